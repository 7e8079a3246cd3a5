import type { Core } from '@strapi/strapi'
import { isRecord } from '../../records'
import type { Locale } from '../../contract'
import { wordsOf } from '../../languages'
import type { Problem } from '../../checks/problem'
import { refuse } from '../../checks/refusal'
import { requestLanguage } from '../../checks/request'
import { holdsInvolveSettings } from '../settings'
import { namesIn } from './filling'
import { placeholders, textFields } from '../../mailTexts'

/** Refuses a mail's text that names what there is not, and tells what there is. */
export function refuseUnknownPlaceholders(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, params } = context
    const isSaved =
      holdsInvolveSettings(context.uid) && (action === 'create' || action === 'update')
    if (isSaved && 'data' in params && isRecord(params.data)) {
      refuse(problemsOf(params.data, requestLanguage(strapi)))
    }
    return next()
  })
}

function problemsOf(data: Record<string, unknown>, language: Locale): Problem[] {
  return Object.entries(textFields).flatMap(([kind, field]) => {
    const mail = data[field]
    if (!isRecord(mail) || !isEditable(kind)) return []
    const known: readonly string[] = placeholders[kind]
    const told = known.map((name) => `{${name}}`).join(', ')
    return ['subject', 'text'].flatMap((part) => {
      const text = mail[part]
      if (typeof text !== 'string') return []
      const unknown = new Set(namesIn(text).filter((name) => !known.includes(name)))
      return [...unknown].map((name) => ({
        path: [field, part],
        message: wordsOf(language).mails.unknownName(name, told),
      }))
    })
  })
}

function isEditable(kind: string): kind is keyof typeof placeholders {
  return kind in placeholders
}
