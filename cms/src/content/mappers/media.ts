import type { Download, Image, ImageSource, Locale } from '../../contract'
import { full, thumbnail } from '../../media/versions'
import { isRecord } from '../../records'
import { languageReadOut, readOutIn, type Described } from '../alternativeTexts'

/** A file of the media library, as the queries ask for it. */
export interface FileRow extends Described {
  url?: unknown
  width?: unknown
  height?: unknown
  formats?: unknown
  focalPoint?: unknown
  name?: unknown
  size?: unknown
  mime?: unknown
}

/**
 * Null for anything that is no picture with a known size: a page must not shift while it loads.
 *
 * @param language of the text that it stands in, in which it is read out
 */
export function toImage(file: FileRow | null | undefined, language: Locale): Image | null {
  const versions = isRecord(file?.formats) ? file.formats : {}
  const source = toSource(versions[full.key]) ?? toSource(file)
  if (!file || !source) return null
  return {
    ...source,
    alternativeText: readOutIn(file, language),
    locale: languageReadOut(file, language),
    smaller: smallerVersions(versions, source.width),
    focalPoint: toFocalPoint(file.focalPoint),
  }
}

/** WhatsApp is reported to show no picture beside a link that is larger; bytes. */
const mostSharedBytes = 300_000

/**
 * A picture that somebody chose to be shown beside links to the site: the uploaded file itself where
 * every chat shows it, else as anywhere else. Several chats show no WebP, which the versions are.
 */
export function toShareImage(file: FileRow | null | undefined, language: Locale): Image | null {
  const image = toImage(file, language)
  const source = isShownByChats(file) ? toSource(file) : null
  return image && { ...image, ...source }
}

/** Whether chats show a file of the media library beside a link. */
export function isShownByChats(file: FileRow | null | undefined): boolean {
  const { size, mime } = file ?? {}
  // Strapi keeps sizes in kilobytes of 1,000 bytes.
  const isSmall = typeof size === 'number' && size * 1000 <= mostSharedBytes
  return isSmall && (mime === 'image/png' || mime === 'image/jpeg')
}

export function toDownload(file: FileRow | null | undefined): Download | null {
  const url = uploadPath(file?.url)
  if (url === null || typeof file?.name !== 'string') return null
  return {
    url,
    name: file.name,
    // Strapi keeps sizes in kilobytes of 1,000 bytes.
    size: typeof file.size === 'number' ? Math.round(file.size * 1000) : 0,
    mime: typeof file.mime === 'string' ? file.mime : 'application/octet-stream',
  }
}

/** The path of captions to a video; null for a file that is none. */
export function toCaptions(file: FileRow | null | undefined): string | null {
  return isCaptions(file?.name) ? uploadPath(file?.url) : null
}

/** Whether a file is called as captions (WebVTT) are. */
export function isCaptions(name: unknown): boolean {
  return typeof name === 'string' && /\.vtt$/i.test(name)
}

function toSource(file: unknown): ImageSource | null {
  if (!isRecord(file)) return null
  const url = uploadPath(file['url'])
  const { width, height } = file
  if (url === null || !isSize(width) || !isSize(height)) return null
  return { url, width, height }
}

/** The admin's editor stores pictures in texts with the cms's own origin: only the path counts. */
function uploadPath(url: unknown): string | null {
  if (typeof url !== 'string' || !URL.canParse(url, 'http://cms')) return null
  const { pathname } = new URL(url, 'http://cms')
  return pathname.startsWith('/uploads/') ? pathname : null
}

function smallerVersions(versions: Record<string, unknown>, width: number): ImageSource[] {
  return Object.entries(versions)
    .filter(([key]) => key !== thumbnail.key)
    .map(([, version]) => toSource(version))
    .filter((source) => source !== null)
    .filter((source) => source.width < width)
    .sort((a, b) => a.width - b.width)
}

/** Strapi keeps the focal point in percent. */
function toFocalPoint(point: unknown): Image['focalPoint'] {
  if (!isRecord(point)) return null
  const { x, y } = point
  if (typeof x !== 'number' || typeof y !== 'number') return null
  return { x: x / 100, y: y / 100 }
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0
}
