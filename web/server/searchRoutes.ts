import type { Context, Hono } from 'hono'
import { addressOf, locales } from '../src/addresses'
import { searchQuery } from '../src/search'
import { refusal } from './answers'
import { caching } from './caching'
import { openDoor } from './cms/door'
import { Busy } from './cms/gate'
import type { Sources } from './cms/posting'
import type { Reading } from './reading'
import type { SearchLimit } from './searchLimit'

export interface SearchRoutesOptions {
  reading: Reading
  limit: SearchLimit
  sourcesOf: (context: Context) => Sources
}

/** Adds the results of searches as data, in each language, for pages that are open already. */
export function addSearchRoutes(app: Hono, options: SearchRoutesOptions): void {
  const { reading, limit, sourcesOf } = options
  for (const locale of locales) {
    app.get(addressOf(locale, 'search.json'), async (context) => {
      const query = searchQuery(context.req.query('q') ?? '', context.req.query('after') ?? '')
      if (!query) return refusal(context, 400, 'ValidationError', 'Say in "q" what to look for')
      const [source] = sourcesOf(context)
      if (!(await limit.allows(source))) throw new Busy('too much is searched')
      const door = openDoor(reading)
      const results = await door.search(locale, query)
      return context.json(results, 200, {
        'Cache-Control': caching.moment,
        'X-Robots-Tag': 'noindex',
        ...(door.asOf !== null && { 'Content-As-Of': new Date(door.asOf).toISOString() }),
      })
    })
  }
}
