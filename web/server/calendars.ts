import type { Context } from 'hono'
import type { Locale } from 'cms/contract'
import { defaultLocale, locales, prefixOf } from '../src/addresses'
import { movedBelowMeeting } from '../src/cms/moves'
import type { Door } from './door'
import { passThrough } from './passThrough'

/** An iCalendar feed that the site has an address for. */
export interface Feed {
  locale: Locale
  /** Its address without the prefix of the language: `/meetings/study-group/calendar.ics`. */
  path: string
  /** The meeting that it is of; null: all meetings. */
  slug: string | null
  /** What follows the meeting's address in its own. */
  rest: string
}

const form = /^(?:\/meetings\/([^/]+)((?:\/\d{4}-\d{2}-\d{2})?))?\/calendar\.ics$/

/** The feed at the path of a request, percent-encoded as it came; null: another thing stands there. */
export function feedAt(pathname: string): Feed | null {
  const locale =
    locales.find(
      (known) => known !== defaultLocale && pathname.startsWith(`${prefixOf(known)}/`),
    ) ?? defaultLocale
  const path = pathname.slice(prefixOf(locale).length)
  const found = form.exec(path)
  if (!found) return null
  const [, slug, date = ''] = found
  return {
    locale,
    path,
    slug: slug === undefined ? null : decodeURIComponent(slug),
    rest: `${date}/calendar.ics`,
  }
}

/**
 * Answers with a feed as the front door has it. Its parameters are the door's affair, and so are
 * refusals: a calendar program must not take an error for a calendar that is empty. Subscriptions
 * follow a meeting whose address has changed.
 */
export async function answerFeed(
  context: Context,
  { locale, path, slug, rest }: Feed,
  door: Door,
  cmsUrl: string,
): Promise<Response> {
  const { search } = new URL(context.req.url)
  const query = `${search}${search === '' ? '?' : '&'}locale=${locale}`
  const answer = await passThrough(context.req.raw, cmsUrl, `/api/site${path}${query}`)
  if (answer.status !== 404 || slug === null) return answer
  const moved = await movedBelowMeeting(door, locale, slug, rest)
  if (!moved) return answer
  context.header('Cache-Control', 'no-cache')
  return context.redirect(moved.to + search, moved.permanent ? 301 : 302)
}
