import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { isSpoken, sourceLanguage } from '../languages'
import { explorer } from '../strapi/permissions'

/** Somebody signed in to the admin, on whose request something is done. */
export interface Requester {
  id: number
  language: Locale
  mayPublish: (uid: string) => boolean
}

interface State {
  user?: { id: number; preferedLanguage?: string | null }
  userAbility?: { can: (action: string, subject: string) => boolean }
}

/** Null for API tokens, and for what the cms does by itself. */
export function requester(strapi: Core.Strapi): Requester | null {
  const state: State | undefined = strapi.requestContext.get()?.state
  const { user, userAbility } = state ?? {}
  if (!user || !userAbility) return null
  return {
    id: user.id,
    language: isSpoken(user.preferedLanguage) ? user.preferedLanguage : sourceLanguage,
    mayPublish: (uid) => userAbility.can(`${explorer}.publish`, uid),
  }
}
