import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { errors } from '@strapi/utils'
import type { Locale } from '../contract'
import { wordsOf } from '../languages'
import { areTooLarge, dimensionsOf, mostPixelsOfFrames } from './dimensions'
import { isFreeOfMarkup, kinds, type Kind } from './kinds'
import { isWhole, withoutMetadata } from './metadata'
import { isDrawing } from './pictures'
import { rebuiltSvg } from './svg/rebuilt'
import { UnfitSvg } from './svg/problem'
import type { SvgProblem } from './words/words'

/** A file as it arrived, of which nothing is known but what its sender says. */
export interface ArrivedFile {
  filepath: string
  originalFilename?: string | null
  mimetype?: string | null
}

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
  const say = wordsOf(language).media
  const refuse = (why: string) => new errors.ValidationError(say.refused(name, why))

  const ending = path.extname(name).toLowerCase()
  if (ending === '') throw refuse(say.noEnding)
  const kind = kinds[ending]
  if (!kind) throw refuse(say.ending(ending))
  const content = await readFile(file.filepath)
  const taken = { ...file, mimetype: kind.mime, detectedMimeType: kind.mime }
  if (isDrawing(kind)) {
    const problem = svgProblem(content)
    if (problem) throw refuse(say.drawing(problem))
    return taken
  }
  const isPicture = kind.mime.startsWith('image/')
  // Before anything is unpacked: few bytes can say that they are a picture that fills all memory.
  const dimensions = isPicture ? await dimensionsOf(content) : null
  if (dimensions && areTooLarge(dimensions)) {
    throw refuse(say.tooLarge({ ...dimensions, mostPixelsOfFrames }, say.kinds[kind.name]))
  }
  if (!kind.isIn(content) && !(isPicture && (await isCleanIn(kind, content)))) {
    const why = isFreeOfMarkup(content) ? say.other : say.markup
    throw refuse(why(say.kinds[kind.name]))
  }
  if (isPicture && !(await isWhole(content))) throw refuse(say.damaged(say.kinds[kind.name]))
  return taken
}

/** What keeps a drawing from being taken; it is rebuilt when it is kept. */
function svgProblem(content: Buffer): SvgProblem | null {
  try {
    rebuiltSvg(content)
    return null
  } catch (error) {
    if (error instanceof UnfitSvg) return error.problem
    throw error
  }
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
