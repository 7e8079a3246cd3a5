import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'

/** What a link to an account is for: a first password, or a new one. */
export type Purpose = 'invitation' | 'reset'

const minuteMs = 60 * 1000

/** How long each can be used, in milliseconds. */
export const lifetimes: Record<Purpose, number> = {
  invitation: 24 * 60 * minuteMs,
  reset: 60 * minuteMs,
}

/** Whom a link is for. An address that changes ends it. */
export interface Addressee {
  id: number
  email: string
}

/** What somebody hands in, when we signed it. */
export interface Link {
  accountId: number
  /** What the database has to hold. */
  issue: string
  issuedAt: number
}

const issueForm = /^\d{13}_[0-9a-f]{32}$/
const tokenForm = /^(\d{1,15})_((\d{13})_[0-9a-f]{32})_([0-9a-f]{64})$/

/**
 * Links by which somebody gets into an account. The database holds only when one was issued and a
 * number that tells it from others; what makes a token of that is a signature (HMAC-SHA-256) with a
 * key that is derived (RFC 5869) from a secret of `cms/.env`. So whoever has a copy of the database
 * can make no link of it, and the cms can show the same link again as long as it lasts.
 */
export class AccountLinks {
  readonly #keys: Record<Purpose, Buffer>

  constructor(secret: string) {
    const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', use, 32))
    this.#keys = { invitation: derive('invitation links'), reset: derive('reset links') }
  }

  /**
   * What is to be kept of a new link.
   *
   * @param now milliseconds since the epoch
   */
  issue(now: number): string {
    return `${now}_${randomBytes(16).toString('hex')}`
  }

  /** The token of a link that was issued: letters, digits and low lines, as mails break nothing else. */
  token(purpose: Purpose, { id, email }: Addressee, issue: string): string {
    return `${id}_${issue}_${this.#sign(purpose, { id, email }, issue)}`
  }

  /** Whose link it seems to be; null for what has not its form. */
  read(token: string): Link | null {
    const [, id, issue, at] = tokenForm.exec(token) ?? []
    if (id === undefined || issue === undefined) return null
    return { accountId: Number(id), issue, issuedAt: Number(at) }
  }

  /** Takes as long for a wrong signature as for the right one. */
  isFor(purpose: Purpose, addressee: Addressee, token: string): boolean {
    const [, , issue = '', , given = ''] = tokenForm.exec(token) ?? []
    const own = this.#sign(purpose, addressee, issue)
    return given.length === own.length && timingSafeEqual(Buffer.from(given), Buffer.from(own))
  }

  #sign(purpose: Purpose, { id, email }: Addressee, issue: string): string {
    const content = JSON.stringify([id, email.toLowerCase(), issue])
    return createHmac('sha256', this.#keys[purpose]).update(content).digest('hex')
  }
}

/** Whether the database holds it as this release writes it; former ones wrote the token itself. */
export function isIssue(stored: string): boolean {
  return issueForm.test(stored)
}

/** @param issue as it is stored */
export function hasEnded(purpose: Purpose, issue: string, now: number): boolean {
  return Number(issue.slice(0, 13)) + lifetimes[purpose] <= now
}

export function accountLinks(strapi: Core.Strapi): AccountLinks {
  const { secrets }: Settings = strapi.config.get('settings')
  return new AccountLinks(secrets.adminJwt)
}
