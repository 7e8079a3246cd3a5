import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context, Next } from 'koa'
import type { BucketFiles } from '../files/bucket'
import { filesOf } from '../files/opening'
import { caching } from '../http/caching'
import type { Settings } from '../settings'

const start = '/uploads/'

/** Hands out the files of a bucket as Strapi hands out those on its disk. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const { bucket } = strapi.config.get<Settings>('settings')
  if (bucket === null) return (_ctx: Context, next: Next) => next()
  return async (ctx: Context, next: Next) => {
    if (!ctx.path.startsWith(start) || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) {
      return next()
    }
    const name = nameIn(ctx.path)
    const files = (await filesOf(strapi)) as BucketFiles
    const found =
      name === null
        ? null
        : await files.open(name, {
            method: ctx.method,
            range: ctx.get('Range') || undefined,
            ifNoneMatch: ctx.get('If-None-Match') || undefined,
            ifModifiedSince: ctx.get('If-Modified-Since') || undefined,
          })
    // What the disk still holds was handed over; it may have been deleted since.
    if (!name || !found) throw new errors.NotFoundError('There is no such file')
    ctx.status = found.status
    ctx.type = /\.[^.]*$/.exec(name)?.[0] ?? 'application/octet-stream'
    ctx.set('Accept-Ranges', 'bytes')
    ctx.set('Cache-Control', caching.file)
    if (found.etag !== undefined) ctx.etag = found.etag
    if (found.lastModified) ctx.lastModified = found.lastModified
    if (found.range !== undefined) ctx.set('Content-Range', found.range)
    if (found.body) ctx.body = found.body
    if (found.length !== undefined) ctx.length = found.length
  }
}

/** Null for what no file can be called. */
function nameIn(path: string): string | null {
  try {
    const name = decodeURIComponent(path.slice(start.length))
    return name.split('/').some((part) => /^\.{0,2}$/.test(part)) ? null : name
  } catch {
    return null
  }
}
