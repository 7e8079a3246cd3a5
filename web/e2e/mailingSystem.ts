import path from 'node:path'
import { freePort } from 'cms/tests/ports'
import { ownClock } from './clock'
import { Mailbox } from './mailbox'
import { patient, reachLoopback, startCms, startWeb } from './system'

/** The whole system with a mail server, and clocks that can be moved. */
export interface MailingSystem {
  siteUrl: string
  cmsUrl: string
  mailbox: Mailbox
  /** Moves the clocks of both servers on. */
  pass: (milliseconds: number) => Promise<void>
  /** How far their clocks are before the machine's, in milliseconds. */
  shift: () => number
  /** The time by their clocks. */
  now: () => Date
  /** What both servers wrote last. */
  output: () => string
  stop: () => Promise<void>
}

const shortWaitsModule = path.resolve(import.meta.dirname, 'shortWaits.mjs')

export async function startMailingSystem(): Promise<MailingSystem> {
  const mailbox = new Mailbox()
  await mailbox.start()
  const port = await freePort()
  const clocks = { cms: ownClock(), web: ownClock() }
  const cms = await startCms({
    webPort: port,
    clock: clocks.cms,
    nodeOptions: ['--import', shortWaitsModule, ...reachLoopback],
    env: {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Our branch <site@branch.example>',
    },
  })
  const web = await startWeb({
    port,
    cmsUrl: cms.url,
    clock: clocks.web,
    nodeOptions: patient,
  })
  return {
    siteUrl: web.url,
    cmsUrl: cms.url,
    mailbox,
    async pass(milliseconds) {
      await clocks.web.pass(milliseconds)
      await clocks.cms.pass(milliseconds)
    },
    shift: () => clocks.cms.shift,
    now: () => new Date(Date.now() + clocks.cms.shift),
    output: () => cms.output() + web.output(),
    async stop() {
      await web.stop()
      await cms.stop()
      await mailbox.stop()
    },
  }
}
