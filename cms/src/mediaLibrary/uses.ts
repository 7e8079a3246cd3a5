import type { Core, UID } from '@strapi/strapi'
import { isRecord } from '../records'
import type { Locale } from '../contract'
import { linkingTitle } from '../checks/linkingTitle'
import { each } from '../each'
import { wholeLabel } from '../labels/fieldLabels'
import { readHeld, readOwners, type Holder, type LibraryFile } from './holders'

/** A field of a document in which a file stands. */
export interface FileUse {
  file: LibraryFile
  uid: UID.ContentType
  documentId: string
  /** What the document is called. */
  title: string
  /** What its form calls the field. */
  where: string
  /** Whether visitors get to see what stands there. */
  isSeen: boolean
  /** Whether it is shown there as a picture, and not handed out as a file. */
  isPicture: boolean
}

/** Where files are used, drafts included; each document's field once. */
export async function readUses(
  strapi: Core.Strapi,
  files: LibraryFile[],
  language: Locale,
): Promise<FileUse[]> {
  const held = await readHeld(strapi, files)
  const uses = await each(held, async ({ file, holder }) => {
    const owners = await readOwners(strapi, holder)
    const found = await each(owners, (owner) => readDocument(strapi, owner, language))
    const isPicture = showsPicture(strapi, holder)
    return found.flat().map((document) => ({ file, isPicture, ...document }))
  })
  return together(uses.flat())
}

async function readDocument(
  strapi: Core.Strapi,
  { uid, id, field }: Holder,
  language: Locale,
): Promise<Omit<FileUse, 'file' | 'isPicture'>[]> {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid)
  if (!type) return []
  const row: unknown = await strapi.db.query(type.uid).findOne({ where: { id } })
  if (!isRecord(row)) return []
  const isDraft = type.options?.draftAndPublish === true && !row['publishedAt']
  return [
    {
      uid: type.uid,
      documentId: String(row['documentId']),
      title: linkingTitle(type.uid, row, language) || type.info.displayName,
      where: wholeLabel(type.uid, field, language),
      isSeen: !isDraft,
    },
  ]
}

/** Texts show pictures, and link to files; fields say themselves whether they take pictures only. */
function showsPicture(strapi: Core.Strapi, { uid, field }: Holder): boolean {
  const models = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]
  const attribute: unknown = models.find((model) => model.uid === uid)?.attributes[field]
  if (!isRecord(attribute)) return false
  return attribute['type'] === 'blocks' || [attribute['allowedTypes']].flat().join() === 'images'
}

/** A document has rows for its languages and states. */
function together(uses: FileUse[]): FileUse[] {
  const told = new Map<string, FileUse>()
  for (const use of uses) {
    const key = [use.file.id, use.uid, use.documentId, use.where].join(' ')
    const before = told.get(key)
    told.set(key, {
      ...(before ?? use),
      isSeen: (before?.isSeen ?? false) || use.isSeen,
      isPicture: (before?.isPicture ?? false) || use.isPicture,
    })
  }
  return [...told.values()]
}
