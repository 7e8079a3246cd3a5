import { errors } from '@strapi/utils'
import type { Locale } from '../contract'
import { byLanguage, spokenLanguages } from '../languages'
import { refusedIn } from './request'

/**
 * Does something of whose refusal others read later, so that whoever asked for it says nothing about the
 * language: what is refused is tried once in each language, so it has to leave nothing behind.
 *
 * @returns why it could not be done, in the words of the rule that refused it; null: it is done
 * @throws whatever is no refusal
 */
export async function refusalOf(step: () => Promise<void>): Promise<Record<Locale, string> | null> {
  const said: Partial<Record<Locale, string>> = {}
  for (const language of spokenLanguages) {
    const message = await messageIn(language, step)
    if (message === null) return null
    said[language] = message
  }
  return byLanguage((language) => said[language] ?? '')
}

async function messageIn(language: Locale, step: () => Promise<void>): Promise<string | null> {
  try {
    await refusedIn(language, step)
    return null
  } catch (error) {
    if (error instanceof errors.ApplicationError) return error.message
    throw error
  }
}
