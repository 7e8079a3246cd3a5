/**
 * What a screen reader has of each view: the browser's accessibility tree as text, in reading order, to be
 * read through. `npm run sheets` writes them to `.cache/sheets/transcripts/`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { comesAlive } from '../e2e/alive'
import { openBrowser, openPage } from '../e2e/browser'
import { siteUrl } from '../e2e/here'
import { viewAddresses } from '../e2e/views'

const folder = path.resolve(import.meta.dirname, '../../.cache/sheets/transcripts')
const addresses = await viewAddresses(siteUrl)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  await mkdir(folder, { recursive: true })
})
afterAll(() => browser.close())

it.each(addresses)('$view, $locale', async ({ view, locale, path: address }) => {
  const { page, close } = await openPage(browser, siteUrl)
  await page.goto(address)
  await comesAlive(page)
  const transcript = await page.locator('body').ariaSnapshot()
  expect(transcript).toContain('heading')
  await writeFile(path.join(folder, `${view}.${locale}.txt`), `${transcript}\n`)
  await close()
})
