import { posix } from 'node:path'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context, Next } from 'koa'
import { bucketOf } from '../files/opening'
import { caching } from '../http/caching'
import type { Settings } from '../settings'

const start = '/uploads/'

/** Hands out the files of a bucket as Strapi hands out those on its disk. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const { bucket } = strapi.config.get<Settings>('settings')
  if (bucket === null) return (_ctx: Context, next: Next) => next()
  return async (ctx: Context, next: Next) => {
    const path = normalized(ctx.path)
    if (!path.startsWith(start) || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) return next()
    const name = path.slice(start.length)
    const files = await bucketOf(strapi)
    const found =
      isName(name) &&
      (await files?.open(name, {
        method: ctx.method,
        // Of which file it wants the rest can't be asked in one: it gets the whole one.
        range: ctx.get('If-Range') ? undefined : ctx.get('Range') || undefined,
        ifNoneMatch: ctx.get('If-None-Match') || undefined,
        ifModifiedSince: ctx.get('If-Modified-Since') || undefined,
      }))
    // What the disk still holds was handed over; it may have been deleted since.
    if (!found) throw new errors.NotFoundError('There is no such file')
    ctx.status = found.status
    ctx.type = /\.[^.]*$/.exec(name)?.[0] ?? 'application/octet-stream'
    ctx.set('Accept-Ranges', 'bytes')
    ctx.set('Cache-Control', caching.file)
    if (found.etag !== undefined) ctx.etag = found.etag
    if (found.lastModified) ctx.lastModified = found.lastModified
    if (found.range !== undefined) ctx.set('Content-Range', found.range)
    if (found.body) ctx.body = found.body
    if (found.length !== undefined) ctx.length = found.length
    // What breaks off has to end: its reader would wait for the rest for ever.
    found.body?.once('error', () => ctx.res.destroy())
  }
}

/** As what hands out the disk reads it; as it stands where it can't be decoded. */
function normalized(path: string): string {
  try {
    return posix.normalize(decodeURIComponent(path))
  } catch {
    return path
  }
}

/** Whether a file may be called so: of all else some storages say that they fail. */
function isName(name: string): boolean {
  return name
    .split('/')
    .every((part) => part !== '' && Buffer.byteLength(part) <= 255 && !/[\0-\x1f\x7f\\]/.test(part))
}
