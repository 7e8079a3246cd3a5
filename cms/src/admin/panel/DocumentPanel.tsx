import { Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import type { PanelProps } from '../strapi/contentManager'
import { useWords } from '../languages/useWords'
import { Report } from './Report'
import { defaultLanguage } from '../../content/languages'

/** Says in plain words what a document is, what it lacks, and where visitors find it. */
export function DocumentPanel({ model, document }: PanelProps): {
  title: string
  content: ReactNode
} | null {
  const words = useWords()
  if (!isType('drafted', model)) return null
  const title = words('panel.title')
  const documentId = document?.documentId
  if (!documentId) {
    return { title, content: <Typography>{words('panel.unsaved')}</Typography> }
  }
  return {
    title,
    content: (
      <Report uid={model} documentId={documentId} locale={document.locale ?? defaultLanguage} />
    ),
  }
}
