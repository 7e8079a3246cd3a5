import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { comesAlive } from './alive'
import { openBrowser, openPage } from './browser'
import { viewAddresses } from './views'

const siteUrl = inject('checkedUrl')
const addresses = await viewAddresses(siteUrl)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** How far the page can be scrolled sideways, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`,
  )
}

const settings = [
  { javaScriptEnabled: true, width: 360, colorScheme: 'light' },
  { javaScriptEnabled: true, width: 1280, colorScheme: 'light' },
  { javaScriptEnabled: true, width: 320, colorScheme: 'dark' },
  { javaScriptEnabled: false, width: 360, colorScheme: 'light' },
  { javaScriptEnabled: false, width: 1280, colorScheme: 'dark' },
] as const

describe.each(settings)(
  'at $width px, $colorScheme, JavaScript $javaScriptEnabled',
  ({ javaScriptEnabled, width, colorScheme }) => {
    const options = { javaScriptEnabled, colorScheme, viewport: { width, height: 800 } }

    it.concurrent.each(addresses)(
      '$view in $locale reads whole',
      async ({ path, status, locale }) => {
        const { page, complaints, close } = await openPage(browser, siteUrl, options)
        const response = await page.goto(path)
        expect(response?.status()).toBe(status)
        expect(await page.getAttribute('html', 'lang')).toBe(locale)
        expect(await page.locator('h1').count()).toBe(1)
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(40)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        if (javaScriptEnabled) {
          expect(await violations(page)).toEqual([])
          await comesAlive(page)
        }
        // The browser itself notes the status of a page that does not exist.
        const own = complaints.filter((text) => !(status === 404 && text.includes('404')))
        expect(own).toEqual([])
        await close()
      },
    )

    if (javaScriptEnabled) return

    // axe is a script itself: the page's own is kept from running instead.
    it.concurrent.each(addresses)(
      '$view in $locale is accessible before any script ran',
      async ({ path }) => {
        const { page, close } = await openPage(browser, siteUrl, {
          ...options,
          javaScriptEnabled: true,
        })
        // Nor may the page load anew, as it does for a script that is not as it should be.
        await page.addInitScript(() =>
          addEventListener('error', (event) => event.stopImmediatePropagation(), true),
        )
        await page.route('**/*.js', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: '' }),
        )
        await page.goto(path)
        expect(await violations(page)).toEqual([])
        await close()
      },
    )
  },
)
