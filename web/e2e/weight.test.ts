import { createServer, get } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { budget, homeBudget, visitBudget, weigh } from '../weight.mjs'
import { openBrowser, openPage } from './browser'
import { bytesOf, firstVisit, type Fetch } from './firstVisit'
import { siteUrl } from './here'
import { viewAddresses } from './views'

const addresses = (await viewAddresses(siteUrl)).filter(({ status }) => status === 200)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

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

it.each(addresses)('$view in $locale is within budget', async ({ path }) => {
  const weight = await weigh(siteUrl + path)
  expect(weight.document).toBeLessThanOrEqual(budget.document)
  expect(weight.script).toBeLessThanOrEqual(budget.script)
  expect(weight.font).toBeLessThanOrEqual(budget.font)
})

/** Pages of single forms are made for each visitor, with a token that no two of them share. */
const hasToken = (view: string) => view !== 'form sent' && /\bform\b/.test(view)

/** By how much brotli makes one of these longer than another. */
const tokenBytes = 32

/** Where the document takes longer to begin, the page leaves its fonts out at first (`index.html`). */
const isNear = (fetches: Fetch[]) =>
  fetches.some(({ type, waitMs }) => type === 'Document' && waitMs < 100)

const phones = [
  // Of somebody far away, who is told their own time as well.
  { deviceScaleFactor: 3, timezoneId: 'Asia/Tokyo' },
  { deviceScaleFactor: 2, timezoneId: 'America/Los_Angeles' },
].map((phone) => ({
  ...phone,
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
}))

describe('a first visit on phones of two and of three pixels', () => {
  it.each(addresses)('to $view in $locale fetches little', async ({ view, path }) => {
    const { document, script, font } = await weigh(siteUrl + path)
    // Most of a visit is waiting for what else may be fetched: that can be done side by side.
    const visits = phones.map((phone) => firstVisit(browser, siteUrl, path, phone))
    for (const fetches of await Promise.all(visits)) {
      const onTheLine = fetches.reduce((sum, { bytesOnTheLine }) => sum + bytesOnTheLine, 0)
      const listed = fetches.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')
      expect(fetches.length, listed).toBeLessThanOrEqual(visitBudget.requests)
      expect(onTheLine, listed).toBeLessThanOrEqual(visitBudget.bytes)
      // What the scale weighs by reading markup is what a browser fetches.
      const difference = Math.abs(bytesOf(fetches, 'Document') - document)
      expect(difference).toBeLessThanOrEqual(hasToken(view) ? tokenBytes : 0)
      expect(bytesOf(fetches, 'Script')).toBe(script)
      expect(listed).toMatch(/assets\/app-.*\.js/)
      expect(isNear(fetches) ? [font] : [font, 0]).toContain(bytesOf(fetches, 'Font'))
      expect(bytesOf(fetches)).toBeGreaterThan(50_000)
    }
  })
})

/** Opens a page and scrolls through it; answers with each shift of its layout. */
async function shiftsOf(page: Page, path: string, lateness = 0): Promise<number[]> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) shifts.push(Number(entry.value))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(path, { waitUntil: 'load' })
  await page.waitForTimeout(lateness)
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  })
  return page.evaluate(() => Object(window).shifts)
}

describe('nothing shifts while a page loads', () => {
  it.each(addresses.flatMap((address) => [360, 1280].map((width) => ({ ...address, width }))))(
    '$view in $locale at $width px',
    async ({ path, width }) => {
      const { page, close } = await openPage(browser, siteUrl, { viewport: { width, height: 800 } })
      expect(await shiftsOf(page, path)).toEqual([])
      await close()
    },
  )
})

/** The same site, each of whose answers is `delay` milliseconds under way. */
async function farFrom(origin: string, delay: number) {
  const server = createServer((request, response) => {
    const { method, url: address, headers } = request
    setTimeout(() => {
      get(new URL(address ?? '/', origin), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
    }, delay)
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}`, stop }
}

describe('fonts that arrive late', () => {
  const views = addresses.filter(({ view }) =>
    ['home', 'meetings', 'meeting', 'date', 'position'].includes(view),
  )

  /** The name of the font in which the heading is drawn. */
  async function headingFont(page: Page): Promise<string> {
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const h1 = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', h1)
    return fonts.map(({ familyName }) => familyName).join()
  }

  it.each([20, 60, 150, 900])('by %d ms move nothing', async (delay) => {
    for (const { path } of views) {
      const { page, close } = await openPage(browser, siteUrl, {
        viewport: { width: 360, height: 740 },
      })
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay))
        await route.continue()
      })
      expect(await shiftsOf(page, path, delay + 200), path).toEqual([])
      await close()
    }
  })

  it('are used from the next page on', async () => {
    const { page, close } = await openPage(browser, siteUrl)
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await page.goto('/', { waitUntil: 'networkidle' })
    expect(await headingFont(page)).not.toContain('Archivo')
    await page.unrouteAll()
    // Interception keeps the browser from what it has stored.
    await page.goto('/meetings', { waitUntil: 'networkidle' })
    await page.goto('/', { waitUntil: 'networkidle' })
    expect(await headingFont(page)).toContain('Archivo')
    await close()
  })

  it('keep nobody waiting who is far away, and are there from the second page on', async () => {
    const { url, stop } = await farFrom(siteUrl, 150)
    const { page, close } = await openPage(browser, url)
    const fonts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url())
    })
    await page.goto('/', { waitUntil: 'networkidle' })
    expect(await headingFont(page)).not.toContain('Archivo')
    expect(fonts).toEqual([])
    await page.keyboard.press('Shift')
    await expect.poll(() => fonts.length).toBe(2)
    await page.waitForLoadState('networkidle')
    await page.getByRole('navigation').first().getByRole('link', { name: 'Meetings' }).click()
    await page.locator('h1', { hasText: 'Meetings' }).waitFor()
    expect(await headingFont(page)).toContain('Archivo')
    await close()
    await stop()
  })

  it('are there without JavaScript, too', async () => {
    const { page, close } = await openPage(browser, siteUrl, { javaScriptEnabled: false })
    await page.goto('/meetings', { waitUntil: 'networkidle' })
    await page.goto('/', { waitUntil: 'networkidle' })
    expect(await headingFont(page)).toContain('Archivo')
    await close()
  })
})
