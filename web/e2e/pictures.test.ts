import type { Browser } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser'
import { siteUrl } from './here'
import { expectSharpPictures, screens } from './sharpPictures'
import { viewAddresses } from './views'

const addresses = (await viewAddresses(siteUrl)).filter(({ status }) => status === 200)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

/** What the server sends of each page, with its pictures. */
const pages = await Promise.all(
  addresses.map(async ({ path, locale }) => {
    const html = await (await fetch(siteUrl + path)).text()
    return { path, locale, images: [...html.matchAll(/<img[^>]*>/g)].map(([tag]) => tag) }
  }),
)

// The language of a page changes nothing about its pictures.
const inEnglish = pages
  .filter(({ locale, images }) => locale === 'en' && images.length > 0)
  .map(({ path }) => path)

it.each(screens)(
  'at $width px and $deviceScaleFactor, pictures are neither blurred nor too large',
  (screen) => expectSharpPictures(browser, screen, inEnglish),
)

it('one picture of a page is asked for at once, the others when they are near', () => {
  let withPictures = 0
  for (const { path, images } of pages) {
    for (const image of images) {
      expect(image, path).toMatch(/ width="\d+" height="\d+"/)
      expect(image, path).toMatch(/ srcset="[^"]+" sizes="[^"]+"/)
    }
    const [first, ...others] = images.map((image) => ({
      isLazy: image.includes(' loading="lazy"'),
      isUrgent: image.includes(' fetchpriority="high"'),
    }))
    if (!first) continue
    withPictures++
    expect(first, path).toEqual({ isLazy: false, isUrgent: true })
    for (const other of others) expect(other, path).toEqual({ isLazy: true, isUrgent: false })
  }
  expect(withPictures).toBeGreaterThan(8)
})
