import type { Core } from '@strapi/strapi'
import { accountLimits } from '../accounts/limits'
import { sealingOf } from '../involve/sealing'
import { isSpoken, sourceLanguage, wordsOf } from '../languages'
import type { Settings } from '../settings'
import { sendPlainMail } from '../strapi/mail'
import { digestOf, newCode, newNote } from './codes'
import type { OwnSecondFactor } from './contract'
import { proofLastsMs } from './lifetimes'
import { cameByLink } from './marks'
import type { Standing } from './needs'
import { failed, refuseIfTooMany } from './refusing'
import { beginRow, changeRow, readRow } from './rows'

/** What somebody is asked before they set a factor up: their password alone may be stolen. */
export async function proofAsked(
  strapi: Core.Strapi,
  { factor, sessionId }: Standing,
): Promise<OwnSecondFactor['proof']> {
  if (factor !== null) return 'factor'
  if (await cameByLink(strapi, sessionId)) return null
  const { mail }: Settings = strapi.config.get('settings')
  return mail.smtpUrl === null ? 'command' : 'mail'
}

/** Mails a code to whoever owns an account. @throws RateLimitError, ApplicationError */
export async function mailProof(strapi: Core.Strapi, { account }: Standing): Promise<void> {
  const { id, email, preferedLanguage } = account
  const key = sealingOf(strapi).sign(String(id), 'mails of a second factor')
  refuseIfTooMany(strapi, await accountLimits(strapi).count('factorMail', { account: key }))
  const code = newCode()
  await beginRow(strapi, id, newNote())
  const proof = { proof: digestOf(code, id), proofAt: Date.now() }
  await changeRow(strapi, { accountId: id, sealed: null }, proof)
  const language = isSpoken(preferedLanguage) ? preferedLanguage : sourceLanguage
  const mail = wordsOf(language).secondFactor.proofMail(email, code)
  try {
    await sendPlainMail(strapi, { to: email, ...mail })
  } catch (error) {
    strapi.log.error('The code for a second factor could not be mailed', { error })
    throw failed(strapi, ({ mailFailed }) => mailFailed)
  }
}

/** Whether it is the code of an account's last mail or command; it is good once. */
export async function spendProof(
  strapi: Core.Strapi,
  accountId: number,
  typed: string,
): Promise<boolean> {
  const row = await readRow(strapi, accountId)
  const proof = row?.proof ?? null
  if (row === null || proof === null || Date.now() >= row.proofAt + proofLastsMs) return false
  if (proof !== digestOf(typed, accountId)) return false
  return changeRow(strapi, { accountId, proof }, { proof: null })
}
