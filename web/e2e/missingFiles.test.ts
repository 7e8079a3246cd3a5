import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { comesAlive } from './alive'
import { openBrowser, openPage } from './browser'
import { siteUrl } from './here'
import { Traffic } from './traffic'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

async function open() {
  const { page, close } = await openPage(browser, siteUrl, {
    viewport: { width: 1280, height: 800 },
  })
  const documents: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url().replace(siteUrl, ''))
  })
  return { page, documents, traffic: new Traffic(page), close }
}

/**
 * Lets requests for files of that name find nothing, so many times. The route stays afterwards: where
 * the last one is taken away, what the page asks for at that moment can get lost.
 */
async function takeAway(page: Page, name: string, times = Infinity): Promise<void> {
  let left = times
  await page.route(`**/assets/${name}-*.js`, async (route) => {
    left -= 1
    await (left >= 0 ? route.fulfill({ status: 404 }) : route.continue())
  })
}

/** What a page begins with, what its view is, and its words. */
const files = ['index', 'MeetingsView', 'en']

it.each(isWhole ? files : files.slice(0, 2))(
  'a first page whose file "%s" a deployment took away is loaded anew, and lives',
  async (name) => {
    const { page, documents, traffic, close } = await open()
    await takeAway(page, name, 1)
    await page.goto('/meetings')
    await expect.poll(() => documents.length).toBe(2)
    await traffic.untilIdle()
    expect(documents).toEqual(['/meetings', '/meetings'])
    await comesAlive(page)
    await close()
  },
)

it.each(isWhole ? files : files.slice(2))(
  'where "%s" stays away the page is loaded anew once, and reads',
  async (name) => {
    const { page, documents, traffic, close } = await open()
    await takeAway(page, name)
    await page.goto('/meetings')
    await expect.poll(() => documents.length).toBe(2)
    await traffic.untilIdle()
    expect(documents).toEqual(['/meetings', '/meetings'])
    await page.goto('/meetings?attendance=online')
    await traffic.untilIdle()
    expect(documents).toHaveLength(3)
    expect(await page.locator('h1').innerText()).toBe('Meetings: Online')
    await page.getByRole('navigation').first().getByRole('link', { name: 'Get involved' }).click()
    await page.waitForURL('**/get-involved')
    await close()
  },
)

it('what only comes with the first sign of the visitor leads to one load anew, too', async () => {
  const { page, documents, traffic, close } = await open()
  await takeAway(page, 'later')
  await page.goto('/meetings')
  await traffic.untilIdle()
  for (let round = 0; round < 2; round++) {
    const failed = page.waitForEvent('response', (response) => response.status() === 404)
    await page.mouse.move(3, 500 + round)
    await page.mouse.move(9, 520 + round)
    await failed
    await expect.poll(() => documents.length).toBe(2)
    await traffic.untilIdle()
  }
  expect(documents).toEqual(['/meetings', '/meetings'])
  await close()
})

it('nothing is loaded anew while the server does not answer: what is there can be read', async () => {
  const { page, documents, traffic, close } = await open()
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.route('**/meetings', (route) =>
    route.request().method() === 'HEAD' ? route.abort() : route.continue(),
  )
  await page.goto('/meetings')
  await traffic.untilIdle()
  expect(await page.locator('h1').innerText()).toBe('Meetings')
  expect(documents).toHaveLength(1)
  await close()
})

it('a link whose page needs a file that is gone leads there all the same', async () => {
  const { page, documents, close } = await open()
  await page.goto('/')
  await comesAlive(page)
  await takeAway(page, 'MeetingsView', 1)
  await page.getByRole('navigation').first().getByRole('link', { name: 'Meetings' }).click()
  await page.locator('h1', { hasText: 'Meetings' }).waitFor()
  expect(documents).toEqual(['/', '/meetings'])
  await close()
})
