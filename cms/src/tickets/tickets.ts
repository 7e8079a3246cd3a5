import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Locale } from '../contract'
import { isLanguage } from '../content/languages'
import { isType, type TypesThatAre } from '../content/types'
import { toLook, type Look } from './look'

/** A type that has drafts, and so something to be looked at before it is published. */
export type PreviewedType = TypesThatAre<'previewed'>

const statuses = ['draft', 'published'] as const

/** One document in one language. */
interface Linked {
  documentId: string
  language: Locale
  /** When it was made, counted in the times that the links to the document were taken back. */
  round: number
  /** Who made it, by the id of their account; null: nobody who is known. */
  maker: number | null
}

interface Previewed extends Linked {
  type: PreviewedType
}

/** Opens a document as it is whenever somebody looks. */
export interface DocumentTicket extends Previewed {
  status: (typeof statuses)[number]
}

/** Opens what stood in a document when a version of it was kept. */
export interface VersionTicket extends Previewed {
  status: 'version'
  /** The id of the version. */
  version: number
}

/** Opens the home page in colours and with a logo that somebody tries on. */
export interface LookTicket extends Linked {
  type: 'look'
  status: 'look'
  look: Look
}

/** What one preview link opens. */
export type Opening = DocumentTicket | VersionTicket | LookTicket

export type Ticket = Opening & {
  /** From when on it opens nothing; milliseconds since the epoch. */
  expiresAt: number
}

/** How long a link can be passed around, in milliseconds. */
const lifetime = 24 * 60 * 60 * 1000

/**
 * Signs what preview links open, by HMAC-SHA-256 (RFC 2104). The key is derived (RFC 5869) from a
 * secret that has another purpose, so that neither tells anything of the other.
 */
export class Tickets {
  readonly #key: Buffer

  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'preview links', 32))
  }

  /** @param now milliseconds since the epoch */
  issue(opening: Opening, now: number): string {
    const { type, documentId, language, status, round, maker } = opening
    const version = status === 'version' ? opening.version : null
    const look = status === 'look' ? [opening.look] : []
    const content = [
      ...[type, documentId, language, status, now + lifetime, version, round, maker],
      ...look,
    ]
    const text = Buffer.from(JSON.stringify(content)).toString('base64url')
    return `${text}.${this.#sign(text)}`
  }

  /** What the token opens; null when we did not sign it as it is. It may have expired. */
  read(token: string): Ticket | null {
    const [text = '', signature = '', ...more] = token.split('.')
    const isOurs = more.length === 0 && isEqual(signature, this.#sign(text))
    return isOurs ? parse(Buffer.from(text, 'base64url').toString()) : null
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url')
  }
}

/** Takes as long for a wrong signature as for the right one. */
function isEqual(given: string, own: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(own)]
  return left.byteLength === right.byteLength && timingSafeEqual(left, right)
}

/** Null for what another release signed. */
function parse(json: string): Ticket | null {
  const content: unknown = JSON.parse(json)
  if (!Array.isArray(content)) return null
  const [typeName, documentId, language, statusName, expiresAt, version = null]: unknown[] = content
  // A release that took no links back signed neither of these.
  const [round = 0, maker = null, tried]: unknown[] = content.slice(6)
  if (!isLanguage(language)) return null
  if (typeof documentId !== 'string' || typeof expiresAt !== 'number') return null
  if (typeof round !== 'number' || (typeof maker !== 'number' && maker !== null)) return null
  const linked = { documentId, language, expiresAt, round, maker }
  if (statusName === 'look') {
    const look = toLook(tried)
    return typeName === 'look' && look ? { ...linked, type: 'look', status: 'look', look } : null
  }
  if (!isType('previewed', typeName)) return null
  const previewed = { ...linked, type: typeName }
  if (statusName === 'version') {
    return typeof version === 'number' ? { ...previewed, status: 'version', version } : null
  }
  const status = statuses.find((known) => known === statusName)
  return status && version === null ? { ...previewed, status } : null
}
