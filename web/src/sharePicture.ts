import { addressOf } from './addresses'
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
export function picturedAddress({ screen, site, locale }: Loaded, now: Date): string {
  const { paths, isUnlisted } = describe(screen, site, locale, now)
  const path = isUnlisted ? null : paths?.[locale]
  return addressOf(locale, path ?? '')
}
