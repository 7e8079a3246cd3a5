import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from './browser'
import { farFrom } from './farAway'
import { siteUrl } from './here'
import {
  afterTheirTime,
  expectLightVisit,
  expectStill,
  expectStillWithLateFonts,
  headingFont,
  phones,
} from './light'
import { Traffic } from './traffic'
import { viewAddresses } from './views'

const addresses = (await viewAddresses(siteUrl)).filter(({ status }) => status === 200)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

describe.each(phones)(
  'a first visit on a phone of $deviceScaleFactor pixels in $timezoneId',
  (phone) => {
    it.each(addresses)('to $view in $locale fetches little, and nothing shifts', async (address) =>
      expectLightVisit(browser, siteUrl, address, phone),
    )
  },
)

describe.each([360, 1280])('nothing shifts while a page loads at %d px', (width) => {
  it.each(addresses)('$view in $locale', ({ path }) => expectStill(browser, siteUrl, path, width))
})

describe('fonts that arrive late', () => {
  const paths = addresses
    .filter(({ view }) => ['home', 'meetings', 'meeting', 'date', 'position'].includes(view))
    .map(({ path }) => path)

  it.each([1, 4, 9, afterTheirTime])('by %d pictures move nothing', (pictures) =>
    expectStillWithLateFonts(browser, siteUrl, paths, pictures),
  )

  it('and come when all was seen move nothing', () =>
    expectStillWithLateFonts(browser, siteUrl, paths, null))

  it('are left out where the server is far away', async () => {
    const { url, stop } = await farFrom(siteUrl, 150)
    const { page, close } = await openPage(browser, url)
    const traffic = new Traffic(page)
    const fonts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url())
    })
    await page.goto('/')
    await traffic.untilIdle()
    expect(await headingFont(page)).not.toContain('Archivo')
    expect(fonts).toEqual([])
    await close()
    await stop()
  })
})
