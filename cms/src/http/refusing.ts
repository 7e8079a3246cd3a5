import type { Context } from 'koa'
import type { ErrorAnswer } from '../contract'

const names: Record<number, string> = {
  400: 'ValidationError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
  429: 'RateLimitError',
}

/** Answers in Strapi's envelope where none of its errors says all that there is to say. */
export function refuse(ctx: Context, status: number, message: string, details: object = {}): void {
  const error = { status, name: names[status] ?? 'HttpError', message, details }
  ctx.status = status
  ctx.body = { data: null, error } satisfies ErrorAnswer
}
