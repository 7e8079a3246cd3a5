import type { Core } from '@strapi/strapi'
import { endAllSessions } from '../accounts/sessions'
import { tellOfFactor } from '../accounts/telling'
import { publishedContent } from '../content/reading/published'
import { defaultLanguage } from '../content/languages'
import { SealError, sealingOf } from '../involve/sealing'
import { isRecord } from '../records'
import { noteFactor } from '../securityLog/secondFactors'
import type { Settings } from '../settings'
import { spendOrRefuse, spendProofOrRefuse } from './checking'
import { bare } from './codes'
import type { NewFactor } from './contract'
import { turnOn } from './factors'
import { ticketLastsMs } from './lifetimes'
import { markDone } from './marks'
import type { Standing } from './needs'
import { proofAsked } from './proofs'
import { qrOf } from './qr'
import { failed, wrong } from './refusing'
import { newSecret, stepOf, uriOf } from './totp'

/**
 * Begins a new factor: nothing is on until its first code is handed in, with the ticket in which its
 * secret is sealed for this session.
 *
 * @param proof what `proofAsked` says
 */
export async function beginFactor(
  strapi: Core.Strapi,
  standing: Standing,
  proof: string,
): Promise<NewFactor> {
  await proveOrRefuse(strapi, standing, proof)
  const secret = newSecret()
  const uri = uriOf(secret, { issuer: await issuer(strapi), email: standing.account.email })
  const ticket = { secret, ends: Date.now() + ticketLastsMs }
  return {
    ticket: sealingOf(strapi).seal(ticket, purposeOf(standing)),
    secret: secret.match(/.{1,4}/g)?.join(' ') ?? secret,
    uri,
    qr: qrOf(uri),
  }
}

async function proveOrRefuse(
  strapi: Core.Strapi,
  standing: Standing,
  proof: string,
): Promise<void> {
  const { account, factor } = standing
  switch (await proofAsked(strapi, standing)) {
    case null:
      return
    case 'factor':
      if (factor) await spendOrRefuse(strapi, account, factor, proof, 'proof')
      return
    case 'mail':
    case 'command':
      return spendProofOrRefuse(strapi, account, proof)
  }
}

/** Turns the factor of a ticket on, and logs out wherever else somebody is logged in. @returns its recovery codes */
export async function confirmFactor(
  strapi: Core.Strapi,
  standing: Standing,
  { ticket, code }: { ticket: string; code: string },
): Promise<string[]> {
  const { account, sessionId, factor } = standing
  const secret = secretIn(strapi, standing, ticket)
  if (secret === null) throw failed(strapi, ({ ticketEnded }) => ticketEnded)
  const step = stepOf(bare(code), secret, Date.now())
  if (step === null) throw wrong(strapi, 'code', ({ wrongFirstCode }) => wrongFirstCode)
  const isOn = await turnOn(strapi, account.id, factor, { secret, step })
  if (isOn === null) throw failed(strapi, ({ changedMeanwhile }) => changedMeanwhile)
  await markDone(strapi, sessionId, isOn)
  await endAllSessions(strapi, account.id, sessionId)
  await noteFactor(strapi, factor ? 'second-factor-exchanged' : 'second-factor-on', account, {})
  tellOfFactor(strapi, account, factor ? 'exchanged' : 'on')
  return isOn.codes
}

function secretIn(strapi: Core.Strapi, standing: Standing, ticket: string): string | null {
  try {
    const sealed = sealingOf(strapi).open(ticket, purposeOf(standing))
    if (!isRecord(sealed) || !(Number(sealed['ends']) > Date.now())) return null
    return String(sealed['secret'])
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}

/** What was on when it was begun is part of it: a ticket is good once. */
function purposeOf({ account, sessionId, factor }: Standing): string {
  return `new second factor of account ${account.id} in session ${sessionId} after ${factor?.since ?? 'none'}`
}

/** As the app calls the site: by the branch's name, or by the host where it has none yet. */
async function issuer(strapi: Core.Strapi): Promise<string> {
  const { settings } = await publishedContent(strapi).read()
  const { adminUrl }: Settings = strapi.config.get('settings')
  return settings[defaultLanguage]?.branchName || new URL(adminUrl).hostname
}
