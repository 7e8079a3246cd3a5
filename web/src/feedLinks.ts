import type { Locale } from 'cms/contract'
import { addressOf } from './addresses'

/** Formats of the feed of what is new. */
export type FeedFormat = 'atom' | 'json'

/**
 * The root-relative address of the feed of what is new; null in a build for a host that only hands out
 * files, where nobody makes one.
 */
export function feedPath(locale: Locale, format: FeedFormat): string | null {
  return import.meta.env.VITE_CMS_URL ? null : addressOf(locale, `feed.${format}`)
}
