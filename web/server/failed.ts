import type { Context } from 'hono'
import type { Logger } from 'pino'
import { CmsUnavailable, Moved } from '../src/cms/failures'
import { apologize, nothing, redirect, refusal } from './answers'
import { Busy } from './cms/gate'
import { NothingThere } from './cms/known'
import { BodyRefused } from './forms/body'
import { FromElsewhere } from './forms/routes'
import { locationOf } from './location'
import { NoPreview } from './previews'

export interface FailedOptions {
  siteUrl: string
  log: Logger
}

/** Answers a request that came to no answer of its own: programs in the cms's envelope, people with a page. */
export function answerFailed(
  error: Error,
  context: Context,
  { siteUrl, log }: FailedOptions,
): Response {
  const { pathname } = new URL(context.req.url)
  const isData = /^\/(api|uploads)(\/|$)|\.(atom|ics|ico|json|png|webmanifest)$/.test(pathname)
  if (error instanceof Moved) {
    const location = locationOf(error.to, siteUrl)
    if (location !== null) return redirect(context, location, error.permanent)
    log.warn({ to: error.to }, 'a redirect leads nowhere')
    return apologize(context, 'unreadable', 404)
  }
  if (error instanceof NothingThere) return nothing(context, error)
  if (error instanceof FromElsewhere) {
    return isData
      ? refusal(context, 403, 'ForbiddenError', 'Send forms from a page of this site')
      : apologize(context, 'elsewhere', 403)
  }
  if (error instanceof BodyRefused) {
    const { status } = error
    return isData
      ? refusal(context, status, 'ValidationError', 'Send at most 16 kB of JSON in UTF-8')
      : apologize(context, status === 413 ? 'tooLong' : 'unreadableForm', status)
  }
  if (error instanceof NoPreview) return apologize(context, 'noPreview', error.status)
  if (error instanceof CmsUnavailable) {
    log.debug({ err: error }, 'nothing is known')
    context.header('Retry-After', error instanceof Busy ? '5' : '30')
    return isData
      ? refusal(context, 503, 'ServiceUnavailableError', 'The cms does not answer')
      : apologize(context, 'unavailable', 503)
  }
  log.error({ err: error }, 'a request failed')
  return isData
    ? refusal(context, 500, 'InternalServerError', 'Something went wrong here')
    : apologize(context, 'broken', 500)
}
