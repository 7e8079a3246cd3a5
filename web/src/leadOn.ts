import type { GroupName, Locale, Topic } from 'cms/contract'
import type { RouteLocationNormalized } from 'vue-router'
import { pageQuery } from './addressQuery'
import { addressOf } from './addresses'
import type { Cms } from './cms/door'
import { CmsUnavailable, Moved, NotFound } from './cms/failures'
import { movedFrom } from './cms/moves'
import { comingDate, ifKnown } from './comingDate'
import type { MeetingsFilter } from './links'
import { forRow } from './loading'
import type { Screen } from './screens'
import { judgeAddress } from './spelling'
import { nearness } from './time/nearness'
import { localDate } from './time/wall-time'
import { siteDate } from './time/weeks'

// Addresses at which nothing stands by itself: few visitors open one, and the others go without this.

/**
 * Where an address leads at which nothing stands as it is spelled: a link may have been written with
 * capital letters, or in a language that has no prefix any more. The web server leads on from these before
 * it renders anything. null: it is in its one spelling.
 */
export function respelled({
  path,
  query,
}: Pick<RouteLocationNormalized, 'path' | 'query'>): Moved | null {
  const judged = judgeAddress(path)
  if (judged.kind !== 'misspelt' && judged.kind !== 'unprefixed') return null
  const asked = new URLSearchParams()
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) if (value !== null) asked.append(name, value)
  }
  return new Moved(judged.path + pageQuery(judged.path, asked), false)
}

/** What is shown where nothing stands: it leads on to the next date. */
export async function nothingThere(cms: Cms, locale: Locale): Promise<Screen> {
  const date = await ifKnown(comingDate(cms, locale))
  return { kind: 'notFound', ...(date && { coming: { date: forRow(date), isAbout: false } }) }
}

/** Leads to the coming date, or to the list when none is planned. */
export async function leadToComing(cms: Cms, locale: Locale): Promise<never> {
  const coming = await comingDate(cms, locale)
  throw new Moved(addressOf(locale, coming ? `meetings/${coming.key}` : 'meetings'), false)
}

/**
 * What stands at the address of a month that is not named: a meeting that was called so before the
 * site had months, or what that one is called now; else the month of the next date that is still to come,
 * which is the present one where none is.
 *
 * @throws Moved
 */
export async function presentMonth(
  cms: Cms,
  locale: Locale,
  filter: MeetingsFilter,
  now: Date,
): Promise<Screen> {
  try {
    return { kind: 'meeting', data: await cms.meeting(locale, 'month') }
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
  }
  const own = addressOf(locale, 'meetings/month')
  const moved = await movedFrom(cms, own)
  if (moved) throw moved
  const [{ timeZone }, { data }] = await Promise.all([
    cms.site(locale),
    cms.meetings(locale, filter),
  ])
  const next = data.find((date) => nearness(date, now) !== 'past')
  const isAhead = next && Date.parse(next.startsAt) > now.getTime()
  const day = isAhead ? siteDate(next, timeZone) : localDate(now, timeZone)
  throw new Moved(narrowedTo(`${own}/${day.slice(0, 7)}`, filter), false)
}

/**
 * Leads on where dates are narrowed to a topic or group by a name that it had before.
 *
 * @throws Moved
 */
export async function leadToNames(
  cms: Cms,
  address: string,
  filter: MeetingsFilter,
  known: { topics: Topic[]; group?: GroupName },
): Promise<void> {
  let { topic, group } = filter
  if (topic && !known.topics.some(({ slug }) => slug === topic)) {
    topic = await nameNow(cms, `/topics/${topic}`, /^\/meetings\?topic=([a-z0-9-]+)$/, topic)
  }
  if (group && !known.group) {
    group = await nameNow(cms, `/groups/${group}`, /^(?:\/[a-z]{2})?\/groups\/([a-z0-9-]+)$/, group)
  }
  if (topic === filter.topic && group === filter.group) return
  const named = { ...filter, ...(topic && { topic }), ...(group && { group }) }
  throw new Moved(narrowedTo(address, named), false)
}

/** What `told` finds in where an address leads by now; `before` where nothing is found, or nobody can tell. */
async function nameNow(cms: Cms, address: string, told: RegExp, before: string): Promise<string> {
  try {
    const moved = await movedFrom(cms, address)
    return told.exec(moved?.to ?? '')?.[1] ?? before
  } catch (error) {
    if (error instanceof CmsUnavailable) return before
    throw error
  }
}

/**
 * Leads to where the list of dates begins: what came later in it is over, or was taken back.
 *
 * @throws Moved
 */
export function leadToFirst(locale: Locale, filter: MeetingsFilter): never {
  throw new Moved(narrowedTo(addressOf(locale, 'meetings'), filter), false)
}

function narrowedTo(address: string, filter: MeetingsFilter): string {
  const query = new URLSearchParams({ ...filter }).toString()
  return query === '' ? address : `${address}?${query}`
}
