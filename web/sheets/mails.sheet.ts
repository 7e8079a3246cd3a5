/**
 * Mails as their readers see them: a letter, the mail that asks to confirm, and a reminder, as they left
 * the cms, to be looked at. `npm run sheets` writes them to `.cache/sheets/mails-*.png`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locale } from 'cms/contract'
import type { ParsedMail } from 'mailparser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, openPage } from '../e2e/browser'
import { Editor, signIn, type Fields } from '../e2e/editor'
import { mailedLinks } from '../e2e/mailbox'
import { startMailingSystem, type MailingSystem } from '../e2e/mailingSystem'
import { sendForm } from '../e2e/sendForm'
import { administrator } from '../e2e/system'
import { compose, shoot, type Look } from './shots'

const folder = path.resolve(import.meta.dirname, '../../.cache/sheets')
const zone = 'America/Los_Angeles'
const hourMs = 60 * 60 * 1000
const locales = ['en', 'es'] as const

let system: MailingSystem
let browser: Browser
/** What the letters and mails look like, by language. */
const mails: { caption: string; html: string }[] = []

beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  ;[system, browser] = await Promise.all([startMailingSystem(), openBrowser()])
  const editor = new Editor(system.cmsUrl, await signIn(system.cmsUrl))
  const settings = '/content-manager/single-types/api::get-involved.get-involved'
  await editor.save(settings, { lettersOn: true })
  const firstDate = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(
    system.now().getTime() + 2 * 24 * hourMs,
  )
  await editor.make('meeting', {
    ...{ title: 'Reading evening', slug: 'reading-evening', summary: 'We read, and talk.' },
    ...{ timeZone: zone, firstDate, startTime: '19:00', endTime: '21:00' },
    ...{ attendance: 'online', joinLink: 'https://video.example.org/rooms/reading' },
  })
  for (const locale of locales) keep('letter', locale, await testedLetter(editor, locale))
  const { page, close } = await openPage(browser, system.siteUrl)
  for (const locale of locales) {
    const email = `${locale}@people.example`
    await sendForm(page, locale, 'remind', { email, about: `reading-evening/${firstDate}` }, system)
    keep('confirmation', locale, await confirmed(page, email))
    // What follows the confirmation.
    await system.mailbox.next(email)
  }
  await close()
  // Reminders leave a day before.
  await system.pass(36 * hourMs)
  for (const locale of locales) {
    keep('reminder', locale, await system.mailbox.next(`${locale}@people.example`))
  }
})
afterAll(async () => {
  await system.stop()
  await browser.close()
})

function keep(name: string, locale: Locale, { html }: ParsedMail): void {
  if (!html) throw new Error(`the ${name} in ${locale} has no HTML`)
  mails.push({ caption: `${name} (${locale})`, html })
}

async function confirmed(page: Page, email: string): Promise<ParsedMail> {
  const mail = await system.mailbox.next(email)
  const [link] = mailedLinks(mail, system.siteUrl)
  if (link === undefined) throw new Error(`"${mail.subject}" has no link`)
  await page.goto(link)
  await page.locator('button[value="confirm"]').click()
  await page.waitForLoadState()
  return mail
}

/** What the desk is told of a new letter, as far as one is made of it. */
interface Draft {
  code: string
  version: number
  texts: Partial<Record<Locale, { subject: string }>>
  items: object[]
  audience: object
  onSite: boolean
}

/** A letter of what there is, with own words, as it comes to whoever tests it. */
async function testedLetter(editor: Editor, locale: Locale): Promise<ParsedMail> {
  const ask = (method: string, below: string, body: Fields) =>
    editor.ask(method, `/branchline/letters${below}?language=${locale}`, body)
  const draft = (await ask('POST', '', { asLastTime: false })) as Draft
  const { code, version, texts, items, audience, onSite } = draft
  const own = { kind: 'words', texts: { en: 'Bring a friend.', es: 'Trae a alguien.' } } as const
  // What comes last in a long letter would be cut off.
  const documents = items.filter((item) => 'id' in item).slice(0, 2)
  const entry = {
    ...{ texts, audience, onSite },
    items: [own, ...documents, { kind: 'dates', weeks: 1 }],
  }
  await ask('PUT', `/${code}`, { ...entry, version })
  await ask('POST', `/${code}/test`, { language: locale })
  // Others tell whoever tests it of their log-in.
  for (;;) {
    const mail = await system.mailbox.next(administrator.email)
    if (mail.subject?.includes(texts[locale]?.subject ?? '')) return mail
  }
}

const looks: Record<string, Look> = {
  light: { width: 768 },
  dark: { width: 768, colorScheme: 'dark' },
  narrow: { width: 390 },
  'without-pictures': { width: 390, hasPictures: false },
}

it.each(Object.entries(looks))('mails, %s', async (name, look) => {
  expect(mails).toHaveLength(6)
  const shots = []
  // Below the site's own address, else the browser would load no pictures from this machine.
  const url = `${system.siteUrl}/mail`
  for (const mail of mails) shots.push(await shoot(browser, { ...mail, url }, look))
  const sheet = await compose(browser, shots, { scale: 0.6, width: 1800, type: 'png' })
  await writeFile(path.join(folder, `mails-${name}.png`), sheet)
  // Mails that did not load would leave a sheet of nothing but paper.
  expect(sheet.byteLength).toBeGreaterThan(40_000)
})
