import type { Browser } from 'playwright-core'
import type { Figures } from './figures'
import { phone } from './phone'

type Weight = Figures['weights'][number]
type Part = Exclude<keyof Weight, 'view' | 'requests' | 'total'>

/** By the names that Chromium's protocol has for what is fetched. */
const parts: Record<string, Part> = {
  Document: 'document',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Image: 'picture',
}

/**
 * What the first visit of a phone to a page fetches, as bytes on the line: compressed, with the
 * headers of the answers.
 */
export async function weighVisit(browser: Browser, view: string, url: string): Promise<Weight> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const weight: Weight = {
      view,
      requests: 0,
      total: 0,
      document: 0,
      script: 0,
      style: 0,
      font: 0,
      picture: 0,
      other: 0,
    }
    const kinds = new Map<string, Part>()
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (!response.url.startsWith('data:')) kinds.set(requestId, parts[type] ?? 'other')
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const part = kinds.get(requestId)
      if (part === undefined) return
      weight.requests += 1
      weight.total += encodedDataLength
      weight[part] += encodedDataLength
    })
    await session.send('Network.enable')
    await page.goto(url, { waitUntil: 'networkidle' })
    return weight
  } finally {
    await context.close()
  }
}
