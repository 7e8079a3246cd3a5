import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { errors } from '@strapi/utils'
import type { Locale } from '../contract'
import { areTooLarge, dimensionsOf, mostPixelsOfFrames, type Dimensions } from './dimensions'
import { isFreeOfMarkup, kinds, type Kind } from './kinds'
import { isWhole, withoutMetadata } from './metadata'

/** A file as it arrived, of which nothing is known but what its sender says. */
export interface ArrivedFile {
  filepath: string
  originalFilename?: string | null
  mimetype?: string | null
}

const words = {
  en: {
    refused: (name: string, why: string) =>
      `“${name}” was not uploaded: ${why} ${words.en.allowed}`,
    ending: (ending: string) => `files that end in “${ending}” are not allowed.`,
    noEnding: 'its name does not tell what it is: it needs an ending such as “.jpg”.',
    markup: (kind: string) =>
      `it is no safe file: HTML, SVG or a script stands in it, though its name says that it is ${kind}.`,
    other: (kind: string) =>
      `its name says that it is ${kind}, but its content is something else. Save it anew as what it should be.`,
    damaged: (kind: string) =>
      `it is ${kind} that can’t be read: it is damaged, or was not copied as a whole. Open it where it comes from, save it anew and upload that.`,
    tooLarge: ({ width, height, frames, mostPixels }: Dimensions, kind: string) =>
      frames === 1
        ? `it has ${width} × ${height} pixels, and ${kind} may have ${mostPixels / 1e6} million. Make it smaller and upload that.`
        : `it has ${frames} frames of ${width} × ${height} pixels. One frame may have ${mostPixels / 1e6} million pixels, and all of them together ${mostPixelsOfFrames / 1e6} million. Make it smaller or shorter and upload that.`,
    allowed:
      'Allowed are pictures (JPEG, PNG, WebP, AVIF, GIF), PDF, Word, Excel, PowerPoint and OpenDocument files without macros, plain text, MP3, M4A and MP4.',
  },
  es: {
    refused: (name: string, why: string) => `«${name}» no se subió: ${why} ${words.es.allowed}`,
    ending: (ending: string) => `no se permiten archivos que terminan en «${ending}».`,
    noEnding: 'su nombre no dice qué es: necesita una terminación como «.jpg».',
    markup: (kind: string) =>
      `no es un archivo seguro: contiene HTML, SVG o un script, aunque su nombre dice que es ${kind}.`,
    other: (kind: string) =>
      `su nombre dice que es ${kind}, pero su contenido es otra cosa. Guárdalo de nuevo como lo que debe ser.`,
    damaged: (kind: string) =>
      `es ${kind} que no se puede leer: está dañada o no se copió entera. Ábrela donde estaba, guárdala de nuevo y sube esa.`,
    tooLarge: ({ width, height, frames, mostPixels }: Dimensions, kind: string) =>
      frames === 1
        ? `tiene ${width} × ${height} píxeles, y ${kind} puede tener ${mostPixels / 1e6} millones. Hazla más pequeña y sube esa.`
        : `tiene ${frames} fotogramas de ${width} × ${height} píxeles. Un fotograma puede tener ${mostPixels / 1e6} millones de píxeles, y todos juntos ${mostPixelsOfFrames / 1e6} millones. Hazla más pequeña o más corta y sube esa.`,
    allowed:
      'Se permiten imágenes (JPEG, PNG, WebP, AVIF, GIF), PDF, archivos de Word, Excel, PowerPoint y OpenDocument sin macros, texto simple, MP3, M4A y MP4.',
  },
} satisfies Record<Locale, object>

/**
 * The file with the type that it really has.
 *
 * @throws ValidationError, in plain words, unless its content is of an allowed kind and the one that
 *   its name says
 */
export async function harmless<File extends ArrivedFile>(
  file: File,
  language: Locale,
): Promise<File & { mimetype: string; detectedMimeType: string }> {
  const name = file.originalFilename ?? ''
  const say = words[language]
  const refuse = (why: string) => new errors.ValidationError(say.refused(name, why))

  const ending = path.extname(name).toLowerCase()
  if (ending === '') throw refuse(say.noEnding)
  const kind = kinds[ending]
  if (!kind) throw refuse(say.ending(ending))
  const content = await readFile(file.filepath)
  const isPicture = kind.mime.startsWith('image/')
  // Before anything is unpacked: few bytes can say that they are a picture that fills all memory.
  const dimensions = isPicture ? await dimensionsOf(content) : null
  if (dimensions && areTooLarge(dimensions)) {
    throw refuse(say.tooLarge(dimensions, kind.name[language]))
  }
  if (!kind.isIn(content) && !(isPicture && (await isCleanIn(kind, content)))) {
    const why = isFreeOfMarkup(content) ? say.other : say.markup
    throw refuse(why(kind.name[language]))
  }
  if (isPicture && !(await isWhole(content))) throw refuse(say.damaged(kind.name[language]))
  return { ...file, mimetype: kind.mime, detectedMimeType: kind.mime }
}

/**
 * Whether a picture is harmless as it will be kept. What stands in its metadata, such as a description
 * that names a tag, goes when it is uploaded; what would stay counts.
 */
async function isCleanIn(kind: Kind, content: Buffer): Promise<boolean> {
  try {
    const clean = await withoutMetadata(content)
    return clean !== null && kind.isIn(clean.data)
  } catch {
    // It is no picture that could be kept.
    return false
  }
}
