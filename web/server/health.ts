import type { Hono } from 'hono'
import { defaultLocale } from '../src/addresses'
import { door } from '../src/cms/door'
import { caching } from './caching'
import type { Reading } from './reading'

export interface HealthOptions {
  reading: Reading
  /** False while this server is about to end. */
  isOpen?: (() => boolean) | undefined
  /** Whether little room is left where this server writes. */
  isDiskAlmostFull?: (() => Promise<boolean>) | undefined
}

/** Tells whoever runs this server, or balances between several, whether it lives and can answer. */
export function addHealthRoutes(app: Hono, options: HealthOptions): void {
  const { reading, isOpen = () => true } = options

  app.get('/healthz', (context) => context.text('alive', 200, { 'Cache-Control': caching.moment }))
  app.get('/readyz', async (context) => {
    context.header('Cache-Control', caching.moment)
    if (!isOpen()) return context.text('about to end', 503)
    // It still answers: no balancer is to look elsewhere.
    const disk = (await options.isDiskAlmostFull?.()) ? '; a disk is almost full' : ''
    if (reading.watch.isFresh) return context.text(`ready${disk}`)
    const isKnown = (await reading.known.last(door.site(defaultLocale))) !== null
    return isKnown
      ? context.text(`ready, with what the cms said last${disk}`)
      : context.text(`the cms does not answer${disk}`, 503)
  })
}
