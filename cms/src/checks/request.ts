import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { isRecord } from '../records'
import { isSpoken, sourceLanguage } from '../languages'

const chosen = new AsyncLocalStorage<Locale>()

/** Does something so that what refuses it is said in a language, whoever asked for it. */
export function refusedIn<Result>(language: Locale, act: () => Promise<Result>): Promise<Result> {
  return chosen.run(language, act)
}

/** The language in which whoever asks has the admin; English for programs. */
export function requestLanguage(strapi: Core.Strapi): Locale {
  const said = chosen.getStore()
  if (said) return said
  const state: unknown = strapi.requestContext.get()?.state
  const user = isRecord(state) ? state['user'] : null
  const language = isRecord(user) ? user['preferedLanguage'] : null
  return isSpoken(language) ? language : sourceLanguage
}

/** Whether somebody asks for it, or had planned it, and not a command of ours. */
export function isAskedFor(strapi: Core.Strapi): boolean {
  return strapi.requestContext.get() !== undefined
}

/** The documents that an editor chose in a list to publish, take back or delete at once; none otherwise. */
export function chosenTogether(strapi: Core.Strapi): string[] {
  const body: unknown = strapi.requestContext.get()?.request.body
  const ids = isRecord(body) ? body['documentIds'] : null
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}
