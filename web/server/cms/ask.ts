import * as v from 'valibot'
import { CmsUnavailable } from '../../src/cms/failures'
import { contentOf, isFile, type Content } from './content'
import { within } from './within'

/** What the cms answered with success, as it came. */
export interface Told {
  /** Root-relative, in its one spelling. */
  address: string
  /** Media type, for example `text/calendar; charset=utf-8`. */
  type: string
  body: Buffer
  content: Content
  /** Content-Disposition (RFC 6266); null: none. */
  disposition: string | null
  etag: string | null
  lastModified: string | null
  /** The content revision that was read before it; null: it came without. */
  revision: string | null
  /** What it shows, as `Content-Shows` names it; null: it came without, and may show anything. */
  shows: string | null
  /** From when on it may be answered otherwise although nothing was changed; ms since the epoch. */
  validUntil: number
  /** When it was asked for; ms since the epoch. */
  toldAt: number
}

/** As long as they hold, an answer is what the cms says now. */
export type Terms = Pick<Told, 'revision' | 'shows' | 'validUntil' | 'toldAt'>

/** What the cms said; everything else is a failure. */
export type Answer =
  | { kind: 'told'; told: Told }
  /** What is known already is still so; with its new terms. */
  | ({ kind: 'same' } & Terms)
  /** Nothing public is there (404), or the address says nothing that the cms understands (400). */
  | {
      kind: 'nothing'
      status: 400 | 404
      body: Buffer
      revision: string | null
      validUntil: number
    }

export interface AskOptions {
  /** What is known already, so that it need not travel again. */
  known?: Told | undefined
  /** Whole milliseconds. */
  patienceMs: number
  /** True: the cms may keep the answer back for a while, until it has something new. */
  canWait?: boolean
  /** True: this server asks of itself, for no visitor. */
  isOwn?: boolean
}

export type Ask = (address: string, options: AskOptions) => Promise<Answer>

/** Files that are larger are not held in memory: they are passed through. */
export const longestFile = 2 * 1024 * 1024
const longestAnswer = 32 * 1024 * 1024

/** A file of the cms is too large to be held. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/**
 * Asks the cms at `cmsUrl`, its origin. No header of a visitor goes there. An answer that is late,
 * unreadable or of another shape than the contract's is none.
 *
 * @param now the wall clock, ms since the epoch
 */
export function asking(cmsUrl: string, now: () => number): Ask {
  return async (address, { known, patienceMs, canWait = false }) => {
    const toldAt = now()
    try {
      return await within(patienceMs, async (signal) => {
        const response = await fetch(cmsUrl + address, {
          headers: {
            accept: '*/*',
            // RFC 7240. A cms that does not know it answers at once.
            ...(canWait && { prefer: 'wait=1' }),
            ...(known?.etag && { 'if-none-match': known.etag }),
            ...(!known?.etag && known?.lastModified && { 'if-modified-since': known.lastModified }),
          },
          redirect: 'manual',
          signal,
        })
        return understood(response, address, toldAt)
      })
    } catch (error) {
      if (error instanceof CmsUnavailable || error instanceof TooLarge) throw error
      throw new CmsUnavailable(`${address} got no answer`, { cause: error })
    }
  }
}

async function understood(response: Response, address: string, toldAt: number): Promise<Answer> {
  const { status, headers } = response
  const held = {
    revision: headers.get('content-revision'),
    validUntil: instantOf(headers.get('content-valid-until')),
  }
  const terms = { ...held, shows: headers.get('content-shows'), toldAt }
  const isOfFile = isFile(address)
  const longest = isOfFile ? longestFile : longestAnswer
  // Read in any case: an unread body keeps its connection occupied.
  const body = await bodyOf(response, longest)
  if (!body) {
    throw isOfFile ? new TooLarge(address) : new CmsUnavailable(`${address} answered without end`)
  }
  if (status === 304) return { kind: 'same', ...terms }
  const type = headers.get('content-type') ?? 'application/octet-stream'
  if (status === 404 || status === 400) {
    // A proxy without a cms behind it says 404 as well: that is no word about the content.
    if (isOfFile || isRefusal(status, body)) return { kind: 'nothing', status, body, ...held }
    throw new CmsUnavailable(`${address} answered with a ${status} that is not the cms's`)
  }
  if (status !== 200) throw new CmsUnavailable(`${address} answered with status ${status}`)
  if (isOfFile && type.startsWith('text/html') && !/\.html?$/.test(address)) {
    throw new CmsUnavailable(`${address} answered with a page`)
  }
  return {
    kind: 'told',
    told: {
      address,
      type,
      body,
      content: contentOf(address, body),
      disposition: headers.get('content-disposition'),
      etag: headers.get('etag'),
      lastModified: headers.get('last-modified'),
      ...terms,
    },
  }
}

/** Null when it is longer; then the rest is not read. */
async function bodyOf({ headers, body }: Response, longest: number): Promise<Buffer | null> {
  if (!body) return Buffer.alloc(0)
  if (Number(headers.get('content-length') ?? 0) > longest) {
    await body.cancel()
    return null
  }
  const chunks: Uint8Array[] = []
  const reader = body.getReader()
  let length = 0
  // A length need not be told beforehand.
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength
    if (length > longest) {
      await reader.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

const refusal = v.object({ error: v.object({ status: v.number(), message: v.string() }) })

/** Strapi's envelope for what it does not answer. */
export function isRefusal(status: number, body: Buffer): boolean {
  try {
    return v.parse(refusal, JSON.parse(body.toString())).error.status === status
  } catch {
    return false
  }
}

function instantOf(header: string | null): number {
  const instant = Date.parse(header ?? '')
  return Number.isNaN(instant) ? Number.POSITIVE_INFINITY : instant
}
