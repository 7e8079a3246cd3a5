import type { SiteIcon } from '../../contract'
import { openPicture } from '../../media/dimensions'
import { grounds } from '../colours/grounds'
import { icons } from './kinds'
import { icoOf } from './ico'

/** What the icons of a site are drawn from. */
export interface IconLook {
  /** The file of the branch's logo, of any kind that the media library takes; null: it has none. */
  logo: Buffer | null
  /** `#rrggbb`: the ground of our own mark. */
  signal: string
}

/** Logos are drawn for white paper. */
const paper = '#ffffff'

/** An icon as a file: PNG, or ICO with several sizes. */
export async function drawIcon(name: SiteIcon, look: IconLook): Promise<Buffer> {
  const { sizes, fills } = icons[name]
  const pictures = await Promise.all(
    sizes.map(async (size) => ({
      size,
      png: look.logo ? await logoOn(paper, look.logo, size, fills) : await mark(look.signal, size),
    })),
  )
  const [first] = pictures
  if (!first) throw new Error(`${name} has no size`)
  return name.endsWith('.ico') ? icoOf(pictures) : first.png
}

/** The whole logo in the middle of a square. */
function logoOn(ground: string, logo: Buffer, size: number, fills: number): Promise<Buffer> {
  const inner = Math.round(size * fills)
  const before = Math.floor((size - inner) / 2)
  const after = size - inner - before
  return openPicture(logo)
    .flatten({ background: ground })
    .resize({ width: inner, height: inner, fit: 'contain', background: ground })
    .extend({ top: before, left: before, bottom: after, right: after, background: ground })
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/** The mark of `web/public/favicon.svg`, which keeps clear of its edges by itself, on the signal colour. */
function mark(signal: string, size: number): Promise<Buffer> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">` +
    `<rect width="32" height="32" fill="${signal}"/>` +
    `<path d="M11 27V5M11 20c0-6 10-4 10-15" fill="none" stroke="${grounds.light.onSignal}" stroke-width="4.5"/></svg>`
  return openPicture(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer()
}
