/** A calendar that stands elsewhere comes in on a phone, from the first look to the report. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, expect, it } from 'vitest'
import { enterAdmin, walkTo } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { dayIn, inWords } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import { overflow } from './overflow'
import { makePerson, type Person } from './people'
import { goodPassword } from './system'

const documents = new Editor(cmsUrl, editorToken)
const editor: Omit<Person, 'email'> = {
  password: goodPassword,
  firstname: 'Ines',
  role: 'strapi-editor',
  language: 'en',
}

afterAll(async () => {
  for (const title of titles) await documents.remove('meeting', 'title', title)
})

const titles = ['Choir practice brought in', 'Long table brought in']
const first = dayIn(24)
const firstInWords = inWords(first, { dateStyle: 'long' })

/** @param run of whom the ids of the events tell: what came in once is known the next time */
const calendarOf = (run: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...titles.flatMap((title, index) => [
      ...['BEGIN:VEVENT', `UID:${run}-${index}`, `SUMMARY:${title}`],
      ...[`DTSTART:${first.replaceAll('-', '')}T190000`, 'RRULE:FREQ=WEEKLY', 'END:VEVENT'],
    ]),
    ...['BEGIN:VEVENT', 'UID:torn', 'SUMMARY:Torn', 'no line', 'END:VEVENT'],
    ...['END:VCALENDAR', ''],
  ].join('\r\n')

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/calendar',
  buffer: Buffer.from(content),
})

it('an editor brings a calendar in on a phone, and reads what became of it later', async () => {
  const run = randomUUID()
  const calendar = calendarOf(run)
  const person = { ...editor, email: `brings-in-${run}@example.org` }
  await makePerson(cmsUrl, editorToken, person)
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await enterAdmin(context, cmsUrl, person)
  const page = await context.newPage()
  await page.goto(`${cmsUrl}/admin`)
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('link', { name: 'Bring in content' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bring in a calendar or a site' }).waitFor()
  await page.getByText('5 MB at most').waitFor()
  expect(await barriers(page, 'main')).toEqual([])

  const input = page.locator('input[type=file]')
  await input.setInputFiles(file('ours.ics', 'PK\u0003\u0004'))
  await page.getByRole('alert').getByText('“ours.ics” is a ZIP archive').waitFor()
  await input.setInputFiles(file('ours.ics', calendar))
  await page.getByText('This would become of it. Nothing is written yet.').waitFor()
  await page.getByText('Meetings: 2 read, 2 new').waitFor()
  await page.getByText('Events: 1 read, 1 left out').waitFor()
  await page.getByText('Meetings: new (2)').waitFor()
  await page.getByText(`Meeting “${titles[1]}” (${firstInWords})`).first().waitFor()
  await page.getByText('“Torn”').waitFor()
  expect(await barriers(page, 'main')).toEqual([])
  expect(await overflow(page)).toBe(0)

  await page.getByRole('button', { name: 'Bring it in', exact: true }).click()
  await page.getByText('It is in. Look through the drafts and publish what is right.').waitFor()
  await page.getByText('Meetings: 2 read, 2 made').waitFor()
  expect(await barriers(page, 'main')).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the report' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('ours.ics.report.txt')
  expect(await readFile(await download.path(), 'utf8')).toContain('Meetings: 2 read, 2 made')
  await page.getByRole('link', { name: `Meeting “${titles[0]}” (${firstInWords})` }).click()
  await page.getByRole('heading', { level: 1, name: titles[0] }).waitFor()

  await walkTo(page, '/bring-in')
  await page.getByText('brought in · Ines').waitFor()
  await input.setInputFiles(file('ours.ics', calendar))
  await page.getByText('Nothing of it is new').waitFor()
  await page.getByText('Meetings: 2 read, 2 unchanged').waitFor()
  expect(await page.getByRole('button', { name: 'Bring it in', exact: true }).count()).toBe(0)
  // On a slow line another one is opened before the cms has let go of this one: it stays open.
  let letGo = () => {}
  const isOpened = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\/bringing-in\/\d+/, async (route) => {
    if (route.request().method() === 'DELETE') await isOpened
    await route.continue()
  })
  await page.getByRole('button', { name: 'Leave it' }).click()
  await page.getByRole('button', { name: /^Look at it: ours.ics/ }).click()
  await page.getByText('It is in.').waitFor()
  const listedAnew = page.waitForResponse(/\/branchline\/bringing-in(\?|$)/)
  letGo()
  await listedAnew
  await page.getByText('It is in.').waitFor()
  await page.getByText('Meetings: 2 read, 2 made').waitFor()
  await context.close()
})
