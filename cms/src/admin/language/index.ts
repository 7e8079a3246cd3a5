import { firstSpoken } from './spoken'

/** Where Strapi remembers the language of this browser's admin, and reads it before it shows anything. */
const remembered = 'strapi-admin-language'

/**
 * Lets the admin begin in the browser's language where nobody has chosen one here. What is chosen at
 * the sign-in or in a profile replaces it. To be called while the admin registers.
 */
export function beginInBrowsersLanguage(): void {
  if (localStorage.getItem(remembered) !== null) return
  localStorage.setItem(remembered, firstSpoken(navigator.languages))
}
