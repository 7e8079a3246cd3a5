import { isDeepStrictEqual } from 'node:util'
import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { defaultLanguage } from '../content/languages'
import { isType, type KeptType } from '../content/types'
import { readContent, versionTitle, type Content, type VersionPlace } from './content'
import type { VersionAction } from './contract'
import { shapesOf, type ShapeOf } from './shape'
import { leadingNow } from './goingAlong'
import { forgetDeleted, keepBeside, keepVersion, type NewVersion } from './versions'

const actions: Record<string, VersionAction> = {
  create: 'saved',
  update: 'saved',
  clone: 'saved',
  publish: 'published',
  unpublish: 'unpublished',
  discardDraft: 'discarded',
  delete: 'deleted',
}

interface Written {
  uid: KeptType
  action: VersionAction
  params: object
}

/** What there was before it was taken away. */
interface Before {
  place: VersionPlace
  isPublished: boolean
  content: Content
  /** What visitors read, where that was something else. */
  shown: Content | null
}

/**
 * Keeps a version of whatever is published, saved while it is public, taken back or deleted, in the
 * transaction that does it.
 */
export function keepHistory(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid } = context
    const action = actions[context.action]
    if (!isType('kept', uid) || action === undefined) return next()
    return strapi.db.transaction(async () => {
      const keeper = new Keeper(strapi, {
        uid,
        action: asDone(action, context.params),
        params: context.params,
      })
      await keeper.lookBefore()
      const result = await next()
      await keeper.keepAfter(result)
      return result
    })
  })
}

/** An API token publishes with the same action that saves. */
function asDone(action: VersionAction, params: object): VersionAction {
  const publishes = action === 'saved' && 'status' in params && params.status === 'published'
  return publishes ? 'published' : action
}

/** Follows one action on one document. */
class Keeper {
  readonly #strapi: Core.Strapi
  readonly #written: Written
  readonly #shapeOf: ShapeOf
  readonly #keptAt: Date
  /** What it was deleted with. */
  readonly #along: string | null
  #before: Before[] = []

  constructor(strapi: Core.Strapi, written: Written) {
    this.#strapi = strapi
    this.#written = written
    this.#shapeOf = shapesOf(strapi)
    const { keptAt, along } = leadingNow(deletedDocument(written))
    this.#keptAt = keptAt
    this.#along = along
  }

  async lookBefore(): Promise<void> {
    const { action, params } = this.#written
    if ((action !== 'deleted' && action !== 'unpublished') || !('documentId' in params)) return
    for (const place of await this.#places(String(params.documentId))) {
      const content = await this.#read(place)
      if (!content) continue
      const isPublished = await this.#isPublished(place)
      const shown =
        action === 'deleted' && isPublished ? await this.#read(place, 'published') : null
      const isOther = !isDeepStrictEqual(shown, content)
      this.#before.push({ place, content, isPublished, shown: isOther ? shown : null })
    }
  }

  async keepAfter(result: unknown): Promise<void> {
    const { action, params } = this.#written
    if (action === 'deleted') return this.#keepDeleted()
    if (action === 'unpublished') return this.#keepUnpublished()
    const documentId = writtenDocument(params, result)
    if (documentId === null) return
    for (const place of await this.#places(documentId)) {
      const content = (await this.#isPublished(place)) ? await this.#read(place) : null
      if (content) await this.#keep(place, content)
    }
  }

  async #keepDeleted(): Promise<void> {
    for (const { place, content, shown } of this.#before) {
      if (shown) await keepBeside(this.#strapi, this.#version(place, shown, 'unpublished'))
      await this.#keep(place, content)
    }
    await forgetDeleted(this.#strapi)
  }

  async #keepUnpublished(): Promise<void> {
    for (const { place, isPublished, content } of this.#before) {
      if (isPublished) await this.#keep(place, content)
    }
  }

  async #keep(place: VersionPlace, content: Content): Promise<void> {
    await keepVersion(this.#strapi, this.#version(place, content, this.#written.action))
  }

  #version(place: VersionPlace, content: Content, action: VersionAction): NewVersion {
    const title = versionTitle(content, this.#shapeOf(place.uid))
    return { ...place, content, action, title, keptAt: this.#keptAt, along: this.#along }
  }

  #read(place: VersionPlace, status: 'draft' | 'published' = 'draft'): Promise<Content | null> {
    return readContent(this.#strapi, place, this.#shapeOf, status)
  }

  /** What has no drafts is public as soon as it is saved. */
  async #isPublished({ uid, documentId, locale }: VersionPlace): Promise<boolean> {
    if (!this.#shapeOf(uid).hasDrafts) return true
    const where = { documentId, locale, publishedAt: { $notNull: true } }
    return (await this.#strapi.db.query(uid).count({ where })) > 0
  }

  /** The languages that the action is about, in those in which the document is written. */
  async #places(documentId: string): Promise<VersionPlace[]> {
    const { uid, params } = this.#written
    if (!this.#shapeOf(uid).isLocalized) return [{ uid, documentId, locale: null }]
    const named = 'locale' in params && params.locale ? [params.locale].flat() : [defaultLanguage]
    const rows = await this.#strapi.db
      .query(uid)
      .findMany({ where: { documentId }, select: ['locale'] })
    const written = new Set(rows.map(({ locale }) => String(locale)))
    return [...written]
      .filter((locale) => named.includes('*') || named.includes(locale))
      .map((locale) => ({ uid, documentId, locale }))
  }
}

function deletedDocument({ action, params }: Written): string | null {
  return action === 'deleted' && 'documentId' in params ? String(params.documentId) : null
}

/** A new document's id stands in the result only, a clone's beside the one of its source. */
function writtenDocument(params: object, result: unknown): string | null {
  if (isRecord(result) && typeof result['documentId'] === 'string') return result['documentId']
  return 'documentId' in params ? String(params.documentId) : null
}
