/** What an administrator finds at the desk, and what is said where there is nothing to be found. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enterAdmin, walkTo } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import { overflow } from './overflow'
import { makePerson, type Person } from './people'
import { expectRefusals } from './refusals'
import { goodPassword } from './system'

const alma: Person = {
  email: 'alma@example.org',
  password: goodPassword,
  firstname: 'Alma',
  role: 'strapi-author',
  language: 'en',
}

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

let page: Page

beforeAll(async () => {
  const browser = await openBrowser()
  const context = await browser.newContext({ locale: 'en-US' })
  await enterAdmin(context, cmsUrl)
  page = await context.newPage()
  await makePerson(cmsUrl, editorToken, alma)
  await page.goto(`${cmsUrl}/admin/settings/application-infos`)
})
afterAll(() => page.context().close())

it('offers no settings that do nothing here, and says what is not there or switched off', async () => {
  await page.setViewportSize(desktop)
  await walkTo(page, '/settings/application-infos')
  const settings = page.getByRole('navigation').filter({ hasText: 'Overview' })
  await settings.getByRole('link', { name: 'Users', exact: true }).waitFor()
  expect(await settings.getByRole('link').allInnerTexts()).toEqual([
    'Overview',
    'API Tokens',
    'Followed calendars',
    'Handing over',
    'Media Library',
    'Second step',
    'Security log',
    'Webhooks',
    'Roles',
    'Users',
    'Admin Tokens',
  ])

  const nowhere = 'a'.repeat(24)
  expectRefusals(new RegExp(`^404 GET .*/${nowhere}$`))
  await walkTo(page, `/content-manager/collection-types/api::page.page/${nowhere}`)
  await page.getByText('This can’t be shown.').waitFor()
  await page.getByText('This is not there: it was deleted').waitFor()
  expect(await barriers(page, 'main')).toEqual([])

  const editor = new Editor(cmsUrl, editorToken)
  const getInvolved = '/content-manager/single-types/api::get-involved.get-involved'
  await editor.save(getInvolved, { lettersOn: false })
  await walkTo(page, '/letters')
  await page.getByRole('heading', { name: 'Letters', exact: true }).waitFor()
  await page.getByRole('link', { name: 'Switch them on' }).waitFor()
  await editor.save(getInvolved, { lettersOn: true })
})

/** Opens the list of accounts where it has Alma's alone. */
async function findAlma() {
  await walkTo(page, `/settings/users?_q=${encodeURIComponent(alma.email)}`)
  return page.getByRole('row').filter({ hasText: alma.email })
}

it('has a card for each account on a phone, with its state and all that can be done', async () => {
  await page.setViewportSize(phone)
  const account = await findAlma()
  await account.getByRole('checkbox', { name: 'Choose Alma' }).waitFor()
  const parts = [
    account.getByText('Active', { exact: true }),
    account.getByRole('link', { name: /^Edit/ }),
    account.getByRole('button', { name: /^Delete/ }),
  ]
  for (const part of parts) {
    const box = await part.boundingBox()
    expect((box?.x ?? phone.width) + (box?.width ?? 0)).toBeLessThan(phone.width)
  }
  expect(await barriers(page, 'table')).toEqual([])
  expect(await overflow(page)).toBe(0)
})

/** Types into a field, is asked when they leave, and stays; once it is saved nobody is asked. */
async function isAskedUntilSaved(page: Page, field: string, typed: string): Promise<void> {
  const box = page.getByRole('textbox', { name: field, exact: true })
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' })
  const leave = () => page.getByRole('link', { name: 'Home', exact: true }).click()
  await box.fill(typed)
  await leave()
  await question.getByText('What you typed here is not kept').waitFor()
  expect(await barriers(page, '[role=alertdialog]')).toEqual([])
  await question.getByRole('button', { name: 'Stay here' }).click()
  await question.waitFor({ state: 'detached' })
  expect(await box.inputValue()).toBe(typed)
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  await page.getByText('Saved', { exact: true }).first().waitFor()
  await leave()
  await page.getByRole('heading', { name: 'Next dates' }).waitFor()
  expect(await question.count()).toBe(0)
}

it('is asked before what is typed about an account is lost', async () => {
  await page.setViewportSize(desktop)
  const account = await findAlma()
  await account.getByRole('link').click()
  await isAskedUntilSaved(page, 'Last name', 'Mahler')
})

it('is asked before what is typed about oneself is lost', async () => {
  const browser = await openBrowser()
  const own = await browser.newContext({ locale: 'en-US' })
  try {
    await enterAdmin(own, cmsUrl, alma)
    const desk = await own.newPage()
    await desk.goto(`${cmsUrl}/admin/me`)
    await isAskedUntilSaved(desk, 'Username', 'alma')
  } finally {
    await own.close()
  }
})
