import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'
import { storageFailure } from '../../storage/failures'
import { mailProvider } from '../../strapi/mail'
import { writeMail } from '../mails/writing'
import { mostAttempts, waitAfter } from './backOff'
import { contentOf, holdClaim, putOff, settle, type ClaimedMail } from './claims'
import { isPermanent, reasonOf } from './refusals'

/** How often, and how long apart, it is tried to note that a mail was sent. */
const notes = 10
const notesApartMs = 2_000

/** Until somebody has made room, however long that takes: nothing is wrong with the mail. */
const waitForRoomMs = 60_000

/**
 * Sends a mail outside of any transaction. Where the process dies after the server has accepted it,
 * the mail is sent once more, with the same Message-ID.
 *
 * @returns false: it was tried in vain
 */
export async function sendMail(strapi: Core.Strapi, mail: ClaimedMail): Promise<boolean> {
  const release = holdClaim(strapi, mail)
  try {
    const isSent = await write(strapi, mail)
    await insist(() => settle(strapi, mail, isSent ? 'sent' : 'dropped'))
    return true
  } catch (error) {
    await noteFailure(strapi, mail, error)
    return false
  } finally {
    release()
  }
}

/** @returns false: there is nothing to be told any more */
async function write(strapi: Core.Strapi, mail: ClaimedMail): Promise<boolean> {
  const written = await writeMail(strapi, { ...mail, ...contentOf(strapi, mail) }, Date.now())
  if (!written) return false
  // The provider of mail leaves out what it does not know; src/mail/unsent.ts does know whose it is.
  await mailProvider(strapi).send({ ...written, entry: mail.entry })
  return true
}

/** The log names the mail by its number: its key names the entry, and would outlive it there. */
async function noteFailure(strapi: Core.Strapi, mail: ClaimedMail, error: unknown): Promise<void> {
  const { id, kind, attempts } = mail
  const told = { mail: id, kind, attempts, ...reasonOf(error) }
  if (storageFailure(error) === 'full') {
    strapi.log.warn('A mail waits for room on the disk', told)
    await putOff(strapi, mail, Date.now() + waitForRoomMs)
    return
  }
  if (isPermanent(error) || attempts >= mostAttempts) {
    strapi.log.error('A mail could not be sent, and is given up', told)
    await settle(strapi, mail, 'failed')
    return
  }
  strapi.log.warn('A mail could not be sent yet', told)
  await putOff(strapi, mail, Date.now() + waitAfter(attempts, Math.random()))
}

/** What the server has accepted must not be sent again for a database that is away for a moment. */
async function insist(note: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await note()
    } catch (error) {
      if (attempt === notes) throw error
      await pause(notesApartMs)
    }
  }
}
