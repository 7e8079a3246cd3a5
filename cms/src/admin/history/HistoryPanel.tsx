import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import { newDocument } from '../strapi/addresses'
import type { PanelProps } from '../strapi/contentManager'
import { useFormLanguage } from '../strapi/formLanguage'
import { useTexts } from './texts'
import { VersionList } from './VersionList'

/** Lists the latest versions of a document: who did what, when, and what changed. */
export function HistoryPanel({ model, documentId, document }: PanelProps): {
  title: string
  content: ReactNode
} | null {
  const { title } = useTexts()
  const formLanguage = useFormLanguage()
  const id = document?.documentId ?? documentId
  if (!isType('kept', model) || id === undefined || id === newDocument) return null
  const locale = formLanguage ?? document?.locale ?? 'en'
  const key = `${id} ${locale}`
  return { title, content: <VersionList key={key} uid={model} documentId={id} locale={locale} /> }
}
