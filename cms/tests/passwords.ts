/** What a password costs to check: a tenth of a second, on purpose, which tests have no use for. */
import { createRequire } from 'node:module'
import type * as GuesserModule from '../src/accounts/guesser'
import { built } from './built'

interface Bcrypt {
  /** By the cost for a new password, and by the salt to compare. */
  hash: (password: string, by: number | string, ...more: unknown[]) => Promise<string>
  compare: (password: string, hash: string) => Promise<boolean>
}

const ofStrapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi'))

/** What Strapi hashes passwords with, and compares them. */
export const bcrypt = createRequire(ofStrapi.resolve('@strapi/admin/strapi-server'))(
  'bcryptjs',
) as Bcrypt

const { hash } = bcrypt

/** The least that bcrypt takes. */
const leastCost = 4

/** Longer than a test file takes, whatever it does to the clock. */
const monthMs = 24 * 24 * 60 * 60_000

/**
 * Passwords that are set from here on are hashed as always, but with the least work; and the dictionaries
 * against which they are judged are loaded once, and not again for each file.
 */
export function makePasswordsCheap(): void {
  // Loaded here: it is compiled when tests begin.
  const { guesserRests } = built<typeof GuesserModule>('accounts/guesser')
  guesserRests.afterMs = monthMs
  bcrypt.hash = (password, by, ...more) =>
    hash(password, typeof by === 'number' ? leastCost : by, ...more)
}

/** From here on with the work that Strapi asks for. */
export function makePasswordsDear(): void {
  bcrypt.hash = hash
}
