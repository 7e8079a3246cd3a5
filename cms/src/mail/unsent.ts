import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { replaceMailProvider } from '../strapi/mail'

const entryUid = 'api::involvement-entry.involvement-entry'

/**
 * Without a mail server, mail is written into the data folder instead, and the log tells where: so
 * that whoever tries the system at their own desk can follow the links in it. A file goes with the entry
 * that it is about; its name has a digest of that entry's code, which says nothing about anybody.
 */
export function keepUnsentMail(strapi: Core.Strapi): void {
  const settings: Settings = strapi.config.get('settings')
  if (settings.mail.smtpUrl !== null) return
  replaceMailProvider(strapi, (writer) => ({
    send: async (mail) => {
      const entry = entryOf(mail)
      const about = entry === null ? [] : [digestOf(entry)]
      // Several can be written within a millisecond.
      const name = `${[Date.now(), ...about, randomBytes(3).toString('hex')].join('-')}.eml`
      const file = path.join(folderOf(strapi), name)
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
      const content = contentOf(await writer.send(mail))
      try {
        await writeFile(file, content, { mode: 0o600, flag: 'wx' })
      } catch (error) {
        // The beginning of one is no mail; it is written again.
        await rm(file, { force: true })
        throw error
      }
      if (entry !== null && !(await isHeld(strapi, entry))) {
        // It was deleted while the mail was written.
        await rm(file, { force: true })
        return
      }
      strapi.log.warn(`No SMTP_URL is set: a mail was not sent, it lies in ${file}`)
    },
  }))
}

/** Mails about no entry, such as those for a new password, whose links work for no longer. */
const ownerlessMs = 24 * 60 * 60 * 1000

/** When it was written, and about which entry; releases before wrote none. */
const nameOfOurs = /^(\d+)-(?:([0-9a-f]{16})-)?[0-9a-f]{6}\.eml$/

/**
 * Removes the files of mails whose entries are gone, and those that are a day old and about none.
 *
 * @param now milliseconds since the epoch
 */
export async function removeMailFiles(strapi: Core.Strapi, now: number): Promise<void> {
  const folder = folderOf(strapi)
  const files = (await namesIn(folder)).flatMap((name) => {
    const [, writtenAt, about] = nameOfOurs.exec(name) ?? []
    return writtenAt === undefined ? [] : [{ name, writtenAt: Number(writtenAt), about }]
  })
  if (files.length === 0) return
  const rows: { code: string }[] = await strapi.db.query(entryUid).findMany({ select: ['code'] })
  const held = new Set(rows.map(({ code }) => digestOf(code)))
  for (const { name, writtenAt, about } of files) {
    const stays = about === undefined ? now - writtenAt < ownerlessMs : held.has(about)
    if (!stays) await rm(path.join(folder, name), { force: true })
  }
}

function folderOf(strapi: Core.Strapi): string {
  const { dataDir }: Settings = strapi.config.get('settings')
  return path.join(dataDir, 'mail')
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function entryOf(mail: object): string | null {
  return 'entry' in mail && typeof mail.entry === 'string' ? mail.entry : null
}

async function isHeld(strapi: Core.Strapi, code: string): Promise<boolean> {
  return (await strapi.db.query(entryUid).count({ where: { code } })) > 0
}

/** An entry's code can't be guessed, so that nobody finds it by its digest. */
function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 16)
}

function contentOf(written: unknown): Buffer {
  const isWritten = typeof written === 'object' && written !== null && 'message' in written
  if (!isWritten || !Buffer.isBuffer(written.message)) throw new Error('no mail was written')
  return written.message
}
