import { createServer, request, type Server } from 'node:http'
import type { RemoteClock } from 'cms/tests/clock'
import { freePort } from 'cms/tests/ports'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as en } from '../src/words/forms/en'
import { words as es } from '../src/words/forms/es'
import { comesAlive } from './alive'
import { violations } from './axe'
import { openBrowser, openPage, type WatchedPage } from './browser'
import { ownClock, pass } from './clock'
import { cmsUrl } from './here'
import { patient, startWeb, type Server as OwnServer } from './system'
import { comingDates } from './views'

const texts = { en, es }

/** What is sent, by its form and what it is about. */
export const allForms = ['sign-up', 'ask', 'attend', 'remind', 'remind all', 'my-data'] as const

export interface Way {
  locale: keyof typeof texts
  javaScriptEnabled: boolean
  /** Those that are sent in this way. */
  forms: readonly (typeof allForms)[number][]
}

/** The cms seen by a web server of our own; between them it can be taken away. */
let between: Server
let isAway = false
let web: OwnServer
let clock: RemoteClock
export let siteUrl: string
export let browser: Browser
export let date: { key: string; slug: string }

function addressIn(locale: keyof typeof texts, path: string): string {
  return `${locale === 'en' ? '' : '/es'}/get-involved/${path}`
}

/** Opens a form, as alive as it can be. */
export async function openForm(
  path: string,
  options: { javaScriptEnabled: boolean; viewport?: { width: number; height: number } },
): Promise<WatchedPage> {
  const watched = await openPage(browser, siteUrl, options)
  await watched.page.goto(path)
  if (options.javaScriptEnabled) await comesAlive(watched.page)
  return watched
}

/** As much as whoever writes a form needs at least. */
export const timePasses = (page: Page | null) => pass(2_100, page, [clock])

/** Nobody writes faster than a form may be sent. */
export async function send(page: Page): Promise<void> {
  await timePasses(page)
  await sendAtOnce(page)
}

/** What has nothing yet that it is sent with is no form that anybody is too fast with. */
export async function sendAtOnce(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').first().click()
}

/** A web server between whom and the cms somebody may stand; for the tests of one file. */
export function withForms(): void {
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
}

// Most of a form's time is its visitor's: who takes nothing from the others writes beside them.

export function sendForms(ways: readonly Way[]): void {
  describe.each(ways)(
    'in $locale, JavaScript $javaScriptEnabled',
    ({ locale, javaScriptEnabled, forms }) => {
      const options = { javaScriptEnabled }

      it.concurrent.each(forms)('somebody sends "%s"', async (what) => {
        const paths: Partial<Record<typeof what, string>> = {
          attend: `attend/${date.key}`,
          remind: `remind/${date.key}`,
          'remind all': `remind/${date.slug}`,
        }
        const path = paths[what]
        const form = what.split(' ')[0] ?? ''
        const watched = await openForm(addressIn(locale, path ?? what), options)
        const { page, complaints, close } = watched
        let documents = 0
        page.on('request', (asked) => (documents += Number(asked.resourceType() === 'document')))
        await page.fill(`#${form}-email`, `${form}-${locale}@people.example`)
        if (form === 'ask') await page.fill('#ask-message', '¿Hay elevador?\n“Sí”, <b>señora</b>')
        if (form === 'sign-up') await page.check('#sign-up-consent')
        if (form === 'attend') {
          const more = page.locator('main form summary')
          await more.click()
          await page.fill('#attend-accessNeeds', 'A ramp')
          // What was typed goes along, seen or not.
          await more.click()
        }
        await send(page)
        // Where it was about a date, that one goes along.
        await page.waitForURL(`**${addressIn(locale, `sent/${path ?? form}`)}`)
        await page.locator('h1', { hasText: locale === 'en' ? 'Check your' : 'Revisa' }).waitFor()
        // Without a page load where there is an app; else the answer and where it leads.
        expect(documents).toBe(javaScriptEnabled ? 0 : 2)
        expect(complaints).toEqual([])
        await close()
      })

      it.concurrent('what is wrong stands beside the fields and on top, and nothing is lost', async ({
        expect,
      }) => {
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
      })

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
          // Others ask too, until the server leaves the cms alone.
          for (const slug of ['one', 'two', 'three']) {
            await fetch(`${siteUrl}/api/site/pages/${slug}?locale=${locale}`)
          }
        } finally {
          isAway = false
        }
        // It knows a revision for some seconds after it has let nobody through.
        const token = `${siteUrl}/api/site/forms/token?locale=${locale}`
        await expect.poll(() => fetch(token).then(({ ok }) => ok), { interval: 250 }).toBe(true)
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
}

/** A form at a screen of some width. */
export interface FormLook {
  form: 'sign-up' | 'ask' | 'attend'
  width: number
}

/** Holds what is wrong to being read at these screens, and to having no barriers. */
export function readProblems(looks: readonly FormLook[]): void {
  it.concurrent.each(looks)(
    'what is wrong with $form can be read at $width px',
    async ({ form, width }) => {
      const viewport = { width, height: 800 }
      const path = form === 'attend' ? `attend/${date.key}` : form
      const { page, close } = await openForm(addressIn('es', path), {
        javaScriptEnabled: true,
        viewport,
      })
      await send(page)
      await page.getByRole('alert').waitFor()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
      expect(await violations(page)).toEqual([])
      await close()
    },
  )
}
