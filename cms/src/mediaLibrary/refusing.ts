import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { alternativeTextsField, readOutIn, type Described } from '../content/alternativeTexts'
import { isDescription } from '../content/description'
import { editedLanguages } from '../content/languages'
import type { Changes } from './changes'
import type { LibraryFile } from './holders'
import { readUses, type FileUse } from './uses'
import { wordsOf } from '../languages'

/** Somebody who asks the media library for something. */
export interface Asker {
  language: Locale
  /** By Strapi's conditions, such as that they uploaded it. */
  mayChange: (file: object) => boolean
  /** Whether they may change what visitors see of documents of a type. */
  mayPublish: (uid: string) => boolean
}

interface FileRow extends LibraryFile, Described {}

/**
 * Refuses, as a whole, what somebody may not do with files of the media library: change those of
 * others, or what visitors see where an editor would have to publish it. Nobody deletes what a
 * document uses, and nobody takes the words from a picture that visitors see.
 *
 * @throws PolicyError or ApplicationError, in plain words, with the name of a file
 */
export async function refuseChanges(
  strapi: Core.Strapi,
  { deleted, moved, edited, folders, isOfAll }: Changes,
  asker: Asker,
): Promise<void> {
  const removed = [
    ...(await readFiles(strapi, { id: { $in: deleted } })),
    ...(await readBelow(strapi, folders.deleted)),
  ]
  const carried = [
    ...(await readFiles(strapi, { id: { $in: moved } })),
    ...(await readBelow(strapi, folders.moved)),
    ...(isOfAll ? await readFiles(strapi, {}) : []),
  ]
  const changed = await readFiles(strapi, { id: { $in: edited.map(({ id }) => id) } })
  refuseOthers([...removed, ...carried, ...changed], asker)

  refuseUsed(await readUses(strapi, removed, asker.language), asker)
  const uses = await readUses(strapi, changed, asker.language)
  const seen = uses.filter(({ isSeen }) => isSeen)
  refuseSeen(seen, asker)
  for (const file of changed) {
    const loses = edited.some((edit) => edit.id === file.id && losesWords(file, edit))
    const shown = seen.filter((use) => use.file.id === file.id && use.isPicture)
    if (loses) refuseNaming(shown, asker, 'wordless')
  }
}

function readFiles(strapi: Core.Strapi, where: object): Promise<FileRow[]> {
  return strapi.db
    .query('plugin::upload.file')
    .findMany({ where, populate: { createdBy: { populate: { roles: true } } } })
}

/** As Strapi finds what it deletes with a folder: by the path that each file has. */
async function readBelow(strapi: Core.Strapi, folders: number[]): Promise<FileRow[]> {
  if (folders.length === 0) return []
  const rows: { path: string }[] = await strapi.db
    .query('plugin::upload.folder')
    .findMany({ where: { id: { $in: folders } } })
  if (rows.length === 0) return []
  const $or = rows.flatMap(({ path }) => [
    { folderPath: { $eq: path } },
    { folderPath: { $startsWith: `${path}/` } },
  ])
  return readFiles(strapi, { $or })
}

function refuseOthers(files: FileRow[], { language, mayChange }: Asker): void {
  const other = files.find((file) => !mayChange(file))
  if (other) throw new errors.PolicyError(wordsOf(language).mediaLibrary.notYours(other.name))
}

function refuseUsed(uses: FileUse[], asker: Asker): void {
  refuseSeen(
    uses.filter(({ isSeen }) => isSeen),
    asker,
  )
  refuseNaming(uses, asker, 'used')
}

function refuseSeen(seen: FileUse[], asker: Asker): void {
  const isTheirs = ({ uid }: FileUse) => !asker.mayPublish(uid)
  if (seen.some(isTheirs)) refuseNaming(seen.filter(isTheirs), asker, 'seen')
}

/** Names one file, and all places of that. */
function refuseNaming(
  uses: FileUse[],
  { language }: Asker,
  why: 'used' | 'seen' | 'wordless',
): void {
  const [first] = uses
  if (!first) return
  const say = wordsOf(language).mediaLibrary
  const places = uses
    .filter(({ file }) => file.id === first.file.id)
    .map(({ title, where, isSeen }) => say.place(title, where, isSeen))
  throw new errors.ApplicationError(say[why](first.file.name, places.join(', ')))
}

/** Whether anybody who was read something out is told nothing any more. */
function losesWords(file: FileRow, edit: Changes['edited'][number]): boolean {
  const after = afterwards(file, edit)
  return editedLanguages.some(
    (language) =>
      isDescription(readOutIn(file, language)) && !isDescription(readOutIn(after, language)),
  )
}

/** Where a file is replaced, Strapi takes away what is not sent along; else it leaves that. */
function afterwards(file: FileRow, { info, isReplaced }: Changes['edited'][number]): Described {
  const { alternativeText = file.alternativeText } = info
  const { [alternativeTextsField]: alternativeTexts = file.alternativeTexts } = info
  const isKept = alternativeText === null && !isReplaced
  return { alternativeText: isKept ? file.alternativeText : alternativeText, alternativeTexts }
}
