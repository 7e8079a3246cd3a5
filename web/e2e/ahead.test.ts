import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { rest } from '../src/intent'
import { untilAlive } from './alive'
import { openBrowser, openPage } from './browser'
import { siteUrl } from './here'
import { Traffic } from './traffic'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

const desk = { viewport: { width: 1280, height: 800 } }
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }

async function open(
  path: string,
  options: BrowserContextOptions,
  {
    prepare,
    isAnswered,
  }: {
    prepare?: (page: Page) => Promise<unknown>
    isAnswered?: (request: Request) => boolean
  } = {},
) {
  const { page, complaints, close } = await openPage(browser, siteUrl, options)
  const asked: string[] = []
  page.on('request', (request) => {
    const url = request.url().replace(siteUrl, '')
    if (url.startsWith('/api/') || request.isNavigationRequest()) asked.push(url)
  })
  const traffic = new Traffic(page, isAnswered)
  await prepare?.(page)
  await page.goto(path)
  await traffic.untilIdle()
  asked.length = 0
  /** What anybody meant so far is known, and all that was asked for has come. */
  const settle = async () => {
    await untilAlive(page)
    // What rests now is waited for since before this.
    await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${rest}))`)
    await traffic.untilIdle()
  }
  return { page, complaints, asked, settle, close }
}

/** Rests the mouse on a link of the header. */
async function pointAt(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').first().getByRole('link', { name }).hover()
}

const isTakenOver = () => '__vue_app__' in (document.getElementById('app') ?? {})

it('the app is fetched at once, and takes a page over when somebody does something with it', async () => {
  const here = { ...phone, timezoneId: 'America/Los_Angeles' }
  const { page, close } = await open('/meetings', here)
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  expect(fetched).toContainEqual(expect.stringMatching(/\/assets\/app-[^/]+\.js$/))
  expect(await page.evaluate(isTakenOver)).toBe(false)
  await page.locator('h1').tap()
  await page.waitForFunction(isTakenOver)
  await close()
})

it('readers of another zone need not do anything to read their own time', async () => {
  const { page, close } = await open('/meetings', { ...phone, timezoneId: 'Asia/Tokyo' })
  await page.waitForFunction(isTakenOver)
  await page.locator('.zone').filter({ hasText: 'Japan' }).waitFor()
  await close()
})

it('a pointer that rests on a link fetches what it leads to, and a click then shows it without a request', async () => {
  const { page, complaints, asked, settle, close } = await open('/', desk)
  await pointAt(page, 'Meetings')
  await expect.poll(() => asked.some((url) => url.startsWith('/api/site/meetings'))).toBe(true)
  await settle()
  const all = [...asked]
  expect(new Set(all).size).toBe(all.length)

  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.mouse.down()
  await page.mouse.up()
  await page.locator('h1', { hasText: 'Meetings' }).waitFor()
  expect(requests.filter((url) => !url.includes('/uploads/'))).toEqual([])
  expect(new URL(page.url()).pathname).toBe('/meetings')
  expect(complaints).toEqual([])
  await close()
})

it('the focus fetches as a pointer does', async () => {
  const { page, asked, close } = await open('/', desk)
  await page.getByRole('navigation').first().getByRole('link', { name: 'Meetings' }).focus()
  await expect.poll(() => asked.some((url) => url.startsWith('/api/site/meetings'))).toBe(true)
  await close()
})

it('a tap asks once for what it leads to', async () => {
  const { page, asked, settle, close } = await open('/meetings', phone)
  await page.locator('h1').tap()
  await settle()
  await page
    .locator('main')
    .getByRole('link', { name: /Weekly Branch Meeting/ })
    .first()
    .tap()
  await page.locator('h1', { hasText: 'Weekly Branch Meeting' }).waitFor()
  expect(asked.filter((url) => url.startsWith('/api/site/meetings/'))).toHaveLength(1)
  expect(asked.filter((url) => !url.startsWith('/api/'))).toEqual([])
  await close()
})

it('a tap on a page that no app has taken over yet leads where the link says', async () => {
  const { page, close } = await open('/meetings', phone)
  // The app is under way for as long as anybody looks.
  await page.route('**/assets/later-*.js', () => undefined)
  await page
    .locator('main')
    .getByRole('link', { name: /Weekly Branch Meeting/ })
    .first()
    .tap()
  await page.locator('h1', { hasText: 'Weekly Branch Meeting' }).waitFor()
  await close()
})

it('a pointer that passes over links, and one that is nowhere near, fetches nothing', async () => {
  const { page, asked, settle, close } = await open('/', desk)
  // It brings the page to life first, which takes longer than passing over a link.
  await page.mouse.move(3, 500)
  await page.mouse.move(5, 503)
  await settle()
  const box = await page.getByRole('navigation').first().boundingBox()
  if (!box) throw new Error('the header has no navigation')
  await page.evaluate(
    ({ x, y, width }) => {
      for (let at = x; at < x + width; at += 20) {
        document
          .elementFromPoint(at, y)
          ?.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true }))
      }
      document.dispatchEvent(new PointerEvent('pointerout'))
    },
    { ...box, y: box.y + box.height / 2 },
  )
  await settle()
  expect(asked).toEqual([])
  await close()
})

// Which connections have nothing to spare is held beside `connection.ts`.
const scarce = [{ saveData: true }, { effectiveType: '3g' }, { effectiveType: '2g' }]

it.each(isWhole ? scarce : scarce.slice(0, 1))(
  'nothing is fetched ahead with %o',
  async (connection) => {
    const { page, asked, settle, close } = await open('/', desk, {
      prepare: (page) =>
        page.addInitScript((connection) => {
          Object.defineProperty(navigator, 'connection', { value: connection })
        }, connection),
    })
    await pointAt(page, 'Meetings')
    await settle()
    expect(asked).toEqual([])
    await close()
  },
)

it('fetches no more than two pages ahead at a time', async () => {
  const { page, asked, settle, close } = await open('/meetings', desk, {
    isAnswered: (request) => !request.url().includes('/api/site/'),
  })
  await page.route('**/api/site/**', () => undefined)
  await page.mouse.move(3, 500)
  await page.mouse.move(5, 503)
  await settle()
  const links = page.locator('main h3').getByRole('link')
  for (let index = 0; index < 5; index++) {
    await links.nth(index).hover()
    await settle()
  }
  expect(asked).toHaveLength(2)
  await close()
})

it('what failed ahead of time is asked for again by the click', async () => {
  const { page, settle, close } = await open('/', desk)
  await page.route('**/api/site/**', (route) => route.abort())
  const failed = page.waitForEvent('requestfailed')
  await pointAt(page, 'Meetings')
  await failed
  await settle()
  await page.unrouteAll()
  await page.mouse.down()
  await page.mouse.up()
  await page.locator('h1', { hasText: 'Meetings' }).waitFor()
  await close()
})
