import type { Core } from '@strapi/strapi'
import { questionsFirst } from '../../formKinds'
import type { Moment } from '../../content/mappers/occurrences'
import { publishedContent } from '../../content/reading/published'
import { countEntries } from '../entries'
import type { EntryNews } from './contract'
import { unansweredDates } from './dateConfirmations'

/** What the admin's Home says of entries and of dates that wait for their organizers. */
export async function readNews(strapi: Core.Strapi, moment: Moment): Promise<EntryNews> {
  const fresh: EntryNews['fresh'] = []
  for (const kind of questionsFirst) {
    // Those for each date of a series came in with the one for all.
    const where = { kind, state: 'confirmed', handledAt: { $null: true }, series: { $null: true } }
    fresh.push({ kind, count: await countEntries(strapi, where) })
  }
  const published = await publishedContent(strapi).read()
  return {
    fresh: fresh.filter(({ count }) => count > 0),
    unconfirmed: await countEntries(strapi, {
      kind: { $ne: 'my-data' },
      state: 'unconfirmed',
      handledAt: { $null: true },
    }),
    unanswered: await unansweredDates(strapi, published, moment),
  }
}
