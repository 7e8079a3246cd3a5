import { Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import { useWords } from '../words/useWords'
import { Report } from './Report'

/** What Strapi tells a panel of the form that it stands beside. */
interface Props {
  model: string
  /** Missing while somebody writes a new one. */
  document?: { documentId: string; locale?: string | null }
}

/** Says in plain words what a document is, what it lacks, and where visitors find it. */
export function DocumentPanel({ model, document }: Props): {
  title: string
  content: ReactNode
} | null {
  const words = useWords()
  if (!isType('drafted', model)) return null
  const title = words('panel.title')
  if (!document?.documentId) {
    return { title, content: <Typography>{words('panel.unsaved')}</Typography> }
  }
  const { documentId, locale } = document
  return {
    title,
    content: <Report uid={model} documentId={documentId} locale={locale ?? 'en'} />,
  }
}
