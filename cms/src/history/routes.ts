import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { linkSettings, versionLink } from '../tickets/links'
import { defaultLanguage, isEdited } from '../content/languages'
import { invalid } from '../content/invalid'
import { isType } from '../content/types'
import { isDocumentId } from '../documentIds'
import { each } from '../each'
import type { VersionPlace } from './content'
import type { DeletedDocument, DeletedList, Restored, VersionList, VersionView } from './contract'
import { deletedName, readingOf, toSummary, toView } from './reading'
import { bringBack, bringBackDeleted } from './restoring'
import { shapesOf, type FieldKind, type ShapeOf } from './shape'
import {
  deletions,
  deletedAlong,
  deletedTogether,
  findVersion,
  findVersions,
  wasPublic,
  type VersionHead,
  type VersionRow,
} from './versions'

/** Versions that are listed at once. */
const pageSize = 5

/**
 * Opens the history to people who are signed in to the admin, below `/history`: what they may read,
 * they may read as it was, and what they may write, they may bring back. What was deleted is for
 * administrators, and for whoever deleted it.
 */
export function openHistory(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/history', [
    { method: 'GET', path: '/versions', answer: listVersions },
    { method: 'GET', path: '/versions/:id', answer: showVersion },
    { method: 'POST', path: '/versions/:id/restore', answer: restoreVersion },
    { method: 'GET', path: '/deleted', answer: listDeleted },
    { method: 'POST', path: '/deleted/:id/restore', answer: restoreDeleted },
  ])
}

async function listVersions(asked: Asked): Promise<VersionList> {
  const { strapi, params } = asked
  const place = placeOf(asked)
  const before = params.integer('before', { min: 0, max: 999_999, fallback: 0 })
  const language = asked.language()
  params.refuseOthers()
  asked.mayOrRefuse('read', place.uid, { locale: place.locale })
  const page = { before: before === 0 ? null : before, limit: pageSize + 1 }
  const versions = await findVersions(strapi, place, page)
  const reading = await readingOf(strapi, versions, language, shapesFor(asked, 'read'))
  const listed = versions.slice(0, pageSize)
  return {
    versions: listed.map((version, index) =>
      toSummary(version, versions[index + 1] ?? null, reading),
    ),
    next: versions.length > pageSize ? (listed.at(-1)?.id ?? null) : null,
  }
}

/**
 * Without the fields to which whoever asks has no right: a role of the branch's own may leave some out.
 * Those of sections and other parts go with them as a whole, as in the form.
 */
function shapesFor({ strapi, reader }: Asked, right: 'read' | 'update'): ShapeOf {
  const shapeOf = shapesOf(strapi)
  const parts: readonly FieldKind[] = ['component', 'sections']
  return (uid) => {
    const shape = shapeOf(uid)
    if (!isType('kept', uid)) return shape
    const fields = shape.fields.filter(
      ({ name, kind }) => parts.includes(kind) || reader.may(right, uid, undefined, name),
    )
    return { ...shape, fields }
  }
}

/** The language counts for types only that have some: the admin remembers the one of another type. */
function placeOf({ strapi, params }: Asked): VersionPlace {
  const uid = params.text('type')
  const documentId = params.text('document')
  const locale = params.text('locale')
  if (uid === null || !isType('kept', uid))
    throw invalid('type', 'give a type whose versions are kept')
  if (!isDocumentId(documentId)) throw invalid('document', 'give the id of a document')
  if (locale !== null && !isEdited(locale)) throw invalid('locale', 'give a language of the site')
  const { isLocalized } = shapesOf(strapi)(uid)
  return { uid, documentId, locale: isLocalized ? (locale ?? defaultLanguage) : null }
}

async function showVersion(asked: Asked): Promise<VersionView> {
  const language = asked.language()
  asked.params.refuseOthers()
  const version = await versionOrNothing(asked)
  asked.mayOrRefuse('read', version.type, { locale: version.language })
  const before = await versionBefore(asked.strapi, version)
  const versions = before ? [version, before] : [version]
  const reading = await readingOf(asked.strapi, versions, language, shapesFor(asked, 'read'))
  return toView(version, before, reading, {
    settings: await linkSettings(asked.strapi, version.document, version.language),
    mayPublish: await mayPublish(asked, version),
  })
}

/** Whether what visitors read in a version may be put on the site again by whoever asks. */
async function mayPublish({ strapi, reader }: Asked, version: VersionHead): Promise<boolean> {
  const { type, language } = version
  if (!isType('drafted', type)) return false
  return reader.may('publish', type, { locale: language }) && (await wasPublic(strapi, version))
}

async function versionOrNothing(asked: Asked): Promise<VersionRow> {
  const version = await findVersion(asked.strapi, asked.id())
  if (!version) throw new errors.NotFoundError('This version is not kept any more')
  return version
}

async function versionBefore(strapi: Core.Strapi, version: VersionRow): Promise<VersionRow | null> {
  const { type: uid, document: documentId, language: locale, id } = version
  const [before] = await findVersions(strapi, { uid, documentId, locale }, { before: id, limit: 1 })
  return before ?? null
}

/** Whether what is brought back is to be published, too. */
const publishesThen = ({ params }: Asked) => params.oneOf('then', ['publish']) !== null

async function restoreVersion(asked: Asked): Promise<Restored> {
  const { strapi } = asked
  const language = asked.language()
  const publishes = publishesThen(asked)
  asked.params.refuseOthers()
  const version = await versionOrNothing(asked)
  const { type, document: documentId, language: locale } = version
  asked.mayOrRefuse('update', type, { locale })
  if (publishes) asked.mayOrRefuse('publish', type, { locale })
  if ((await strapi.db.query(type).count({ where: { documentId } })) === 0) {
    throw new errors.NotFoundError(
      'This was deleted: whoever deleted it, or an administrator, can bring it back',
    )
  }
  const reading = await readingOf(strapi, [version], language, shapesFor(asked, 'update'))
  return bringBack({ strapi, reading, publishes, userId: asked.userId() }, version)
}

/** Of a deletion: administrators may take any back, others their own, of what they may still make. */
function mayBringBack(asked: Asked, { type, language, ...by }: VersionHead): boolean {
  if (asked.isAdministrator()) return true
  const isTheirs = by.authorKind === 'user' && by.authorId === String(asked.userId())
  const row = language === null ? {} : { locale: language }
  return isTheirs && asked.reader.readsRow(type, row) && asked.reader.may('create', type, row)
}

async function listDeleted(asked: Asked): Promise<DeletedList> {
  const { strapi } = asked
  const language = asked.language()
  asked.params.refuseOthers()
  const theirs = (await deletions(strapi)).filter((version) => mayBringBack(asked, version))
  const deleted = await each(theirs, (version) => deletedTogether(strapi, version))
  const reading = await readingOf(strapi, deleted.flat(), language)
  const { words, shapeOf } = reading
  const documents: DeletedDocument[] = []
  for (const [index, version] of theirs.entries()) {
    const together = deleted[index] ?? []
    const inDefault = together.find((one) => one.language === defaultLanguage)
    const shown = inDefault ?? version
    const named = inDefault ?? together.find(({ id }) => id === version.id)
    documents.push({
      id: version.id,
      type: version.type,
      isLive: !shapeOf(version.type).hasDrafts,
      document: version.document,
      typeName: words.of(shapeOf(version.type).name),
      title: (named && deletedName(named, reading)) || words.untitled,
      languages: together.flatMap((one) => one.language ?? []),
      author: { kind: version.authorKind, name: version.authorName },
      deletedAt: new Date(version.keptAt).toISOString(),
      mayPublish: (await each(together, (one) => mayPublish(asked, one))).includes(true),
      mayWithdraw: mayWithdraw(asked, version),
      siteLink: versionLink(await linkSettings(strapi, shown.document, shown.language), shown),
    })
  }
  return { documents }
}

/** By the same rights as beside the form of a person. */
function mayWithdraw({ reader }: Asked, { type }: VersionHead): boolean {
  return isType('consented', type) && reader.may('publish', type) && reader.may('delete', type)
}

async function restoreDeleted(asked: Asked): Promise<Restored> {
  const { strapi } = asked
  const language = asked.language()
  const publishes = publishesThen(asked)
  asked.params.refuseOthers()
  const version = await versionOrNothing(asked)
  if (!mayBringBack(asked, version)) throw new errors.ForbiddenError()
  const gone = await deletions(strapi)
  if (!gone.some(({ id }) => id === version.id)) {
    throw new errors.NotFoundError('This was brought back already, or is not kept any more')
  }
  const together = [
    ...(await deletedTogether(strapi, version)),
    ...(await deletedAlong(strapi, version)),
  ]
  if (publishes) {
    for (const one of together.filter(({ type }) => isType('drafted', type)))
      asked.mayOrRefuse('publish', one.type, { locale: one.language })
  }
  const reading = await readingOf(strapi, together, language)
  return bringBackDeleted({ strapi, reading, publishes, userId: asked.userId() }, version)
}
