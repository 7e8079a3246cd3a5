import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { Admin } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { Editor } from './editor'

const cmsUrl = inject('cmsUrl')
const documents = new Editor(cmsUrl, inject('editorToken'))

let browser: Browser
let page: Page
let admin: Admin

beforeAll(async () => {
  browser = await openBrowser()
  // axe opens a page of its own beside this one.
  page = await (await browser.newContext()).newPage()
  admin = new Admin(page, cmsUrl)
  await admin.signIn()
})
afterAll(async () => {
  await documents.tidyUp()
  await browser.close()
})

async function open(id: string): Promise<void> {
  await page.goto(`${cmsUrl}/admin/content-manager/collection-types/api::page.page/${id}`)
  await page.getByRole('textbox', { name: 'Opening sentence' }).waitFor()
}

function panel(): Locator {
  return page.locator('aside').filter({ has: page.getByRole('heading', { name: 'History' }) })
}

async function leadOf(): Promise<string> {
  return page.getByRole('textbox', { name: 'Opening sentence' }).inputValue()
}

it('an editor sees what changed, looks at an earlier version and brings it back', async () => {
  const id = await documents.make('page', { title: 'With a history', lead: 'The first words.' })
  await documents.change('page', id, { lead: 'Other words.' })
  await open(id)
  expect(await leadOf()).toBe('Other words.')
  await panel().getByText('“The first words.” became “Other words.”').waitFor()
  expect(await panel().getByRole('listitem').count()).toBe(3)
  expect(await page.getByRole('menuitem', { name: 'Content History' }).count()).toBe(0)
  expect(await barriers(page, 'aside:has(ol)')).toEqual([])

  await panel()
    .getByRole('button', { name: /^Look at the version/ })
    .last()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('The first words.').waitFor()
  expect(await barriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: 'Bring back as draft' }).click()
  await dialog.getByRole('button', { name: 'Yes, bring it back' }).click()
  await page.getByText('It was brought back.').waitFor()
  await panel()
    .getByText(/^Brought back by/)
    .waitFor()
  // The form follows as soon as Strapi has asked for the document again.
  await expect.poll(leadOf, { timeout: 15_000 }).toBe('The first words.')
})

it('the history is kept up with what is typed and published meanwhile', async () => {
  await open(await documents.make('page', { title: 'Followed', lead: 'The first words.' }))
  await admin.fill('Opening sentence', 'The last words.')
  await admin.publish()
  await panel().getByText('“The first words.” became “The last words.”').waitFor()
})

it('an administrator brings back what was deleted', async () => {
  const id = await documents.make('page', { title: 'Deleted by mistake', lead: 'Gone?' })
  await documents.remove('page', 'documentId', id)
  await page.goto(`${cmsUrl}/admin/settings/deleted-content`)
  await page.getByRole('heading', { level: 1, name: 'Deleted content' }).waitFor()
  const bringBack = page.getByRole('button', { name: 'Bring “Deleted by mistake” back' })
  await bringBack.waitFor()
  expect(await barriers(page, 'main ul')).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  const { x = 0, width = Infinity } = (await bringBack.boundingBox()) ?? {}
  expect(x + width).toBeLessThanOrEqual(390)
  await bringBack.click()
  await page.getByText('“Deleted by mistake” is there again.').waitFor()
  await open(id)
  expect(await leadOf()).toBe('Gone?')
})
