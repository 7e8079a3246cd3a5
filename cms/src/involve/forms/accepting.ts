import type { Core } from '@strapi/strapi'
import type { FormKind, Locale } from '../../contract'
import { addEntry } from '../entries'
import { whenToMail } from '../limits/domains'
import { mayMailNow } from '../limits/mailGuard'
import { enqueue } from '../outbox/mails'
import type { Form } from './form'
import { spendToken, type OpenToken } from './tokens'

interface Sent {
  kind: FormKind
  form: Form
  token: OpenToken
  language: Locale
  /** Milliseconds since the epoch. */
  now: number
}

/**
 * Keeps what a form brought and the mail that asks whether it is really from there, both or none. An
 * address that was written to often enough today gets nothing, and nothing of it is kept; the
 * sender is told the same.
 *
 * @returns false when the token was spent before
 */
export async function acceptForm(strapi: Core.Strapi, sent: Sent): Promise<boolean> {
  const { kind, form, token, language, now } = sent
  return strapi.db.transaction(async ({ trx }) => {
    if (!(await spendToken(strapi, token))) return false
    if (!(await mayMailNow(strapi, trx, form.email, now))) return true
    const { offersLetters, ...written } = form
    const at = new Date(now)
    const { code } = await addEntry(strapi, {
      ...written,
      kind,
      language,
      consentedAt: at,
      letters: form.lettersConsent !== null,
      lettersAt: form.lettersConsent === null ? null : at,
      lettersAskedAt: offersLetters ? at : null,
      confirmedAt: null,
      handledAt: null,
      handledBy: null,
    })
    const isMyData = kind === 'my-data'
    await enqueue(strapi, {
      key: `${isMyData ? 'myData' : 'confirm'}:${code}`,
      kind: isMyData ? 'myData' : 'confirm',
      entry: code,
      to: form.email,
      language,
      about: isMyData ? {} : { kind },
      dueAt: await whenToMail(strapi, form.email, now),
    })
    return true
  })
}
