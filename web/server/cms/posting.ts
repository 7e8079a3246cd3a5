import { bulkhead, isBulkheadRejectedError } from 'cockatiel'
import { CmsUnavailable } from '../../src/cms/failures'
import { isRefusal } from './ask'
import { Busy, type Gate } from './gate'
import { within } from './within'

/** Where somebody asks from, as hashes: one for their place, and others for the networks around it. */
export type Sources = readonly [string, ...string[]]

export interface PostingOptions {
  /** Origin of the cms. */
  cmsUrl: string
  gate: Pick<Gate, 'isClosed'>
  /** By which the cms knows this server; null: it takes all visitors for one. */
  secret: string | null
}

/** What the cms said to one visitor, as it came. */
export interface Posted {
  status: number
  /** JSON. */
  body: Buffer
  retryAfter: string | null
}

/** How long the cms may take, in milliseconds. */
const patienceMs = 5_000
const atOnce = 12
const waiting = 200

/**
 * Speaks to the cms for one visitor at a time: nothing of that is held. Reading does not wait for it,
 * and a cms that does not answer readers is not asked.
 */
export class Posting {
  readonly #options: PostingOptions
  readonly #bulkhead = bulkhead(atOnce, waiting)

  constructor(options: PostingOptions) {
    this.#options = options
  }

  /** Who asks, in words for the cms; none where it does not know this server. */
  headersOf(sources: Sources): Record<string, string> {
    const { secret } = this.#options
    if (secret === null) return {}
    return { 'x-branchline-web': secret, 'x-branchline-source': sources.join(', ') }
  }

  /**
   * @param address below the cms's origin
   * @param sources who asks, so that nobody can ask too often; they say nothing of them
   * @param json what is sent; absent: only asked
   * @throws CmsUnavailable
   */
  async ask(address: string, sources: Sources, json?: string): Promise<Posted> {
    try {
      return await this.#bulkhead.execute(() => this.#ask(address, sources, json))
    } catch (error) {
      if (isBulkheadRejectedError(error)) throw new Busy(`${pathOf(address)}: too much is sent`)
      throw error
    }
  }

  async #ask(address: string, sources: Sources, json: string | undefined): Promise<Posted> {
    const { cmsUrl, gate } = this.#options
    const path = pathOf(address)
    if (gate.isClosed) throw new CmsUnavailable(`${path} was not asked: the cms is away`)
    const { status, headers, body } = await this.#fetch(cmsUrl + address, path, {
      method: json === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...this.headersOf(sources),
      },
      ...(json !== undefined && { body: json }),
    })
    const isAnswer = status === 200 || status === 202 || (status < 500 && isRefusal(status, body))
    if (!isAnswer) throw new CmsUnavailable(`${path} answered with status ${status}`)
    return { status, body, retryAfter: headers.get('retry-after') }
  }

  async #fetch(url: string, path: string, init: RequestInit) {
    try {
      return await within(patienceMs, async (signal) => {
        const response = await fetch(url, { ...init, redirect: 'manual', signal })
        const { status, headers } = response
        return { status, headers, body: Buffer.from(await response.arrayBuffer()) }
      })
    } catch (error) {
      throw new CmsUnavailable(`${path} got no answer`, { cause: error })
    }
  }
}

function pathOf(address: string): string {
  return address.split('?')[0] ?? ''
}
