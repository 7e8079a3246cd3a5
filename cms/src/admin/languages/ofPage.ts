import type { Locale } from '../../contract'
import { pageLanguage } from '../strapi/pageLanguage'
import { firstSpoken } from './spoken'

/**
 * The language of the admin's reader where no component is there to ask.
 */
export function languageOfPage(): Locale {
  return firstSpoken([pageLanguage()])
}
