import type { Browser } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { comesAlive } from './alive'
import { askAxe } from './axe'
import { openBrowser, openPage } from './browser'
import { siteUrl } from './here'
import { expectSharpPictures, someScreens } from './sharpPictures'
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

it.each(someScreens)(
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

it('a gallery, a video elsewhere and a way to join look alike without JavaScript and after a click', async () => {
  const bare = await openPage(browser, siteUrl, { javaScriptEnabled: false })
  await bare.page.goto('/what-we-do/on-campus')
  const columns = 'getComputedStyle(document.querySelector(".gallery")).gridTemplateColumns'
  const served = await bare.page.evaluate(columns)
  expect(String(served).split(' ').length).toBeGreaterThan(1)
  const [picture] = await bare.page.locator('.gallery a').all()
  const file = (await picture?.getAttribute('href')) ?? ''
  expect((await fetch(siteUrl + file)).headers.get('content-type')).toBe('image/webp')
  await bare.close()

  const { page, complaints, close } = await openPage(browser, siteUrl)
  await page.goto('/what-we-do')
  await comesAlive(page)
  await page.getByRole('link', { name: 'On Campus' }).first().click()
  await page.waitForURL('**/what-we-do/on-campus')
  await page.locator('.gallery').waitFor()
  await expect.poll(() => page.evaluate(columns)).toEqual(served)
  const watch = page.getByRole('link', { name: 'Watch at videos.example.org' })
  expect(await watch.getAttribute('href')).toBe('https://videos.example.org/w/our-table')
  await page.getByText('This opens videos.example.org, which then learns that you watch.').waitFor()
  expect(await askAxe(page)).toEqual([])

  await page.goto('/es/get-involved')
  const join = page.getByRole('main').getByRole('link', { name: 'Afíliate' })
  expect(await join.getAttribute('href')).toBe('https://join.example.org/portland')
  expect(complaints).toEqual([])
  await close()
})
