/**
 * On a phone, an editor gives one date of a series its own title, somebody who speaks, and an agenda.
 * Visitors read it in the list and on its page, with script and without, and their calendars have it.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Admin, enterAdmin } from './admin'
import { violations } from './axe'
import { barriers } from './barriers'
import { openBrowser, openPage } from './browser'
import { dayIn } from './clock'
import { servedPage } from './documents'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { overflow } from './overflow'
import { untilVisible } from './visible'

const slug = 'circle-with-a-guest'
const first = dayIn(3)
const path = `/meetings/${slug}/${first}`
const name = 'Circle with a guest: Rosa Luxemburg on reform'
const phone = { viewport: { width: 390, height: 844 }, locale: 'en-US' }

const editor = new Editor(cmsUrl, editorToken)
let browser: Browser
let meeting: string

beforeAll(async () => {
  browser = await openBrowser()
  meeting = await editor.make('meeting', {
    title: 'Circle with a guest',
    slug,
    firstDate: first,
    startTime: '19:00',
    endTime: '21:00',
    recurrence: { frequency: 'weekly', interval: 1 },
    attendance: 'online',
  })
  await untilVisible()
})
afterAll(async () => {
  await editor.remove('special-date', 'meeting.slug', slug)
  await editor.tidyUp()
  await untilVisible()
})

it('an editor gives a date its own title, a speaker and an agenda on a phone', async () => {
  const context = await browser.newContext(phone)
  await enterAdmin(context, cmsUrl)
  const page = await context.newPage()
  const form = `/content-manager/collection-types/api::meeting.meeting/${meeting}`
  await page.goto(`${cmsUrl}/admin${form}?plugins[i18n][locale]=en`)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  const panel = page.getByRole('region', { name: 'In plain words' })
  const own = panel.getByRole('button', { name: /^Give it its own title and text: / }).first()
  await own.waitFor()
  expect(await barriers(page, 'section[aria-label="In plain words"]')).toEqual([])
  await own.scrollIntoViewIfNeeded()
  await own.click()

  await page.getByRole('heading', { level: 1, name: /^Circle with a guest, / }).waitFor()
  await page.getByRole('button', { name: 'Circle with a guest', exact: true }).waitFor()
  const admin = new Admin(page, cmsUrl)
  await admin.fill('Title of this date', 'Rosa Luxemburg on reform')
  const empty = page.getByRole('button', { name: /^Nothing yet/ })
  await empty.first().click()
  await admin.fill('Name', 'Maya Torres')
  await admin.fill('Who they are', 'historian')
  // The agenda: what stands above it is not empty any more.
  await empty.first().click()
  await admin.fill('What', 'The talk')
  await page.getByLabel('Starts at').first().fill('19:15')
  await admin.fill('Room', 'Room 2')
  expect(await overflow(page)).toBe(0)
  await admin.publish()

  await page.goto(`${cmsUrl}/admin${form}?plugins[i18n][locale]=en`)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await panel.getByRole('link', { name: /^Edit what it is about: / }).waitFor()
  expect(await panel.getByText('Rosa Luxemburg on reform').count()).toBeGreaterThan(0)
  await context.close()
})

it.each([true, false])('visitors read it on a phone, with script: %s', async (hasScript) => {
  const options = { ...phone, javaScriptEnabled: hasScript }
  const { page, complaints, close } = await openPage(browser, siteUrl, options)
  await page.goto('/meetings')
  const row = page.getByRole('article').filter({ hasText: name }).first()
  expect(await row.innerText()).toContain('with Maya Torres')
  await row.getByRole('link', { name }).click()

  await page.getByRole('heading', { level: 1, name }).waitFor()
  expect(await page.title()).toContain(name)
  const main = page.getByRole('main')
  await main.getByRole('heading', { name: 'Who speaks' }).waitFor()
  const text = (await main.innerText()).replace(/\s+/g, ' ')
  expect(text).toContain('Maya Torres historian')
  const item = main.getByRole('listitem').filter({ hasText: 'The talk' })
  expect((await item.innerText()).replace(/\s+/g, ' ')).toMatch(/^7:15 pm The talk Room 2$/)
  expect(await item.locator('time').getAttribute('datetime')).toContain(`${first}T19:15:00`)
  expect(await overflow(page)).toBe(0)
  if (hasScript) expect(await violations(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

it('what is shared, what search engines are told, and calendars say the same', async () => {
  const { shared, facts } = await servedPage(siteUrl + path)
  expect(shared('og:title')).toContain(name)
  expect(shared('og:description')).toContain('with Maya Torres')
  expect(facts).toMatchObject({
    '@type': 'Event',
    name,
    performer: [{ '@type': 'Person', name: 'Maya Torres', description: 'historian' }],
    subEvent: [{ '@type': 'Event', name: 'The talk' }],
    superEvent: { name: 'Circle with a guest' },
  })
  for (const file of [`/meetings/${slug}/calendar.ics`, `${path}/calendar.ics`]) {
    const text = (await (await fetch(siteUrl + file)).text()).replaceAll('\r\n ', '')
    expect(text).toContain(`:${name}\r\n`)
    expect(text).toMatch(/With Maya Torres.*7:15 PM The talk \(Room 2\)/)
  }
})
