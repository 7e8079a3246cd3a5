import { useQueryParams } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import { useTexts } from './texts'
import { VersionList } from './VersionList'

/** What Strapi tells a panel of the form that it stands beside. */
interface Props {
  model: string
  /** Missing for single types, and while somebody writes a new one. */
  documentId?: string
  document?: { documentId?: string; locale?: string | null }
}

interface Query {
  plugins?: { i18n?: { locale?: string } }
}

/** Lists the latest versions of a document: who did what, when, and what changed. */
export function HistoryPanel({ model, documentId, document }: Props): {
  title: string
  content: ReactNode
} | null {
  const { title } = useTexts()
  const [{ query }] = useQueryParams<Query>()
  const id = document?.documentId ?? documentId
  if (!isType('kept', model) || id === undefined || id === 'create') return null
  const locale = query.plugins?.i18n?.locale ?? document?.locale ?? 'en'
  const key = `${id} ${locale}`
  return { title, content: <VersionList key={key} uid={model} documentId={id} locale={locale} /> }
}
