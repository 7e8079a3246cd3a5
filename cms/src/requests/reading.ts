import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { Reader } from '../http/reader'
import { isRecord } from '../records'
import { requestLanguage } from '../checks/request'
import { isKnownOfUsers } from './accounts'
import { isBookkeeping } from './bookkeeping'
import { attributesOf, type SchemaField } from './columns'
import { wordsOf } from '../languages'

const users = 'admin::user'
const files = 'plugin::upload.file'

/** How somebody asks for more than what an address gives by itself, or for it in another order. */
interface Asking {
  sort?: unknown
  filters?: unknown
  populate?: unknown
  fields?: unknown
}

/**
 * Refuses to sort, search or show by what whoever asks may not read: the order alone would tell it,
 * guess by guess. Strapi looks at the type that is asked for, but not at those behind it.
 *
 * @param uid of the type that is asked for
 */
export function refuseUnreadable(
  strapi: Core.Strapi,
  ctx: Context,
  uid: string,
  asking: Asking,
): void {
  const reader = new Reader(strapi, ctx.state['userAbility'])
  new Asked(strapi, reader).look({ uid, path: [], within: { uid, fields: [] } }, asking)
}

/** A content type or a component that something asks about. */
interface ReadPlace {
  uid: string
  /** The names that lead to it. */
  path: string[]
  /** The content type, and the fields of it that lead to this part. */
  within: { uid: string; fields: string[] }
}

class Asked {
  readonly #strapi: Core.Strapi
  readonly #reader: Reader

  constructor(strapi: Core.Strapi, reader: Reader) {
    this.#strapi = strapi
    this.#reader = reader
  }

  look(place: ReadPlace, { sort, filters, populate, fields }: Asking): void {
    this.#sort(place, sort)
    this.#filter(place, filters)
    this.#populate(place, populate)
    for (const name of namesIn(fields)) this.#step(place, name)
  }

  #sort(place: ReadPlace, sort: unknown): void {
    for (const name of namesIn(sort)) this.#steps(place, name.replace(/:.*$/s, '').split('.'))
    for (const [name, value] of entriesIn(sort)) {
      const next = this.#step(place, name)
      if (next) this.#sort(next, value)
    }
  }

  #filter(place: ReadPlace, filters: unknown): void {
    for (const [name, value] of entriesIn(filters)) {
      const next = name.startsWith('$') ? place : this.#step(place, name)
      if (next) this.#filter(next, value)
    }
  }

  #populate(place: ReadPlace, populate: unknown): void {
    for (const name of namesIn(populate)) this.#show(place, name.split('.'))
    for (const [name, value] of entriesIn(populate)) {
      const next = this.#show(place, [name])
      if (!next || !isRecord(value)) continue
      this.look(next, value)
      for (const [uid, asking] of entriesIn(value['on'])) {
        if (isRecord(asking)) this.look({ ...next, uid }, asking)
      }
    }
  }

  /** Who wrote something comes with it, by name: nobody has to ask for more of them. */
  #show(place: ReadPlace, names: string[]): ReadPlace | null {
    const next = this.#steps(place, names)
    if (next?.uid === users) this.#refuse(next.path)
    return next
  }

  #steps(place: ReadPlace, [name, ...others]: string[]): ReadPlace | null {
    const next = name === undefined ? place : this.#step(place, name)
    return next && others.length > 0 ? this.#steps(next, others) : next
  }

  /** Null: nothing is behind it, or it is no field, which is Strapi's to refuse. */
  #step({ uid, path, within }: ReadPlace, name: string): ReadPlace | null {
    const here = [...path, name]
    const attribute = attributesOf(this.#strapi, uid)[name]
    if (uid === users && !isKnownOfUsers(name, path.length === 0)) this.#refuse(here)
    if (!attribute) return null
    if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
      const fields = [...within.fields, name]
      return { uid: attribute.component ?? '', path: here, within: { ...within, fields } }
    }
    if (isBookkeeping(name) || this.#reads(within.uid, [...within.fields, name], attribute)) {
      return this.#behind(attribute, here)
    }
    return this.#refuse(here)
  }

  #behind(attribute: SchemaField, here: string[]): ReadPlace | null {
    const target = attribute.type === 'media' ? files : attribute.target
    if (target === undefined) return null
    if (target.startsWith('api::') && !this.#reader.reads(target)) this.#refuse(here)
    return { uid: target, path: here, within: { uid: target, fields: [] } }
  }

  /** A right to a field holds for what stands in it. */
  #reads(uid: string, fields: string[], { type, visible }: SchemaField): boolean {
    if (type === 'password') return false
    if (!uid.startsWith('api::') || visible === false) return true
    return fields.some((_, index) =>
      this.#reader.may('read', uid, undefined, fields.slice(0, index + 1).join('.')),
    )
  }

  #refuse(path: string[]): never {
    const message = wordsOf(requestLanguage(this.#strapi)).requests.unreadable(path.join('.'))
    throw new errors.ValidationError(message, {
      errors: [{ path, message, name: 'ValidationError' }],
    })
  }
}

/** Names that stand in a list, or in one text with commas between them. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(',').map((name) => name.trim())
  return isList(value) ? Object.values(value).flatMap(namesIn) : []
}

/** What stands under names, also in a list. */
function entriesIn(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return []
  return isList(value) ? Object.values(value).flatMap(entriesIn) : Object.entries(value)
}

/** Long lists in an address are read as records with the places as names. */
function isList(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) || Object.keys(value).every((name) => /^\d+$/.test(name))
}
