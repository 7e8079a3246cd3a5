import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { errors } from '@strapi/utils'
import type { Locale } from '../contract'
import { isFreeOfMarkup, kinds } from './kinds'

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
  if (!kind.isIn(content)) {
    const why = isFreeOfMarkup(content) ? say.other : say.markup
    throw refuse(why(kind.name[language]))
  }
  return { ...file, mimetype: kind.mime, detectedMimeType: kind.mime }
}
