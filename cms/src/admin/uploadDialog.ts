import { hide, markup } from './strapi/markup'

/**
 * Strapi offers to take new files from addresses: in the menus of its media library, by a route that
 * is taken away here, and in the dialog of a field, where a browser may not read other sites.
 */
export function uploadFromThisDeviceOnly(): void {
  hide(markup.uploadFromAddress)
  hide(markup.uploadFromAddressTab)
}
