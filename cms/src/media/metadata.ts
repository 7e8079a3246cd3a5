import type { Metadata, OutputInfo, Sharp } from 'sharp'
import { openPicture } from './dimensions'
import { gifWithoutMetadata } from './gif'
import { webpWithoutMetadata } from './webp'

/** Of the uploaded file, where it has to be written anew: nothing should be seen of it. */
const quality = 92

export interface Written {
  data: Buffer
  info: Pick<OutputInfo, 'width' | 'height' | 'size'>
}

/**
 * A picture upright, and without what cameras and programs write into it: where it was taken can
 * endanger those who are on it. Null: it holds nothing of that, and stays as it is.
 *
 * @throws Error where it can't be read
 */
export async function withoutMetadata(content: Buffer): Promise<Written | null> {
  const metadata = await openPicture(content).metadata()
  const clean = inBytes(content, metadata)
  if (clean === content) return null
  if (clean) {
    const { width, height } = metadata
    return { data: clean, info: { width, height, size: clean.length } }
  }
  if (!hasTraces(metadata)) return null
  const upright = openPicture(content).autoOrient()
  return inFormat(upright, metadata.format).toBuffer({ resolveWithObject: true })
}

/** What moves is not written anew: it would look otherwise, and long ones take all memory. */
function inBytes(content: Buffer, { format, pages = 1 }: Metadata): Buffer | null {
  if (format === 'gif') return gifWithoutMetadata(content)
  return format === 'webp' && pages > 1 ? webpWithoutMetadata(content) : null
}

/** Whether it can be shown, as far as its first frame tells and how the others are put together. */
export async function isWhole(content: Buffer): Promise<boolean> {
  try {
    inBytes(content, await openPicture(content).metadata())
    await openPicture(content).resize({ width: 16 }).raw().toBuffer()
    return true
  } catch {
    // Why is of no use to whoever uploads it.
    return false
  }
}

function hasTraces({ orientation = 1, exif, xmp, iptc, comments = [] }: Metadata): boolean {
  return orientation !== 1 || Boolean(exif ?? xmp ?? iptc) || comments.length > 0
}

function inFormat(picture: Sharp, format: Metadata['format']): Sharp {
  return format === 'heif' ? picture.avif({ quality }) : picture.toFormat(format, { quality })
}
