import { addStyle, hide, markup } from './strapi/markup'

/**
 * Strapi offers to take new files from addresses: in the menus of its media library, by a route that
 * is taken away here, and in the dialog of a field, where a browser may not read other sites.
 */
export function uploadFromThisDeviceOnly(): void {
  hide(markup.uploadFromAddress)
  hide(markup.uploadFromAddressTab)
}

/**
 * In the dialog in which one chooses among the files of the media library: new ones are taken by the
 * field itself, and on a phone the dialog is no wider than its screen.
 */
export function chooseAmongFilesOnly(): void {
  hide(markup.makersAmongFiles)
  addStyle(`${markup.listOfFiles} { display: block !important }`)
}
