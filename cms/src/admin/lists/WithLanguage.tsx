import { Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { onlyInField, onlyLanguage } from '../../content/languages'
import { languageName } from '../../languages'
import { useLanguage, useWordsOf } from '../languages/useWords'
import type { Row } from '../strapi/hooks'
import { Below } from './below'

/** A cell with a line below it that says in which language alone the row is. */
export function WithLanguage({ row, children }: { row: Row; children: ReactNode }) {
  const words = useWordsOf('onlyIn')
  const language = useLanguage()
  const only = onlyLanguage(row[onlyInField])
  if (only === null) return children
  const said = (
    <Typography variant="pi" textColor="neutral600">
      {words.only(languageName(only, language))}
    </Typography>
  )
  return <Below said={said}>{children}</Below>
}
