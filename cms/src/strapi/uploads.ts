import type { Core } from '@strapi/strapi'

/** A file that is to be stored, in the names of formidable. */
interface NewFile {
  filepath: string
  originalFilename: string
  mimetype: string | undefined
  size: number
}

interface LibraryService {
  upload: (given: { data: { fileInfo: object }; files: NewFile }) => Promise<{ id: number }[]>
  remove: (file: object) => Promise<unknown>
}

function libraryOf(strapi: Core.Strapi): LibraryService {
  return strapi.plugin('upload').service('upload')
}

/** Stores a file of this machine in the media library, with the versions of a picture. */
export async function storeFile(
  strapi: Core.Strapi,
  file: NewFile,
  fileInfo: object,
): Promise<{ id: number }> {
  const [stored] = await libraryOf(strapi).upload({ data: { fileInfo }, files: file })
  if (!stored) throw new Error(`Strapi has stored nothing of ${file.originalFilename}`)
  return stored
}

/** Takes a file out of the media library, with its versions. */
export async function removeFile(strapi: Core.Strapi, file: object): Promise<void> {
  await libraryOf(strapi).remove(file)
}

/** A file of the media library, or a version of it. */
export interface StoredFile {
  hash: string
  ext: string
  url?: string
}

/** What writes files to the disk, or into a bucket. */
export interface FileProvider {
  uploadStream: (file: StoredFile) => Promise<void>
  replaceStream: (file: StoredFile, old: StoredFile) => Promise<void>
  delete: (file: StoredFile) => Promise<unknown>
}

/**
 * Replaces what stores files. To be called when Strapi's plugins have started: they make
 * their providers then.
 */
export function replaceFileProvider(
  strapi: Core.Strapi,
  replace: (strapis: FileProvider) => FileProvider,
): void {
  const { provider }: Core.Plugin & { provider?: FileProvider } = strapi.plugin('upload')
  if (!provider) throw new Error('Strapi has made no provider of files')
  const strapis: FileProvider = {
    uploadStream: provider.uploadStream.bind(provider),
    replaceStream: provider.replaceStream.bind(provider),
    delete: provider.delete.bind(provider),
  }
  Object.assign(provider, replace(strapis))
}

/** What the table of files says: columns as either database gives them. */
export interface FileRow {
  url: unknown
  preview_url: unknown
  /** JSON: as text in SQLite, as an object in PostgreSQL. */
  formats: unknown
}

/** The files that another provider than that of this start has stored, as before they lay in a bucket. */
export function filesOfOthers(strapi: Core.Strapi): Promise<FileRow[]> {
  return rowsOfOthers(strapi).select('url', 'preview_url', 'formats')
}

/** Has the provider of this start care for all files: Strapi leaves alone what another one has stored. */
export async function takeOverFiles(strapi: Core.Strapi): Promise<void> {
  await rowsOfOthers(strapi).update({ provider: providerOf(strapi) })
}

function rowsOfOthers(strapi: Core.Strapi) {
  const { tableName } = strapi.db.metadata.get('plugin::upload.file')
  return strapi.db.connection(tableName).whereNot({ provider: providerOf(strapi) })
}

function providerOf(strapi: Core.Strapi): string {
  return strapi.config.get('plugin::upload.provider')
}

/** What a service of the upload plugin does with pictures, as far as we replace it. */
export interface ImageManipulation<File> {
  isImage: (file: File) => Promise<boolean>
  isFaultyImage: (file: File) => Promise<boolean>
  isOptimizableImage: (file: File) => Promise<boolean>
  isResizableImage: (file: File) => Promise<boolean>
  optimize: (file: File) => Promise<File>
  generateThumbnail: (file: File) => Promise<File | null>
  generateResponsiveFormats: (file: File) => Promise<{ key: string; file: File }[]>
}

/** Every file comes in through one of the first two, and goes by the third. */
export interface Uploading<Arrived> {
  upload: (
    given: { files: Arrived | Arrived[]; data?: Record<string, unknown> },
    options?: object,
  ) => Promise<unknown>
  replace: (
    id: unknown,
    given: { file: Arrived; data?: Record<string, unknown> },
    options?: object,
  ) => Promise<unknown>
  remove: (file: unknown) => Promise<unknown>
}

/** Strapi's plugin, as `extensions/upload` gets it before it is loaded. */
export interface UploadPlugin<Arrived, Picture> {
  contentTypes: { file: { schema: { attributes: Record<string, object> } } }
  services: {
    'image-manipulation': ImageManipulation<Picture>
    upload: (context: { strapi: Core.Strapi }) => Uploading<Arrived>
  }
}

/** Gives files of the media library a field more, which no route of Strapi's writes. */
export function addToFiles<Arrived, Picture>(
  { contentTypes }: UploadPlugin<Arrived, Picture>,
  fields: Record<string, object>,
): void {
  Object.assign(contentTypes.file.schema.attributes, fields)
}

/** Replaces what Strapi does with pictures. */
export function replacePictureWork<Arrived, Picture>(
  { services }: UploadPlugin<Arrived, Picture>,
  replace: (strapis: ImageManipulation<Picture>) => ImageManipulation<Picture>,
): void {
  const strapis = services['image-manipulation']
  services['image-manipulation'] = { ...strapis, ...replace(strapis) }
}

/** Replaces how files come into the media library, and go. */
export function replaceUploading<Arrived, Picture>(
  { services }: UploadPlugin<Arrived, Picture>,
  replace: (strapi: Core.Strapi, strapis: Uploading<Arrived>) => Uploading<Arrived>,
): void {
  const make = services.upload
  services.upload = (context) => {
    const strapis = make(context)
    return { ...strapis, ...replace(context.strapi, strapis) }
  }
}

/** By these, what stores a file also puts it into a document, and asks nobody whether that may be. */
export const placing = ['ref', 'refId', 'field'] as const

/** By this, a file would be stored elsewhere than where its address leads. */
export const pathField = 'path'
