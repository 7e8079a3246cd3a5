import type { Core } from '@strapi/strapi'
import { harmless, type ArrivedFile } from '../../media/harmless'
import {
  isPicture,
  isTreated,
  toThumbnail,
  toVersions,
  withoutTraces,
  type UploadedFile,
} from '../../media/pictures'
import { withItsFiles } from '../../media/stored'
import { requester } from '../../checks/requester'
import {
  pathField,
  placing,
  replacePictureWork,
  replaceUploading,
  type Uploading,
  type UploadPlugin,
} from '../../strapi/uploads'
import { sourceLanguage } from '../../languages'

/**
 * Strapi finds this file by its name. What its upload plugin does with pictures is done by us, and so
 * is the decision which files it takes.
 */
export default (
  plugin: UploadPlugin<ArrivedFile, UploadedFile>,
): UploadPlugin<ArrivedFile, UploadedFile> => {
  replacePictureWork(plugin, (strapis) => ({
    // Strapi knows AVIF by another name than sharp, and would keep it like any file.
    isImage: async (file) => (await strapis.isImage(file)) || isPicture(file),
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
      const data = without([pathField], given.data)
      return withItsFiles(strapi, () =>
        strapis.replace(id, { ...given, file, ...(data && { data }) }, options),
      )
    },
    remove: (file) => withItsFiles(strapi, () => strapis.remove(file)),
  }
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
