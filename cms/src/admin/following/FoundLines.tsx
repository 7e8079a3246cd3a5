import { Typography } from '@strapi/design-system'
import type { Found } from '../../following/contract'
import { useWordsOf } from '../languages/useWords'

const told = [
  'made',
  'changed',
  'leftAlone',
  'over',
  'unreadable',
  'ours',
  'deleted',
  'later',
  'tomorrow',
] as const

/** What a look found, or would do, in sentences. */
export function FoundLines({ found }: { found: Found }) {
  const { found: texts } = useWordsOf('following')
  const sentences = told.flatMap((kind) => (found[kind] > 0 ? [texts[kind](found[kind])] : []))
  const isNew = found.made + found.changed > 0
  return (
    <Typography>
      {[texts.events(found.events), ...(isNew ? [] : [texts.nothing]), ...sentences].join(' ')}
    </Typography>
  )
}
