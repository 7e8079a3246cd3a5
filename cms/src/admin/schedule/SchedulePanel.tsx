import { Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { isType } from '../../content/types'
import type { PanelProps } from '../strapi/contentManager'
import { useFormLanguage } from '../strapi/formLanguage'
import { Schedule } from './Schedule'
import { useLanguage, useWordsOf } from '../languages/useWords'
import { defaultLanguage } from '../../content/languages'

/** Beside each page, meeting and position: when it is published and taken back. */
export function SchedulePanel({ model, document }: PanelProps): {
  title: string
  content: ReactNode
} | null {
  const { title, unsaved } = useWordsOf('schedule')
  const language = useLanguage()
  const formLanguage = useFormLanguage()
  if (!isType('planned', model)) return null
  const documentId = document?.documentId
  const locale = formLanguage ?? document?.locale ?? defaultLanguage
  if (documentId === undefined || document?.locale !== locale) {
    return { title, content: <Typography>{unsaved}</Typography> }
  }
  const place = { uid: model, documentId, locale, language }
  return { title, content: <Schedule key={`${documentId} ${locale}`} place={place} /> }
}
