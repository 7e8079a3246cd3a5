import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Admin, enterAdmin } from './admin'
import { openBrowser } from './browser'
import { dayIn } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'

// A meeting in Spanish, in the real admin: its words are written there, its facts are read.

const documents = new Editor(cmsUrl, editorToken)

let browser: Browser
let meeting: string

beforeAll(async () => {
  browser = await openBrowser()
  meeting = await documents.make('meeting', {
    title: 'Two tongues',
    slug: 'two-tongues',
    firstDate: dayIn(1),
    startTime: '18:00',
    endTime: '19:30',
    attendance: 'online',
  })
  await documents.change('meeting', meeting, { title: 'Dos lenguas' }, 'es')
})
afterAll(async () => {
  await documents.tidyUp()
})

it('lists, and what is new, are in English also after a Spanish form', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await enterAdmin(page.context(), cmsUrl)
  const list = `${cmsUrl}/admin/content-manager/collection-types/api::meeting.meeting`
  await page.goto(`${list}/${meeting}?plugins[i18n][locale]=es`)
  await page.getByRole('heading', { level: 1, name: 'Dos lenguas' }).waitFor()
  await page.getByRole('link', { name: 'Meetings' }).first().click()
  await page.getByRole('gridcell', { name: 'Two tongues' }).first().waitFor()

  await page.getByRole('combobox', { name: 'Select a locale' }).click()
  await page.getByRole('option', { name: 'Español' }).click()
  await page.getByRole('gridcell', { name: 'Dos lenguas' }).first().waitFor()
  await page.getByRole('link', { name: 'Create new entry' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Create an entry' }).waitFor()
  expect(new URL(page.url()).searchParams.get('plugins[i18n][locale]')).toBe('en')
  expect(await page.getByRole('combobox', { name: 'Locales' }).count()).toBe(0)
  await page.goto(list)
  await page.getByRole('gridcell', { name: 'Two tongues' }).first().waitFor()
  await page.close()
})

it('the form of a translation takes words, and shows what is the same in every language', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await enterAdmin(page.context(), cmsUrl)
  const form = `${cmsUrl}/admin/content-manager/collection-types/api::meeting.meeting/${meeting}`
  await page.goto(`${form}?plugins[i18n][locale]=es`)
  await page.getByRole('heading', { level: 1, name: 'Dos lenguas' }).waitFor()

  const starts = page.getByRole('combobox', { name: 'Starts at' }).or(page.getByLabel('Starts at'))
  expect(await starts.first().isDisabled()).toBe(true)
  const admin = new Admin(page, cmsUrl)
  for (const line of ['Taking part online, and contact', 'Whole days and later changes']) {
    await admin.unfold(line)
  }
  const told = page.getByText('The same in every language: change it in English.')
  expect(await told.count()).toBeGreaterThan(10)

  await page.getByRole('textbox', { name: 'Title' }).fill('Dos idiomas')
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect
    .poll(async () => (await fetch(`${siteUrl}/es/meetings/two-tongues`)).text())
    .toContain('Dos idiomas')
  expect(await (await fetch(`${siteUrl}/meetings/two-tongues`)).text()).toContain('Two tongues')
  await page.close()
})
