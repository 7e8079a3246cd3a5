import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { publishedContent } from '../content/reading/published'
import { siteZone } from '../content/reading/zones'
import { limiterOf, refusalOf } from '../involve/limits/limits'
import { sealingOf } from '../involve/sealing'
import type { Locale } from '../contract'
import { isSpoken, sourceLanguage, wordsOf } from '../languages'
import { dateFormat } from '../languages/dateFormat'
import { isRecord } from '../records'
import { sessionsPath } from '../strapi/addresses'
import { accountsOf, type Account } from '../strapi/accounts'
import { sendPlainMail } from '../strapi/mail'
import { browserOf } from '../browsers'
import { knownBrowser } from './knownBrowsers'
import { Later } from './later'
import { openSessionsOf } from './sessions'
import type { FactorChange, KindOfBrowser, Setter } from './words/en'

/** What an account's owner is told of it, where it may not have been them. */
type Happened =
  | { kind: 'password'; by: Setter }
  | { kind: 'address' }
  | { kind: 'logIn' }
  | { kind: 'factor'; what: FactorChange }

interface Matter {
  happened: Happened
  accountId: number
  /** To whom: a new address may be somebody else's. */
  email: string
  browser: KindOfBrowser
  /** ms since the epoch */
  at: number
}

const dayMs = 24 * 60 * 60 * 1000

/** Of each kind, so that a flood of one hides none of another. */
const mostADay = { points: 5, seconds: dayMs / 1000 }

/** What is about to be written of an account. */
interface Change {
  params: { where?: object; data?: Partial<Account> }
  state: { before?: Account | null }
}

const tellers = new WeakMap<Core.Strapi, Teller>()

/** Tells people by mail of a new password or address of their account, whoever wrote it and how. */
export function tellOfChanges(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeUpdate: async ({ params: { where, data }, state }: Change) => {
      if (where === undefined || !data || !('password' in data || 'email' in data)) return
      state.before = await accountsOf(strapi).findOne({ where })
    },
    afterUpdate: ({ params: { data }, state: { before } }: Change) => {
      // Whoever has had no password is told nothing new by their first one.
      if (!data || !before?.password) return
      if (typeof data.password === 'string') {
        want(strapi, before, { kind: 'password', by: setterOf(strapi, before) })
      }
      if (typeof data.email === 'string' && data.email !== before.email) {
        want(strapi, before, { kind: 'address' })
      }
    },
  })
}

/** To be called before the browser is remembered in which somebody has logged in. */
export async function tellOfNewBrowser(
  strapi: Core.Strapi,
  ctx: Context,
  { id, email }: Pick<Account, 'id' | 'email'>,
): Promise<void> {
  if (knownBrowser(strapi, ctx, { id, email }) !== null) return
  const account = await accountsOf(strapi).findOne({ where: { id } })
  if (!account || (await isFirstLogIn(strapi, account))) return
  want(strapi, account, { kind: 'logIn' })
}

/** To be called when something became of somebody's second factor, whoever did it. */
export function tellOfFactor(
  strapi: Core.Strapi,
  account: Pick<Account, 'id' | 'email'>,
  what: FactorChange,
): void {
  want(strapi, account, { kind: 'factor', what })
}

/** Whoever was given an account a moment ago logs in to it for the first time. */
async function isFirstLogIn(strapi: Core.Strapi, account: Account): Promise<boolean> {
  const isNew = Date.now() - new Date(account.createdAt).getTime() < dayMs
  return isNew && (await openSessionsOf(strapi, account.id)).length < 2
}

function want(
  strapi: Core.Strapi,
  { id, email }: Pick<Account, 'id' | 'email'>,
  happened: Happened,
): void {
  const userAgent = strapi.requestContext.get()?.get('user-agent')
  const browser = browserOf(userAgent)
  tellers.get(strapi)?.want({ happened, accountId: id, email, browser, at: Date.now() })
}

function setterOf(strapi: Core.Strapi, account: Account): Setter {
  const ctx = strapi.requestContext.get()
  if (!ctx) return 'command'
  const user: unknown = ctx.state['user']
  if (!isRecord(user)) return 'link'
  return user['id'] === account.id ? 'own' : 'administrator'
}

const asInMails: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
}

/** Writes these mails apart from the requests that they come of, and not too many of them. */
class Teller {
  readonly #strapi: Core.Strapi
  readonly #later: Later<Matter>
  readonly #limiters: Record<Happened['kind'], RateLimiterAbstract>

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.#later = new Later(strapi, 'A mail about an account', (matter) => this.#mail(matter))
    this.#limiters = {
      password: limiterOf(strapi, 'told-password', mostADay),
      address: limiterOf(strapi, 'told-address', mostADay),
      logIn: limiterOf(strapi, 'told-logIn', mostADay),
      factor: limiterOf(strapi, 'told-factor', mostADay),
    }
  }

  want(matter: Matter): void {
    this.#later.want(JSON.stringify([matter.accountId, matter.happened]), matter)
  }

  stop(): Promise<void> {
    return this.#later.stop()
  }

  async #mail(matter: Matter): Promise<void> {
    const { happened, accountId, email } = matter
    const account = await accountsOf(this.#strapi).findOne({ where: { id: accountId } })
    if (!account) return
    const what = happened.kind === 'factor' ? ` ${happened.what}` : ''
    const key = sealingOf(this.#strapi).sign(`${accountId}${what}`, 'mails about an account')
    if (await refusalOf(this.#limiters[happened.kind], key)) return
    const { preferedLanguage } = account
    const language = isSpoken(preferedLanguage) ? preferedLanguage : sourceLanguage
    const timeZone = siteZone((await publishedContent(this.#strapi).read()).settings)
    const admin = String(this.#strapi.config.get('admin.absoluteUrl'))
    const written = mailAbout(matter, { language, timeZone, admin })
    await sendPlainMail(this.#strapi, { to: email, ...written })
  }
}

interface Reader {
  language: Locale
  /** Of the site. */
  timeZone: string
  /** The address of the admin. */
  admin: string
}

function mailAbout(
  { happened, email, browser, at }: Matter,
  { language, timeZone, admin }: Reader,
) {
  const { told, browser: inWords } = wordsOf(language).accounts
  const when = dateFormat(language, { ...asInMails, timeZone }).format(at)
  const facts = { email, when, browser: inWords(browser), admin }
  switch (happened.kind) {
    case 'password':
      return told.password(facts, happened.by)
    case 'address':
      return told.address(facts)
    case 'logIn':
      return told.logIn(facts, `${admin}${sessionsPath}`)
    case 'factor':
      return told.factor(facts, happened.what, `${admin}${sessionsPath}`)
  }
}

export function startTelling(strapi: Core.Strapi): void {
  tellers.set(strapi, new Teller(strapi))
}

export async function stopTelling(strapi: Core.Strapi): Promise<void> {
  await tellers.get(strapi)?.stop()
}
