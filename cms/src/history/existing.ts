import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import type { ShapeOf } from './shape'

/** Gives what a version names, in one of two forms; null: it is no more. */
export interface Existing {
  file: (id: number) => Promise<unknown>
  /** Whether the media library has the picture of which a text holds a copy. */
  hasPicture: (hash: string) => Promise<boolean>
  document: (uid: string, documentId: string) => Promise<unknown>
}

/**
 * As Strapi takes it.
 *
 * @param language of the version; null: its type has no languages
 */
export function toBeSaved(
  strapi: Core.Strapi,
  shapeOf: ShapeOf,
  language: string | null,
): Existing {
  return {
    file: async (id) => ((await findFile(strapi, { id })) ? id : null),
    hasPicture: async (hash) => (await findFile(strapi, { hash })) !== null,
    document: async (uid, documentId) =>
      (await findDocument(strapi, shapeOf, { uid, documentId, language })) ? documentId : null,
  }
}

/** As Strapi reads it. See `toBeSaved`. */
export function asRead(strapi: Core.Strapi, shapeOf: ShapeOf, language: string | null): Existing {
  return {
    file: (id) => findFile(strapi, { id }),
    hasPicture: async (hash) => (await findFile(strapi, { hash })) !== null,
    document: (uid, documentId) => findDocument(strapi, shapeOf, { uid, documentId, language }),
  }
}

function findFile(
  strapi: Core.Strapi,
  where: { id: number } | { hash: string },
): Promise<object | null> {
  return strapi.db.query('plugin::upload.file').findOne({ where })
}

interface Named {
  uid: string
  documentId: string
  language: string | null
}

/** A translation can name only what is written in its language, too. */
function findDocument(
  strapi: Core.Strapi,
  shapeOf: ShapeOf,
  { uid, documentId, language }: Named,
): Promise<object | null> {
  const locale = shapeOf(uid).isLocalized ? { locale: language ?? defaultLanguage } : {}
  return strapi.db
    .query(uid)
    .findOne({ where: { documentId, ...locale }, select: ['id', 'documentId'] })
}
