import { bulkhead, isBulkheadRejectedError } from 'cockatiel'
import type { MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { LocalizedPaths, Preview } from 'cms/contract'
import { addressOf } from '../src/addresses'
import type { Cms } from '../src/cms/door'
import { CmsUnavailable } from '../src/cms/failures'
import { openPage } from '../src/entry-server'
import type { PreviewState } from '../src/preview'
import { seclude } from './seclude'
import { previewAnswer } from './cms/answers'
import { isRefusal } from './cms/ask'
import { openDoor } from './cms/door'
import { Busy } from './cms/gate'
import { within } from './cms/within'
import type { PagesOptions } from './pages'
import { replyOf, type Reply } from './replies/reply'
import { hashesOf } from './shell'

export interface PreviewsOptions extends Omit<PagesOptions, 'replies' | 'onRender'> {
  /** Origin of the cms. */
  cmsUrl: string
}

/** The link opens nothing: the cms did not sign it as it is, or its time is over. */
export class NoPreview extends Error {
  override name = 'NoPreview'

  constructor(readonly status: 403 | 404) {
    super('The link opens no preview')
  }
}

const patienceMs = 8_000
/**
 * Each costs the cms several reads, since nothing of it is held. Links are for a few people: whoever
 * else has one must not keep the cms from visitors.
 */
const atOnce = 4
const waiting = 16
/** As the cms makes them; what looks different is not worth asking it. */
const tokenShape = /^[\w-]{1,400}\.[\w-]{43}$/

/** Shows what the cms opens for a link that it has signed. Nothing of it is held here. */
export class Previews {
  readonly #options: PreviewsOptions
  readonly #bulkhead = bulkhead(atOnce, waiting)

  constructor(options: PreviewsOptions) {
    this.#options = options
  }

  /**
   * @param date of a meeting: the one to be shown; null: the meeting itself
   * @throws NoPreview, CmsUnavailable, `Busy` when too many are asked for at once
   */
  async read(token: string, date: string | null): Promise<Reply> {
    if (!tokenShape.test(token)) throw new NoPreview(403)
    try {
      return await this.#bulkhead.execute(() => this.#make(token, date))
    } catch (error) {
      if (isBulkheadRejectedError(error)) throw new Busy('too many previews are asked for')
      throw error
    }
  }

  async #make(token: string, date: string | null): Promise<Reply> {
    const { siteUrl, now, shell: shellAt, headers } = this.#options
    const preview = await this.#ask(token, date)
    const { locale } = preview
    const whole = addressOf(locale, pathsOf(preview)[locale] ?? '')
    const address = date === null ? whole : `${whole}/${date}`
    const opened = await openPage({
      address,
      cms: withPreview(openDoor(this.#options), preview),
      siteUrl,
      now: new Date(now()),
      preview: { token, state: stateOf(preview), address: whole },
    })
    if ('moved' in opened) throw new Error('A preview stands at another address than it says')
    const shell = await shellAt('/preview')
    const page = await opened.render(null)
    const html = shell.document(page)
    return replyOf(opened.status, Buffer.from(html), {
      ...headers(hashesOf(shell, page)),
      'Content-Type': 'text/html; charset=utf-8',
    })
  }

  async #ask(token: string, date: string | null): Promise<Preview> {
    const query = date === null ? '' : `?${new URLSearchParams({ date })}`
    const { status, body } = await this.#fetch(`/api/preview${query}`, token)
    if ((status === 403 || status === 404) && isRefusal(status, body)) throw new NoPreview(status)
    if (status !== 200) throw new CmsUnavailable(`the preview answered with status ${status}`)
    return parsed(body)
  }

  async #fetch(address: string, token: string): Promise<{ status: number; body: Buffer }> {
    try {
      return await within(patienceMs, async (signal) => {
        const response = await fetch(this.#options.cmsUrl + address, {
          // In a header: addresses are written into logs.
          headers: { 'preview-token': token },
          redirect: 'manual',
          signal,
        })
        return { status: response.status, body: Buffer.from(await response.arrayBuffer()) }
      })
    } catch (error) {
      throw new CmsUnavailable('the preview got no answer', { cause: error })
    }
  }
}

function parsed(body: Buffer): Preview {
  try {
    return v.parse(previewAnswer, JSON.parse(body.toString()))
  } catch (error) {
    throw new CmsUnavailable('the preview answered something else', { cause: error })
  }
}

function stateOf(preview: Preview): PreviewState {
  if (preview.status !== 'version') return { status: preview.status }
  const { status, keptAt, site } = preview
  return { status, keptAt, timeZone: site.timeZone }
}

function pathsOf({ shown }: Preview): LocalizedPaths {
  return shown.kind === 'date' ? shown.data.meeting.paths : shown.data.paths
}

/** The public cms, but for what is previewed and the frame around it. */
function withPreview(door: Cms, { site, shown }: Preview): Cms {
  const own =
    <Value>(value: Value) =>
    () =>
      Promise.resolve(value)
  const asked = shown.kind === 'date' ? 'meetingDate' : shown.kind
  return {
    ...door,
    site: own(site),
    boundPages: own(site.boundPages),
    [asked]: own(shown.data),
  }
}

/** Previews are secluded, and shown within the admin alone. */
export function secludePreviews(adminUrl: string): MiddlewareHandler {
  return async (context, next) => {
    await seclude(context, next)
    const { headers } = context.res
    // Editors look at them inside the admin; nobody else may frame them either.
    const policy = headers.get('Content-Security-Policy') ?? ''
    const framed = policy.replace("frame-ancestors 'none'", `frame-ancestors ${adminUrl}`)
    if (framed !== '') headers.set('Content-Security-Policy', framed)
  }
}
