import { addressOf } from './addresses'
import type { Cms } from './cms/door'
import { CmsUnavailable, NotFound } from './cms/failures'
import { describe } from './describe'
import type { Loaded } from './shown'

/** The drawn picture of a screen: where its two shapes are, root-relative, and what is written on it. */
export interface SharePicture {
  wide: Picture
  square: Picture
  alternativeText: string
}

interface Picture {
  address: string
  /** Pixels. */
  width: number
  height: number
}

/**
 * The root-relative address of the page whose picture a screen has: its own, or else that of home,
 * for a step on the way or for what is not there.
 */
export function picturedAddress(loaded: Loaded, now: Date): string {
  return addressOf(loaded.locale, ownPath(loaded, now) ?? '')
}

/**
 * What the picture of a screen is of: the screen itself, or home where that has none of its own. Where
 * home cannot be had the picture says of it what is known without.
 */
export async function pictured(loaded: Loaded, cms: Pick<Cms, 'page'>, now: Date): Promise<Loaded> {
  if (ownPath(loaded, now) !== null) return loaded
  try {
    const home = await cms.page(loaded.locale, '')
    // What a form to stay in touch asks is not told with it, and says nothing of the page.
    const sections = home.sections.filter((section) => section.type !== 'sign-up')
    return { ...loaded, screen: { kind: 'home', data: { ...home, sections } } }
  } catch (error) {
    if (error instanceof NotFound || error instanceof CmsUnavailable) return loaded
    throw error
  }
}

/** Null: it has no address to come back to. */
function ownPath({ screen, site, locale }: Loaded, now: Date): string | null {
  const { paths, isUnlisted } = describe(screen, site, locale, now)
  return isUnlisted ? null : (paths?.[locale] ?? null)
}
