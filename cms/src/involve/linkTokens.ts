import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { sealingOf } from './sealing'

const entryKinds = ['confirm', 'unsubscribe', 'my-data', 'letters', 'letters-question'] as const

/** A link to one entry, by its code. */
export interface EntryTarget {
  kind: (typeof entryKinds)[number]
  entry: string
}

/** A link for whoever organizes a date. */
export interface DateTarget {
  kind: 'date'
  /** documentId */
  meeting: string
  originalDate: string
  /** `Sealing.index` of the address that it was mailed to; null: a former release did not say. */
  organizer: string | null
}

/** What a mailed link opens. */
export type LinkTarget = EntryTarget | DateTarget

const purpose = 'mailed link'

/** @param expiresAt milliseconds since the epoch */
export function issueLink(strapi: Core.Strapi, target: LinkTarget, expiresAt: number): string {
  const text = Buffer.from(JSON.stringify({ ...target, expiresAt })).toString('base64url')
  return `${text}.${sealingOf(strapi).sign(text, purpose)}`
}

/**
 * Null for what we did not sign as it is, and from its last instant on.
 *
 * @param now milliseconds since the epoch
 */
export function readLink(strapi: Core.Strapi, token: string, now: number): LinkTarget | null {
  const [text = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !sealingOf(strapi).isSigned(text, signature, purpose)) return null
  const content: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
  if (!isRecord(content) || typeof content['expiresAt'] !== 'number') return null
  return content['expiresAt'] > now ? targetOf(content) : null
}

/** Null for what another release signed. */
function targetOf(content: Record<string, unknown>): LinkTarget | null {
  const { kind, entry, meeting, originalDate, organizer } = content
  if (kind === 'date' && typeof meeting === 'string' && typeof originalDate === 'string') {
    const index = typeof organizer === 'string' ? organizer : null
    return { kind, meeting, originalDate, organizer: index }
  }
  const ofEntry = entryKinds.find((known) => known === kind)
  return ofEntry && typeof entry === 'string' ? { kind: ofEntry, entry } : null
}

/** Where the site shows what a token opens; `locale` as a prefix where it is not the default. */
export function linkAddress(siteUrl: string, prefix: string, token: string): string {
  return `${siteUrl}${prefix}/get-involved/link?t=${encodeURIComponent(token)}`
}
