import type { Core } from '@strapi/strapi'
import {
  countEach,
  limiterOf,
  timesAround,
  type Counted,
  type Counter,
  type Limit,
} from '../involve/limits/limits'
import type { Source } from '../involve/limits/sources'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** What is counted together. */
type Scope = 'browser' | 'pair' | keyof Source | 'account' | 'all'

/** Those whose limits follow from no other's. */
type WrittenScope = Exclude<Scope, keyof typeof timesAround>

/** What is limited, each for itself. */
export type Limited = 'logIn' | 'resetMail' | 'link' | 'ownPassword' | 'factorCode' | 'factorMail'

/**
 * Passwords that were wrong. Somebody at one place can spend no more of an account's budget than the
 * pair of both allows, which is less than that budget: to keep others out of an account takes several
 * places, again every hour, and whoever logged in before comes in all the same, since their browser is
 * counted alone. No account can be tried more than 720 times a day from browsers it does not know.
 *
 * Whoever found an open session and tries the account's password in its profile has few tries, however
 * many sessions there are.
 *
 * Links for a new password that are mailed, and links that are opened: a wrong one can't be guessed,
 * so this only keeps the load down.
 *
 * What one place may do in all, each of the networks around it may do some times as often
 * (`timesAround`), so that no household with many of them uses up what there is for everybody.
 *
 * Codes of a second factor: three of a million are right at a time, so that whoever knows the password
 * and tries all day has a chance of one in three thousand. Whoever wants to keep its owner out needs
 * the password and five places.
 */
const limits: Record<Limited, Partial<Record<WrittenScope, readonly Limit[]>>> = {
  logIn: {
    browser: [
      { points: 10, seconds: 15 * minute },
      { points: 50, seconds: day },
    ],
    place: [
      { points: 30, seconds: 15 * minute },
      { points: 200, seconds: day },
    ],
    pair: [
      { points: 5, seconds: 5 * minute },
      { points: 20, seconds: day },
    ],
    account: [{ points: 30, seconds: hour }],
    all: [{ points: 300, seconds: 15 * minute }],
  },
  resetMail: {
    place: [{ points: 20, seconds: hour }],
    account: [{ points: 5, seconds: hour }],
    all: [{ points: 200, seconds: hour }],
  },
  link: {
    place: [{ points: 60, seconds: 15 * minute }],
    all: [{ points: 600, seconds: 15 * minute }],
  },
  ownPassword: {
    account: [
      { points: 10, seconds: 15 * minute },
      { points: 50, seconds: day },
    ],
  },
  factorCode: {
    pair: [
      { points: 5, seconds: 5 * minute },
      { points: 20, seconds: day },
    ],
    account: [{ points: 100, seconds: day }],
  },
  factorMail: {
    account: [{ points: 5, seconds: hour }],
  },
}

/** By what an attempt is known, as digests. */
export type Keys = Partial<Record<Exclude<Scope, 'all'>, string>>

class AccountLimits {
  readonly #counters: Record<Limited, (Pick<Counter, 'limiter'> & { scope: Scope })[]>

  constructor(strapi: Core.Strapi) {
    const countersOf = (what: Limited) =>
      scopes.flatMap((scope) =>
        limitsOf(what, scope).map((limit) => {
          const name = `${what}-${nameOf(scope)}-${limit.seconds}`
          return { scope, limiter: limiterOf(strapi, name, limit) }
        }),
      )
    this.#counters = {
      logIn: countersOf('logIn'),
      resetMail: countersOf('resetMail'),
      link: countersOf('link'),
      ownPassword: countersOf('ownPassword'),
      factorCode: countersOf('factorCode'),
      factorMail: countersOf('factorMail'),
    }
  }

  /** Counts for each of the keys, and for all but browsers that are known. */
  async count(what: Limited, keys: Keys): Promise<Counted> {
    const keyOf = (scope: Scope) =>
      scope === 'all' ? (keys.browser === undefined ? scope : undefined) : keys[scope]
    return countEach(
      this.#counters[what].flatMap(({ scope, limiter }) => {
        const key = keyOf(scope)
        return key === undefined ? [] : [{ limiter, key }]
      }),
    )
  }
}

const scopes: readonly Scope[] = ['browser', 'place', 'household', 'site', 'pair', 'account', 'all']

function limitsOf(what: Limited, scope: Scope): readonly Limit[] {
  if (scope !== 'household' && scope !== 'site') return limits[what][scope] ?? []
  const times = timesAround[scope]
  return (limits[what].place ?? []).map(({ points, seconds }) => ({
    points: points * times,
    seconds,
  }))
}

/** As replicas of a former release count it. */
const nameOf = (scope: Scope) => (scope === 'place' ? 'source' : scope)

const known = new WeakMap<Core.Strapi, AccountLimits>()

export function accountLimits(strapi: Core.Strapi): AccountLimits {
  const own = known.get(strapi) ?? new AccountLimits(strapi)
  known.set(strapi, own)
  return own
}
