import type { Locale } from 'cms/contract'
import { addressOf } from '../addresses'
import type { Cms } from './door'
import { Moved, NotFound } from './failures'

type Redirects = Pick<Cms, 'redirect'>
type Meetings = Redirects & Pick<Cms, 'meeting'>

/** Where content went that used to be at a root-relative address; null: nowhere. */
export async function movedFrom(cms: Redirects, address: string): Promise<Moved | null> {
  try {
    const redirect = await cms.redirect(decodeURIComponent(address).replace(/^\//, ''))
    return new Moved(redirect.to, redirect.permanent)
  } catch (error) {
    // Nothing can have stood at an address that does not decode.
    if (error instanceof NotFound || error instanceof URIError) return null
    throw error
  }
}

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
 * Where the page of a date went that is not there: with its meeting to another address, or, where that
 * has one date only, to the day that it was given instead. `rest` is what follows the page's address.
 */
export async function movedFromDate(
  cms: Meetings,
  locale: Locale,
  slug: string,
  date: string,
  rest = '',
): Promise<Moved | null> {
  const moved = await movedBelowMeeting(cms, locale, slug, `/${date}${rest}`)
  if (moved) return moved
  try {
    const { rule } = await cms.meeting(locale, slug)
    return rule === null ? new Moved(addressOf(locale, `meetings/${slug}`) + rest, false) : null
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
