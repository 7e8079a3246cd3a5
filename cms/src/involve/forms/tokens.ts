import { createHash, randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { FormProblem, FormToken } from '../../contract'
import { sealingOf } from '../sealing'

/** Nobody reads a form and types an address in less; programs do. */
export const minimumAgeMs = 2_000
/** Long enough for a form that somebody comes back to after dinner. */
export const lifetimeMs = 6 * 60 * 60 * 1000

const table = 'spent_tokens'
const uid = 'api::spent-token.spent-token'
const purpose = 'form'

/** @param now milliseconds since the epoch */
export function issueToken(strapi: Core.Strapi, now: number): FormToken {
  const text = `${randomBytes(12).toString('base64url')}.${now.toString(36)}`
  return {
    token: `${text}.${sealingOf(strapi).sign(text, purpose)}`,
    opensAt: new Date(now + minimumAgeMs).toISOString(),
    expiresAt: new Date(now + lifetimeMs).toISOString(),
  }
}

/** One that may be spent. */
export interface OpenToken {
  digest: string
  expiresAt: Date
}

type TokenProblem = Extract<FormProblem['problem'], 'invalid' | 'too-soon' | 'expired'>

/** @param now milliseconds since the epoch */
export function readToken(
  strapi: Core.Strapi,
  token: string,
  now: number,
): OpenToken | TokenProblem {
  const [id = '', issued = '', signature = '', ...more] = token.split('.')
  const isOurs = sealingOf(strapi).isSigned(`${id}.${issued}`, signature, purpose)
  if (more.length > 0 || !isOurs) return 'invalid'
  const issuedAt = Number.parseInt(issued, 36)
  if (now < issuedAt + minimumAgeMs) return 'too-soon'
  if (now >= issuedAt + lifetimeMs) return 'expired'
  return {
    digest: createHash('sha256').update(id).digest('base64url'),
    expiresAt: new Date(issuedAt + lifetimeMs),
  }
}

/**
 * Call it in the transaction that keeps what the form brought: who comes second waits for that to end.
 *
 * @returns false when it was spent before
 */
export async function spendToken(strapi: Core.Strapi, token: OpenToken): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }) => {
    const rows: unknown[] = await strapi.db
      .connection(table)
      .transacting(trx)
      .insert({ digest: token.digest, expires_at: token.expiresAt })
      .onConflict('digest')
      .ignore()
      .returning('id')
    return rows.length > 0
  })
}

export async function isSpent(strapi: Core.Strapi, { digest }: OpenToken): Promise<boolean> {
  return (await strapi.db.query(uid).count({ where: { digest } })) > 0
}
