import {
  isTreated,
  toThumbnail,
  toVersions,
  withoutTraces,
  type UploadedFile,
} from '../../media/pictures'

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

interface UploadPlugin {
  services: { 'image-manipulation': ImageManipulation }
}

/** Strapi finds this file by its name. What its upload plugin does with pictures is done by us. */
export default (plugin: UploadPlugin): UploadPlugin => {
  const strapis = plugin.services['image-manipulation']
  plugin.services['image-manipulation'] = {
    ...strapis,
    // Strapi knows AVIF by another name than sharp, and would keep it like any file.
    isImage: async (file) => (await strapis.isImage(file)) || isTreated(file),
    isOptimizableImage: isTreated,
    isResizableImage: isTreated,
    optimize: withoutTraces,
    generateThumbnail: toThumbnail,
    generateResponsiveFormats: toVersions,
  }
  return plugin
}
