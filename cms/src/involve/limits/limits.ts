import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'
import type { Core } from '@strapi/strapi'
import { isOnPostgres } from '../../strapi/database'
import { rateLimitsTable } from './table'

/** What is limited, each for itself: who fetches many forms can still open a link. */
export type Limited = 'forms' | 'tokens' | 'links'

export interface Limit {
  points: number
  seconds: number
}

const minute = 60
const hour = 60 * minute

/**
 * A hall full of people is behind one address, and all of them take out their phones when the
 * speaker says so: sixty a minute go through, and three hundred in the hour.
 */
const ofSource: readonly Limit[] = [
  { points: 60, seconds: minute },
  { points: 300, seconds: hour },
]

/**
 * Of all together: twenty halls at once. Beyond that no branch has so many visitors, and the mails of
 * an hour would take longer than an hour and a half to send.
 */
const ofAll: readonly Limit[] = [
  { points: 1_200, seconds: minute },
  { points: 3_000, seconds: hour },
]

/** Each form that is sent needs a token; and who mistypes gets another. */
const tokensPerForm = 4

const timesAsMany: Record<Limited, number> = { forms: 1, links: 1, tokens: tokensPerForm }

interface Limiters {
  source: RateLimiterAbstract[]
  all: RateLimiterAbstract[]
}

/** Across replicas where PostgreSQL is configured, in memory otherwise. */
class Limits {
  readonly #strapi: Core.Strapi
  readonly #limiters: Record<Limited, Limiters>

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.#limiters = {
      forms: this.#limitersOf('forms'),
      tokens: this.#limitersOf('tokens'),
      links: this.#limitersOf('links'),
    }
  }

  /**
   * Counts one request. What is too much for all is not counted for its source, so that a flood from
   * everywhere leaves no trace of each of its sources.
   *
   * @returns null when it may go on, else after how many seconds to try again
   */
  async count(what: Limited, source: string): Promise<number | null> {
    const { source: ofSource, all } = this.#limiters[what]
    for (const limiter of all) {
      const used = await limiter.get('all')
      if (used && used.consumedPoints >= limiter.points) return seconds(used)
    }
    for (const limiter of ofSource) {
      const refused = await refusalOf(limiter, source)
      if (refused) return seconds(refused)
    }
    for (const limiter of all) {
      const refused = await refusalOf(limiter, 'all')
      if (refused) return seconds(refused)
    }
    return null
  }

  #limitersOf(what: Limited): Limiters {
    const times = timesAsMany[what]
    return {
      source: ofSource.map((limit) => this.#limiter(`${what}-source`, limit, times)),
      all: ofAll.map((limit) => this.#limiter(`${what}-all`, limit, times)),
    }
  }

  #limiter(name: string, { points, seconds }: Limit, times: number): RateLimiterAbstract {
    return limiterOf(this.#strapi, `${name}-${seconds}`, { points: points * times, seconds })
  }
}

/** Counts across replicas where PostgreSQL is configured, in memory otherwise. */
export function limiterOf(
  strapi: Core.Strapi,
  keyPrefix: string,
  { points, seconds }: Limit,
): RateLimiterAbstract {
  const options = { keyPrefix, points, duration: seconds }
  if (!isOnPostgres(strapi)) return new RateLimiterMemory(options)
  return new RateLimiterPostgres({
    ...options,
    storeClient: strapi.db.connection,
    storeType: 'knex',
    tableName: rateLimitsTable,
    // The boot makes the table; retention empties it.
    tableCreated: true,
    clearExpiredByTimeout: false,
  })
}

/** @returns null when it was counted */
export async function refusalOf(
  limiter: RateLimiterAbstract,
  key: string,
): Promise<RateLimiterRes | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (error) {
    if (error instanceof RateLimiterRes) return error
    throw error
  }
}

/** After how many to try again. */
export function seconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000))
}

const known = new WeakMap<Core.Strapi, Limits>()

export function limitsOf(strapi: Core.Strapi): Limits {
  const limits = known.get(strapi) ?? new Limits(strapi)
  known.set(strapi, limits)
  return limits
}
