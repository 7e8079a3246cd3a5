import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { commitSql, onFailedStatement } from '../strapi/database'
import { rememberFailedCommit, storageFailure, storageReason } from './failures'

/**
 * Whether what is written is kept. A COMMIT that fails is told here, whoever asked for it, and so is a
 * statement that finds no room.
 */
class Writes {
  readonly #strapi: Core.Strapi
  #failures = 0
  #isFailing = false
  #isTold = false
  #trial: Promise<boolean> | null = null

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    onFailedStatement(strapi, (error, query) => {
      const isCommit = isRecord(query) && query['sql'] === commitSql
      if (isCommit && isRecord(error)) rememberFailedCommit(error)
      if (isCommit || storageFailure(error) !== null) this.#fail(error)
    })
  }

  /**
   * False from a failure until a write is kept. Where nobody writes, whoever asks has a small write
   * tried; the first of them only hears of it, since that one may pass where others don't.
   */
  async areKept(): Promise<boolean> {
    if (!this.#isFailing) return true
    if (!this.#isTold) {
      this.#isTold = true
      return false
    }
    this.#trial ??= this.#try().finally(() => (this.#trial = null))
    return this.#trial
  }

  held(): void {
    if (!this.#isFailing) return
    this.#isFailing = false
    this.#strapi.log.warn('The database keeps what is written again')
  }

  #fail(error: unknown): void {
    this.#failures += 1
    // Strapi answers some failures by itself, without a word about them.
    const request = this.#strapi.requestContext.get()
    if (request) request.state['storageFailure'] = storageFailure(error)
    if (this.#isFailing) return
    this.#isFailing = true
    this.#isTold = false
    this.#strapi.log.error('The database does not keep what is written', storageReason(error))
  }

  async #try(): Promise<boolean> {
    const { db } = this.#strapi
    const before = this.#failures
    try {
      await db.transaction(async ({ trx }) => {
        const number = db.connection.raw('??', ['number'])
        await db.connection('content_revisions').transacting(trx).update({ number })
      })
    } catch {
      // What failed is the same as before, of which the log knows.
      return false
    }
    if (this.#failures === before) this.held()
    return !this.#isFailing
  }
}

const known = new WeakMap<Core.Strapi, Writes>()

/** To be called before anything writes. */
export function watchWrites(strapi: Core.Strapi): void {
  known.set(strapi, new Writes(strapi))
}

export async function areWritesKept(strapi: Core.Strapi): Promise<boolean> {
  return (await known.get(strapi)?.areKept()) ?? true
}

/** To be called after a COMMIT of something written. */
export function noteHeld(strapi: Core.Strapi): void {
  known.get(strapi)?.held()
}
