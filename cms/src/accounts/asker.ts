import type { Core } from '@strapi/strapi'
import { wordsOf } from '../languages'
import { acceptedLanguage } from '../languages/accepted'

/** What is said to whoever has not signed in, in the language of the browser that asks. */
export function wordsForAsker(strapi: Core.Strapi) {
  return wordsOf(acceptedLanguage(strapi.requestContext.get())).accounts
}
