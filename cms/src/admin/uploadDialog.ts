import { addStyle } from './style'

/** What Strapi draws before “File upload” and before “File upload from URL” in a menu. */
const files = `path[d^='m13.687 4.146-2.5-2.5']`
const link = `path[d^='M17.046 23.441a1.5']`

/**
 * Strapi offers to take new files from addresses: in the menus of its media library, by a route that
 * is taken away here, and in the dialog of a field, where a browser may not read other sites.
 */
export function uploadFromThisDeviceOnly(): void {
  addStyle(`
    [role='menu']:has(${files}) [role='menuitem']:has(${link}) { display: none }
    [role='dialog'] [role='tab'][id$='-trigger-url'] { display: none }
  `)
}
