import type { Core } from '@strapi/strapi'
import type { AwaitedDate } from '../../editing/closures'
import { findEntries, type EntryHead } from '../entries'
import { newsDays } from '../newsDays'

/** Those who said that they will be at some date, or want to be told of it. */
export function entriesWaiting(strapi: Core.Strapi): Promise<EntryHead[]> {
  return findEntries(strapi, {
    state: 'confirmed',
    kind: { $in: ['attend', 'remind'] },
    meeting: { $notNull: true },
  })
}

/** How many people would be told of a change of some dates; dates that have begun are news to nobody. */
export async function countPeopleTold(
  strapi: Core.Strapi,
  dates: readonly AwaitedDate[],
  now: number,
): Promise<number> {
  const ahead = dates.filter(({ startsAt }) => startsAt > now)
  if (ahead.length === 0) return 0
  const inNews = (startsAt: number) => startsAt <= now + newsDays * 86_400_000
  const told = (await entriesWaiting(strapi)).filter(({ meeting, originalDate }) =>
    ahead.some(
      (date) =>
        date.meeting === meeting &&
        (originalDate === null ? inNews(date.startsAt) : date.originalDate === originalDate),
    ),
  )
  return new Set(told.map(({ addressIndex }) => addressIndex)).size
}
