import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Ability } from './permissions'

/** What decides on what somebody may do. */
interface Engine {
  generateUserAbility: (user: Account) => Promise<Ability>
}

/** An account as a request has it, with its roles: conditions of rights are about that. */
interface Account {
  id: number | string
}

interface Kept {
  /** Of the account and all that its roles permit. */
  digest: string
  ability: Ability
}

/** Strapi's own way, by the engine: that outlives a cms of the same process. */
const ways = new WeakMap<Engine, Engine['generateUserAbility']>()

/** More accounts than work at the same time. */
const mostKept = 100

/**
 * Strapi works out what somebody may do anew at each request of theirs, of some hundred rows, which takes
 * longer than most of what is asked for. Here it does so where the rows or the account are others than
 * the last time: they are read at each request, so that a right that was taken away is gone at once,
 * whichever replica took it.
 */
export function keepAbilities(strapi: Core.Strapi): void {
  const engine: Engine = strapi.service('admin::permission')['engine']
  const work = ways.get(engine) ?? engine.generateUserAbility.bind(engine)
  ways.set(engine, work)
  const kept = new Map<Account['id'], Kept>()
  engine.generateUserAbility = async (user) => {
    const digest = await digestFor(strapi, user)
    const known = kept.get(user.id)
    kept.delete(user.id)
    if (known?.digest === digest) {
      kept.set(user.id, known)
      return known.ability
    }
    const ability = await work(user)
    // What was changed in between belongs to neither.
    if ((await digestFor(strapi, user)) === digest) kept.set(user.id, { digest, ability })
    const [oldest] = kept.size > mostKept ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return ability
  }
}

async function digestFor(strapi: Core.Strapi, user: Account): Promise<string> {
  const rows: unknown = await strapi.db
    .queryBuilder('admin::permission')
    .select('*')
    .where({ role: { users: { id: user.id } } })
    // As the database gives them: what is made of them costs more than to read them.
    .execute({ mapResults: false })
  return createHash('sha256')
    .update(JSON.stringify([user, rows]))
    .digest('hex')
}
