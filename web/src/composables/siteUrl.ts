import type { InjectionKey } from 'vue'
import { provided } from '../provided'

/** The app provides the site's public origin under this key; so do tests of components. */
export const siteUrlKey: InjectionKey<string> = Symbol('siteUrl')

/**
 * The public origin of the site, without a trailing slash: for addresses that are copied or handed
 * to other programs.
 */
export function useSiteUrl(): string {
  return provided(siteUrlKey)
}
