import type { Locale } from 'cms/contract'
import { defaultLocale, locales, prefixOf } from '../src/addresses'

/** An iCalendar feed that the site has an address for. */
export interface Feed {
  locale: Locale
  /** Its address without the prefix of the language: `/meetings/study-group/calendar.ics`. */
  path: string
  /** The meeting that it is of; null: all meetings. */
  slug: string | null
  /** The date of the meeting that it is of; null: all of them. */
  date: string | null
}

const form = /^(?:\/meetings\/([^/]+)(?:\/(\d{4}-\d{2}-\d{2}))?)?\/calendar\.ics$/

/** The feed at the path of a request, percent-encoded as it came; null: another thing stands there. */
export function feedAt(pathname: string): Feed | null {
  const locale =
    locales.find(
      (known) => known !== defaultLocale && pathname.startsWith(`${prefixOf(known)}/`),
    ) ?? defaultLocale
  const path = pathname.slice(prefixOf(locale).length)
  const found = form.exec(path)
  if (!found) return null
  const [, slug, date = null] = found
  return {
    locale,
    path,
    slug: slug === undefined ? null : decodeURIComponent(slug),
    date,
  }
}
