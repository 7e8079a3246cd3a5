import type { Browser, Page, Request } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { adminBudget, budget, homeBudget, offlineBudget, weigh, weighOffline } from '../weight.mjs'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { openBrowser, openPage } from './browser'
import { cmsUrl, siteUrl } from './here'
import { inTwoParts } from './inTwoParts'
import {
  afterTheirTime,
  answersAfter,
  drawn,
  expectLightVisit,
  expectStill,
  expectStillWithLateFonts,
  headingFont,
  phones,
} from './light'
import { seeShifts, shiftsOf } from './shifts'
import { Traffic } from './traffic'
import { viewAddresses } from './views'

const addresses = (await viewAddresses(siteUrl)).filter(({ status }) => status === 200)
const english = addresses.filter(({ locale }) => locale === 'en')
const spanish = addresses.filter(({ locale }) => locale === 'es')

/** Each view once: in one language and then in the other. */
const alternating = (first: typeof addresses, second: typeof addresses) =>
  first.map((address, index) => (index % 2 === 0 ? address : (second[index] ?? address)))

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

it('the home page in its first flight: document, scripts and fonts within their budgets', async () => {
  for (const path of ['/', '/es']) {
    const weight = await weigh(siteUrl + path)
    expect(weight.document, path).toBeLessThanOrEqual(homeBudget.document)
    expect(weight.script, path).toBeLessThanOrEqual(homeBudget.script)
    expect(weight.font, path).toBeLessThanOrEqual(homeBudget.font)
    // A scale that weighs nothing would be content with anything.
    for (const bytes of Object.values(weight)) expect(bytes).toBeGreaterThan(1000)
  }
})

// Each visit waits most of the time, for pictures to be drawn and for what was asked: so many are
// under way at once, in browsers that know nothing of each other.

// What is written in Spanish is longer.
it.concurrent.each(isWhole ? addresses : spanish)(
  '$view in $locale is within budget',
  async ({ path }) => {
    const weight = await weigh(siteUrl + path)
    expect(weight.document).toBeLessThanOrEqual(budget.document)
    expect(weight.script).toBeLessThanOrEqual(budget.script)
    expect(weight.font).toBeLessThanOrEqual(budget.font)
  },
)

it('what makes a phone keep the site, and what it keeps unopened, are within their budgets', async () => {
  for (const locale of ['en', 'es']) {
    const { script, ahead, files } = await weighOffline(siteUrl, locale)
    expect(script).toBeLessThanOrEqual(offlineBudget.script)
    expect(ahead, locale).toBeLessThanOrEqual(offlineBudget.ahead)
    expect(files).toBeLessThanOrEqual(offlineBudget.files)
    for (const bytes of [script, ahead, files]) expect(bytes).toBeGreaterThan(1000)
  }
})

describe('a first visit on a phone', () => {
  // What is heaviest, in the longer language, and each ninth view; `weight.whole` has all.
  const heaviest = spanish.filter(({ view }) => ['home', 'position', 'bound page'].includes(view))
  const ninth = alternating(english, spanish).filter((_address, index) => index % 9 === 0)
  const some = [...new Set([...heaviest, ...ninth])]
  const visits = some.map((address, index) => ({
    ...address,
    // By pairs: each of both phones in both languages.
    phone: phones[(index >> 1) % 2],
  }))

  it.concurrent.each(visits)(
    'to $view in $locale fetches little, and nothing shifts',
    async ({ phone, ...address }) => expectLightVisit(browser, siteUrl, address, phone ?? {}),
  )
})

describe('nothing shifts while a page loads', () => {
  // Each eleventh view; `weight.whole` has all.
  const some = alternating(spanish, english).filter((_address, index) => index % 11 === 0)

  it.concurrent.each(some)('$view in $locale at 1280 px', ({ path }) =>
    expectStill(browser, siteUrl, path, 1280),
  )
})

describe('a document of which the head of the page has come in part', () => {
  const expected = /<link rel="expect"[^>]*>/

  /** Opens home at a desk, whose first part ends before the languages in the head of the page. */
  async function openFirstPart(without: RegExp | null = null) {
    const site = await inTwoParts(siteUrl, '<nav class="languages"', without)
    const viewport = { width: 1280, height: 800 }
    const { page, close } = await openPage(browser, site.url, { viewport })
    await seeShifts(page)
    await page.goto('/', { waitUntil: 'commit' })
    const paints = () => page.evaluate(() => performance.getEntriesByType('paint').length)
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.masthead-nav ul') !== null))
      .toBe(true)
    return { site, page, paints, close: () => Promise.all([close(), site.stop()]) }
  }

  it('is not shown before that is whole, and so nothing shifts', async () => {
    const { site, page, paints, close } = await openFirstPart()
    for (let look = 0; look < 100; look++) expect(await paints()).toBe(0)
    site.goOn()
    await page.waitForLoadState()
    expect(await shiftsOf(page)).toEqual([])
    await close()
  })

  it('would be shown, and shift, if it did not wait', async () => {
    const { site, page, paints, close } = await openFirstPart(expected)
    await expect.poll(paints).toBeGreaterThan(0)
    site.goOn()
    await page.waitForLoadState()
    expect(await shiftsOf(page)).not.toEqual([])
    await close()
  })
})

it('what shifts is seen', async () => {
  const { page, close } = await openPage(browser, siteUrl)
  await seeShifts(page)
  await page.goto('/')
  // What stands nowhere yet does not shift.
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  await page.evaluate(() => {
    const late = document.createElement('p')
    late.style.height = '300px'
    document.body.prepend(late)
  })
  expect(await shiftsOf(page)).not.toEqual([])
  await close()
})

describe('fonts that arrive late', () => {
  const paths = english
    .filter(({ view }) => ['home', 'date'].includes(view))
    .map(({ path }) => path)

  /** Opens a page, and waits until it has all that it fetches by itself. */
  async function open(page: Page, traffic: Traffic, path: string): Promise<void> {
    await page.goto(path)
    await traffic.untilIdle()
  }

  it('and come when all was seen move nothing', () =>
    expectStillWithLateFonts(browser, siteUrl, paths, null))

  it('are used from the next page on', async () => {
    const { page, close } = await openPage(browser, siteUrl)
    const traffic = new Traffic(page)
    await answersAfter(page, 10)
    await page.route('**/*.woff2', async (route) => {
      await drawn(page, afterTheirTime)
      await route.continue()
    })
    await open(page, traffic, '/')
    expect(await headingFont(page)).not.toContain('Archivo')
    await page.unrouteAll()
    // Interception keeps the browser from what it has stored.
    await open(page, traffic, '/meetings')
    await open(page, traffic, '/')
    expect(await headingFont(page)).toContain('Archivo')
    await close()
  })

  it('keep nobody waiting who is far away, and are there from the second page on', async () => {
    const { page, close } = await openPage(browser, siteUrl)
    const traffic = new Traffic(page)
    await answersAfter(page, 150)
    const fonts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url())
    })
    await open(page, traffic, '/')
    expect(await headingFont(page)).not.toContain('Archivo')
    expect(fonts).toEqual([])
    await page.keyboard.press('Shift')
    await expect.poll(() => fonts.length).toBe(2)
    await traffic.untilIdle()
    await page.getByRole('navigation').first().getByRole('link', { name: 'Meetings' }).click()
    await page.locator('h1', { hasText: 'Meetings' }).waitFor()
    expect(await headingFont(page)).toContain('Archivo')
    await close()
  })

  it('are there without JavaScript, too', async () => {
    const { page, close } = await openPage(browser, siteUrl, { javaScriptEnabled: false })
    const traffic = new Traffic(page)
    const asked = page.waitForRequest(/\.woff2$/)
    await page.goto('/meetings')
    await asked
    await traffic.untilAnswered()
    await page.goto('/')
    expect(await headingFont(page)).toContain('Archivo')
    await close()
  })
})

it('the admin until its log-in form: compressed, in one language, and no more than a phone bears', async () => {
  const page = await browser.newPage({ locale: 'es' })
  const requests: Request[] = []
  page.on('requestfinished', (request) => requests.push(request))
  await page.goto(`${cmsUrl}/admin`)
  await page.getByRole('heading', { name: 'Te damos la bienvenida' }).waitFor()
  const answers = await Promise.all(
    requests.map(async (request) => {
      const headers = (await request.response())?.headers() ?? {}
      const { responseBodySize: bytes } = await request.sizes()
      return { file: new URL(request.url()).pathname, bytes, headers }
    }),
  )
  // What the other language says is fetched when somebody wants it, and nothing is said before.
  const languagesOf = (name: string) => answers.filter(({ file }) => file.includes(`/${name}`))
  expect(languagesOf('es-').length).toBeGreaterThan(0)
  expect(languagesOf('de')).toEqual([])
  await page.getByRole('combobox').click()
  await page.getByRole('option', { name: 'Deutsch' }).click()
  await page.getByRole('heading', { name: 'Willkommen bei Branchline' }).waitFor()
  await page.close()
  const scripts = answers.filter(({ file, bytes }) => file.endsWith('.js') && bytes > 1_024)
  expect(scripts.length).toBeGreaterThan(5)
  for (const { file, headers } of scripts) {
    expect(headers['content-encoding'], file).toBe('br')
    expect(headers['vary'], file).toContain('Accept-Encoding')
  }
  const sum = answers.reduce((total, { bytes }) => total + bytes, 0)
  expect(sum).toBeGreaterThan(100_000)
  expect(sum).toBeLessThanOrEqual(adminBudget)
  // Whoever takes nothing compressed gets the same.
  const as = (encoding: string) =>
    fetch(cmsUrl + (scripts[0]?.file ?? ''), { headers: { 'accept-encoding': encoding } })
  const [packed, plain] = [await as('br'), await as('identity')]
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await packed.text()).toBe(await plain.text())
})
