import type { Locale } from 'cms/contract'
import { caching } from '../caching'
import { addressOf } from '../../src/addresses'
import { CmsUnavailable, NotFound, type Moved } from '../../src/cms/failures'
import { openPage, type FormOutcome } from '../../src/entry-server'
import {
  entryOf,
  formAtAddress,
  formPath,
  sentPath,
  type FormPlace,
  type Typed,
} from '../../src/forms'
import { openDoor } from '../cms/door'
import type { Posting, Sources } from '../cms/posting'
import { formsOf, nobodysForms, type VisitorForms } from '../cms/visitorForms'
import type { PagesOptions } from '../pages'
import { replyOf, type Reply } from '../replies/reply'
import { picturesBy } from '../sharePictures/pictureOf'
import { hashesOf } from '../shell'

export interface FormPagesOptions extends Omit<PagesOptions, 'replies' | 'onRender'> {
  posting: Posting
}

/** Which form is asked for or sent, in which language, and by whom; see `Posting.ask`. */
export interface Visit {
  locale: Locale
  place: FormPlace
  sources: Sources
}

/** What is answered to whoever has sent a form: a page, or where to go on. */
export type Outcome =
  | { kind: 'sent'; address: string }
  | { kind: 'page'; reply: Reply; retryAfter: number | null }

/**
 * Makes the pages of forms. Each is one visitor's, since it holds what lets a form be sent once, and
 * perhaps what somebody wrote: none is held.
 */
export class FormPages {
  readonly #options: FormPagesOptions

  constructor(options: FormPagesOptions) {
    this.#options = options
  }

  /** @throws Moved, CmsUnavailable */
  async read({ locale, place, sources }: Visit): Promise<Reply> {
    return this.#page(locale, place, formsOf(this.#options.posting, sources))
  }

  /**
   * Sends what somebody wrote. What is refused, or can't be sent now, is shown again as it was.
   *
   * @throws Moved, CmsUnavailable also where the form itself can't be shown
   */
  async send({ locale, place, sources }: Visit, typed: Typed): Promise<Outcome> {
    const forms = formsOf(this.#options.posting, sources)
    const again = async (outcome: FormOutcome, status: number, retryAfter: number | null) => {
      const { token } = outcome
      const held: VisitorForms = {
        ...nobodysForms,
        ...(token && { formToken: () => Promise.resolve(token) }),
      }
      const reply = await this.#page(locale, place, held, { outcome, status })
      return { kind: 'page' as const, reply, retryAfter }
    }
    try {
      const sent = await forms.sendForm(locale, place.form, entryOf(typed))
      switch (sent.kind) {
        case 'accepted':
          return { kind: 'sent', address: addressOf(locale, sentPath(place)) }
        case 'refused': {
          const { problems, token } = sent
          return await again({ typed, problems, token, trouble: null }, 422, null)
        }
        case 'busy':
          return await again(
            { typed, problems: [], token: null, trouble: 'busy' },
            429,
            sent.seconds,
          )
      }
    } catch (error) {
      if (error instanceof NotFound) {
        // No such form is offered any more: its page says so.
        const reply = await this.#page(locale, place, forms)
        return { kind: 'page', reply, retryAfter: null }
      }
      if (!(error instanceof CmsUnavailable)) throw error
      return await again({ typed, problems: [], token: null, trouble: 'away' }, 503, 30)
    }
  }

  async #page(
    locale: Locale,
    place: FormPlace,
    forms: VisitorForms,
    shown?: { outcome: FormOutcome; status: number },
  ): Promise<Reply> {
    const { siteUrl, now, shell: shellAt, headers } = this.#options
    const address = addressOf(locale, formPath(place))
    const door = openDoor(this.#options, forms)
    const opened = await openPage({
      address,
      cms: door,
      siteUrl,
      pictureOf: picturesBy(door),
      now: new Date(now()),
      ...(shown && { outcome: shown.outcome }),
    })
    if ('moved' in opened) {
      const moved = formAtAddress(opened.moved.to)
      if (!shown || !moved) throw opened.moved satisfies Moved
      // What was written stands in the form that took its place.
      return this.#page(moved.locale, moved.place, forms, shown)
    }
    const page = await opened.render(door.asOf === null ? null : new Date(door.asOf))
    const shell = await shellAt(address)
    const status = opened.status === 404 ? 404 : (shown?.status ?? 200)
    return replyOf(status, Buffer.from(shell.document(page)), {
      ...headers(hashesOf(shell, page)),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': caching.moment,
      'X-Robots-Tag': 'noindex',
    })
  }
}
