import type { Core } from '@strapi/strapi'
import { typeThatIs } from '../content/types'
import type { Locale } from '../contract'
import { contentsKept } from '../history/versions'
import { readUses } from '../mediaLibrary/uses'
import { isRecord } from '../records'
import { removeFile } from '../strapi/uploads'
import type { PictureLeft } from './contract'

const files = 'plugin::upload.file'

/** A file of the media library, as it stands in the database. */
export interface FileRow {
  id: number
  name: string
  hash: string
}

/** The pictures of a person: those of their rows and of their versions, in fields and in texts. */
export async function picturesOf(strapi: Core.Strapi, documentId: string): Promise<FileRow[]> {
  const rows: unknown[] = await strapi.db
    .query(typeThatIs('consented'))
    .findMany({ where: { documentId }, populate: { image: true } })
  const all = [...rows, ...(await contentsKept(strapi, documentId))].filter(isRecord)
  const ids = all.flatMap(({ image }) => (isRecord(image) ? [Number(image['id'])] : []))
  const hashes = all.flatMap(({ body }) => hashesIn(body))
  return strapi.db
    .query(files)
    .findMany({ where: { $or: [{ id: { $in: ids } }, { hash: { $in: hashes } }] } })
}

/** Those of the files with these ids that are still there. */
export function filesWith(strapi: Core.Strapi, ids: readonly number[]): Promise<FileRow[]> {
  return strapi.db.query(files).findMany({ where: { id: { $in: ids } } })
}

/** By what the pictures in a text are called in the media library. */
function hashesIn(text: unknown): string[] {
  const blocks = Array.isArray(text) ? text.filter(isRecord) : []
  return blocks.flatMap(({ image }) =>
    isRecord(image) && typeof image['hash'] === 'string' ? [image['hash']] : [],
  )
}

/**
 * Takes pictures out of the media library, in all sizes, once nobody is shown by them any more.
 *
 * @returns those that stay, since something else shows them
 */
export async function removePictures(
  strapi: Core.Strapi,
  pictures: readonly FileRow[],
  language: Locale,
): Promise<PictureLeft[]> {
  const uses = await readUses(strapi, [...pictures], language)
  const left: PictureLeft[] = []
  for (const picture of pictures) {
    const places = uses.filter(({ file }) => file.id === picture.id).map(({ title }) => title)
    if (places.length > 0) left.push({ name: picture.name, places: [...new Set(places)] })
    else await removeFile(strapi, picture)
  }
  return left
}
