import type { Browser, BrowserContext, Page } from 'playwright-core'
import { speedOf } from './speed'

/** A phone of the lower middle, on a slow mobile network. */
export const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  // That of the example's dates, as most visitors' is: to others each page says their own time, too.
  timezoneId: 'America/Los_Angeles',
}
export const throttling = {
  /** Milliseconds that each request waits for its answer. */
  latency: 150,
  /** Bits a second. */
  down: 1_600_000,
  up: 750_000,
}

/**
 * Visitors come from somewhere else, so a browser begins the page in a new process. It does that too
 * for a page in an empty tab if the page asks for it by `Cross-Origin-Opener-Policy`, and not for one
 * that does not: the way there must not make the difference.
 */
export const elsewhere = (url: string) =>
  Object.assign(new URL(url), { hostname: 'localhost' }).href

/** A page of another site, from which somebody comes to one of ours. */
export const placeBefore = (url: string) => elsewhere(new URL('/robots.txt', url).href)

export async function inNewContext<Result>(
  browser: Browser,
  act: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(phone)
  try {
    return await act(context)
  } finally {
    await context.close()
  }
}

/**
 * A page on the phone, come to from another site.
 *
 * @param record runs in the page before anything of it
 */
export async function arrive(
  context: BrowserContext,
  url: string,
  from: string,
  record: () => void,
): Promise<Page> {
  const page = await context.newPage()
  await page.goto(from)
  await slowDown(context, page, 0)
  await page.addInitScript(record)
  await page.goto(url, { waitUntil: 'load' })
  return page
}

/** Beside the text, where there is no link. */
export async function touchBeside(page: Page): Promise<void> {
  await page.touchscreen.tap(2, phone.viewport.height / 2)
}

/**
 * Makes a page as slow as on the phone that is measured for.
 *
 * @param latency milliseconds that the browser itself holds each answer back, of which a page that looks
 *   when its document began sees nothing: 0 where the answers do come late
 */
export async function slowDown(
  context: BrowserContext,
  page: Page,
  latency = throttling.latency,
): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throttling.down / 8,
    uploadThroughput: throttling.up / 8,
  })
  const browser = context.browser()
  if (!browser) throw new Error('This browser belongs to nobody')
  const { slowdown } = await speedOf(browser)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}
