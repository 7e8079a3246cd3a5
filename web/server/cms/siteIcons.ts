import type { SiteIcon } from 'cms/contract'

/** All icons that the front door has; the site has them at its root, by the same names. */
const all: Readonly<Record<SiteIcon, true>> = {
  'favicon.ico': true,
  'apple-touch-icon.png': true,
  'icon-48.png': true,
  'icon-192.png': true,
  'icon-512.png': true,
  'icon-maskable-192.png': true,
  'icon-maskable-512.png': true,
}

export const siteIcons = Object.keys(all) as SiteIcon[]
