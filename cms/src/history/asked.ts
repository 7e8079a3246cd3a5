import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { defaultLanguage, languages } from '../api/site/languages'
import { invalid, Params } from '../api/site/params'
import type { Locale } from '../contract'
import { isRecord } from './shape'

/** What Strapi's content manager decides by. */
interface PermissionChecker {
  can: {
    read: (row: object) => boolean
    update: (row: object) => boolean
    create: (row: object) => boolean
  }
}

type Right = keyof PermissionChecker['can']

/** A request of somebody who is signed in to the admin. */
export class Asked {
  readonly strapi: Core.Strapi
  readonly params: Params
  readonly #ctx: Context

  constructor(strapi: Core.Strapi, ctx: Context) {
    this.strapi = strapi
    this.params = new Params(ctx.querystring)
    this.#ctx = ctx
  }

  /** The reader's, which need not be the language of what they edit. */
  language(): Locale {
    const codes = languages.map(({ code }) => code)
    return this.params.oneOf('language', codes) ?? defaultLanguage
  }

  /** The number in the address. */
  id(): number {
    const { id } = this.#params()
    if (typeof id !== 'string' || !/^\d{1,15}$/.test(id)) throw invalid('id', 'give a number')
    return Number(id)
  }

  userId(): number {
    const user: unknown = this.#ctx.state['user']
    if (!isRecord(user)) throw new errors.UnauthorizedError()
    return Number(user['id'])
  }

  /** Refuses (403) whoever may not do something with a type's documents in that language. */
  mayOrRefuse(right: Right, uid: string, locale: string | null): void {
    const checker: PermissionChecker = this.strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: this.#ctx.state['userAbility'], model: uid })
    if (!checker.can[right]({ locale })) throw new errors.ForbiddenError()
  }

  /** Refuses (403) everybody but administrators. */
  administratorOrRefuse(): void {
    const user: unknown = this.#ctx.state['user']
    const roles = isRecord(user) && Array.isArray(user['roles']) ? user['roles'] : []
    const isAdministrator = roles.some(
      (role: unknown) => isRecord(role) && role['code'] === 'strapi-super-admin',
    )
    if (!isAdministrator) throw new errors.ForbiddenError()
  }

  #params(): Record<string, unknown> {
    const params: unknown = this.#ctx['params']
    return isRecord(params) ? params : {}
  }
}
