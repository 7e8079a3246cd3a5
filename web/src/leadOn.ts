import type { GroupName, Locale, Occurrence, OccurrenceList, Topic } from 'cms/contract'
import { addressOf } from './addresses'
import type { Cms } from './cms/door'
import { CmsUnavailable, Moved, NotFound } from './cms/failures'
import { movedFrom } from './cms/moves'
import type { MeetingsFilter } from './links'
import type { Screen } from './screens'
import { localDate } from './time/wall-time'

// Addresses of meetings at which nothing stands by itself: few visitors open one, and the others go without this.

/** Leads to the coming date, or to the list when none is planned. */
export async function leadToComing(cms: Cms, locale: Locale): Promise<never> {
  const coming = await comingDate(cms, locale)
  throw new Moved(addressOf(locale, coming ? `meetings/${coming.key}` : 'meetings'), false)
}

/** The first date that takes place, one that is running among them; null: none is planned. */
async function comingDate(cms: Cms, locale: Locale): Promise<Occurrence | null> {
  let after: string | null = null
  do {
    const { data, meta }: OccurrenceList = await cms.meetings(locale, after ? { after } : {})
    const coming = data.find(({ status }) => status === 'scheduled' || status === 'moved')
    if (coming) return coming
    after = meta.next
  } while (after !== null)
  return null
}

/**
 * What stands at the address of a month that is not named: a meeting that was called so before the
 * site had months, or what that one is called now; else the present month.
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
  const { timeZone } = await cms.site(locale)
  const month = `${own}/${localDate(now, timeZone).slice(0, 7)}`
  throw new Moved(narrowedTo(month, filter), false)
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

function narrowedTo(address: string, filter: MeetingsFilter): string {
  const query = new URLSearchParams({ ...filter }).toString()
  return query === '' ? address : `${address}?${query}`
}
