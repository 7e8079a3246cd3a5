import type { Site } from 'cms/contract'
import type { HeadTag } from './head'

/**
 * What a served document says of the icons that stand for the site in tabs and on home screens: made
 * of the branch's logo, or our mark, which is a drawing that goes with light and dark tabs.
 */
export function iconTags(site: Pick<Site, 'logo'> | null): HeadTag[] {
  const inTabs: HeadTag['attributes'] = site?.logo
    ? { href: '/icon-48.png', type: 'image/png', sizes: '48x48' }
    : { href: '/favicon.svg', type: 'image/svg+xml' }
  return [
    { name: 'link', attributes: { rel: 'icon', ...inTabs } },
    { name: 'link', attributes: { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' } },
  ]
}
