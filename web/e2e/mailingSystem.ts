import { renameSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Mailbox } from './mailbox'
import { freePort } from './ports'
import { patient, startCms, startWeb } from './system'

/** The whole system with a mail server, and clocks that can be moved. */
export interface MailingSystem {
  siteUrl: string
  cmsUrl: string
  mailbox: Mailbox
  /** Moves the clocks of both servers on. */
  pass: (milliseconds: number) => Promise<void>
  /** The time by their clocks. */
  now: () => Date
  /** What both servers wrote last. */
  output: () => string
  stop: () => Promise<void>
}

const clockModule = path.resolve(import.meta.dirname, '../faults/clock.mjs')
const shortWaitsModule = path.resolve(import.meta.dirname, 'shortWaits.mjs')

export async function startMailingSystem(): Promise<MailingSystem> {
  const folder = await mkdtemp(path.join(tmpdir(), 'branchline-mail-'))
  const clockFile = path.join(folder, 'clock')
  // At once and whole: the servers may look at the file at any moment.
  const setClocks = (shift: number) => {
    writeFileSync(`${clockFile}-next`, String(shift))
    renameSync(`${clockFile}-next`, clockFile)
  }
  setClocks(0)
  const mailbox = new Mailbox()
  await mailbox.start()
  const port = await freePort()
  const nodeOptions = ['--import', clockModule]
  const cms = await startCms({
    webPort: port,
    nodeOptions: [...nodeOptions, '--import', shortWaitsModule],
    env: {
      CLOCK_FILE: clockFile,
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Our branch <site@branch.example>',
    },
  })
  const web = await startWeb({
    port,
    cmsUrl: cms.url,
    nodeOptions: [...nodeOptions, ...patient],
    env: { CLOCK_FILE: clockFile },
  })
  let shift = 0
  return {
    siteUrl: web.url,
    cmsUrl: cms.url,
    mailbox,
    async pass(milliseconds) {
      shift += milliseconds
      setClocks(shift)
      // They look at the file twenty times a second.
      await new Promise((resolve) => setTimeout(resolve, 300))
    },
    now: () => new Date(Date.now() + shift),
    output: () => cms.output() + web.output(),
    async stop() {
      await web.stop()
      await cms.stop()
      await mailbox.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
