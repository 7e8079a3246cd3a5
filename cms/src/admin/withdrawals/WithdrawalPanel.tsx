import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import { useWordsOf } from '../languages/useWords'
import type { PanelProps } from '../strapi/contentManager'
import { Withdraw } from './Withdraw'

/** For whoever sees the day of consent: to all others the cms does not tell it, nor would it let them. */
export function WithdrawalPanel({ model, document }: PanelProps): {
  title: string
  content: ReactNode
} | null {
  const { title } = useWordsOf('withdrawals')
  const documentId = document?.documentId
  if (!isType('consented', model) || !documentId || !('consentOn' in document)) return null
  return { title, content: <Withdraw key={documentId} uid={model} documentId={documentId} /> }
}
