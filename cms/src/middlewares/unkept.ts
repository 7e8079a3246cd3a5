import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'
import { isSpoken, wordsOf } from '../languages'
import { acceptedLanguage } from '../languages/accepted'
import { refuse } from '../http/refusing'
import { isRecord } from '../records'
import type { Locale } from '../contract'
import {
  isStorageFailure,
  storageFailure,
  storageReason,
  type StorageFailure,
} from '../storage/failures'

/** In seconds; somebody has to make room first. */
const retryAfter = '30'

/** What could not be kept is refused in words that help, whoever wanted to save it, and how. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    try {
      await next()
      const failure: unknown = ctx.state['storageFailure']
      if (ctx.status === 500 && isStorageFailure(failure)) tell(ctx, failure)
    } catch (error) {
      const failure = storageFailure(error)
      if (failure === null) throw error
      const what = ctx.method === 'GET' || ctx.method === 'HEAD' ? 'read' : 'saved'
      strapi.log.error(`${ctx.method} ${ctx.path} ${what} nothing`, storageReason(error))
      tell(ctx, failure)
    }
  }

function tell(ctx: Context, failure: StorageFailure): void {
  ctx.set('Retry-After', retryAfter)
  refuse(ctx, 503, wordsOf(languageOf(ctx)).storage[failure])
}

/** Of whoever is signed in, else of their browser. */
function languageOf(ctx: Context): Locale {
  const { user }: Record<string, unknown> = ctx.state
  const chosen = isRecord(user) ? user['preferedLanguage'] : null
  if (isSpoken(chosen)) return chosen
  return acceptedLanguage(ctx)
}
