import sharp, { type Sharp } from 'sharp'

/** More than phones take by themselves; a progressive JPEG of so many takes 300 MB while it is read. */
const mostPixels = 50_000_000

/** Reading an AVIF takes 19 bytes for each, and a second for every million. */
const mostPixelsOfAvif = 16_000_000

/** All frames of a moving picture together. */
export const mostPixelsOfFrames = 400_000_000

export interface Dimensions {
  width: number
  height: number
  frames: number
  /** So many pixels may one of its kind have. */
  mostPixels: number
}

/** What a picture's header says of its size; nothing is unpacked. Null: it says nothing that is read. */
export async function dimensionsOf(content: Buffer): Promise<Dimensions | null> {
  try {
    const metadata = await sharp(content, { limitInputPixels: false }).metadata()
    const { format, width, height, pages = 1, pageHeight } = metadata
    const frame = {
      width,
      height: pageHeight ?? height,
      frames: pages,
      mostPixels: format === 'heif' ? mostPixelsOfAvif : mostPixels,
    }
    return format === 'gif' ? onScreen(frame, content) : frame
  } catch {
    return null
  }
}

/** What reads GIFs here takes a large screen (GIF89a, section 18) for a mistake; browsers do not. */
function onScreen({ width, height, ...rest }: Dimensions, gif: Buffer): Dimensions {
  return {
    width: Math.max(width, gif.readUInt16LE(6)),
    height: Math.max(height, gif.readUInt16LE(8)),
    ...rest,
  }
}

export function areTooLarge({ width, height, frames, mostPixels }: Dimensions): boolean {
  const pixels = width * height
  return pixels > mostPixels || pixels * frames > mostPixelsOfFrames
}

/** A picture to work on. One that would unpack to more than is taken fails instead. */
export function openPicture(content: Buffer): Sharp {
  return sharp(content, { limitInputPixels: mostPixels })
}
