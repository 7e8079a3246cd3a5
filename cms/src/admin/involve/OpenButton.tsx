import { Link } from '@strapi/design-system'
import type { EntryView } from '../../involve/entriesPage/contract'
import { useWordsOf } from '../languages/useWords'
import { whoOf } from './told'

const plain = {
  border: 0,
  background: 'none',
  padding: 0,
  cursor: 'pointer',
  textAlign: 'start',
  // Addresses can be longer than a column is wide.
  minWidth: 0,
  overflowWrap: 'anywhere',
  whiteSpace: 'normal',
} as const

/** The name or address that an entry is opened by. */
export function OpenButton({ entry, onOpen }: { entry: EntryView; onOpen: () => void }) {
  const texts = useWordsOf('involve')
  const who = whoOf(entry, texts)
  return (
    <Link tag="button" type="button" aria-label={texts.open(who)} onClick={onOpen} style={plain}>
      {who}
    </Link>
  )
}
