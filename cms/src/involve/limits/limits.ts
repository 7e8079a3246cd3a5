import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'
import type { Core } from '@strapi/strapi'
import { isOnPostgres } from '../../strapi/database'
import type { Source } from './sources'
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
const ofPlace: readonly Limit[] = [
  { points: 60, seconds: minute },
  { points: 300, seconds: hour },
]

/**
 * How many times as much as one place the networks have in which a household may have many places.
 * Others may be in them, too, such as a hall full of phones. None of them can use up what there is for
 * all together.
 */
export const timesAround = { household: 3, site: 5 } as const

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

type Limiters = Record<keyof Source | 'all', RateLimiterAbstract[]>

/** Something that is counted, and by what. */
export interface Counter {
  limiter: RateLimiterAbstract
  key: string
}

/** What was counted. */
export interface Counted {
  /** After how many seconds to try again; null: it may go on. */
  refusedFor: number | null
  /** It was none of those that are limited: as if it had not been. */
  giveBack: () => Promise<void>
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
   * Counts one request.
   *
   * @returns null when it may go on, else after how many seconds to try again
   */
  async count(what: Limited, source: Source): Promise<number | null> {
    const { refusedFor } = await countEach(
      countedBy.flatMap((scope) => {
        const key = scope === 'all' ? scope : source[scope]
        return key === undefined
          ? []
          : this.#limiters[what][scope].map((limiter) => ({ limiter, key }))
      }),
    )
    return refusedFor
  }

  #limitersOf(what: Limited): Limiters {
    const times = timesAsMany[what]
    const around = (scope: keyof typeof timesAround) =>
      ofPlace.map((limit) => this.#limiter(`${what}-${scope}`, limit, times * timesAround[scope]))
    return {
      place: ofPlace.map((limit) => this.#limiter(`${what}-source`, limit, times)),
      household: around('household'),
      site: around('site'),
      all: ofAll.map((limit) => this.#limiter(`${what}-all`, limit, times)),
    }
  }

  #limiter(name: string, { points, seconds }: Limit, times: number): RateLimiterAbstract {
    return limiterOf(this.#strapi, `${name}-${seconds}`, { points: points * times, seconds })
  }
}

const countedBy = ['place', 'household', 'site', 'all'] as const

/**
 * Counts for each of these, the narrowest first. What one of them refuses is counted for none, so that
 * a flood from everywhere leaves no trace of each of its sources, and nobody who is refused already
 * uses up what is for others around them.
 */
export async function countEach(counters: readonly Counter[]): Promise<Counted> {
  const counted: Counter[] = []
  const giveBack = async () => {
    for (const { limiter, key } of counted) await limiter.reward(key)
  }
  for (const { limiter, key } of [...counters].reverse()) {
    const used = await limiter.get(key)
    if (used && used.consumedPoints >= limiter.points && used.msBeforeNext > 0) {
      return { refusedFor: seconds(used), giveBack }
    }
  }
  for (const counter of counters) {
    const refused = await refusalOf(counter.limiter, counter.key)
    if (refused) return { refusedFor: seconds(refused), giveBack }
    counted.push(counter)
  }
  return { refusedFor: null, giveBack }
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
function seconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000))
}

const known = new WeakMap<Core.Strapi, Limits>()

export function limitsOf(strapi: Core.Strapi): Limits {
  const limits = known.get(strapi) ?? new Limits(strapi)
  known.set(strapi, limits)
  return limits
}
