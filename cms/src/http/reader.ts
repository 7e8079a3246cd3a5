import type { Core } from '@strapi/strapi'

export type Right = 'read' | 'create' | 'update' | 'publish'

/** What Strapi's content manager decides by. */
interface PermissionChecker {
  can: Record<Right, (row?: object, field?: string) => boolean>
}

/** What Strapi decides by beside that: rights that are about no type of content. */
interface Ability {
  can: (action: string) => boolean
}

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
    const checker: PermissionChecker = this.#strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: this.#ability, model: uid })
    this.#checkers.set(uid, checker)
    return checker
  }
}
