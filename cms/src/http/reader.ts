import type { Core } from '@strapi/strapi'
import {
  permissionChecker,
  type Ability,
  type PermissionChecker,
  type Right,
} from '../strapi/permissions'

/** Somebody who is signed in to the admin: what they may see and do. */
export class Reader {
  readonly #strapi: Core.Strapi
  readonly #ability: Ability
  readonly #checkers = new Map<string, PermissionChecker>()

  /** @param ability `ctx.state.userAbility` of a request to an admin route */
  constructor(strapi: Core.Strapi, ability: Ability) {
    this.#strapi = strapi
    this.#ability = ability
  }

  /** What Strapi itself asks. */
  get ability(): Ability {
    return this.#ability
  }

  /**
   * @param row with what conditions ask for: its language and `createdBy.id`; any when left out
   * @param field that they want to see of it; any when left out
   */
  may(right: Right, uid: string, row?: object, field?: string): boolean {
    return this.#checker(uid).can[right](row, field)
  }

  /** Whether they may read anything of a content type. */
  reads(uid: string): boolean {
    return this.may('read', uid)
  }

  /** See `may`. */
  readsRow(uid: string, row: object, field?: string): boolean {
    return this.may('read', uid, row, field)
  }

  /** @param action of Strapi's registry, which is about no type of content */
  does(action: string): boolean {
    return this.#ability.can(action)
  }

  makes(uid: string): boolean {
    return this.may('create', uid)
  }

  #checker(uid: string): PermissionChecker {
    const known = this.#checkers.get(uid)
    if (known) return known
    const checker = permissionChecker(this.#strapi, this.#ability, uid)
    this.#checkers.set(uid, checker)
    return checker
  }
}
