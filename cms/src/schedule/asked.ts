import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { isRecord } from '../api/site/mappers/json'
import { invalid, Params } from '../api/site/params'
import type { ScheduleEntry } from './contract'

/** What Strapi's content manager decides by. */
interface PermissionChecker {
  can: Record<Right, (row?: object) => boolean>
}

type Right = 'read' | 'publish'

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

  /** A part of the address. */
  part(name: string): string {
    const params: unknown = this.#ctx['params']
    return isRecord(params) ? String(params[name]) : ''
  }

  userId(): number {
    const user: unknown = this.#ctx.state['user']
    if (!isRecord(user)) throw new errors.UnauthorizedError()
    return Number(user['id'])
  }

  /** Whether they may do something with a type's documents, in one language or in any. */
  may(right: Right, type: string, locale?: string): boolean {
    const checker: PermissionChecker = this.strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: this.#ctx.state['userAbility'], model: type })
    return locale === undefined ? checker.can[right]() : checker.can[right]({ locale })
  }

  /** Refuses (403) whoever may not. */
  mayOrRefuse(right: Right, type: string, locale?: string): void {
    if (!this.may(right, type, locale)) throw new errors.ForbiddenError()
  }

  entry(): ScheduleEntry {
    const { body } = this.#ctx.request
    if (!isRecord(body)) throw invalid('body', 'give publishAt, unpublishAt and allLanguages')
    return {
      publishAt: wallTime(body, 'publishAt'),
      unpublishAt: wallTime(body, 'unpublishAt'),
      allLanguages: body['allLanguages'] === true,
    }
  }
}

function wallTime(body: Record<string, unknown>, name: string): string | null {
  const value = body[name] ?? null
  if (value === null || typeof value === 'string') return value
  throw invalid(name, 'give a wall time, for example 2026-11-26T19:00, or null')
}
