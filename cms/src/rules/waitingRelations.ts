import type { Core } from '@strapi/strapi'
import { isType, type TypesThatAre } from '../content/types'
import { componentJoin, holderColumnOf, joinTableOf, targetColumnOf } from '../strapi/tables'
import { publishes, writtenEntries } from './documentActions'
import { holdersIn, holds, type Holder } from './holders'
import type { Changed, Consequence } from './publicChange'

type Drafted = TypesThatAre<'drafted'>

/**
 * What is published while something that it relates to is not public is published without that
 * relation: Strapi relates what is public to what is public alone. It gets the relation once the other
 * becomes public, for the first time or again, if it was not changed since it was published: a draft
 * that says something else is for nobody to see. What a date has of its own goes with its meeting, and
 * comes back with it in any case, unless it was put on another day since.
 */
export const relateToPublished: Consequence = (change) => {
  const { strapi, action } = change
  const { uid } = action
  if (!isType('drafted', uid) || !publishes(action)) return null
  return async () => {
    await strapi.db.transaction(async ({ trx }) => {
      const waiting = new WaitingRelations(strapi, trx)
      for (const { documentId, locale } of writtenEntries(change.result)) {
        const rows = await rowsOf(strapi, uid, { documentId, locale })
        if (rows) change.alsoChanges(await waiting.give(uid, rows))
      }
    })
  }
}

interface Row {
  id: number
  documentId: string
  locale: string
  updatedAt: Date | string
  /** Of what is about one date alone: the local date on which the rule put it. */
  originalDate?: string | null
}

/** The rows of a document in one language. */
interface Rows {
  draft: Row
  published: Row
}

async function rowsOf(strapi: Core.Strapi, uid: Drafted, where: object): Promise<Rows | null> {
  const find = (publishedAt: null | object): Promise<Row | null> =>
    strapi.db.query(uid).findOne({ where: { ...where, publishedAt } })
  const draft = await find(null)
  const published = await find({ $notNull: true })
  return draft && published && { draft, published }
}

/** As the admin says it: its draft was not changed since it was published. */
function isUnchanged({ draft, published }: Rows): boolean {
  return new Date(draft.updatedAt).getTime() <= new Date(published.updatedAt).getTime()
}

function isOfSameDate({ draft, published }: Rows): boolean {
  return draft.originalDate !== undefined && draft.originalDate === published.originalDate
}

/** What stands in something public, and the document that it belongs to. */
interface Place {
  id: number
  document: Changed
}

class WaitingRelations {
  readonly #strapi: Core.Strapi
  readonly #trx: Core.Strapi['db']['connection']
  readonly #holders: Holder[]

  constructor(strapi: Core.Strapi, trx: Core.Strapi['db']['connection']) {
    this.#strapi = strapi
    this.#trx = trx
    this.#holders = holdersIn(strapi)
  }

  /** Gives what is public the relations to a document that its draft has; says whose. */
  async give(target: Drafted, rows: Rows): Promise<Changed[]> {
    const related: Changed[] = []
    for (const { uid, attributes } of this.#holders) {
      for (const [field, { type, target: leadsTo, relation, visible }] of Object.entries(
        attributes,
      )) {
        if (type !== 'relation' || leadsTo !== target || visible === false) continue
        related.push(
          ...(await this.#giveOne(uid, field, relation?.endsWith('ToOne') === true, rows)),
        )
      }
    }
    return related
  }

  async #giveOne(
    uid: string,
    field: string,
    isSingle: boolean,
    { draft, published }: Rows,
  ): Promise<Changed[]> {
    const table = joinTableOf(this.#strapi, uid, field)
    const holder = holderColumnOf(this.#strapi, uid, field)
    const target = targetColumnOf(this.#strapi, uid, field)
    const joins: Record<string, unknown>[] = await this.#trx(table).where(target, draft.id)
    const related: Changed[] = []
    for (const { id: _, ...join } of joins) {
      const place = await this.#publicPlace(uid, Number(join[holder]))
      if (!place) continue
      const held = { [holder]: place.id, ...(!isSingle && { [target]: published.id }) }
      if (await this.#trx(table).where(held).first('id')) continue
      await this.#trx(table).insert({ ...join, [holder]: place.id, [target]: published.id })
      related.push(place.document)
    }
    return related
  }

  /** Where in public stands what a row of a draft says; null: nowhere, or it was changed since. */
  async #publicPlace(uid: string, id: number): Promise<Place | null> {
    return isType('drafted', uid) ? this.#publicRow(uid, id) : this.#publicPart(uid, id)
  }

  async #publicRow(uid: Drafted, id: number): Promise<Place | null> {
    const draft: Row | null = await this.#strapi.db
      .query(uid)
      .findOne({ where: { id, publishedAt: null }, select: ['documentId', 'locale'] })
    if (!draft) return null
    const { documentId, locale } = draft
    const rows = await rowsOf(this.#strapi, uid, { documentId, locale })
    if (!rows || !(isUnchanged(rows) || isOfSameDate(rows))) return null
    return { id: rows.published.id, document: { type: uid, document: documentId } }
  }

  async #publicPart(uid: string, id: number): Promise<Place | null> {
    const { component, componentType, holder, field, order } = componentJoin
    for (const { uid: above, attributes } of this.#holders) {
      const [name] = Object.entries(attributes).find(([, attribute]) => holds(attribute, uid)) ?? []
      if (name === undefined) continue
      const table = joinTableOf(this.#strapi, above, name)
      const joined = { [componentType]: uid }
      const draft = await this.#trx(table)
        .where({ ...joined, [component]: id })
        .first()
      if (!draft) continue
      const place = await this.#publicPlace(above, Number(draft[holder]))
      if (!place) return null
      const published = await this.#trx(table)
        .where({ ...joined, [holder]: place.id, [field]: draft[field], [order]: draft[order] })
        .first()
      return published ? { ...place, id: Number(published[component]) } : null
    }
    return null
  }
}
