import { getFetchClient } from '@strapi/strapi/admin'
import { defaultLanguage } from '../../content/languages'
import type { Locale } from '../../contract'
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

interface Said {
  text: string
  /** In which it is. */
  language: Locale
  /** Of whoever says it. */
  reader: Locale
}

/** Says of a picture in the media library what it shows, in one language. */
export async function describe(file: MediaFile, { text, language, reader }: Said): Promise<void> {
  const { post, put } = getFetchClient()
  if (language !== defaultLanguage) {
    const params = { locale: language, language: reader }
    await put(`/branchline/alternative-texts/${file.id}`, { text }, { params })
    return
  }
  const form = new FormData()
  form.append('fileInfo', JSON.stringify({ name: file.name, alternativeText: text }))
  await post(uploadPath, form, { params: { id: file.id } })
}
