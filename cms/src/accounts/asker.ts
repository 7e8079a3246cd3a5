import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { isSpoken, wordsOf } from '../languages'
import { acceptedLanguage } from '../languages/accepted'
import { isRecord } from '../records'

/** In which language whoever asks is answered: their own, or that of their browser. */
export function languageOfAsker(strapi: Core.Strapi): Locale {
  const ctx = strapi.requestContext.get()
  const user: unknown = ctx?.state['user']
  const own = isRecord(user) ? user['preferedLanguage'] : null
  return isSpoken(own) ? own : acceptedLanguage(ctx)
}

/** What is said about accounts to whoever asks. */
export function wordsForAsker(strapi: Core.Strapi) {
  return wordsOf(languageOfAsker(strapi)).accounts
}
