import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import type { PanelProps } from '../strapi/contentManager'
import { CopyLink } from './CopyLink'
import { useWordsOf } from '../languages/useWords'
import { defaultLanguage } from '../../content/languages'

/** Makes a link by which others look at the draft, without an account. */
export function DraftLinkPanel({ model, document }: PanelProps): {
  title: string
  content: ReactNode
} | null {
  const { title } = useWordsOf('preview')
  const documentId = document?.documentId
  if (!isType('previewed', model) || !documentId) return null
  const { locale } = document
  const key = `${documentId} ${locale ?? ''}`
  return {
    title,
    content: (
      <CopyLink
        key={key}
        model={model}
        documentId={documentId}
        locale={locale ?? defaultLanguage}
      />
    ),
  }
}
