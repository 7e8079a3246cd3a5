/** What a password costs to check: a tenth of a second, on purpose, which tests have no use for. */
import { createRequire } from 'node:module'

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

/** Passwords that are set from here on are hashed as always, but with the least work. */
export function makePasswordsCheap(): void {
  bcrypt.hash = (password, by, ...more) =>
    hash(password, typeof by === 'number' ? leastCost : by, ...more)
}

/** From here on with the work that Strapi asks for. */
export function makePasswordsDear(): void {
  bcrypt.hash = hash
}
