import type { Locale, OccurrenceList } from 'cms/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { enterAdmin } from './admin'
import { violations } from './axe'
import { barriers } from './barriers'
import { openBrowser, openPage } from './browser'
import { dayIn } from './clock'
import { Editor, signIn } from './editor'
import { sendsAnother, sendsLetter, sendsToNobody } from './letterStory'
import { mailedLinks, oneClickLink } from './mailbox'
import { startMailingSystem, type MailingSystem } from './mailingSystem'
import { overflow } from './overflow'
import { sendForm } from './sendForm'
import { readJson } from './views'

let system: MailingSystem
let browser: Browser

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startMailingSystem(), openBrowser()])
})
afterAll(() => system.stop())

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

// All tests are behind one address, which can't open more than sixty links in a minute.
beforeEach(() => system.pass(minuteMs))

/** What is ticked in the form. */
type Ticked = 'consent' | 'letters'

/**
 * Signs somebody up, as a browser without script sends the form (`forms.test.ts`), and gives the link of
 * the mail that asks them to confirm.
 */
async function signUp(email: string, locale: Locale = 'en', more: Ticked[] = []): Promise<string> {
  const address = `${system.siteUrl}${locale === 'en' ? '' : '/es'}/get-involved/sign-up`
  const form = await (await fetch(address)).text()
  const valueOf = (name: 'token' | Ticked) => {
    const [input = ''] = new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(form) ?? []
    return /value="([^"]+)"/.exec(input)?.[1] ?? ''
  }
  const body = new URLSearchParams({ email, token: valueOf('token') })
  for (const name of ['consent', ...more] as const) body.set(name, valueOf(name))
  // Nobody reads and writes faster than a form may be sent.
  await system.pass(2_100)
  const headers = { origin: system.siteUrl }
  const sent = await fetch(address, { method: 'POST', body, headers, redirect: 'manual' })
  expect(sent.status).toBe(303)
  const [link] = mailedLinks(await system.mailbox.next(email), system.siteUrl)
  if (!link) throw new Error('the mail has no link')
  return link
}

async function press(page: Page, act: string): Promise<void> {
  await page.locator(`button[value="${act}"]`).click()
  await page.waitForLoadState()
}

function postOneClick(link: string): Promise<Response> {
  return fetch(system.siteUrl + link, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
}

it('a mail scanner that follows every link changes nothing, however often', async () => {
  const link = await signUp('scanned@people.example')
  for (const method of ['GET', 'HEAD', 'GET']) {
    const response = await fetch(system.siteUrl + link, { method })
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('private, no-store')
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
  }
  const html = await (await fetch(system.siteUrl + link)).text()
  expect(html).toContain('value="confirm"')
  expect(html).not.toContain('<script')
})

it('one click in a mail program ends the mails, and the link opens nothing any more', async () => {
  const email = 'one-click@people.example'
  const link = await signUp(email)
  const { page, close } = await openPage(browser, system.siteUrl)
  await page.goto(link)
  await press(page, 'confirm')
  await close()
  const welcome = await system.mailbox.next(email)
  expect(
    welcome.headers.get('list-unsubscribe-post') ?? JSON.stringify(welcome.headerLines),
  ).toMatch(/One-Click/)
  const end = oneClickLink(welcome, system.siteUrl)
  const done = await postOneClick(end)
  expect(done.status).toBe(200)
  expect(done.headers.get('Content-Type')).toMatch(/^text\/plain/)
  expect((await fetch(system.siteUrl + end)).status).toBe(404)
  expect((await postOneClick(end)).status).toBe(404)
})

it('a link that was altered opens nothing', async () => {
  const link = await signUp('altered@people.example')
  const last = link.at(-1) === 'A' ? 'B' : 'A'
  for (const forged of [link.slice(0, -1) + last, link.slice(0, -5), `${link}x`]) {
    const response = await fetch(system.siteUrl + forged)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('This link opens nothing any more')
  }
})

it('neither of the servers’ logs has a token', async () => {
  const link = await signUp('logged@people.example')
  await fetch(system.siteUrl + link)
  const token = new URL(link, system.siteUrl).searchParams.get('t') ?? ''
  expect(token.length).toBeGreaterThan(60)
  expect(system.output()).not.toContain(token.slice(0, 40))
  expect(system.output()).not.toContain('logged@people.example')
})

/** A short run reads as is narrowest; in English, without script, others below do. */
const manners = [
  { locale: 'es', javaScriptEnabled: true, width: 320 },
  { locale: 'en', javaScriptEnabled: false, width: 1280 },
  { locale: 'es', javaScriptEnabled: false, width: 360 },
  { locale: 'en', javaScriptEnabled: true, width: 1280 },
] as const

describe.each(isWhole ? manners : manners.slice(0, 1))(
  'in $locale at $width px, JavaScript $javaScriptEnabled',
  ({ locale, javaScriptEnabled, width }) => {
    const options = { javaScriptEnabled, viewport: { width, height: 800 } }

    it('each page reads whole and does what its button says', async () => {
      const email = `reader-${locale}-${width}@people.example`
      const { page, complaints, close } = await openPage(browser, system.siteUrl, options)
      const isSound = async (title: RegExp) => {
        expect(await page.locator('h1').innerText()).toMatch(title)
        expect(await page.getAttribute('html', 'lang')).toBe(locale)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
        if (javaScriptEnabled) expect(await violations(page)).toEqual([])
      }
      /** Asks for letters, chooses which, and ends them. */
      const choosesLetters = async () => {
        await page.goto(await signUp(email, locale, ['letters']))
        await press(page, 'confirm')
        expect(await page.locator('main').innerText()).toMatch(/our letters|nuestros boletines/)
        const [letters = ''] = mailedLinks(await system.mailbox.next(email), system.siteUrl)
        await page.goto(letters)
        await isSound(/Your letters|Tus boletines/)
        expect(await page.locator('main').innerText()).not.toContain(email)
        const topic = page.locator('input[name=interests]').first()
        await topic.check()
        await page.check('input[name=every][value=month]')
        await press(page, 'letters-save')
        await isSound(/Your letters|Tus boletines/)
        await page
          .getByRole('status')
          .getByText(/Saved|Guardado/)
          .waitFor()
        expect(await topic.isChecked()).toBe(true)
        expect(await page.isChecked('input[name=every][value=month]')).toBe(true)
        expect((await postOneClick(letters)).status).toBe(200)
        await page.goto(letters)
        await isSound(/You get no more letters|Ya no recibes boletines/)
      }
      await page.goto(await signUp(email, locale))
      await isSound(/Is this you|Has sido tú/)
      await press(page, 'confirm')
      await isSound(/Thank you|Gracias/)
      await page.reload()
      await isSound(/Thank you|Gracias|already|ya está/)

      const welcome = await system.mailbox.next(email)
      await page.goto(oneClickLink(welcome, system.siteUrl))
      await isSound(/No more of these emails\?|No quieres más/)

      await sendForm(page, locale, 'my-data', { email }, system)
      const [held = ''] = mailedLinks(await system.mailbox.next(email), system.siteUrl)
      await page.goto(held)
      await isSound(/What we hold about you|Lo que guardamos sobre ti/)
      expect(await page.locator('main').innerText()).toContain(email)
      await page.locator('summary', { hasText: /Delete all|Borrar todo/ }).click()
      await press(page, 'delete')
      await isSound(/All of it is deleted|Está todo borrado/)
      await page.goto(held)
      await isSound(/opens nothing|no abre nada/)

      // In a short run letters are asked for below.
      if (isWhole) await choosesLetters()
      // The browser itself notes the status of a page that does not exist.
      expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
      await close()
    })
  },
)

it('a letter is made of what there is, sent to two in their languages, and ended by one click', async () => {
  if (isWhole) await sendsToNobody(system, browser)
  const readers = { en: 'letter-en@people.example', es: 'letter-es@people.example' }
  const { page, close } = await openPage(browser, system.siteUrl, { javaScriptEnabled: false })
  for (const locale of ['en', 'es'] as const) {
    await page.goto(await signUp(readers[locale], locale, ['letters']))
    await press(page, 'confirm')
    await system.mailbox.next(readers[locale])
  }
  await close()
  await sendsLetter(system, browser, readers)
  if (isWhole) await sendsAnother(system, browser, readers.es)
})

/** Waits until visitors read something. */
async function untilRead(path: string, words: string): Promise<void> {
  // So long a web server goes without asking what was changed.
  await system.pass(1_000)
  const read = async () => (await fetch(system.siteUrl + path)).text()
  await expect.poll(read, { timeout: 60_000 }).toContain(words)
}

it.runIf(isWhole)(
  'a workshop has one place: who comes second waits, is let in on a phone, and all of them read it',
  async () => {
    const { cmsUrl, siteUrl, mailbox } = system
    const editor = new Editor(cmsUrl, await signIn(cmsUrl))
    const date = dayIn(12, system.now())
    const workshop = await editor.make('meeting', {
      title: 'Banner workshop',
      slug: 'banners',
      firstDate: date,
      startTime: '18:00',
      endTime: '19:30',
      attendance: 'online',
    })
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'en-US',
    })
    await enterAdmin(context, cmsUrl)
    const desk = await context.newPage()
    const types = `${cmsUrl}/admin/content-manager/collection-types`
    await desk.goto(`${types}/api::meeting.meeting/${workshop}`)
    await desk
      .getByRole('button', { name: /^How many can come, taking part online, and contact/ })
      .click()
    const field = desk.locator('[name=places]')
    await field.fill('1')
    await desk.getByText('moves up by themselves when a place is free').waitFor()
    await desk.getByRole('button', { name: 'Publish', exact: true }).click()
    await untilRead('/meetings/banners', 'There is one place.')

    const visitor = await openPage(browser, siteUrl, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    })
    const { page } = visitor
    /** @returns what the page says to whoever has confirmed */
    async function comes(email: string): Promise<string> {
      await sendForm(page, 'en', 'attend', { email, about: `banners/${date}` }, system)
      const [link = ''] = mailedLinks(await mailbox.next(email), siteUrl)
      await page.goto(link)
      await press(page, 'confirm')
      return page.locator('main').innerText()
    }
    expect(await comes('early@people.example')).toContain('See you there!')
    expect((await mailbox.next('early@people.example')).subject).toMatch(/^See you there/)
    await system.pass(15_000)
    await untilRead('/meetings/banners', 'Full: the one place is taken.')
    await page.goto('/meetings/banners')
    await page.getByRole('link', { name: 'Put me on the waiting list' }).click()
    await page.getByText('Full: the one place is taken.').waitFor()
    const facts = await (await fetch(`${siteUrl}/meetings/banners`)).text()
    expect(facts).toContain('"maximumAttendeeCapacity":1,"remainingAttendeeCapacity":0')
    expect(await (await fetch(`${siteUrl}/es/meetings/banners`)).text()).toContain(
      'lista de espera',
    )
    expect(await comes('second@people.example')).toContain('you are on the waiting list now')
    expect((await mailbox.next('second@people.example')).subject).toMatch(/^You’re on the waiting/)

    await desk.goto(`${cmsUrl}/admin/entries?meeting=${workshop}&date=${date}`)
    await desk.getByText('2 entries · 1 of 1 place taken · 1 on the waiting list').waitFor()
    await desk.getByText('Waiting list', { exact: true }).waitFor()
    expect(await overflow(desk)).toBe(0)
    await desk.getByRole('button', { name: 'Open the entry of second@people.example' }).click()
    const letIn = desk.getByRole('button', { name: 'Let in, above the number of places' })
    await letIn.waitFor()
    expect(await barriers(desk, '[role=dialog]')).toEqual([])
    await letIn.click()
    await desk.getByText('2 of 1 place taken · 1 above the number').waitFor()
    const told = await mailbox.next('second@people.example')
    expect(told.subject).toBe('There is a place for you: Banner workshop')
    await context.close()
    await visitor.close()
  },
)

it('whoever comes to all dates of a series reads which, and ends it for all', async () => {
  const { siteUrl, mailbox } = system
  const email = 'every-week@people.example'
  const { data } = await readJson<OccurrenceList>(`${siteUrl}/api/site/meetings?limit=100`)
  const next = data.find(
    ({ slug, status }) => slug === 'weekly-branch-meeting' && status === 'scheduled',
  )
  const { page, close } = await openPage(browser, siteUrl, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  })
  await sendForm(page, 'en', 'attend', { email, about: next?.key ?? '', dates: 'all' }, system)
  const [link = ''] = mailedLinks(await mailbox.next(email), siteUrl)
  await page.goto(link)
  await press(page, 'confirm')
  const told = await page.locator('main').innerText()
  expect(told).toContain('We count on you at all coming dates')
  expect(
    await page.locator('main li a[href*="/meetings/weekly-branch-meeting/"]').count(),
  ).toBeGreaterThan(3)
  const mail = await mailbox.next(email)
  expect(mail.subject).toMatch(/^See you at every date: /)
  await page.goto(oneClickLink(mail, siteUrl))
  await press(page, 'unsubscribe')
  expect(await page.locator('h1').innerText()).toBe('Done. No more of these emails.')
  await close()
})

it('a link to confirm runs out with what it would confirm', async () => {
  const link = await signUp('late@people.example')
  await system.pass(8 * dayMs)
  const { page, close } = await openPage(browser, system.siteUrl)
  const response = await page.goto(link)
  expect(response?.status()).toBe(404)
  await page.getByRole('link', { name: 'Fill in the form again' }).click()
  await page.waitForURL('**/get-involved')
  await close()
})
