import { Typography } from '@strapi/design-system'
import { useQueryParams } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import { Schedule } from './Schedule'
import { useLanguage } from '../words/useWords'
import { useTexts } from './texts'

/** What Strapi tells a panel of the form that it stands beside. */
interface Props {
  model: string
  /** Missing while somebody writes a new one. */
  document?: { documentId?: string; locale?: string | null }
}

interface Query {
  plugins?: { i18n?: { locale?: string } }
}

/** Beside each page, meeting and position: when it is published and taken back. */
export function SchedulePanel({ model, document }: Props): {
  title: string
  content: ReactNode
} | null {
  const { title, unsaved } = useTexts()
  const language = useLanguage()
  const [{ query }] = useQueryParams<Query>()
  if (!isType('planned', model)) return null
  const documentId = document?.documentId
  const locale = query.plugins?.i18n?.locale ?? document?.locale ?? 'en'
  if (documentId === undefined || document?.locale !== locale) {
    return { title, content: <Typography>{unsaved}</Typography> }
  }
  const place = { uid: model, documentId, locale, language }
  return { title, content: <Schedule key={`${documentId} ${locale}`} place={place} /> }
}
