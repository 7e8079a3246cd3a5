import { createHash } from 'node:crypto'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import { Temporal } from 'temporal-polyfill'
import { caching } from '../../http/caching'
import type { Moment } from '../../content/mappers/occurrences'
import { Params } from '../../http/params'
import type { Published, PublishedContent } from '../../content/reading/published'
import { Shown, viewed } from '../../content/reading/shown'
import { validUntil } from '../../content/reading/validity'

/** What a reader of the front door gets to answer a request with. */
export interface Question {
  published: Published
  params: Params
  moment: Moment
  /** A named part of the path, decoded; `''` where the route has none of that name. */
  part: (name: string) => string
}

export interface Reply {
  /** Media type. */
  type: string
  body: string | Buffer
  /** Content-Disposition (RFC 6266). */
  disposition?: string
  /** Given with a body that is kept, so that it is not read through for each request. */
  etag?: string
  /** Given with a body that is kept: what was looked at when it was made. */
  shown?: Shown
}

/** Answers with the JSON of what `read` finds, as `reply` does. */
export function answer(
  content: PublishedContent,
  read: (question: Question) => object | null | Promise<object | null>,
) {
  return reply(content, async (question) => {
    const body = await read(question)
    return body && json(body)
  })
}

/**
 * Answers `GET` and `HEAD` with what `read` finds: strict parameters, the content revision that was
 * read before the data, until when the answer holds, what it shows, a strong ETag (RFC 9110 §8.8.3)
 * and 304. Null is a 404 in Strapi's envelope, which is an answer too: it carries the same headers,
 * but for what it shows.
 */
export function reply(
  content: PublishedContent,
  read: (question: Question) => Reply | null | Promise<Reply | null>,
) {
  return async (ctx: Context): Promise<void> => {
    const params = new Params(ctx.querystring)
    const moment = { language: params.language(), now: Temporal.Now.instant() }
    const published = await content.read()
    ctx.set('Content-Revision', published.revision)
    ctx.set('Content-Valid-Until', isoInstant(validUntil(published, moment.now)))
    const shown = new Shown()
    const view = viewed(published, shown)
    const found = await read({ published: view, params, moment, part: (name) => partOf(ctx, name) })
    if (found === null) throw new errors.NotFoundError('There is nothing public at this address')
    ctx.set('Content-Shows', (found.shown ?? shown).toString())
    send(ctx, found)
  }
}

export function json(body: object): Reply {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(body) }
}

function isoInstant(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toISOString()
}

function partOf(ctx: Context, name: string): string {
  const parts: Record<string, unknown> = ctx['params']
  const part = parts[name]
  return typeof part === 'string' ? part : ''
}

/** Sends it with a strong ETag, or 304 when the client has it already. */
export function send(ctx: Context, reply: Reply): void {
  const { type, body, disposition, etag = etagOf(body) } = reply
  ctx.set('Cache-Control', caching.content)
  ctx.set('ETag', etag)
  if (disposition !== undefined) ctx.set('Content-Disposition', disposition)
  ctx.type = type
  ctx.status = 200
  if (hasIt(ctx.get('If-None-Match'), etag)) {
    ctx.status = 304
    return
  }
  ctx.body = body
}

/** A strong one: equal exactly where the bodies are. */
export function etagOf(body: string | Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/**
 * RFC 9110 §13.1.2. Koa's own test also wants the request to carry no `Cache-Control: no-cache`, which
 * Node's fetch adds to every conditional request.
 */
function hasIt(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch
    .split(',')
    .map((candidate) => candidate.trim().replace(/^W\//, ''))
    .some((candidate) => candidate === etag || candidate === '*')
}
