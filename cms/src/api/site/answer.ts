import { createHash } from 'node:crypto'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import { Temporal } from 'temporal-polyfill'
import type { Moment } from './mappers/occurrences'
import { Params } from './params'
import type { Published, PublishedContent } from './reading/published'

/** What a reader of the front door gets to answer a request with. */
export interface Question {
  published: Published
  params: Params
  moment: Moment
  /** The rest of the path, decoded; `''` where the route has none. */
  path: string
}

/**
 * Answers `GET` and `HEAD` with what `read` finds: strict parameters, the content revision that was
 * read before the data, a strong ETag (RFC 9110 §8.8.3) and 304. Null is a 404 in Strapi's envelope.
 */
export function answer(
  content: PublishedContent,
  read: (question: Question) => object | null | Promise<object | null>,
) {
  return async (ctx: Context): Promise<void> => {
    const params = new Params(ctx.querystring)
    const moment = { language: params.language(), now: Temporal.Now.instant() }
    const published = await content.read()
    ctx.set('Content-Revision', published.revision)
    const body = await read({ published, params, moment, path: pathOf(ctx) })
    if (body === null) throw new errors.NotFoundError('There is nothing public at this address')
    send(ctx, JSON.stringify(body))
  }
}

function pathOf(ctx: Context): string {
  const params: Record<string, unknown> = ctx['params']
  const path = params['path'] ?? params['slug'] ?? ''
  return typeof path === 'string' ? path : ''
}

/** Sends JSON with a strong ETag, or 304 when the client has it already. */
export function send(ctx: Context, json: string): void {
  const hash = createHash('sha256').update(json).digest('base64url').slice(0, 27)
  const etag = `"${hash}"`
  ctx.set('Cache-Control', 'no-cache')
  ctx.set('ETag', etag)
  ctx.type = 'application/json; charset=utf-8'
  ctx.status = 200
  if (hasIt(ctx.get('If-None-Match'), etag)) {
    ctx.status = 304
    return
  }
  ctx.body = json
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
