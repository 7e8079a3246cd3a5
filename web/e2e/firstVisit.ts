import type { Browser, BrowserContextOptions } from 'playwright-core'
import { openPage } from './browser'

/** A request that a page made, as Chromium counted it. */
export interface Fetch {
  url: string
  /** As the DevTools protocol names it: `Document`, `Script`, `Font`, `Image`, … */
  type: string
  /** Of the body as it was sent, compressed where it was. */
  bytes: number
  /** The same with the head of the answer. */
  bytesOnTheLine: number
  /** From the request's last byte until the answer began. */
  waitMs: number
}

/** All that a browser which was never here fetches by itself, until it has been idle for a while. */
export async function firstVisit(
  browser: Browser,
  siteUrl: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Fetch[]> {
  const { page, close } = await openPage(browser, siteUrl, options)
  const session = await page.context().newCDPSession(page)
  const fetches = new Map<string, Fetch>()
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    if (request.url.startsWith('data:')) return
    fetches.set(requestId, { url: request.url, type, bytes: 0, bytesOnTheLine: 0, waitMs: 0 })
  })
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const fetch = fetches.get(requestId)
    const length = Object.entries(response.headers).find(
      ([name]) => name.toLowerCase() === 'content-length',
    )?.[1]
    if (!fetch) return
    fetch.bytes = Number(length ?? 0)
    const { sendStart = 0, receiveHeadersStart = 0 } = response.timing ?? {}
    fetch.waitMs = receiveHeadersStart - sendStart
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const fetch = fetches.get(requestId)
    if (fetch) fetch.bytesOnTheLine = encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1000)
  await close()
  return [...fetches.values()]
}

export function bytesOf(fetches: Fetch[], type?: string): number {
  return fetches
    .filter((fetch) => type === undefined || fetch.type === type)
    .reduce((sum, { bytes }) => sum + bytes, 0)
}
