import type { Core } from '@strapi/strapi'
import type { Settings } from '../../settings'
import { address } from '../../content/languages'
import type { Locale } from '../../contract'
import { horizonDays } from '../../content/mappers/occurrences'
import { issueLink, linkAddress, type LinkTarget } from '../linkTokens'
import { sealingOf } from '../sealing'
import type { InvolveSettings } from '../settings'

const day = 86_400_000

/** A page with all that is held about somebody should not lie open in a mailbox for long. */
export const myDataDays = 7

/** Where a mail leads to, in the language of its reader. */
export class MailLinks {
  readonly #strapi: Core.Strapi
  readonly #language: Locale
  readonly #siteUrl: string
  readonly #now: number

  /** @param now milliseconds since the epoch */
  constructor(strapi: Core.Strapi, language: Locale, now: number) {
    this.#strapi = strapi
    this.#language = language
    this.#siteUrl = strapi.config.get<Settings>('settings').siteUrl
    this.#now = now
  }

  /** @param path in the site, without its language */
  site(path = ''): string {
    return this.#siteUrl + address(path, this.#language)
  }

  /** Good for as long as an entry waits to be confirmed. */
  confirm(entry: string, { retention }: InvolveSettings): string {
    return this.#link({ kind: 'confirm', entry }, retention.unconfirmed * day)
  }

  /** Good for as long as any entry can be held. */
  unsubscribe(entry: string, settings: InvolveSettings): string {
    return this.#link({ kind: 'unsubscribe', entry }, lifeOf(settings))
  }

  /** Where somebody chooses what letters are about and ends them; good for as long. */
  letters(entry: string, settings: InvolveSettings): string {
    return this.#link({ kind: 'letters', entry }, lifeOf(settings))
  }

  /** Where somebody says that they want letters; good for as long. */
  lettersQuestion(entry: string, settings: InvolveSettings): string {
    return this.#link({ kind: 'letters-question', entry }, lifeOf(settings))
  }

  myData(entry: string): string {
    return this.#link({ kind: 'my-data', entry }, myDataDays * day)
  }

  /**
   * Good for as long as any date is planned ahead; it opens nothing once the date has begun, wherever
   * that was moved, nor once somebody else organizes it.
   *
   * @param to the organizer's address
   */
  date(meeting: string, originalDate: string, to: string): string {
    const organizer = sealingOf(this.#strapi).index(to)
    return this.#link({ kind: 'date', meeting, originalDate, organizer }, horizonDays * day)
  }

  #link(target: LinkTarget, ms: number): string {
    const prefix = address('', this.#language).replace(/\/$/, '')
    return linkAddress(this.#siteUrl, prefix, issueLink(this.#strapi, target, this.#now + ms))
  }
}

/** Milliseconds, as long as any entry can be held. */
function lifeOf({ retention }: InvolveSettings): number {
  return (Math.max(...Object.values(retention).map(Number)) + 400) * day
}
