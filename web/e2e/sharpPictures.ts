import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { openPage } from './browser'
import { siteUrl } from './here'

/** A phone, a tablet and a desk, each of other pixels. */
export const someScreens = [
  { width: 360, deviceScaleFactor: 3 },
  { width: 768, deviceScaleFactor: 2 },
  { width: 1280, deviceScaleFactor: 1 },
]

export const screens = [
  ...someScreens,
  { width: 360, deviceScaleFactor: 2 },
  { width: 412, deviceScaleFactor: 2.625 },
  { width: 768, deviceScaleFactor: 1 },
  { width: 1920, deviceScaleFactor: 1 },
]

export type Screen = (typeof screens)[number]

/** Pictures of pages are neither blurred nor larger than a screen can show. */
export async function expectSharpPictures(
  browser: Browser,
  { width, deviceScaleFactor }: Screen,
  paths: string[],
): Promise<void> {
  const { page, close } = await openPage(browser, siteUrl, {
    viewport: { width, height: 800 },
    deviceScaleFactor,
  })
  let seen = 0
  for (const path of paths) {
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
}
