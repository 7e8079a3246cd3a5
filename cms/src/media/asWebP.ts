import sharp, { type Sharp } from 'sharp'
import type { Written } from './metadata'

/** Of what is written with a loss. */
const quality = 64

/** So many colours, the shades at the edges between them included. */
const fewColours = 16

/** Pixels of width, up to which few colours can take less room than a loss. */
const widestInFewColours = 640

/**
 * Writes a picture as WebP: with a loss, or in few colours and then pixel by pixel, where that is both
 * smaller and nearer to it. So prints, posters and logos come as sharp as they were drawn; photos never.
 */
export async function toWebP(picture: Sharp): Promise<Written> {
  const { data, info } = await picture
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const whole = () => sharp(data, { raw: { width, height, channels } })
  const lossy = await whole().webp({ quality }).toBuffer({ resolveWithObject: true })
  if (width > widestInFewColours) return lossy
  const inFew = await whole()
    .png({ palette: true, colours: fewColours, dither: 0 })
    .toBuffer()
    .then((drawn) =>
      sharp(drawn).webp({ lossless: true, effort: 6 }).toBuffer({ resolveWithObject: true }),
    )
  if (inFew.info.size >= lossy.info.size) return lossy
  const meant = await pixelsOf(whole())
  const farFrom = async (written: Written) => distance(meant, await pixelsOf(sharp(written.data)))
  return (await farFrom(inFew)) <= (await farFrom(lossy)) ? inFew : lossy
}

/** Red, green, blue and how opaque, by turns. */
function pixelsOf(picture: Sharp): Promise<Buffer> {
  return picture.toColourspace('srgb').ensureAlpha().raw().toBuffer()
}

/** How far two are apart; what is clear has no colour. */
function distance(one: Buffer, other: Buffer): number {
  let sum = 0
  for (let pixel = 0; pixel < one.length; pixel += 4) {
    const [opaque = 0, opaqueToo = 0] = [one[pixel + 3], other[pixel + 3]]
    sum += (opaque - opaqueToo) ** 2
    for (let at = pixel; at < pixel + 3; at++) {
      sum += (((one[at] ?? 0) * opaque - (other[at] ?? 0) * opaqueToo) / 255) ** 2
    }
  }
  return sum
}
