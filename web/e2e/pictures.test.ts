import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, openPage } from './browser'
import { siteUrl } from './here'
import { viewAddresses } from './views'

const addresses = (await viewAddresses(siteUrl)).filter(({ status }) => status === 200)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const screens = [
  { width: 360, deviceScaleFactor: 3 },
  { width: 360, deviceScaleFactor: 2 },
  { width: 412, deviceScaleFactor: 2.625 },
  { width: 768, deviceScaleFactor: 1 },
  { width: 768, deviceScaleFactor: 2 },
  { width: 1280, deviceScaleFactor: 1 },
  { width: 1920, deviceScaleFactor: 1 },
]

it.each(screens)(
  'at $width px and $deviceScaleFactor, pictures are neither blurred nor too large',
  async ({ width, deviceScaleFactor }) => {
    const { page, close } = await openPage(browser, siteUrl, {
      viewport: { width, height: 800 },
      deviceScaleFactor,
    })
    let seen = 0
    for (const { path } of addresses) {
      await page.goto(path)
      const pictures = await page.evaluate(async () => {
        const images = [...document.querySelectorAll('img')]
        for (const image of images) image.loading = 'eager'
        await Promise.all(images.map((image) => image.decode()))
        return images.map(({ src, currentSrc, srcset, clientWidth, naturalWidth }) => {
          const candidates = [...srcset.matchAll(/(\S+) (\d+)w/g)].map(([, url, width]) => ({
            url: new URL(url ?? '', location.href).href,
            width: Number(width),
          }))
          const chosen = candidates.find(({ url }) => url === currentSrc)?.width ?? naturalWidth
          return { src, chosen, widths: candidates.map(({ width }) => width), shown: clientWidth }
        })
      })
      for (const { src, chosen, widths, shown } of pictures) {
        seen++
        const about = `${src} on ${path}: ${chosen} of ${widths.join(', ')} for ${shown}`
        const enough = widths.find((width) => width >= shown * deviceScaleFactor)
        expect(chosen, about).toBeLessThanOrEqual(enough ?? Math.max(...widths))
        const sharp = Math.min(shown * Math.min(deviceScaleFactor, 1.2), Math.max(...widths))
        expect(chosen, about).toBeGreaterThanOrEqual(sharp)
      }
    }
    expect(seen).toBeGreaterThan(8)
    await close()
  },
)

it('one picture of a page is asked for at once, the others when they are near', async () => {
  let withPictures = 0
  for (const { path } of addresses) {
    const html = await (await fetch(siteUrl + path)).text()
    const images = [...html.matchAll(/<img[^>]*>/g)].map(([tag]) => tag)
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
