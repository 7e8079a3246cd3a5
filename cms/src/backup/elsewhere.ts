import { spawn } from 'node:child_process'
import { createTransport } from 'nodemailer'
import type { CommandSettings } from '../commandSettings'
import { BackupFailure } from './failure'
import { privateVariables } from './secrets'

/** A command that hangs must not keep the next night's backup from being made. */
const longestMs = 6 * 60 * 60 * 1000

/**
 * Runs the operator's own command with a finished backup, to bring it to another machine. It is given
 * the path as BACKUP_FILE, and nothing that is secret.
 */
export async function bringElsewhere(
  command: string,
  file: string,
  signal: AbortSignal,
): Promise<void> {
  const given = Object.entries(process.env).filter(([name]) => !privateVariables.includes(name))
  const child = spawn('sh', ['-c', command], {
    env: { ...Object.fromEntries(given), BACKUP_FILE: file },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: longestMs,
    signal,
  })
  const end = await new Promise<string | null>((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`))
    child.once('close', (code, signal) => {
      if (code === 0) resolve(null)
      else resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code}`)
    })
  })
  if (end !== null) {
    throw new BackupFailure(
      `The backup lies in ${file}, but BACKUP_COMMAND ${end}, so it may be on this machine only.`,
    )
  }
}

/** Tells whoever looks after the backups. Nothing is sent where nobody is named. */
export async function tellByMail(
  { backup, mail, siteUrl }: Pick<CommandSettings, 'backup' | 'mail' | 'siteUrl'>,
  subject: string,
  text: string,
): Promise<void> {
  if (backup.mailTo === null || mail.smtpUrl === null) return
  const transport = createTransport(mail.smtpUrl)
  await transport.sendMail({
    from: mail.from,
    to: backup.mailTo,
    subject: `${subject}: ${new URL(siteUrl).host}`,
    text: `${text}\n`,
  })
}
