import { freePort } from 'cms/tests/ports'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser'
import { ownClock } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import { patient, startWeb, type Server } from './system'

// The web server of `npm run dev`, which takes everything from its sources.

const editor = new Editor(cmsUrl, editorToken)

let browser: Browser
let site: Server

beforeAll(async () => {
  site = await startWeb({
    port: await freePort(),
    cmsUrl,
    program: 'server/dev.mjs',
    nodeOptions: patient,
    clock: ownClock(),
    env: { NODE_ENV: 'development' },
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await site.stop()
  await editor.tidyUp()
})

it('shows the site in a browser, without a complaint', async () => {
  const page = await browser.newPage({ baseURL: site.url })
  const complaints: string[] = []
  page.on('console', (message) => {
    // Vite tells of its connection.
    if (message.type() !== 'debug') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto('/')
  await page.getByRole('navigation').first().getByRole('link', { name: 'Meetings' }).click()
  await page.locator('h1', { hasText: 'Meetings' }).waitFor()
  expect(complaints).toEqual([])
  await page.close()
})

it('shows what an editor changes', async () => {
  const address = `${site.url}/in-the-making`
  expect((await fetch(address)).status).toBe(404)
  await editor.make('page', {
    title: 'In the making',
    slug: 'in-the-making',
    summary: 'A page that somebody publishes while the site is developed.',
  })
  await expect.poll(async () => (await fetch(address)).status).toBe(200)
})

it('answers mailed links with a page of its own', async () => {
  const answer = await fetch(`${site.url}/get-involved/link?t=not.a-link`)
  expect(await answer.text()).toContain('This link opens nothing any more')
})
