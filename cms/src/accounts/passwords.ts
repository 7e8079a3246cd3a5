import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import { readBranchNames } from '../content/reading/siteSettings'
import type { Locale } from '../contract'
import { sourceLanguage, wordsOf } from '../languages'
import { isRecord } from '../records'
import type { Settings } from '../settings'
import { accountsOf, extendUsers, hasAccounts, type Account } from '../strapi/accounts'
import { guardAdminRoute } from '../strapi/routes'
import { wordsForAsker } from './asker'
import { Guesser } from './guesser'

/** In characters, as people count them. */
const shortest = 12

/** In bytes: bcrypt knows no more of a password. */
const longest = 72

type Person = Partial<Pick<Account, 'email' | 'firstname' | 'lastname'>>

/** It knows nothing of a branch: one does for a process. */
const guesser = new Guesser()

/**
 * Asks of each password that somebody chooses, whichever way it comes: as long as a few words, and not
 * to be guessed. Nothing is asked of the characters in it: whoever has to put a capital letter and a
 * digit in puts them where everybody does. Who has an older password still logs in with it.
 */
export function judgePasswords(strapi: Core.Strapi): void {
  const refuse = (password: unknown, person: Person) => refusePassword(strapi, password, person)

  extendUsers(strapi, ({ create, createFirstAdmin, updateById, resetPasswordByEmail }) => ({
    create: async (attributes) => {
      if (isSet(attributes)) await refuse(attributes.password, attributes)
      return create(attributes)
    },
    createFirstAdmin: async (attributes) => {
      // Strangers may ask it, too, and are refused when there is one.
      if (!(await hasAccounts(strapi))) await refuse(attributes.password, attributes)
      return createFirstAdmin(attributes)
    },
    updateById: async (id, attributes) => {
      if (isSet(attributes)) await refuse(attributes.password, await personOf({ id }, attributes))
      return updateById(id, attributes)
    },
    resetPasswordByEmail: async (email, password) => {
      await refuse(password, await personOf({ email }))
      return resetPasswordByEmail(email, password)
    },
  }))

  // Strapi ends all sessions of an account before it writes its new password.
  guardAdminRoute(strapi, 'PUT', '/users/me', async (ctx, next) => {
    const { body }: { body?: unknown } = ctx.request
    if (isRecord(body) && isSet(body)) await refuse(body['password'], meIn(ctx))
    return next()
  })

  async function personOf(where: object, changed: Person = {}): Promise<Person> {
    return { ...(await accountsOf(strapi).findOne({ where })), ...changed }
  }
}

/** @throws ValidationError with the reason at the field, in the language of whoever asks */
export async function refusePassword(
  strapi: Core.Strapi,
  password: unknown,
  person: Person,
): Promise<void> {
  const reason = await reasonAgainst(strapi, password, person, wordsForAsker(strapi).passwords)
  if (reason === null) return
  throw new errors.ValidationError(reason, {
    errors: [{ path: ['password'], message: reason, name: 'ValidationError' }],
  })
}

/** What is said against a password to whoever starts the cms; null: nothing. */
export function reasonForOperator(
  strapi: Core.Strapi,
  password: string,
  email: string,
): Promise<string | null> {
  return reasonAgainst(strapi, password, { email }, wordsIn(sourceLanguage))
}

type PasswordWords = ReturnType<typeof wordsIn>

function wordsIn(language: Locale) {
  return wordsOf(language).accounts.passwords
}

async function reasonAgainst(
  strapi: Core.Strapi,
  password: unknown,
  person: Person,
  words: PasswordWords,
): Promise<string | null> {
  if (typeof password !== 'string') return words.tooShort(shortest)
  // First what costs nothing: a long text takes long to judge.
  if (Buffer.byteLength(password) > longest) return words.tooLong
  const missing = shortest - [...password].length
  if (missing > 0) return words.tooShort(missing)
  const own = wordsAround(strapi, person, await namesOfBranch(strapi))
  const weakness = await guesser.weaknessOf(password, own)
  return weakness ? words.guessable(words.because[weakness]) : null
}

/** What the branch calls itself, in each language. */
async function namesOfBranch(strapi: Core.Strapi): Promise<string[]> {
  const names = Object.values(await readBranchNames(strapi))
  return names.flatMap((row) =>
    [row?.branchName, row?.organizationName].flatMap((name) => name ?? []),
  )
}

/** Whole, and each word of it: what somebody tries first who knows the person or the branch. */
function wordsAround(
  strapi: Core.Strapi,
  { email, firstname, lastname }: Person,
  names: readonly string[],
): string[] {
  const { siteUrl, adminUrl } = strapi.config.get<Settings>('settings')
  const hosts = [siteUrl, adminUrl].map((url) => new URL(url).hostname)
  const known = [...names, ...hosts, email, firstname, lastname, 'branchline']
  const whole = known.flatMap((text) => text?.toLowerCase() ?? [])
  const parts = whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
  // What is shorter stands in many words.
  return [...new Set([...whole, ...parts.filter((part) => part.length > 3)])]
}

function isSet(attributes: object): boolean {
  return 'password' in attributes && attributes.password !== undefined
}

/** Whoever changes their own account, as it will be. */
function meIn(ctx: Context): Person {
  const { user }: Record<string, unknown> = ctx.state
  return isRecord(user) ? { ...user } : {}
}
