import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../../config/settings'

interface Provider {
  send: (mail: object) => Promise<unknown>
}

/**
 * Without a mail server, mail is written into the data folder instead, and the log tells where: so
 * that whoever tries the system at their own desk can follow the links in it.
 */
export function keepUnsentMail(strapi: Core.Strapi): void {
  const settings: Settings = strapi.config.get('settings')
  if (settings.mail.smtpUrl !== null) return
  const email: Core.Plugin & { provider?: Provider } = strapi.plugin('email')
  const writer = email.provider
  if (!writer) throw new Error('Strapi has made no provider of mail')
  email.provider = {
    send: async (mail) => {
      // Several can be written within a millisecond.
      const name = `${Date.now()}-${randomBytes(3).toString('hex')}.eml`
      const file = path.join(settings.dataDir, 'mail', name)
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
      await writeFile(file, contentOf(await writer.send(mail)), { mode: 0o600, flag: 'wx' })
      strapi.log.warn(`No SMTP_URL is set: a mail was not sent, it lies in ${file}`)
    },
  }
}

function contentOf(written: unknown): Buffer {
  const isWritten = typeof written === 'object' && written !== null && 'message' in written
  if (!isWritten || !Buffer.isBuffer(written.message)) throw new Error('no mail was written')
  return written.message
}
