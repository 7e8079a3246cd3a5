import { createServer, request, type Server } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import type { GetInvolved, Locale } from 'cms/contract'
import type { RemoteClock } from 'cms/tests/clock'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../src/messages/forms/en'
import { es } from '../src/messages/forms/es'
import { comesAlive } from './alive'
import { openBrowser, openPage, type WatchedPage } from './browser'
import { ownClock, pass } from './clock'
import { cmsUrl } from './here'
import { freePort } from './ports'
import { patient, startWeb, type Server as OwnServer } from './system'
import { comingDates, readJson } from './views'

const texts = { en, es }
const ways = (['en', 'es'] as const).flatMap((locale) =>
  [true, false].map((javaScriptEnabled) => ({ locale, javaScriptEnabled })),
)

/** The cms seen by a web server of our own; between them it can be taken away. */
let between: Server
let isAway = false
let web: OwnServer
let clock: RemoteClock
let siteUrl: string
let browser: Browser
let date: { key: string; slug: string }

beforeAll(async () => {
  browser = await openBrowser()
  between = createServer((asked, answer) => {
    if (isAway) {
      asked.socket.destroy()
      return
    }
    const { method, url = '', headers } = asked
    const passed = request(new URL(url, cmsUrl), { method, headers }, (said) => {
      answer.writeHead(said.statusCode ?? 502, said.headers)
      said.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  const port = await freePort()
  await new Promise<void>((resolve) => between.listen(port, '127.0.0.1', resolve))
  clock = ownClock()
  web = await startWeb({
    port: await freePort(),
    cmsUrl: `http://127.0.0.1:${port}`,
    nodeOptions: patient,
    clock,
  })
  siteUrl = web.url
  const dates = await comingDates(siteUrl, 'en')
  const planned = dates.find(({ status, change }) => status === 'scheduled' && change === null)
  if (!planned) throw new Error('the example has no date as planned')
  date = planned
})

afterAll(async () => {
  await web.stop()
  between.closeAllConnections()
  await new Promise((resolve) => between.close(resolve))
})

function addressIn(locale: Locale, path: string): string {
  return `${locale === 'en' ? '' : '/es'}/get-involved/${path}`
}

/** Opens a form, as alive as it can be. */
async function openForm(
  path: string,
  options: { javaScriptEnabled: boolean; viewport?: { width: number; height: number } },
): Promise<WatchedPage> {
  const watched = await openPage(browser, siteUrl, options)
  await watched.page.goto(path)
  if (options.javaScriptEnabled) await comesAlive(watched.page)
  return watched
}

/** As much as whoever writes a form needs at least. */
const timePasses = (page: Page | null) => pass(2_100, page, [clock])

/** Nobody writes faster than a form may be sent. */
async function send(page: Page): Promise<void> {
  await timePasses(page)
  await sendAtOnce(page)
}

/** What has nothing yet that it is sent with is no form that anybody is too fast with. */
async function sendAtOnce(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').first().click()
}

// Most of a form's time is its visitor's: who takes nothing from the others writes beside them.

describe.each(ways)(
  'in $locale, JavaScript $javaScriptEnabled',
  ({ locale, javaScriptEnabled }) => {
    const options = { javaScriptEnabled }

    it.concurrent.each(['sign-up', 'ask', 'attend', 'remind', 'remind all', 'my-data'])(
      'somebody sends "%s"',
      async (what) => {
        const path = {
          attend: `attend/${date.key}`,
          remind: `remind/${date.key}`,
          'remind all': `remind/${date.slug}`,
        }[what]
        const form = what.split(' ')[0] ?? ''
        const watched = await openForm(addressIn(locale, path ?? what), options)
        const { page, complaints, close } = watched
        let documents = 0
        page.on('request', (asked) => (documents += Number(asked.resourceType() === 'document')))
        await page.fill(`#${form}-email`, `${form}-${locale}@people.example`)
        if (form === 'ask') await page.fill('#ask-message', '¿Hay elevador?\n“Sí”, <b>señora</b>')
        if (form === 'sign-up') await page.check('#sign-up-consent')
        if (form === 'attend') await page.fill('#attend-accessNeeds', 'A ramp')
        await send(page)
        await page.waitForURL(`**${addressIn(locale, `sent/${form}`)}`)
        await page.locator('h1', { hasText: locale === 'en' ? 'Look into' : 'Mira' }).waitFor()
        // Without a page load where there is an app; else the answer and where it leads.
        expect(documents).toBe(javaScriptEnabled ? 0 : 2)
        expect(complaints).toEqual([])
        await close()
      },
    )

    it.concurrent(
      'what is wrong stands beside the fields and on top, and nothing is lost',
      async ({ expect }) => {
        const { page, close } = await openForm(addressIn(locale, 'sign-up'), options)
        await page.fill('#sign-up-email', 'ana')
        await page.fill('#sign-up-name', 'Ana "A." <b>')
        await page.fill('#sign-up-message', 'one\n two')
        await send(page)
        const summary = page.getByRole('alert')
        await summary.waitFor()
        const { problems } = texts[locale]
        expect(await summary.getByRole('link').allInnerTexts()).toEqual([
          problems.email.invalid,
          problems.consent.missing,
        ])
        await expect
          .poll(() => summary.evaluate((box) => box === document.activeElement))
          .toBe(true)
        expect(await page.inputValue('#sign-up-email')).toBe('ana')
        expect(await page.inputValue('#sign-up-name')).toBe('Ana "A." <b>')
        expect(await page.inputValue('#sign-up-message')).toBe('one\n two')
        const beside = await page.getAttribute('#sign-up-email', 'aria-describedby')
        expect(beside?.split(' ')[0]).toBe('sign-up-email-problem')
        await summary.getByRole('link').first().click()
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('sign-up-email')
        await page.fill('#sign-up-email', `mended-${locale}-${javaScriptEnabled}@people.example`)
        await page.check('#sign-up-consent')
        await send(page)
        await page.waitForURL('**/sent/sign-up')
        await close()
      },
    )

    it('while the cms is away nothing is lost, and when it is back it is sent', async () => {
      const { page, close } = await openForm(addressIn(locale, 'ask'), options)
      await page.fill('#ask-email', 'patient@people.example')
      await page.fill('#ask-message', 'I can wait.')
      isAway = true
      try {
        await send(page)
        await page.getByRole('alert').getByText(texts[locale].trouble.away).waitFor()
        expect(await page.inputValue('#ask-email')).toBe('patient@people.example')
        expect(await page.inputValue('#ask-message')).toBe('I can wait.')
      } finally {
        isAway = false
      }
      await expect.poll(() => fetch(`${siteUrl}/api/site/revision`).then(({ ok }) => ok)).toBe(true)
      await send(page)
      // Without an app it was shown without what it is sent with: that takes one time more.
      if (!javaScriptEnabled) {
        await page.getByRole('alert').getByText(texts[locale].problems.token.missing).waitFor()
        await send(page)
      }
      await page.waitForURL('**/sent/ask')
      await close()
    })
  },
)

it.concurrent('a form that was sent already is not sent again unseen', async () => {
  const { page, close } = await openForm('/get-involved/my-data', { javaScriptEnabled: false })
  const token = await page.inputValue('input[name=token]')
  const body = new URLSearchParams({ token, email: 'twice@people.example' })
  await timePasses(page)
  const [first, second] = [await posted(body), await posted(body)]
  expect([first.status, second.status]).toEqual([303, 422])
  expect(await second.text()).toContain(texts.en.problems.token.used.slice(0, 30))
  await close()
})

function posted(body: URLSearchParams) {
  return fetch(`${siteUrl}/get-involved/my-data`, {
    method: 'POST',
    body,
    headers: { origin: siteUrl },
    redirect: 'manual',
  })
}

describe.concurrent('the form on a page that everybody gets', () => {
  it('is sent without a page load', async () => {
    const { page, complaints, close } = await openForm('/get-involved', { javaScriptEnabled: true })
    await page.fill('#sign-up-email', 'section@people.example')
    await page.check('#sign-up-consent')
    await send(page)
    await page.waitForURL('**/get-involved/sent/sign-up')
    expect(complaints).toEqual([])
    await close()
  })

  it('is sent without JavaScript by one step more', async () => {
    const { page, close } = await openForm('/es/get-involved', { javaScriptEnabled: false })
    await page.fill('#sign-up-email', 'section-es@people.example')
    await page.check('#sign-up-consent')
    await sendAtOnce(page)
    await page.getByRole('alert').getByText(es.problems.token.missing).waitFor()
    expect(page.url()).toBe(`${siteUrl}/es/get-involved/sign-up`)
    expect(await page.isChecked('#sign-up-consent')).toBe(true)
    await send(page)
    await page.waitForURL('**/es/get-involved/sent/sign-up')
    await close()
  })

  it('keeps what somebody wrote before the app took the page over', async () => {
    const { page, close } = await openPage(browser, siteUrl)
    await page.goto('/get-involved/sign-up')
    // The first key that is pressed is what wakes the app.
    await page.locator('#sign-up-email').pressSequentially('early@people.example', { delay: 30 })
    await page.locator('#sign-up-message').pressSequentially('At once', { delay: 30 })
    await page.waitForFunction(() => '__vue_app__' in (document.getElementById('app') ?? {}))
    await page.waitForTimeout(500)
    expect(await page.inputValue('#sign-up-email')).toBe('early@people.example')
    expect(await page.inputValue('#sign-up-message')).toBe('At once')
    await close()
  })
})

it.concurrent('a form can be filled in and sent by keyboard alone', async () => {
  const { page, close } = await openForm('/get-involved/sign-up', { javaScriptEnabled: true })
  await page.focus('#sign-up-email')
  await page.keyboard.type('keys@people.example')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ana')
  const { interests } = await readJson<GetInvolved>(`${siteUrl}/api/site/get-involved?locale=en`)
  for (let step = 0; step < interests.length + 2; step++) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sign-up-consent')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/privacy')
  await page.keyboard.press('Tab')
  await timePasses(page)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/sent/sign-up')
  await close()
})

it.concurrent('the pages of dates and meetings lead to their forms', async () => {
  const { page, close } = await openPage(browser, siteUrl, { javaScriptEnabled: false })
  await page.goto(`/meetings/${date.key}`)
  await page.getByRole('link', { name: 'I’ll be there' }).click()
  expect(page.url()).toBe(`${siteUrl}/get-involved/attend/${date.key}`)
  await page.goto(`/meetings/${date.slug}`)
  await page.getByRole('link', { name: 'Remind me of each date' }).click()
  expect(page.url()).toBe(`${siteUrl}/get-involved/remind/${date.slug}`)
  await close()
})

it.concurrent.each([320, 360, 768, 1280])('what is wrong can be read at %d px', async (width) => {
  const viewport = { width, height: 800 }
  for (const form of ['sign-up', 'ask', `attend/${date.key}`]) {
    const { page, close } = await openForm(addressIn('es', form), {
      javaScriptEnabled: true,
      viewport,
    })
    await send(page)
    await page.getByRole('alert').waitFor()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await close()
  }
})
