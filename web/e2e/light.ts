/** How light a page has to be, and how still, in a browser which was never there. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { visitBudget, weigh } from '../weight.mjs'
import { openPage } from './browser'
import { bytesOf, firstVisit } from './firstVisit'
import { scrollThrough, seeShifts, shiftsOf } from './shifts'
import type { ViewAddress } from './views'

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }

/** Of three pixels and of two, each somewhere else. */
export const phones = [
  // Of somebody far away, who is told their own time as well.
  { ...phone, deviceScaleFactor: 3, timezoneId: 'Asia/Tokyo' },
  { ...phone, deviceScaleFactor: 2, timezoneId: 'America/Los_Angeles' },
]

/** Pages of single forms are made for each visitor, with a token that no two of them share. */
const hasToken = (view: string) => view !== 'form sent' && /\bform\b/.test(view)
/** So is what is found, with the time at which it was. */
const hasOwnTime = (view: string) => view === 'search results' || view === 'nothing found'

/** By how much brotli makes one of these longer than another: at most by each character that differs. */
const tokenBytes = 32
const timeBytes = '2036-05-14T17:00:00.000Z'.length

export async function expectLightVisit(
  browser: Browser,
  siteUrl: string,
  { view, path }: ViewAddress,
  options: BrowserContextOptions,
): Promise<void> {
  const { document, script, font } = await weigh(siteUrl + path)
  const { fetches, hasFaces, shifts } = await firstVisit(browser, siteUrl, path, options)
  const onTheLine = fetches.reduce((sum, { bytesOnTheLine }) => sum + bytesOnTheLine, 0)
  const listed = fetches.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')
  expect(fetches.length, listed).toBeLessThanOrEqual(visitBudget.requests)
  expect(onTheLine, listed).toBeLessThanOrEqual(visitBudget.bytes)
  // What the scale weighs by reading markup is what a browser fetches.
  const difference = Math.abs(bytesOf(fetches, 'Document') - document)
  expect(difference).toBeLessThanOrEqual(
    hasToken(view) ? tokenBytes : hasOwnTime(view) ? timeBytes : 0,
  )
  expect(bytesOf(fetches, 'Script'), listed).toBe(script)
  expect(listed).toMatch(/assets\/app-.*\.js/)
  expect(bytesOf(fetches, 'Font')).toBe(hasFaces ? font : 0)
  expect(bytesOf(fetches)).toBeGreaterThan(50_000)
  expect(shifts).toEqual([])
}

export async function expectStill(
  browser: Browser,
  siteUrl: string,
  path: string,
  width: number,
): Promise<void> {
  const { page, close } = await openPage(browser, siteUrl, { viewport: { width, height: 800 } })
  await seeShifts(page)
  await page.goto(path)
  expect((await shiftsOf(page)).join('\n')).toBe('')
  await close()
}

/**
 * Opens pages one after the other; in each of them fonts are asked for anew, and come late.
 *
 * @param pictures that are drawn before they come; null: they come when all was seen
 */
export async function expectStillWithLateFonts(
  browser: Browser,
  siteUrl: string,
  paths: string[],
  pictures: number | null,
): Promise<void> {
  const { page, close } = await openPage(browser, siteUrl, { viewport: phone.viewport })
  await seeShifts(page)
  await answersAfter(page, 10)
  let seeAll: () => void = () => undefined
  let wasSeen = Promise.resolve()
  let asked = 0
  await page.route('**/*.woff2', async (route) => {
    asked++
    await (pictures === null ? wasSeen : drawn(page, pictures))
    await route.continue()
  })
  for (const path of paths) {
    asked = 0
    wasSeen = new Promise((resolve) => (seeAll = resolve))
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    if (pictures === null) await scrollThrough(page)
    seeAll()
    await page.waitForLoadState('load')
    expect(await shiftsOf(page), path).toEqual([])
    expect(asked, path).toBeGreaterThan(0)
  }
  await close()
}

/** More pictures than are drawn in the tenth of a second for which a browser waits for fonts. */
export const afterTheirTime = 30

/** Waits until a page was drawn so many times more. */
export async function drawn(page: Page, pictures: number): Promise<void> {
  await page.evaluate(async (pictures) => {
    for (let left = pictures; left > 0; left--) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  }, pictures)
}

/** The documents that a page opens from now on take so many milliseconds to begin, as it measures. */
export async function answersAfter(page: Page, milliseconds: number): Promise<void> {
  await page.addInitScript((milliseconds) => {
    Object.defineProperty(PerformanceNavigationTiming.prototype, 'responseStart', {
      get(this: PerformanceNavigationTiming) {
        return this.requestStart + milliseconds
      },
    })
  }, milliseconds)
}

/** The name of the font in which the heading is drawn. */
export async function headingFont(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const h1 = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', h1)
  await session.detach()
  return fonts.map(({ familyName }) => familyName).join()
}
