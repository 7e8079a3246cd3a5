import type { KindName } from './words/words'

/** A kind of file that may be uploaded. */
export interface Kind {
  name: KindName
  mime: string
  /** Whether the content is of this kind, whatever the file is called. */
  isIn: (content: Buffer) => boolean
}

const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

const jpeg: Kind = {
  name: 'jpeg',
  mime: 'image/jpeg',
  isIn: (content) => startsWith(content, [0xff, 0xd8, 0xff]) && isFreeOfMarkup(content),
}

/** By the end of the file's name, in small letters. */
export const kinds: Record<string, Kind> = {
  '.jpg': jpeg,
  '.jpeg': jpeg,
  '.png': {
    name: 'png',
    mime: 'image/png',
    isIn: (content) => says(content, 1, 'PNG\r\n') && isFreeOfMarkup(content),
  },
  '.webp': {
    name: 'webp',
    mime: 'image/webp',
    isIn: (content) =>
      says(content, 0, 'RIFF') && says(content, 8, 'WEBP') && isFreeOfMarkup(content),
  },
  '.avif': {
    name: 'avif',
    mime: 'image/avif',
    isIn: (content) => isMedia(content, /^(avif|avis|mif1)/),
  },
  '.gif': {
    name: 'gif',
    mime: 'image/gif',
    isIn: (content) =>
      (says(content, 0, 'GIF87a') || says(content, 0, 'GIF89a')) && isFreeOfMarkup(content),
  },
  // Whether it is one that is taken, and what of it, is decided by `svg/`.
  '.svg': {
    name: 'svg',
    mime: 'image/svg+xml',
    isIn: (content) => /<svg[\s>]/.test(content.toString('latin1')),
  },
  '.pdf': {
    name: 'pdf',
    mime: 'application/pdf',
    isIn: (content) => says(content, 0, '%PDF-'),
  },
  '.docx': office('docx', `${openXml}.wordprocessingml.document`),
  '.xlsx': office('xlsx', `${openXml}.spreadsheetml.sheet`),
  '.pptx': office('pptx', `${openXml}.presentationml.presentation`),
  '.odt': open('odt', `${openDocument}.text`),
  '.ods': open('ods', `${openDocument}.spreadsheet`),
  '.odp': open('odp', `${openDocument}.presentation`),
  '.txt': {
    name: 'txt',
    mime: 'text/plain',
    isIn: (content) => !content.includes(0) && isFreeOfMarkup(content) && !says(content, 0, '#!'),
  },
  '.vtt': {
    name: 'vtt',
    mime: 'text/vtt',
    isIn: (content) =>
      /^(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)/.test(content.toString('latin1')) &&
      isFreeOfMarkup(content),
  },
  '.mp3': {
    name: 'mp3',
    mime: 'audio/mpeg',
    isIn: (content) => (says(content, 0, 'ID3') || isMpegFrame(content)) && isFreeOfMarkup(content),
  },
  '.m4a': {
    name: 'm4a',
    mime: 'audio/mp4',
    isIn: (content) => isMedia(content, /^(M4A |M4B |mp4|isom|iso\d)/),
  },
  '.mp4': {
    name: 'mp4',
    mime: 'video/mp4',
    isIn: (content) => isMedia(content, /^(mp4|isom|iso\d|avc1|M4V |dash|qt )/),
  },
}

/** What a browser could be made to run, or a server: no picture or recording has to say it. */
const markup = /<(?:script|svg|html|!doctype|\?php|iframe|body)[\s>/]/i

/** Whether nothing in it reads as HTML, SVG or a script; pictures can be both. */
export function isFreeOfMarkup(content: Buffer): boolean {
  return !markup.test(content.toString('latin1')) && !markup.test(wideText(content))
}

/** UTF-16, which browsers read by its first two bytes. */
function wideText(content: Buffer): string {
  const isLittle = startsWith(content, [0xff, 0xfe])
  if (!isLittle && !startsWith(content, [0xfe, 0xff])) return ''
  return content.toString('latin1').replaceAll('\0', '')
}

function office(name: KindName, mime: string): Kind {
  return {
    name,
    mime,
    isIn: (content) =>
      isZip(content) && content.includes('[Content_Types].xml') && !content.includes('vbaProject'),
  }
}

/** OpenDocument begins with its type, uncompressed. */
function open(name: KindName, mime: string): Kind {
  return {
    name,
    mime,
    isIn: (content) => isZip(content) && says(content, 30, `mimetype${mime}`),
  }
}

function isZip(content: Buffer): boolean {
  return startsWith(content, [0x50, 0x4b, 0x03, 0x04])
}

/** The ISO base media format, of a brand (ISO/IEC 14496-12, section 4.3). */
function isMedia(content: Buffer, brand: RegExp): boolean {
  return (
    says(content, 4, 'ftyp') &&
    brand.test(content.toString('latin1', 8, 12)) &&
    isFreeOfMarkup(content)
  )
}

/** Eleven bits that are set begin a frame of MPEG audio. */
function isMpegFrame(content: Buffer): boolean {
  return content[0] === 0xff && ((content[1] ?? 0) & 0xe0) === 0xe0
}

function startsWith(content: Buffer, bytes: number[]): boolean {
  return bytes.every((byte, index) => content[index] === byte)
}

function says(content: Buffer, offset: number, text: string): boolean {
  return content.toString('latin1', offset, offset + text.length) === text
}
