import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import { CopyLink } from './CopyLink'
import { useTexts } from './texts'

/** What Strapi tells a panel of the form that it stands beside. */
interface Props {
  model: string
  /** Missing while somebody writes a new one. */
  document?: { documentId: string; locale?: string | null }
}

/** Makes a link by which others look at the draft, without an account. */
export function DraftLinkPanel({ model, document }: Props): {
  title: string
  content: ReactNode
} | null {
  const { title } = useTexts()
  if (!isType('previewed', model) || !document?.documentId) return null
  const { documentId, locale } = document
  const key = `${documentId} ${locale ?? ''}`
  return {
    title,
    content: <CopyLink key={key} model={model} documentId={documentId} locale={locale ?? 'en'} />,
  }
}
