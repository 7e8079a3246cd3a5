import { getFetchClient } from '@strapi/strapi/admin'
import { isMediaFile, uploadPath, type MediaFile } from '../strapi/mediaLibrary'

/** Puts a file into the media library. @throws what the cms says where it does not take it */
export async function upload(file: File): Promise<MediaFile> {
  const form = new FormData()
  form.append('files', file)
  form.append('fileInfo', JSON.stringify({ name: file.name }))
  const { data } = await getFetchClient().post<unknown[]>(uploadPath, form)
  const [taken] = data
  if (!isMediaFile(taken)) throw new TypeError('the media library says nothing of the file')
  return taken
}

/** Says of a picture in the media library what it shows. */
export async function describe(file: MediaFile, alternativeText: string): Promise<void> {
  const form = new FormData()
  form.append('fileInfo', JSON.stringify({ name: file.name, alternativeText }))
  await getFetchClient().post(uploadPath, form, { params: { id: file.id } })
}
