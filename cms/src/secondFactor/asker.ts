import type { Core } from '@strapi/strapi'
import { languageOfAsker } from '../accounts/asker'
import { wordsOf } from '../languages'

/** What is said of the second factor to whoever asks. */
export function wordsForAsker(strapi: Core.Strapi) {
  return wordsOf(languageOfAsker(strapi)).secondFactor
}
