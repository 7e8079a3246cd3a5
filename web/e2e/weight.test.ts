import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { budget, homeBudget, visitBudget, weigh } from '../weight.mjs'
import { openBrowser, openPage } from './browser'
import { bytesOf, firstVisit } from './firstVisit'
import { viewAddresses } from './views'

const siteUrl = inject('siteUrl')
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

const phones = [
  // Of somebody far away, who is told their own time as well.
  { deviceScaleFactor: 3, timezoneId: 'Asia/Tokyo' },
  { deviceScaleFactor: 2, timezoneId: 'America/Los_Angeles' },
]

describe.each(phones)('a first visit on a phone of $deviceScaleFactor pixels', (phone) => {
  const options = {
    ...phone,
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  }

  it.each(addresses)('to $view in $locale fetches little', async ({ path }) => {
    const fetches = await firstVisit(browser, siteUrl, path, options)
    const onTheLine = fetches.reduce((sum, { bytesOnTheLine }) => sum + bytesOnTheLine, 0)
    const listed = fetches.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')
    expect(fetches.length, listed).toBeLessThanOrEqual(visitBudget.requests)
    expect(onTheLine, listed).toBeLessThanOrEqual(visitBudget.bytes)
    // What the scale weighs by reading markup is what a browser fetches.
    const { document, script, font } = await weigh(siteUrl + path)
    expect(bytesOf(fetches, 'Document')).toBe(document)
    expect(bytesOf(fetches, 'Script')).toBe(script)
    expect(bytesOf(fetches, 'Font')).toBe(font)
    expect(bytesOf(fetches)).toBeGreaterThan(50_000)
  })
})

describe('nothing shifts while a page loads', () => {
  it.each(addresses.flatMap((address) => [360, 1280].map((width) => ({ ...address, width }))))(
    '$view in $locale at $width px',
    async ({ path, width }) => {
      const { page, close } = await openPage(browser, siteUrl, { viewport: { width, height: 800 } })
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
      await page.evaluate(async () => {
        await document.fonts.ready
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          scrollTo(0, y)
          await new Promise((resolve) => setTimeout(resolve, 30))
        }
      })
      expect(await page.evaluate(() => Object(window).shifts)).toEqual([])
      await close()
    },
  )
})
