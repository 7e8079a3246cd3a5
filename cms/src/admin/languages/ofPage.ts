import type { Locale } from '../../contract'
import { firstSpoken } from './spoken'

/**
 * The language of the admin's reader where no component is there to ask: Strapi sets it for its page
 * before it shows a form.
 */
export function languageOfPage(): Locale {
  return firstSpoken([document.documentElement.lang])
}
