import { setTimeout as pause } from 'node:timers/promises'
import type { Sitemap } from 'cms/contract'
import { addressOf, locales } from '../src/addresses'
import { CmsUnavailable, Moved } from '../src/cms/failures'
import type { Reading } from './reading'

/** More pages than that are made when somebody asks for them. */
const mostPages = 400

/**
 * Makes the pages of a sitemap ready, gently: first those that are not dates, which are many. Stops
 * when the content changes again.
 */
export async function warmPages(
  { data }: Sitemap,
  { warm }: { warm: (address: string) => Promise<void> },
  { watch }: Pick<Reading, 'watch'>,
): Promise<void> {
  const revision = watch.current
  const entries = [...data].sort((a, b) => Number(a.kind === 'date') - Number(b.kind === 'date'))
  const addresses = entries.flatMap(({ paths }) =>
    locales.flatMap((locale) => {
      const path = paths[locale]
      return path === undefined ? [] : [addressOf(locale, path)]
    }),
  )
  for (const address of addresses.slice(0, mostPages)) {
    if (watch.current !== revision || !watch.isFresh) return
    const start = performance.now()
    try {
      await warm(address)
    } catch (error) {
      if (!(error instanceof CmsUnavailable) && !(error instanceof Moved)) throw error
    }
    // Visitors come first: twice as long as it took, it waits.
    await pause(Math.min(200, 2 * (performance.now() - start)))
  }
}
