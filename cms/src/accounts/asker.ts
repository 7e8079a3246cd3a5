import type { Core } from '@strapi/strapi'
import { isSpoken, wordsOf } from '../languages'
import { acceptedLanguage } from '../languages/accepted'
import { isRecord } from '../records'

/** What is said about accounts to whoever asks: in their own language, or in that of their browser. */
export function wordsForAsker(strapi: Core.Strapi) {
  const ctx = strapi.requestContext.get()
  const user: unknown = ctx?.state['user']
  const own = isRecord(user) ? user['preferedLanguage'] : null
  return wordsOf(isSpoken(own) ? own : acceptedLanguage(ctx)).accounts
}
