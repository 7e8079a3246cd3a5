import type { Browser, BrowserContextOptions } from 'playwright-core'
import { openPage } from './browser'
import { seeShifts, shiftsOf } from './shifts'
import { Traffic } from './traffic'

/** A request that a page made, as Chromium counted it. */
export interface Fetch {
  url: string
  /** As the DevTools protocol names it: `Document`, `Script`, `Font`, `Image`, … */
  type: string
  /** Of the body as it was sent, compressed where it was. */
  bytes: number
  /** The same with the head of the answer. */
  bytesOnTheLine: number
}

export interface FirstVisit {
  /** All that the browser fetched by itself, before anybody did anything. */
  fetches: Fetch[]
  /** False where the document took long: the page leaves its fonts out at first (`index.html`). */
  hasFaces: boolean
  /** Of its layout, while it came and while it was scrolled through. */
  shifts: string[]
}

/** What becomes of a page in a browser which was never here. */
export async function firstVisit(
  browser: Browser,
  siteUrl: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<FirstVisit> {
  const { page, close } = await openPage(browser, siteUrl, options)
  const traffic = new Traffic(page)
  await seeShifts(page)
  const session = await page.context().newCDPSession(page)
  const fetches = new Map<string, Fetch>()
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    if (request.url.startsWith('data:')) return
    fetches.set(requestId, { url: request.url, type, bytes: 0, bytesOnTheLine: 0 })
  })
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const fetch = fetches.get(requestId)
    const length = Object.entries(response.headers).find(
      ([name]) => name.toLowerCase() === 'content-length',
    )?.[1]
    if (fetch) fetch.bytes = Number(length ?? 0)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const fetch = fetches.get(requestId)
    if (fetch) fetch.bytesOnTheLine = encodedDataLength
  })
  await page.goto(path)
  await traffic.untilIdle()
  const hasFaces = await page.evaluate(() => document.documentElement.className === 'faces')
  const fetched = [...fetches.values()]
  const shifts = await shiftsOf(page)
  await close()
  return { fetches: fetched, hasFaces, shifts }
}

export function bytesOf(fetches: Fetch[], type?: string): number {
  return fetches
    .filter((fetch) => type === undefined || fetch.type === type)
    .reduce((sum, { bytes }) => sum + bytes, 0)
}
