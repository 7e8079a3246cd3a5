import type { Locale } from 'cms/contract'
import type { Act, Mailed } from '../../src/mailed/mailed'
import { mailedPath, renderMailed } from '../../src/mailed/renderMailed'
import { addressOf, defaultLocale, locales } from '../../src/addresses'
import { spoken } from '../../src/words/files'
import { openDoor, type DoorOptions } from '../cms/door'
import type { Posting, Sources } from '../cms/posting'
import type { Reply } from '../replies/reply'
import { stillReply, type StillOptions } from '../stillReply'
import { openLink, type Opened } from './links'

export interface MailedPagesOptions extends DoorOptions, StillOptions {
  posting: Pick<Posting, 'ask'>
  /** Public origin of the site, without a trailing slash. */
  siteUrl: string
}

/** Somebody opens too many links; the whole seconds to wait. */
export class TooManyLinks extends Error {
  override name = 'TooManyLinks'

  constructor(readonly retryAfter: string) {
    super('Too many links were opened')
  }
}

/** What a visitor brings. */
export interface MailedVisit {
  locale: Locale
  token: string
  /** Null: to see what the link opens. */
  act: Act | null
  /** Who asks: see `Posting.ask`. */
  sources: Sources
}

/**
 * Where mailed links lead, in each language. A mail can be older than the choice of languages, and who
 * unsubscribes by one click follows no redirect: it is answered wherever it may lead.
 */
export const mailedAddresses: { locale: Locale; address: string }[] = [
  { locale: defaultLocale, address: addressOf(defaultLocale, mailedPath) },
  ...spoken.map((code) => ({
    locale: locales.includes(code) ? code : defaultLocale,
    address: `/${code}/${mailedPath}`,
  })),
]

/** Shows what mailed links open, and does what they are for. Nothing of it is held here. */
export class MailedPages {
  readonly #options: MailedPagesOptions

  constructor(options: MailedPagesOptions) {
    this.#options = options
  }

  /** @throws CmsUnavailable, TooManyLinks */
  async read(visit: MailedVisit): Promise<Reply> {
    const { now, siteUrl } = this.#options
    const { locale, act } = visit
    const site = await openDoor(this.#options).site(locale)
    const opened = await this.act(visit)
    const mailed = mailedOf(opened, act)
    const page = await renderMailed({ locale, site, mailed, now: new Date(now()), siteUrl })
    const address = addressOf(locale, mailedPath)
    return stillReply(this.#options, { status: statusOf(opened, mailed), address, page })
  }

  /** The same without a page, for programs. Throws as `read` does. */
  async act({ locale, token, act, sources }: MailedVisit): Promise<Opened> {
    const request = { token, ...(act && { act }) }
    const opened = await openLink(this.#options.posting, locale, request, sources)
    if (opened.kind === 'busy') throw new TooManyLinks(opened.retryAfter)
    return opened
  }
}

function mailedOf(opened: Opened, act: Act | null): Mailed {
  if (opened.kind !== 'opened') return { view: null, acted: null, problems: [] }
  const { view, done, problems } = opened.answer
  return { view, acted: act && { act, done }, problems }
}

function statusOf(opened: Opened, { problems }: Mailed): number {
  if (opened.kind !== 'opened') return 404
  return problems.length > 0 ? 422 : 200
}
