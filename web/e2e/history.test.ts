import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { Admin, enterAdmin } from './admin'
import { comesAlive } from './alive'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import { makePerson, type Person } from './people'
import { goodPassword } from './system'

const documents = new Editor(cmsUrl, editorToken)

let browser: Browser
let page: Page
let admin: Admin

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage()
  admin = new Admin(page, cmsUrl)
  await enterAdmin(page.context(), cmsUrl)
})
afterAll(async () => {
  await documents.tidyUp()
})

async function open(id: string, title: string): Promise<void> {
  await admin.openDocument('page', id)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

function panel(): Locator {
  return page.locator('aside').filter({ has: page.getByRole('heading', { name: 'History' }) })
}

async function leadOf(): Promise<string> {
  return page.getByRole('textbox', { name: 'Opening sentence' }).inputValue()
}

// As below, where it is published with it, too.
it.runIf(isWhole)(
  'an editor sees what changed, as soon as it is published, looks at an earlier version and brings it back',
  async () => {
    const id = await documents.make('page', { title: 'With a history', lead: 'The first words.' })
    await open(id, 'With a history')
    await admin.fill('Opening sentence', 'Other words.')
    await admin.publish()
    await panel().getByText('“The first words.” became “Other words.”').waitFor()
    expect(await panel().getByRole('listitem').count()).toBe(2)
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
  },
)

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 800 }

describe.each(isWhole ? [phone, desk] : [phone])('an Editor, at $width px', (viewport) => {
  const editor: Person = {
    email: `history-${viewport.width}@example.org`,
    password: goodPassword,
    firstname: 'Edith',
    role: 'strapi-editor',
    language: 'en',
  }

  it('looks at an earlier version on the site before bringing it back', async () => {
    const [was, is] = ['We met in the yard.', 'We meet in the hall.']
    const id = await documents.make('page', { title: `Seen at ${viewport.width}`, lead: was })
    await documents.change('page', id, { lead: is })
    await makePerson(cmsUrl, editorToken, editor)
    const context = await browser.newContext({ viewport })
    await enterAdmin(context, cmsUrl, editor)
    const desk = await context.newPage()
    await desk.goto(`${cmsUrl}/admin/content-manager/collection-types/api::page.page/${id}`)
    await desk.getByRole('textbox', { name: 'Opening sentence' }).waitFor()
    if (viewport.width < 768) await desk.getByRole('button', { name: 'More', exact: true }).click()
    await desk.getByText(`“${was}” became “${is}”`).waitFor()
    await desk
      .getByRole('button', { name: /^Look at the version/ })
      .last()
      .click()
    const dialog = desk.getByRole('dialog').last()
    const link = dialog.getByRole('link', { name: 'Look at it on the site' })
    await link.waitFor()
    const { x = -1, width = Infinity } = (await link.boundingBox()) ?? {}
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(viewport.width)
    expect(await barriers(desk, '[role="dialog"]')).toEqual([])

    const [site] = await Promise.all([context.waitForEvent('page'), link.click()])
    await site.getByText(was).waitFor()
    expect(await site.locator('.preview').innerText()).toMatch(
      /^Version of \w+ \d+, \d{4}, .+ – from the history$/,
    )
    expect(await site.locator('.preview').innerText()).not.toContain('Edith')
    expect(await site.getByText(is).count()).toBe(0)
    const isWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
    expect(await site.evaluate(isWide)).toBe(false)
    await comesAlive(site)
    expect(await site.locator('main').innerText()).toContain(was)
    await site.close()

    await dialog.getByRole('button', { name: 'Bring back and publish' }).click()
    expect(await barriers(desk, '[role="dialog"]')).toEqual([])
    await dialog.getByRole('button', { name: 'Yes, bring it back and publish' }).click()
    await desk.getByText('It was brought back and is published.').waitFor()
    const field = desk.locator('[name="lead"]')
    await expect.poll(() => field.inputValue(), { timeout: 15_000 }).toBe(was)
    await context.close()
  })
})

it('an editor is told what deleting does, and brings back what they deleted, on a phone', async () => {
  const edith: Person = {
    email: 'deleting@example.org',
    password: goodPassword,
    firstname: 'Edith',
    role: 'strapi-editor',
    language: 'en',
  }
  await makePerson(cmsUrl, editorToken, edith)
  const id = await documents.make('page', { title: 'Deleted by mistake', lead: 'Gone?' })
  const others = await documents.make('page', { title: 'Deleted by another' })
  await documents.remove('page', 'documentId', others)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await enterAdmin(context, cmsUrl, edith)
  const phone = await context.newPage()
  const question = phone.getByRole('dialog')

  // From its own form nothing asks for what is gone; `refusals.ts` would tell.
  await new Admin(phone, cmsUrl).openDocument('page', id)
  await phone.getByRole('heading', { level: 1, name: 'Deleted by mistake' }).waitFor()
  await phone.locator('[name="lead"]').fill('Not saved any more')
  await phone.getByRole('button', { name: 'More actions' }).first().click()
  await phone.getByRole('menuitem', { name: 'Delete', exact: true }).click()
  await question.getByText('For 400 days you can bring it back').waitFor()
  expect(await barriers(phone, '[role="dialog"]')).toEqual([])
  await question.getByRole('button', { name: 'Delete', exact: true }).click()
  await phone.waitForURL(/api::page\.page\?/)
  await phone.getByText('“Deleted by mistake” is deleted.').waitFor()
  // The message stays for a while only.
  await phone.getByRole('link', { name: 'Bring it back: Deleted content' }).click()
  await phone.getByRole('heading', { level: 1, name: 'Deleted content' }).waitFor()
  expect(await phone.getByText('Not Found').count()).toBe(0)

  // The menu names all that they may open, by words; there is nothing that they could set.
  await phone.getByRole('button', { name: 'Menu', exact: true }).click()
  const menu = phone.getByRole('dialog')
  const names = [
    ...['Home', 'Content', 'Letters', 'Sign-ups and messages', 'Media Library'],
    ...['Bring in content', 'Deleted content'],
  ]
  await menu.getByRole('link', { name: 'Deleted content' }).waitFor()
  expect((await menu.getByRole('link').allInnerTexts()).sort()).toEqual(names.sort())
  expect(await barriers(phone, '[role="dialog"]')).toEqual([])
  await phone.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  const name = 'Bring “Deleted by mistake” back and publish it'
  const bringBack = phone.getByRole('button', { name })
  await bringBack.waitFor()
  expect(await phone.getByText('Deleted by another').count()).toBe(0)
  expect(await barriers(phone, 'main, nav')).toEqual([])
  const { x = 0, width = Infinity } = (await bringBack.boundingBox()) ?? {}
  expect(x + width).toBeLessThanOrEqual(390)
  const look = phone.getByRole('link', { name: 'Look at “Deleted by mistake” on the site' })
  const [site] = await Promise.all([context.waitForEvent('page'), look.click()])
  await site.getByText('Gone?').waitFor()
  await site.close()
  await bringBack.click()
  await phone.getByText('It is what it was before, and visitors see it at once.').waitFor()
  expect(await barriers(phone, 'main')).toEqual([])
  await phone.getByRole('link', { name: 'Open “Deleted by mistake”' }).click()
  await phone.getByRole('heading', { level: 1, name: 'Deleted by mistake' }).waitFor()
  await expect.poll(() => phone.locator('[name="lead"]').inputValue()).toBe('Gone?')
  await context.close()

  // An administrator finds there what anybody deleted.
  await admin.walkTo('/deleted-content')
  const another = { name: 'Bring “Deleted by another” back', exact: true }
  await page.getByRole('button', another).click()
  await page.getByText('“Deleted by another” is there again.').waitFor()
})

it.runIf(isWhole)(
  'what visitors are led to is not offered to be deleted: from its row one is led to what leads there',
  async () => {
    const question = page.getByRole('dialog')
    const linked = await documents.make('page', { title: 'Led to from below' })
    const below = { title: 'Below what is kept', parent: { connect: [{ documentId: linked }] } }
    const from = await documents.make('page', below)
    await page.setViewportSize(phone)
    await admin.walkTo('/content-manager/collection-types/api::page.page?pageSize=100')
    const row = page.getByRole('row', { name: /Led to from below/ })
    await row.getByText('/led-to-from-below', { exact: true }).waitFor()
    await row.getByRole('button').last().click()
    await page.getByRole('menuitem', { name: 'Delete', exact: true }).click()
    await question.getByText('“Led to from below” can’t be deleted').waitFor()
    expect(await question.getByRole('button', { name: 'Delete' }).count()).toBe(0)
    expect(await barriers(page, '[role="dialog"]')).toEqual([])
    await question.getByRole('link', { name: 'Below what is kept' }).click()
    await page.getByRole('heading', { level: 1, name: 'Below what is kept' }).waitFor()
    expect(page.url()).toContain(from)
  },
)

it('an administrator reads who did what in the security log, also on a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await admin.walkTo('/settings/security-log')
  await page.getByRole('heading', { level: 1, name: 'Security log' }).waitFor()
  const logIns = page.getByText(/ logged in$/)
  await logIns.first().waitFor()
  await page.getByText('Chrome on Linux').first().waitFor()
  expect(await barriers(page, 'main')).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await page.getByRole('button', { name: /^What is shown/, expanded: false }).click()
  await page.getByRole('combobox', { name: 'About' }).click()
  await page.getByRole('option', { name: 'Entries of visitors' }).click()
  await expect.poll(() => logIns.count()).toBe(0)
})

it('an administrator has a page for a successor, on a phone and on paper', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await admin.walkTo('/settings/handing-over')
  await page.getByRole('heading', { level: 2, name: /^Handing over the site of/ }).waitFor()
  expect(await barriers(page, 'main')).toEqual([])
  const isWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
  expect(await page.evaluate(isWide)).toBe(false)
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.on-paper')
  expect(await paper.innerText()).toContain('npm run restore')
  expect(await page.locator('body > *').filter({ visible: true }).count()).toBe(1)
  await page.emulateMedia({ media: null })
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
  }
})

it('of what can wait and was read on Home, one line is left', async () => {
  await admin.walkTo('')
  const notices = page.getByRole('region', { name: 'For whoever runs the site' })
  const title = 'This site has one administrator only'
  const heading = notices.getByRole('heading', { name: title })
  // Another one may stand there as well.
  await heading.locator('xpath=..').getByRole('button', { name: 'I have read this' }).click()
  await notices.locator('summary:focus', { hasText: title }).waitFor()
  expect(await barriers(page, 'main details')).toEqual([])
  await page.reload()
  await notices.locator('summary', { hasText: title }).waitFor()
  expect(await notices.getByText('Invite new user').isVisible()).toBe(false)
  await notices.locator('summary').click()
  await notices.getByText('Invite new user').waitFor()
})
