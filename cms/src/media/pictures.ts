import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { file as sizes } from '@strapi/utils'
import sharp from 'sharp'
import { toWebP } from './asWebP'
import { openPicture } from './dimensions'
import { withoutMetadata, type Written } from './metadata'
import { readyVersion } from './ready'
import { rebuiltSvg } from './svg/rebuilt'
import { full, thumbnail, widths } from './versions'

/** A file on its way into the media library, as Strapi's upload plugin hands it around. */
export interface UploadedFile {
  name: string
  /** The file's name on disk, without its extension. */
  hash: string
  /** With its dot. */
  ext: string
  mime: string
  getStream: () => Readable
  width?: number | null
  height?: number | null
}

// Pictures are treated once: what sharp would keep of them is never asked for again.
sharp.cache(false)

/** What sharp reads and what gains by being made smaller. Its build knows of HEIF only AVIF. */
const treatedFormats = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif']

/** The versions of larger pictures are made one after the other: unpacked, those take much memory. */
const mostPixelsSideBySide = 2_000_000

/** Whether a file is an SVG, by the type that was decided on when it arrived. */
export function isDrawing({ mime }: { mime: string }): boolean {
  return mime === 'image/svg+xml'
}

/** Whether a file is a picture of a kind that we know, moving ones among them. */
export async function isPicture(file: UploadedFile): Promise<boolean> {
  return isDrawing(file) || (await framesOf(file)) > 0
}

/** Whether other versions are made of a file: a picture that does not move. */
export async function isTreated(file: UploadedFile): Promise<boolean> {
  return !isDrawing(file) && (await framesOf(file)) === 1
}

/** None: whatever it is, it is no picture. */
async function framesOf(file: UploadedFile): Promise<number> {
  try {
    const { format, pages = 1 } = await openPicture(await contentOf(file)).metadata()
    return treatedFormats.includes(format) ? pages : 0
  } catch {
    return 0
  }
}

/**
 * The file upright, and without what cameras write into it: who has the address of a version can guess
 * that of the file. A drawing is written anew from what is allowed of it.
 */
export async function withoutTraces<File extends UploadedFile>(file: File): Promise<File> {
  const content = await contentOf(file)
  const written = isDrawing(file) ? drawn(content) : await withoutMetadata(content)
  return written ? { ...file, ...stored(written) } : file
}

function drawn(content: Buffer): Written {
  const { data, width, height } = rebuiltSvg(content)
  return { data, info: { width, height, size: data.length } }
}

/** The versions that the site shows, each under its key. */
export async function toVersions(
  file: UploadedFile,
): Promise<{ key: string; file: UploadedFile }[]> {
  const content = await contentOf(file)
  const { width, height, format } = await openPicture(content).metadata()
  const scale = Math.min(1, full.longestSide / Math.max(width, height))
  const isGood = scale === 1 && format === 'webp' && file.ext === '.webp'
  const wanted = widths
    .filter((candidate) => candidate < width * scale)
    .map((candidate) => ({ key: `w${candidate}`, size: { width: candidate } }))
  if (!isGood) {
    const size = { width: full.longestSide, height: full.longestSide }
    wanted.push({ key: full.key, size })
  }
  const make = async ({ key, size }: (typeof wanted)[number]) => ({
    key,
    file: await toVersion(file, content, key, size),
  })
  if (width * height <= mostPixelsSideBySide) return Promise.all(wanted.map(make))
  const versions = []
  for (const version of wanted) versions.push(await make(version))
  return versions
}

/** Null for a picture that is no larger. */
export async function toThumbnail(file: UploadedFile): Promise<UploadedFile | null> {
  const isLarger = (file.width ?? 0) > thumbnail.width || (file.height ?? 0) > thumbnail.height
  return isLarger ? toVersion(file, await contentOf(file), thumbnail.key, thumbnail) : null
}

async function toVersion(
  { name, hash }: UploadedFile,
  content: Buffer,
  key: string,
  { width, height }: { width: number; height?: number },
): Promise<UploadedFile> {
  const written =
    (await readyVersion(content, key)) ??
    (await toWebP(
      openPicture(content).resize({
        width,
        ...(height && { height }),
        fit: 'inside',
        withoutEnlargement: true,
      }),
    ))
  return {
    name: `${key}_${path.parse(name).name}.webp`,
    hash: `${key}_${hash}`,
    ext: '.webp',
    mime: 'image/webp',
    ...stored(written),
  }
}

/** What Strapi keeps of a file's content, and how it comes to that. */
function stored({ data, info: { width, height, size } }: Written) {
  return {
    getStream: () => Readable.from(data),
    // The file on disk is no longer the one that is meant.
    filepath: undefined,
    width,
    height,
    size: sizes.bytesToKbytes(size),
    sizeInBytes: size,
  }
}

/** Read from the stream: Strapi forgets where the file lies while versions of it are still made. */
function contentOf(file: UploadedFile): Promise<Buffer> {
  return buffer(file.getStream())
}
