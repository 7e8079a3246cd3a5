import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import { newDocument } from '../strapi/addresses'
import type { PanelProps } from '../strapi/contentManager'
import { useFormLanguage } from '../strapi/formLanguage'
import { useWordsOf } from '../languages/useWords'
import { VersionList } from './VersionList'
import { defaultLanguage } from '../../content/languages'

/** Lists the latest versions of a document: who did what, when, and what changed. */
export function HistoryPanel({ model, documentId, document }: PanelProps): {
  title: string
  content: ReactNode
} | null {
  const { title } = useWordsOf('history')
  const formLanguage = useFormLanguage()
  const id = document?.documentId ?? documentId
  if (!isType('kept', model) || id === undefined || id === newDocument) return null
  const locale = formLanguage ?? document?.locale ?? defaultLanguage
  const key = `${id} ${locale}`
  return { title, content: <VersionList key={key} uid={model} documentId={id} locale={locale} /> }
}
