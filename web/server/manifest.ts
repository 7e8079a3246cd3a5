import type { Locale, Site, SiteIcon } from 'cms/contract'
import { addressOf } from '../src/addresses'
import { paper, signalColours } from '../src/styles/signal'

/** Icons that a manifest offers, with what it says of each. */
export const offeredIcons = {
  'icon-192.png': { sizes: '192x192', purpose: 'any' },
  'icon-512.png': { sizes: '512x512', purpose: 'any' },
  'icon-maskable-192.png': { sizes: '192x192', purpose: 'maskable' },
  'icon-maskable-512.png': { sizes: '512x512', purpose: 'maskable' },
} satisfies Partial<Record<SiteIcon, { sizes: string; purpose: string }>>

export type OfferedIcon = keyof typeof offeredIcons

/** Home screens have room for about as many letters below an icon. */
const roomBelowIcon = 12

/**
 * The manifest by which phones put the site onto their home screen, in one language.
 *
 * @param digests another one for each icon whenever it is another picture: phones that have an icon
 * look at its address alone
 * @see https://www.w3.org/TR/appmanifest/
 */
export function manifestOf(
  site: Site,
  locale: Locale,
  digests: Readonly<Record<OfferedIcon, string>>,
): object {
  const start = addressOf(locale, '')
  return {
    id: start,
    name: site.branchName,
    short_name: shortName(site.branchName),
    ...(site.tagline && { description: site.tagline }),
    lang: site.locale,
    dir: 'ltr',
    start_url: start,
    scope: '/',
    display: 'standalone',
    // Where a phone can: with a way back, and with the address, which people pass on.
    display_override: ['minimal-ui'],
    background_color: paper,
    theme_color: signalColours(site).light,
    icons: Object.entries(offeredIcons).map(([name, facts]) => ({
      src: `/${name}?v=${digests[name as OfferedIcon]}`,
      type: 'image/png',
      ...facts,
    })),
  }
}

/** The first words of a name, as many as there is room for, and at least one. */
function shortName(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .reduce((short, word) => {
      if (short === '') return word
      const longer = `${short} ${word}`
      return longer.length <= roomBelowIcon && name.startsWith(longer) ? longer : short
    }, '')
}
