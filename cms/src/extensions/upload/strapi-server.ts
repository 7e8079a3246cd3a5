import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { harmless, type ArrivedFile } from '../../media/harmless'
import {
  isDrawing,
  isPicture,
  isTreated,
  toThumbnail,
  toVersions,
  withoutTraces,
  type UploadedFile,
} from '../../media/pictures'
import { withItsFiles } from '../../media/stored'
import { requester } from '../../checks/requester'
import { alternativeTextsField } from '../../content/alternativeTexts'
import {
  addToFiles,
  pathField,
  placing,
  replacePictureWork,
  replaceUploading,
  type Uploading,
  type UploadPlugin,
} from '../../strapi/uploads'
import { sourceLanguage, wordsOf } from '../../languages'

/**
 * Strapi finds this file by its name. What its upload plugin does with pictures is done by us, and so
 * is the decision which files it takes. A file has what it shows in other languages beside Strapi's own
 * text, which is that of the default language.
 */
export default (
  plugin: UploadPlugin<ArrivedFile, UploadedFile>,
): UploadPlugin<ArrivedFile, UploadedFile> => {
  addToFiles(plugin, { [alternativeTextsField]: { type: 'json', configurable: false } })
  replacePictureWork(plugin, (strapis) => ({
    // Strapi knows AVIF by another name than sharp, and would keep it like any file.
    // What reads pictures sees a drawing only once it is rebuilt.
    isImage: async (file) => isDrawing(file) || (await strapis.isImage(file)) || isPicture(file),
    isFaultyImage: async (file) => !isDrawing(file) && strapis.isFaultyImage(file),
    isOptimizableImage: isPicture,
    isResizableImage: isTreated,
    optimize: withoutTraces,
    generateThumbnail: toThumbnail,
    generateResponsiveFormats: toVersions,
  }))
  replaceUploading(plugin, withHarmlessFiles)
  return plugin
}

function withHarmlessFiles(
  strapi: Core.Strapi,
  strapis: Uploading<ArrivedFile>,
): Uploading<ArrivedFile> {
  const checked = (file: ArrivedFile) =>
    harmless(file, requester(strapi)?.language ?? sourceLanguage)
  return {
    upload: async (given, options) => {
      const files = await Promise.all([given.files].flat().map(checked))
      const data = requester(strapi) ? unplaced(given.data) : without([pathField], given.data)
      return withItsFiles(strapi, () =>
        strapis.upload({ ...given, files, ...(data && { data }) }, options),
      )
    },
    replace: async (id, given, options) => {
      const file = await checked(given.file)
      await sameSort(strapi, id, file)
      const data = without([pathField], given.data)
      return withItsFiles(strapi, () =>
        strapis.replace(id, { ...given, file, ...(data && { data }) }, options),
      )
    },
    remove: (file) => withItsFiles(strapi, () => strapis.remove(file)),
  }
}

/**
 * A replaced file keeps its address, by whose ending browsers know what it is. Pictures are shown whichever
 * kind they are of, but for drawings.
 */
async function sameSort(
  strapi: Core.Strapi,
  id: unknown,
  file: ArrivedFile & { mimetype: string },
) {
  const former = await strapi.db.query('plugin::upload.file').findOne({ where: { id } })
  const name = file.originalFilename ?? ''
  const { mimetype: mime } = file
  if (!former || former.mime === mime || former.ext === path.extname(name).toLowerCase()) return
  const arePictures = [former.mime, mime].every((each) => String(each).startsWith('image/'))
  const wasDrawing = isDrawing(former)
  if (arePictures && wasDrawing === isDrawing({ mime })) return
  const say = wordsOf(requester(strapi)?.language ?? sourceLanguage).media
  const why = arePictures ? say.otherSort(wasDrawing) : say.otherKind(String(former.ext))
  throw new errors.ValidationError(say.refused(name, why))
}

/**
 * The admin says when it saves a document which files that shows. Strapi would also put a file into a
 * document while it is uploaded, and ask nobody whether its sender may change that.
 */
function unplaced(data: Record<string, unknown> = {}): Record<string, unknown> {
  return without([...placing, pathField], data)
}

function without<Data extends Record<string, unknown> | undefined>(
  names: readonly string[],
  data: Data,
): Data {
  if (!data) return data
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name))) as Data
}
