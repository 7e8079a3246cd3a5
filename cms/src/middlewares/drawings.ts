import type { Context, Next } from 'koa'

/**
 * What a drawing may do that somebody opens by itself: show its own style. Uploaded ones were rebuilt
 * (`media/svg`), so this holds what would have been overlooked there.
 */
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Says so of every drawing, wherever it lies and however its address is spelled. */
export default () => async (ctx: Context, next: Next) => {
  await next()
  if (!ctx.response.is('image/svg+xml')) return
  ctx.set('Content-Security-Policy', drawingPolicy)
  ctx.set('X-Content-Type-Options', 'nosniff')
}
