/** A kind of file that may be uploaded. */
export interface Kind {
  /** "a JPEG picture". */
  name: { en: string; es: string }
  mime: string
  /** Whether the content is of this kind, whatever the file is called. */
  isIn: (content: Buffer) => boolean
}

const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

const jpeg: Kind = {
  name: { en: 'a JPEG picture', es: 'una imagen JPEG' },
  mime: 'image/jpeg',
  isIn: (content) => startsWith(content, [0xff, 0xd8, 0xff]) && isFreeOfMarkup(content),
}

/** By the end of the file's name, in small letters. */
export const kinds: Record<string, Kind> = {
  '.jpg': jpeg,
  '.jpeg': jpeg,
  '.png': {
    name: { en: 'a PNG picture', es: 'una imagen PNG' },
    mime: 'image/png',
    isIn: (content) => says(content, 1, 'PNG\r\n') && isFreeOfMarkup(content),
  },
  '.webp': {
    name: { en: 'a WebP picture', es: 'una imagen WebP' },
    mime: 'image/webp',
    isIn: (content) =>
      says(content, 0, 'RIFF') && says(content, 8, 'WEBP') && isFreeOfMarkup(content),
  },
  '.avif': {
    name: { en: 'an AVIF picture', es: 'una imagen AVIF' },
    mime: 'image/avif',
    isIn: (content) => isMedia(content, /^(avif|avis|mif1)/),
  },
  '.gif': {
    name: { en: 'a GIF picture', es: 'una imagen GIF' },
    mime: 'image/gif',
    isIn: (content) =>
      (says(content, 0, 'GIF87a') || says(content, 0, 'GIF89a')) && isFreeOfMarkup(content),
  },
  '.pdf': {
    name: { en: 'a PDF', es: 'un PDF' },
    mime: 'application/pdf',
    isIn: (content) => says(content, 0, '%PDF-'),
  },
  '.docx': office(
    'a Word document',
    'un documento de Word',
    `${openXml}.wordprocessingml.document`,
  ),
  '.xlsx': office('an Excel sheet', 'una hoja de Excel', `${openXml}.spreadsheetml.sheet`),
  '.pptx': office(
    'a PowerPoint file',
    'un archivo de PowerPoint',
    `${openXml}.presentationml.presentation`,
  ),
  '.odt': open('an OpenDocument text', 'un texto OpenDocument', `${openDocument}.text`),
  '.ods': open('an OpenDocument sheet', 'una hoja OpenDocument', `${openDocument}.spreadsheet`),
  '.odp': open(
    'an OpenDocument presentation',
    'una presentación OpenDocument',
    `${openDocument}.presentation`,
  ),
  '.txt': {
    name: { en: 'plain text', es: 'texto simple' },
    mime: 'text/plain',
    isIn: (content) => !content.includes(0) && isFreeOfMarkup(content) && !says(content, 0, '#!'),
  },
  '.mp3': {
    name: { en: 'an MP3 recording', es: 'una grabación MP3' },
    mime: 'audio/mpeg',
    isIn: (content) => (says(content, 0, 'ID3') || isMpegFrame(content)) && isFreeOfMarkup(content),
  },
  '.m4a': {
    name: { en: 'an M4A recording', es: 'una grabación M4A' },
    mime: 'audio/mp4',
    isIn: (content) => isMedia(content, /^(M4A |M4B |mp4|isom|iso\d)/),
  },
  '.mp4': {
    name: { en: 'an MP4 video', es: 'un vídeo MP4' },
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

function office(en: string, es: string, mime: string): Kind {
  return {
    name: { en, es },
    mime,
    isIn: (content) =>
      isZip(content) && content.includes('[Content_Types].xml') && !content.includes('vbaProject'),
  }
}

/** OpenDocument begins with its type, uncompressed. */
function open(en: string, es: string, mime: string): Kind {
  return {
    name: { en, es },
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
