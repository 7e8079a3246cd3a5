import { firstPath, loginPath } from './strapi/addresses'
import { hasSession } from './strapi/storage'

/**
 * Begins at the form to log in where nobody is logged in: Strapi would first fetch the frame of all
 * other pages, only to be led there. To be called while the admin registers, before it looks where it is.
 */
export function beginAtLogIn(): void {
  if (firstPath.test(location.pathname) && !hasSession()) history.replaceState(null, '', loginPath)
}
