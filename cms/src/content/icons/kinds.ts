import type { SiteIcon } from '../../contract'

/** How an icon is drawn. */
interface Kind {
  /** Pixels of each side; several in one file. */
  sizes: readonly number[]
  /**
   * How much of its side the logo may fill. Phones cut icons to a circle or a rounded square: what lies
   * within the inner four fifths is never cut off (Web Application Manifest, "maskable").
   */
  fills: number
}

const plain = (size: number): Kind => ({ sizes: [size], fills: 0.88 })
// A square in the circle that is never cut has seven tenths of its diameter.
const maskable = (size: number): Kind => ({ sizes: [size], fills: 0.6 })

export const icons: Readonly<Record<SiteIcon, Kind>> = {
  'favicon.ico': { sizes: [16, 32, 48], fills: 1 },
  'apple-touch-icon.png': { sizes: [180], fills: 0.76 },
  'icon-48.png': { sizes: [48], fills: 1 },
  'icon-192.png': plain(192),
  'icon-512.png': plain(512),
  'icon-maskable-192.png': maskable(192),
  'icon-maskable-512.png': maskable(512),
}

export function isIcon(name: string): name is SiteIcon {
  return Object.hasOwn(icons, name)
}
