import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { defaultLanguage, editedLanguages } from '../content/languages'
import { sourceLanguage, spokenLanguages } from '../languages'
import { isRecord } from '../records'
import { Params } from './params'
import { invalid } from '../content/invalid'
import type { Locale } from '../contract'
import { isDocumentId } from '../documentIds'
import type { Right } from '../strapi/permissions'
import { Reader } from './reader'

export interface SentFile {
  path: string
  /** As whoever sent it calls it. */
  name: string
}

/** A request of somebody who is signed in to the admin. */
export class Asked {
  readonly strapi: Core.Strapi
  readonly params: Params
  readonly reader: Reader
  readonly #ctx: Context

  constructor(strapi: Core.Strapi, ctx: Context) {
    this.strapi = strapi
    this.params = new Params(ctx.querystring)
    this.reader = new Reader(strapi, ctx.state['userAbility'])
    this.#ctx = ctx
  }

  /** The reader's, which need not be the language of what they edit. */
  language(): Locale {
    return this.params.oneOf('language', spokenLanguages) ?? sourceLanguage
  }

  /** Of what they edit, which need not be a language that visitors read. */
  editedLanguage(): Locale {
    return this.params.oneOf('locale', editedLanguages) ?? defaultLanguage
  }

  /** A part of the address. */
  part(name: string): string {
    const params: unknown = this.#ctx['params']
    return isRecord(params) ? String(params[name]) : ''
  }

  /** A part of the address that names a document; what has another form names none. */
  documentId(name: string): string {
    const id = this.part(name)
    if (!isDocumentId(id)) throw new errors.NotFoundError()
    return id
  }

  /** The number in the address. */
  id(): number {
    const id = this.part('id')
    if (!/^\d{1,15}$/.test(id)) throw invalid('id', 'give a number')
    // The databases know no higher one.
    if (Number(id) > 2 ** 31 - 1) throw new errors.NotFoundError()
    return Number(id)
  }

  /** @param expected what to give, for whoever sent something else */
  body(expected: string): Record<string, unknown> {
    const { body } = this.#ctx.request
    if (!isRecord(body)) throw invalid('body', expected)
    return body
  }

  /** A file that was sent in a form, as it lies in the temporary folder until the answer; null: none was. */
  sentFile(name: string): SentFile | null {
    const { files } = this.#ctx.request
    const file: unknown = isRecord(files) ? files[name] : null
    if (!isRecord(file) || typeof file['filepath'] !== 'string') return null
    const { filepath, originalFilename } = file
    return { path: filepath, name: typeof originalFilename === 'string' ? originalFilename : '' }
  }

  userId(): number {
    const user: unknown = this.#ctx.state['user']
    if (!isRecord(user)) throw new errors.UnauthorizedError()
    return Number(user['id'])
  }

  /** Refuses (403) whoever may not do something with a type's documents, or with that row. */
  mayOrRefuse(right: Right, uid: string, row?: object): void {
    if (!this.reader.may(right, uid, row)) throw new errors.ForbiddenError()
  }

  /** Refuses (403) whoever has not a right that is about no type of content. */
  mayDoOrRefuse(action: string): void {
    if (!this.reader.does(action)) throw new errors.ForbiddenError()
  }

  isAdministrator(): boolean {
    const user: unknown = this.#ctx.state['user']
    const roles = isRecord(user) && Array.isArray(user['roles']) ? user['roles'] : []
    return roles.some((role: unknown) => isRecord(role) && role['code'] === 'strapi-super-admin')
  }

  /** Refuses (403) everybody but administrators. */
  administratorOrRefuse(): void {
    if (!this.isAdministrator()) throw new errors.ForbiddenError()
  }
}
