import type { Locale } from 'cms/contract'
import type { ParsedMail } from 'mailparser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from './browser'
import { dayIn } from './clock'
import { Editor, signIn } from './editor'
import { linksIn, mailedLinks, oneClickLink } from './mailbox'
import { startMailingSystem, type MailingSystem } from './mailingSystem'
import { sendForm } from './sendForm'

// From a form to its mails and back until nothing is held: a real mail server, a real browser, and
// clocks that are moved. Each way begins with meetings of its own, some days ahead.

let system: MailingSystem
let browser: Browser
let session: { token: string; editor: Editor; since: number } | null = null

const hourMs = 60 * 60 * 1000
const zone = 'America/Los_Angeles'
const joinLink = 'https://video.example.org/rooms/journey'

/** Prepares for a file of tests to go ways. */
export function prepareJourneys(): void {
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startMailingSystem(), openBrowser()])
    session = null
  })
  afterAll(() => system.stop())
}

/** A session with the cms that the moved clocks have not ended. */
async function signedIn() {
  const since = system.now().getTime()
  if (!session || since - session.since > hourMs) {
    const token = await signIn(system.cmsUrl)
    session = { token, editor: new Editor(system.cmsUrl, token), since }
  }
  return session
}

/** A meeting that takes place once, at seven in the evening. */
async function meetingIn(days: number, slug: string, fields: Record<string, unknown> = {}) {
  const firstDate = dayIn(days, system.now())
  const { editor } = await signedIn()
  const documentId = await editor.make('meeting', {
    title: `Journey ${slug}`,
    slug,
    summary: 'A meeting that a test goes to.',
    timeZone: zone,
    firstDate,
    startTime: '19:00',
    endTime: '21:00',
    attendance: 'online',
    joinLink,
    ...fields,
  })
  return { documentId, firstDate, key: `${slug}/${firstDate}` }
}

async function press(page: Page, act: string): Promise<void> {
  await page.locator(`button[value="${act}"]`).click()
  await page.waitForLoadState()
}

/** Opens the link of a mail that asks to confirm, and confirms. */
async function confirm(page: Page, mail: ParsedMail): Promise<void> {
  const [link] = mailedLinks(mail, system.siteUrl)
  if (!link) throw new Error(`"${mail.subject}" has no link`)
  await page.goto(link)
  await press(page, 'confirm')
  expect(await page.locator('h1').innerText()).toMatch(/Thank you|Gracias/)
}

/** Asks for all that is held about an address, and opens the page that shows it. */
async function openMyData(page: Page, locale: Locale, email: string): Promise<void> {
  await sendForm(page, locale, 'my-data', { email }, system)
  const [link] = mailedLinks(await system.mailbox.next(email), system.siteUrl)
  if (!link) throw new Error('the mail has no link')
  await page.goto(link)
}

async function deleteAll(page: Page): Promise<void> {
  await page.locator('summary', { hasText: /Delete all|Borrar todo/ }).click()
  await press(page, 'delete')
  expect(await page.locator('h1').innerText()).toMatch(/All of it is deleted|Está todo borrado/)
}

/** How somebody goes a way. */
export interface Manner {
  locale: Locale
  javaScriptEnabled: boolean
}

/**
 * Goes ways in one manner.
 *
 * @param isGone whether a way belongs to it, by its place among all
 */
export function goWays(
  { locale, javaScriptEnabled }: Manner,
  isGone: (place: number) => boolean = () => true,
): void {
  describe(`in ${locale}, JavaScript ${javaScriptEnabled}`, () => {
    let places = 0
    const go = (title: string, journey: () => Promise<void>) => {
      if (isGone(places++)) it(title, journey)
    }
    const way = `${locale}-${javaScriptEnabled ? 'script' : 'plain'}`
    const options = { javaScriptEnabled }
    const address = (name: string) => `${name}-${way}@people.example`

    async function visit(journey: (page: Page) => Promise<void>): Promise<void> {
      const { page, close } = await openPage(browser, system.siteUrl, options)
      await journey(page)
      await close()
    }

    go('somebody stays in touch, ends it with a click, and nothing is held', async () => {
      const email = address('touch')
      await visit(async (page) => {
        await sendForm(page, locale, 'sign-up', { email, message: 'Hello <b>&' }, system)
        await confirm(page, await system.mailbox.next(email))
        const welcome = await system.mailbox.next(email)
        await page.goto(oneClickLink(welcome, system.siteUrl))
        await press(page, 'unsubscribe')
        expect(await page.locator('h1').innerText()).toMatch(/^(Done|Hecho)/)
        await sendForm(page, locale, 'my-data', { email }, system)
        const mail = await system.mailbox.next(email)
        expect(mail.text).toMatch(/It is nothing|nada/)
      })
    })

    go(
      'somebody comes: a calendar file, the link to join shortly before, then all is deleted',
      async () => {
        const email = address('coming')
        const { key } = await meetingIn(3, `come-${way}`)
        await visit(async (page) => {
          await sendForm(
            page,
            locale,
            'attend',
            { email, accessNeeds: 'Captions', about: key },
            system,
          )
          await confirm(page, await system.mailbox.next(email))
          const attending = await system.mailbox.next(email)
          const [file] = attending.attachments
          expect(file?.contentType).toMatch(/^text\/calendar/)
          expect(file?.content.toString()).toContain('BEGIN:VEVENT')
          expect(attending.text).not.toContain(joinLink)
          await page.goto(`${locale === 'en' ? '' : '/es'}/meetings/${key}`)
          expect(await page.content()).not.toContain(joinLink)

          await untilBefore(key, 2 * hourMs)
          const join = await system.mailbox.next(email)
          expect(join.text).toContain(joinLink)

          await openMyData(page, locale, email)
          expect(await page.locator('main').innerText()).toContain('Captions')
          await deleteAll(page)
        })
      },
    )

    go('somebody wants a reminder and is told that the date is cancelled', async () => {
      const email = address('reminded')
      const { key, documentId, firstDate } = await meetingIn(5, `remind-${way}`, {
        attendance: 'online',
      })
      await visit(async (page) => {
        await sendForm(page, locale, 'remind', { email, about: key }, system)
        await confirm(page, await system.mailbox.next(email))
        const welcome = await system.mailbox.next(email)
        expect(linksIn(welcome, system.siteUrl).length).toBeGreaterThan(0)

        // They are reminded a day before.
        await untilBefore(key, 23 * hourMs)
        const reminder = await system.mailbox.next(email)
        expect(reminder.subject).toContain(`Journey remind-${way}`)

        const { editor } = await signedIn()
        await editor.make('date-change', {
          meeting: { connect: [{ documentId, locale: 'en' }] },
          originalDate: firstDate,
          change: 'cancelled',
          note: 'The room flooded.',
          noteLocale: 'en',
        })
        const news = await system.mailbox.next(email)
        expect(news.text).toContain('The room flooded.')

        const end = oneClickLink(news, system.siteUrl)
        const done = await fetch(system.siteUrl + end, {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          body: 'List-Unsubscribe=One-Click',
        })
        expect(done.status).toBe(200)
        await page.goto(end)
        expect(await page.locator('h1').innerText()).toMatch(/opens nothing|no abre nada/)
      })
    })

    go('somebody asks something, sees what is held, and deletes it', async () => {
      const email = address('asking')
      await visit(async (page) => {
        await sendForm(
          page,
          locale,
          'ask',
          { email, message: '¿Puedo llevar a mis hijos?' },
          system,
        )
        await confirm(page, await system.mailbox.next(email))
        await openMyData(page, locale, email)
        expect(await page.locator('main').innerText()).toContain('¿Puedo llevar a mis hijos?')
        await deleteAll(page)
        await sendForm(page, locale, 'my-data', { email }, system)
        expect((await system.mailbox.next(email)).text).toMatch(/It is nothing|nada/)
      })
    })

    go(
      'whoever organizes a date is asked, the site says so, and one click confirms it',
      async () => {
        const email = address('organizer')
        await setConfirmationDays(3)
        const { key } = await meetingIn(2, `organize-${way}`, { organizerEmail: email })
        await visit(async (page) => {
          const question = await system.mailbox.next(email)
          const [link = ''] = mailedLinks(question, system.siteUrl)
          const shown = `${locale === 'en' ? '' : '/es'}/meetings/${key.split('/')[0]}`
          const doubt = locale === 'en' ? 'Not yet confirmed' : 'aún no la ha confirmado'
          await expect.poll(() => textAt(page, shown), { timeout: 20_000 }).toContain(doubt)

          await page.goto(link)
          await page.locator('summary', { hasText: /another time|otra hora/ }).click()
          await page.fill('#move-date', dayIn(-3, system.now()))
          await press(page, 'date-move')
          await page.locator('.problems').waitFor()
          expect(await page.inputValue('#move-date')).toBe(dayIn(-3, system.now()))
          await page.goto(link)
          await press(page, 'date-confirm')
          expect(await page.locator('h1').innerText()).toMatch(/have confirmed|Has confirmado/)
          await expect.poll(() => textAt(page, shown), { timeout: 20_000 }).not.toContain(doubt)

          await page.goto(link)
          await page.locator('summary', { hasText: /does not take place|No se hace/ }).click()
          await page.fill('#cancel-note', 'The speaker is ill.')
          await press(page, 'date-cancel')
          expect(await page.locator('h1').innerText()).toMatch(/have cancelled|Has cancelado/)
          await expect
            .poll(() => textAt(page, shown), { timeout: 20_000 })
            .toContain('The speaker is ill.')
        })
        await setConfirmationDays(0)
      },
    )
  })
}

async function textAt(page: Page, path: string): Promise<string> {
  await page.goto(path)
  return page.locator('main').innerText()
}

/** Moves the clocks to so long before a date begins. */
async function untilBefore(key: string, ms: number): Promise<void> {
  const response = await fetch(`${system.siteUrl}/api/site/meetings/${key}`)
  const { occurrence } = (await response.json()) as { occurrence: { startsAt: string } }
  await system.pass(Date.parse(occurrence.startsAt) - ms - system.now().getTime())
}

/** How many days before a date whoever organizes it is asked; 0: never. */
async function setConfirmationDays(confirmationDays: number): Promise<void> {
  const { editor } = await signedIn()
  const path = '/content-manager/single-types/api::get-involved.get-involved'
  await editor.save(path, { confirmationDays })
}
