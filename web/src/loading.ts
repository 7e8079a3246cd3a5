import type { BuiltInPage, Locale, Occurrence, Page } from 'cms/contract'
import type { RouteLocationNormalized } from 'vue-router'
import { addressOf } from './addresses'
import type { Cms } from './cms/door'
import { Moved, NotFound } from './cms/failures'
import type { CollectionName } from './collections'
import type { ShownPage } from './shownPage'

/** What an address asks for, its language aside. */
type Wanted = Pick<RouteLocationNormalized, 'params' | 'query'>

/** Fetches what an address shows at `now`. Throws what `Cms` throws, and `Moved`. */
export type Load<Screen> = (cms: Cms, locale: Locale, to: Wanted, now: Date) => Promise<Screen>

function moved(locale: Locale, path: string): Moved {
  return new Moved(addressOf(locale, path), true)
}

/** @throws Moved where the page stands elsewhere by now */
export async function pageAt(cms: Cms, locale: Locale, path: string): Promise<ShownPage> {
  const page = await cms.page(locale, path)
  if (page.path !== path) throw moved(locale, page.path)
  return shownPage(cms, locale, page)
}

/**
 * What stands in a list by the name `slug`.
 *
 * @throws Moved where it is called otherwise by now
 */
export async function itemAt<Item extends { slug: string }>(
  asked: Promise<Item>,
  { locale, name, slug }: { locale: Locale; name: CollectionName; slug: string },
): Promise<Item> {
  const item = await asked
  if (item.slug !== slug) throw moved(locale, `${name}/${item.slug}`)
  return item
}

/** The page with what its sections show of what is told apart from them. */
async function shownPage(cms: Cms, locale: Locale, page: Page): Promise<ShownPage> {
  const sections = page.sections.map(async (section) => {
    // What shows it is there when it is to be shown.
    if (section.type === 'news') await import('./components/sections/NewsSection.vue')
    if (section.type === 'gallery' || section.type === 'video' || section.type === 'support') {
      await import('./components/sections/MoreSection.vue')
    }
    if (section.type === 'people' || section.type === 'groups' || section.type === 'documents') {
      await import('./components/sections/MoreSection.vue')
      await import('./components/sections/ListedSection.vue')
    }
    if (section.type === 'upcoming-meetings') {
      return { ...section, occurrences: section.occurrences.map(forRow) }
    }
    return section.type === 'sign-up'
      ? { ...section, getInvolved: await cms.getInvolved(locale) }
      : section
  })
  return { ...page, sections: await Promise.all(sections) }
}

/** What an editor bound to a built-in address; it is not asked for unless it exists. */
export async function boundPage(
  cms: Cms,
  locale: Locale,
  page: BuiltInPage,
): Promise<ShownPage | null> {
  if (!(await cms.boundPages(locale))[page]) return null
  try {
    const path = page === 'getInvolved' ? 'get-involved' : page
    return await shownPage(cms, locale, await cms.page(locale, path))
  } catch (error) {
    // Taken back since the site's frame was loaded: the list reads without it.
    if (error instanceof NotFound) return null
    throw error
  }
}

/** The first value that an address gives to a name. */
export function single(value: string | null | undefined | (string | null)[]): string | undefined {
  return (Array.isArray(value) ? value[0] : value) ?? undefined
}

/** A date without what its row in a list leaves to its own page, and each document of a list would carry: the way there. */
export function forRow(date: Occurrence): Occurrence {
  const { venue } = date
  const wayThere = { latitude: null, longitude: null, directions: null }
  return venue ? { ...date, venue: { ...venue, ...wayThere } } : date
}
