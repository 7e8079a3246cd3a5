import type { Locale } from 'cms/contract'
import { addressOf } from '../addresses'
import type { Cms } from './door'
import { Moved, NotFound } from './failures'
import { movedFrom, type Redirects } from './moves'

/**
 * Where something below a meeting's address went when the meeting got another one: a date's page, a
 * calendar. `rest` is what follows the meeting's address and begins with a slash.
 */
export async function movedBelowMeeting(
  cms: Redirects,
  locale: Locale,
  slug: string,
  rest: string,
): Promise<Moved | null> {
  const moved = await movedFrom(cms, addressOf(locale, `meetings/${slug}`))
  // An editor can lead a meeting that is gone to any address, where nothing of this kind is.
  if (!moved || !/^(\/[a-z]{2})?\/meetings\/[^/]+$/.test(moved.to)) return null
  return new Moved(moved.to + rest, moved.permanent)
}

/**
 * Where the page of a date went that is not there: with its meeting to another address, where that has one
 * date only to the day that it was given instead, and in a series to the date that was moved to this day.
 * `rest` is what follows the page's address.
 */
export async function movedFromDate(
  cms: Redirects & Pick<Cms, 'meeting'>,
  locale: Locale,
  slug: string,
  date: string,
  rest = '',
): Promise<Moved | null> {
  const moved = await movedBelowMeeting(cms, locale, slug, `/${date}${rest}`)
  if (moved) return moved
  try {
    const { rule, next, past } = await cms.meeting(locale, slug)
    const own = addressOf(locale, `meetings/${slug}`)
    if (rule === null) return new Moved(own + rest, false)
    const there = [...next, ...past].find(({ startsAt }) => startsAt.startsWith(`${date}T`))
    return there ? new Moved(`${own}/${there.originalDate}${rest}`, false) : null
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
