import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import { useWordsOf } from '../languages/useWords'
import type { PanelProps } from '../strapi/contentManager'
import { ClosedDays } from './ClosedDays'

/** Beside each place that was saved: when it is closed, and what that means to the dates there. */
export function ClosedDaysPanel({ model, document }: PanelProps): {
  title: string
  content: ReactNode
} | null {
  const { title } = useWordsOf('closures')
  const documentId = document?.documentId
  if (!isType('place', model) || !documentId) return null
  return { title, content: <ClosedDays key={documentId} venue={documentId} /> }
}
