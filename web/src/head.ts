import type { Locale, Site } from 'cms/contract'
import { addressOf, defaultLocale, locales } from './addresses'
import { describe } from './describe'
import { shortened } from './description'
import { feedPath, type FeedFormat } from './feedLinks'
import { calendarPath, type CalendarScope } from './links'
import { wordsOf } from './words'
import { screenFacts } from './screenFacts'
import type { Screen } from './screens'
import type { Loaded } from './shown'

/** What a document says about itself. */
export interface Head {
  title: string
  lang: Locale
  tags: HeadTag[]
}

export interface HeadTag {
  name: 'meta' | 'link'
  attributes: Record<string, string>
}

const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

/**
 * The head of what is shown, without what only other sites read. `siteUrl` is the site's public
 * origin, without a trailing slash.
 */
export function headOf({ screen, site, locale }: Loaded, siteUrl: string, now: Date): Head {
  const { title, text, paths, translations, isUnlisted } = describe(screen, site, locale, now)
  const tags: HeadTag[] = []
  const meta = (name: string, content: string) =>
    tags.push({ name: 'meta', attributes: { name, content } })
  const link = (attributes: Record<string, string>) => tags.push({ name: 'link', attributes })

  const description = shortened(text ?? site?.tagline ?? '')
  if (description) meta('description', description)
  if (paths && !isUnlisted) {
    const urlIn = (language: Locale) => siteUrl + addressOf(language, paths[language] ?? '')
    // A page that is not translated shows a text in another language: that one is the original.
    const original = originalOf(translations)
    link({ rel: 'canonical', href: urlIn(translations.includes(locale) ? locale : original) })
    if (translations.length > 1) {
      for (const language of locales.filter((known) => translations.includes(known))) {
        link({ rel: 'alternate', hreflang: language, href: urlIn(language) })
      }
      link({ rel: 'alternate', hreflang: 'x-default', href: urlIn(original) })
    }
  } else {
    meta('robots', 'noindex')
  }
  // A host that only hands out files knows nothing of the branch.
  if (site && !import.meta.env.VITE_CMS_URL) {
    link({ rel: 'manifest', href: addressOf(locale, 'manifest.webmanifest') })
  }
  if (site && screenFacts[screen.kind].tellsNews) {
    for (const format of ['atom', 'json'] as const) {
      const href = feedPath(locale, format)
      if (href !== null) {
        link({ rel: 'alternate', type: feedTypes[format], title: site.branchName, href })
      }
    }
  }
  const calendars = site ? calendarsOf(screen, site, locale) : []
  for (const { title, scope } of calendars) {
    const href = new URL(calendarPath(locale, scope), siteUrl).href
    link({ rel: 'alternate', type: 'text/calendar', title, href })
  }

  const [first, second] =
    screen.kind === 'home' ? [site?.branchName, site?.tagline] : [title, site?.branchName]
  return {
    title: [first, second].filter((part) => part).join(' · '),
    lang: locale,
    tags,
  }
}

/** The first of the site's languages in which something is written, as visitors without one of them get it. */
function originalOf(translations: Locale[]): Locale {
  return locales.find((locale) => translations.includes(locale)) ?? defaultLocale
}

/** The feeds that a calendar program may find on a page: of all meetings, and of what it shows. */
function calendarsOf(
  screen: Screen,
  site: Site,
  locale: Locale,
): { title: string; scope: CalendarScope }[] {
  const ofAll = {
    title: `${wordsOf(locale).meetings.title} · ${site.branchName}`,
    scope: { kind: 'all' } as const,
  }
  if (screen.kind !== 'meeting' && screen.kind !== 'date') return [ofAll]
  const { title, slug } = screen.kind === 'date' ? screen.data.meeting : screen.data
  return [{ title, scope: { kind: 'meeting', slug } }, ofAll]
}
