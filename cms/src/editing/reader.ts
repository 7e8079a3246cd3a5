import type { Core } from '@strapi/strapi'

/** What Strapi's content manager decides by. */
interface PermissionChecker {
  can: {
    create: () => boolean
    read: (row?: object, field?: string) => boolean
  }
}

/** Somebody who is signed in to the admin: what they may see and make. */
export class Reader {
  readonly #strapi: Core.Strapi
  readonly #ability: unknown
  readonly #checkers = new Map<string, PermissionChecker>()

  /** @param ability `ctx.state.userAbility` of a request to an admin route */
  constructor(strapi: Core.Strapi, ability: unknown) {
    this.#strapi = strapi
    this.#ability = ability
  }

  /** Whether they may read anything of a content type. */
  reads(uid: string): boolean {
    return this.#checker(uid).can.read()
  }

  /**
   * @param row with what conditions ask for: its language and `createdBy.id`
   * @param field that they want to see of it; any when left out
   */
  readsRow(uid: string, row: object, field?: string): boolean {
    return this.#checker(uid).can.read(row, field)
  }

  makes(uid: string): boolean {
    return this.#checker(uid).can.create()
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
