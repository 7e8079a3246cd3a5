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

type Test = (file: UploadedFile) => Promise<boolean>

/** What we take over of a service of Strapi's upload plugin. */
interface ImageManipulation {
  isImage: Test
  isOptimizableImage: Test
  isResizableImage: Test
  optimize: (file: UploadedFile) => Promise<UploadedFile>
  generateThumbnail: (file: UploadedFile) => Promise<UploadedFile | null>
  generateResponsiveFormats: (file: UploadedFile) => Promise<{ key: string; file: UploadedFile }[]>
}

/** Every file comes in through one of the first two, and goes by the third. */
interface Upload {
  upload: (
    given: { files: ArrivedFile | ArrivedFile[]; data?: Record<string, unknown> },
    options?: object,
  ) => Promise<unknown>
  replace: (id: unknown, given: { file: ArrivedFile }, options?: object) => Promise<unknown>
  remove: (file: unknown) => Promise<unknown>
}

interface UploadPlugin {
  services: {
    'image-manipulation': ImageManipulation
    upload: (context: { strapi: Core.Strapi }) => Upload
  }
}

/**
 * Strapi finds this file by its name. What its upload plugin does with pictures is done by us, and so
 * is the decision which files it takes.
 */
export default (plugin: UploadPlugin): UploadPlugin => {
  const strapis = plugin.services['image-manipulation']
  plugin.services['image-manipulation'] = {
    ...strapis,
    // Strapi knows AVIF by another name than sharp, and would keep it like any file.
    isImage: async (file) => (await strapis.isImage(file)) || isPicture(file),
    isOptimizableImage: isPicture,
    isResizableImage: isTreated,
    optimize: withoutTraces,
    generateThumbnail: toThumbnail,
    generateResponsiveFormats: toVersions,
  }
  const makeUpload = plugin.services.upload
  plugin.services.upload = (context) => withHarmlessFiles(context.strapi, makeUpload(context))
  return plugin
}

function withHarmlessFiles(strapi: Core.Strapi, strapis: Upload): Upload {
  const checked = (file: ArrivedFile) => harmless(file, requester(strapi)?.language ?? 'en')
  return {
    ...strapis,
    upload: async (given, options) => {
      const files = await Promise.all([given.files].flat().map(checked))
      const data = requester(strapi) ? unplaced(given.data) : given.data
      return withItsFiles(strapi, () =>
        strapis.upload({ ...given, files, ...(data && { data }) }, options),
      )
    },
    replace: async (id, given, options) => {
      const file = await checked(given.file)
      return withItsFiles(strapi, () => strapis.replace(id, { ...given, file }, options))
    },
    remove: (file) => withItsFiles(strapi, () => strapis.remove(file)),
  }
}

/**
 * The admin says when it saves a document which files that shows. Strapi would also put a file into a
 * document while it is uploaded, and ask nobody whether its sender may change that.
 */
function unplaced(data: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => !['ref', 'refId', 'field'].includes(name)),
  )
}
