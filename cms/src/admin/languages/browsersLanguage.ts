import { beginAdminIn } from '../strapi/storage'
import { firstSpoken } from './spoken'

/**
 * Lets the admin begin in the browser's language where nobody has chosen one here. What is chosen at
 * the sign-in or in a profile replaces it. To be called while the admin registers.
 */
export function beginInBrowsersLanguage(): void {
  beginAdminIn(firstSpoken(navigator.languages))
}
