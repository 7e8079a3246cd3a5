/**
 * A series on each first and third weekday from the desk to the visitor: one date has its own title, a
 * speaker and an agenda, there are two places, the hall is closed and opened again; and a calendar that
 * others keep moves a date. The list, the date's page, the feeds as another program reads them and the
 * mails say the same after each step. The editor has a phone.
 */
import { CalendarServer, type TestEvent } from 'cms/tests/calendarServer'
import type { Revision } from 'cms/contract'
import type { ParsedMail } from 'mailparser'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Admin, enterAdmin } from './admin'
import {
  alone,
  asInCalendar,
  calendarAt,
  clock,
  comingIn,
  datesOfMeeting,
  dayOfMonth,
  expectDatePage,
  expectShown,
  listedRows,
  localTimeOf,
  type KnownDate,
} from './agreement'
import { violations } from './axe'
import { barriers } from './barriers'
import { openBrowser, openPage, type WatchedPage } from './browser'
import { datesIn } from './calendarFile'
import { dayIn } from './clock'
import { servedPage } from './documents'
import { Editor, signIn } from './editor'
import { hasCaretInSight } from './inSight'
import { mailedLinks, oneClickLink } from './mailbox'
import { startMailingSystem, type MailingSystem } from './mailingSystem'
import { overflow } from './overflow'
import { sendForm } from './sendForm'
import { daysAfter } from './trickyMeetings'
import { readJson } from './views'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const phone = { viewport: { width: 390, height: 844 }, locale: 'en-US' }
const timeZone = 'America/Los_Angeles'
const slug = 'reading-circle'
const hall = 'Story Hall'
const ownTitle = 'Reading circle: Rosa Luxemburg on reform'
/** As mails name it. */
const mailed = `${ownTitle}, with Maya Torres`
const people = ['ada', 'bo', 'cleo'].map((name) => `${name}@people.example`) as [
  string,
  string,
  string,
]
const [ada, bo, cleo] = people

const calendar = new CalendarServer()
let system: MailingSystem
let browser: Browser
let editor: Editor
let context: BrowserContext
/** The editor's phone. */
let desk: Page
let admin: Admin
let visitor: WatchedPage
let hallId: string
/** The next two dates as they are known, of which the first is the one with a title of its own. */
let first: KnownDate
let second: KnownDate

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startMailingSystem(), openBrowser(), calendar.start()])
  editor = new Editor(system.cmsUrl, await signIn(system.cmsUrl))
  hallId = await editor.make('venue', { name: hall, city: 'Portland' })
  context = await browser.newContext(phone)
  await enterAdmin(context, system.cmsUrl)
  desk = await context.newPage()
  admin = new Admin(desk, system.cmsUrl)
  visitor = await openPage(browser, system.siteUrl, { ...phone, javaScriptEnabled: false })
  const [one, two] = firstsAndThirds(dayIn(3, system.now()))
  first = evening(one)
  second = evening(two)
})
afterAll(async () => {
  await system.stop()
  await calendar.stop()
})

/** The next day that is the first or third of its weekday in its month, and the one after it. */
function firstsAndThirds(from: string): [string, string] {
  const isOne = (date: string) => [1, 3].includes(Math.ceil(Number(date.slice(8)) / 7))
  const next = (date: string, step: number): string =>
    isOne(date) ? date : next(daysAfter(date, step), step)
  const one = next(from, 1)
  return [one, next(daysAfter(one, 7), 7)]
}

function evening(originalDate: string): KnownDate {
  return {
    key: `${slug}/${originalDate}`,
    slug,
    originalDate,
    startsAt: localTimeOf(originalDate, '19:00'),
    endsAt: localTimeOf(originalDate, '21:00'),
    allDay: false,
    timeZone,
    status: 'scheduled',
    attendance: 'in-person',
    venue: { name: hall },
    change: null,
  }
}

const formOf = (type: string, id: string) =>
  `${system.cmsUrl}/admin/content-manager/collection-types/api::${type}.${type}/${id}`

/** Opens a form, and what stands beside it on larger screens. */
async function openBeside(type: string, id: string, title: string) {
  await desk.goto(formOf(type, id))
  await desk.getByRole('button', { name: 'More', exact: true }).click()
  return desk.getByRole('region', { name: title })
}

/** Waits until visitors are shown what the cms has. */
async function untilShown(): Promise<void> {
  // After so long a web server asks what was changed.
  await system.pass(1_000)
  const revisionOf = async (url: string) =>
    (await readJson<Revision>(`${url}/api/site/revision`)).revision
  const isShown = async () =>
    (await revisionOf(system.siteUrl)) === (await revisionOf(system.cmsUrl))
  await expect.poll(isShown).toBe(true)
}

/** The list, the pages of both dates, their files, and the feeds say what is known. */
async function expectAgreement(): Promise<void> {
  await untilShown()
  const { siteUrl } = system
  const dates = [first, second]
  const rows = await listedRows(siteUrl, slug, dates.length, 'en')
  expect(rows.map(({ path }) => path)).toEqual(dates.map(({ key }) => `/meetings/${key}`))
  for (const [index, date] of dates.entries()) {
    const row = rows[index]
    if (row) expectShown(row, date, 'en')
    if (row && date.title) expect(row.text).toContain(date.title)
    await expectDatePage(siteUrl, date, 'en')
  }
  const last = new Date(second.startsAt)
  for (const path of ['/calendar.ics', `/meetings/${slug}/calendar.ics`]) {
    const near = datesOfMeeting(await calendarAt(siteUrl + path), slug).filter(
      ({ start }) => new Date(start) <= last,
    )
    expect(comingIn(near, dates), path).toEqual(asInCalendar(dates, 'en'))
    expect(near[0]?.summary, path).toContain(first.title ?? 'Reading circle')
  }
}

/** A mail tells the day, the hour and the place of a date as its page does, in its text and its file. */
function expectMailed(mail: ParsedMail, date: KnownDate): void {
  const text = (mail.text ?? '').replace(/\s+/g, ' ')
  expect(text).toContain(date.title ?? '')
  expect(text).toMatch(alone(dayOfMonth(date)))
  expect(text).toMatch(alone(clock(date.startsAt, timeZone)))
  const [file] = mail.attachments
  if (!file) return
  expect(text).toContain(date.venue?.name)
  const dates = datesIn(file.content.toString(), new Date(Date.parse(date.endsAt) + dayMs))
  expect(comingIn(dates, [date])).toEqual(asInCalendar([date], 'en'))
}

/** @returns what the page says to whoever has confirmed that they come */
async function comes(email: string, key: string): Promise<string> {
  const { page } = visitor
  await sendForm(page, 'en', 'attend', { email, about: key }, system)
  const [link = ''] = mailedLinks(await system.mailbox.next(email), system.siteUrl)
  await page.goto(link)
  await page.locator('button[value=confirm]').click()
  await page.waitForLoadState()
  return page.locator('main').innerText()
}

/** Waits until visitors read how many places are left at the first date. */
async function untilPlaces(words: string): Promise<void> {
  await system.pass(15_000)
  const read = async () => (await servedPage(`${system.siteUrl}/meetings/${first.key}`)).main
  await expect.poll(read).toContain(words)
}

it('one date of a series is special, full, closed, open again, and all say the same', async () => {
  await makeSeries()
  await expectAgreement()
  await makeSpecialDate()
  await expectAgreement()
  await readSpecialDate()
  await fillPlaces()
  await expectAgreement()
  await closeHall()
  await openHall()
  await context.close()
  await followCalendar()
  await visitor.close()
})

async function makeSeries(): Promise<void> {
  await admin.newEntry('api::meeting.meeting')
  await admin.fill('Title', 'Reading circle')
  await admin.fillDate('First date', first.originalDate)
  await desk.getByLabel('Starts at').first().fill('19:00')
  await desk.getByLabel('Ends at').first().fill('21:00')
  await desk.getByRole('combobox', { name: 'Repeats' }).click()
  await desk.getByRole('option', { name: /first and third/ }).click()
  await admin.relate('Place', hall)
  await desk
    .getByRole('button', { name: /^How many can come, taking part online, and contact/ })
    .click()
  await desk.locator('[name=places]').fill('2')
  await desk.getByText('moves up by themselves when a place is free').waitFor()
  await admin.publish()
}

async function makeSpecialDate(): Promise<void> {
  const meeting = await editor.find('meeting', 'slug', slug)
  const panel = await openBeside('meeting', meeting, 'In plain words')
  const own = panel.getByRole('link', { name: /^Give it its own title and text: / }).first()
  await own.waitFor()
  expect(await barriers(desk, 'section[aria-label="In plain words"]')).toEqual([])
  await own.scrollIntoViewIfNeeded()
  await own.click()

  await desk.getByRole('heading', { level: 1, name: 'New special date' }).waitFor()
  await desk.getByRole('button', { name: 'Reading circle', exact: true }).waitFor()
  // Who only looks makes nothing, and is not asked whether to leave.
  await desk.goBack()
  await desk.getByRole('button', { name: 'More', exact: true }).click()
  await own.waitFor()
  expect(await editor.count('special-date', 'meeting.slug', slug)).toBe(0)
  await own.click()

  await desk.getByRole('button', { name: 'Reading circle', exact: true }).waitFor()
  await admin.fill('Title of this date', 'Rosa Luxemburg on reform')
  const empty = desk.getByRole('button', { name: /^Nothing yet/ })
  await empty.first().click()
  await admin.fill('Name', 'Maya Torres')
  await admin.fill('Who they are', 'historian')
  // The agenda: what stands above it is not empty any more.
  await empty.first().click()
  await admin.fill('What', 'The talk')
  await desk.getByLabel('Starts at').first().fill('19:15')
  // Few things on an agenda have a room of their own.
  await desk.getByRole('button', { name: /^With whom, Room, .* …$/ }).click()
  await admin.fill('Room', 'Room 2')
  await desk.getByRole('button', { name: '7:15 pm · The talk · Room 2', exact: true }).waitFor()
  expect(await overflow(desk)).toBe(0)
  await admin.publish()
  await desk.getByRole('heading', { level: 1, name: /^Reading circle, / }).waitFor()
  first = { ...first, title: ownTitle }

  await openBeside('meeting', meeting, 'In plain words')
  await panel.getByRole('link', { name: /^Edit what it is about: / }).waitFor()
  expect(await panel.getByText('Rosa Luxemburg on reform').count()).toBeGreaterThan(0)
}

/** Whoever speaks and what comes when: on a phone, where it is shared, for searches and in the feed. */
async function readSpecialDate(): Promise<void> {
  const { siteUrl } = system
  const reader = await openPage(browser, siteUrl, phone)
  const { page } = reader
  await page.goto('/meetings')
  const row = page.getByRole('article').filter({ hasText: ownTitle }).first()
  expect(await row.innerText()).toContain('with Maya Torres')
  await row.getByRole('link', { name: ownTitle }).click()
  await page.getByRole('heading', { level: 1, name: ownTitle }).waitFor()
  expect(await page.title()).toContain(ownTitle)
  const main = page.getByRole('main')
  await main.getByRole('heading', { name: 'Who speaks' }).waitFor()
  expect((await main.innerText()).replace(/\s+/g, ' ')).toContain('Maya Torres historian')
  const item = main.getByRole('listitem').filter({ hasText: 'The talk' })
  expect((await item.innerText()).replace(/\s+/g, ' ')).toMatch(/^7:15 pm The talk Room 2$/)
  expect(await overflow(page)).toBe(0)
  expect(await violations(page)).toEqual([])
  expect(reader.complaints).toEqual([])
  await reader.close()

  const served = await servedPage(`${siteUrl}/meetings/${first.key}`)
  expect(served.main).toMatch(/Maya Torres.+The talk/)
  expect(served.shared('og:description')).toContain('with Maya Torres')
  expect(served.facts).toMatchObject({
    performer: [{ '@type': 'Person', name: 'Maya Torres', description: 'historian' }],
    subEvent: [{ '@type': 'Event', name: 'The talk' }],
    superEvent: { name: 'Reading circle' },
  })
  for (const path of [`/meetings/${slug}`, `/meetings/${first.key}`]) {
    const file = await (await fetch(`${siteUrl}${path}/calendar.ics`)).text()
    const text = file.replaceAll('\r\n ', '')
    expect(text).toContain(`:${ownTitle}\r\n`)
    expect(text).toMatch(/With Maya Torres.*7:15 PM The talk \(Room 2\)/)
  }
}

/** Two come, the third waits, one goes, and the third moves up. */
async function fillPlaces(): Promise<void> {
  const { mailbox, siteUrl } = system
  await untilPlaces('There are 2 places.')
  for (const email of [ada, bo]) {
    expect(await comes(email, first.key)).toContain('See you there!')
    const mail = await mailbox.next(email)
    expect(mail.subject).toBe(`See you there: ${mailed}`)
    expect(mail.attachments).toHaveLength(1)
    expectMailed(mail, first)
    if (email === ada) adasEnd = oneClickLink(mail, siteUrl)
  }
  await untilPlaces('Full: every place is taken.')
  expect(await comes(cleo, first.key)).toContain('you are on the waiting list now')
  const waiting = await mailbox.next(cleo)
  expect(waiting.subject).toBe(`You’re on the waiting list: ${mailed}`)
  expectMailed(waiting, first)

  await visitor.page.goto(adasEnd)
  await visitor.page.locator('button[value=unsubscribe]').click()
  await visitor.page.waitForLoadState()
  const movedUp = await mailbox.next(cleo)
  expect(movedUp.subject).toBe(`There is a place for you: ${mailed}`)
  expect(movedUp.attachments).toHaveLength(1)
  expectMailed(movedUp, first)
  await untilPlaces('Full: every place is taken.')
}
/** With which the first who came says that they don’t. */
let adasEnd = ''

async function closeHall(): Promise<void> {
  const note = 'The floor of the hall is being mended.'
  const panel = await openBeside('venue', hallId, 'Closed days')
  await panel.getByText('this place is open').waitFor()
  await panel.getByRole('button', { name: 'Close this place …' }).click()
  const dialog = desk.getByRole('dialog').last()
  await dialog.getByLabel('First closed day').fill(dayIn(1, system.now()))
  await dialog.getByText('No date is there on these days').waitFor()
  await dialog.getByLabel('Last closed day').fill(second.originalDate)
  await dialog.getByText('These 2 dates are affected').waitFor()
  await dialog.getByText('2 people who want to hear of them get a mail each.').waitFor()
  const cancel = dialog.getByRole('button', { name: 'Cancel these 2 dates' })
  await cancel.click()
  const field = dialog.getByLabel('Note for visitors')
  await expect.poll(() => hasCaretInSight(field)).toBe(true)
  await field.fill(note)
  expect(await barriers(desk, '[role=dialog]')).toEqual([])
  expect(await overflow(desk)).toBe(0)
  await cancel.click()
  await dialog.getByText('These 2 dates are affected').waitFor({ state: 'hidden' })

  const before = [first, second] as const
  const cancelled = {
    status: 'cancelled',
    change: {
      previousStartsAt: null,
      previousEndsAt: null,
      previousVenue: null,
      note: { text: note, locale: 'en' },
    },
  } as const
  ;[first, second] = [
    { ...first, ...cancelled },
    { ...second, ...cancelled },
  ]
  for (const email of [bo, cleo]) {
    const told = await system.mailbox.next(email)
    expect(told.subject).toBe(`${mailed} is cancelled`)
    expect(told.text).toContain(note)
    expectMailed(told, first)
  }
  await expectAgreement()

  // The second is held there all the same.
  await panel.getByText('These 2 dates are affected').waitFor()
  expect(await barriers(desk, 'section[aria-label="Closed days"]')).toEqual([])
  const meeting = await editor.find('meeting', 'slug', slug)
  const report = await openBeside('meeting', meeting, 'In plain words')
  await report
    .getByRole('button', { name: /^Let it take place after all/ })
    .last()
    .click()
  await report.getByText('Takes place all the same').waitFor()
  expect(await barriers(desk, 'section[aria-label="In plain words"]')).toEqual([])
  second = before[1]
  await expectAgreement()
  await report
    .getByRole('link', { name: new RegExp(`^${hall}: closed `) })
    .first()
    .click()
  await desk.getByRole('heading', { level: 1, name: new RegExp(`^${hall}: closed `) }).waitFor()
}

async function openHall(): Promise<void> {
  const panel = await openBeside('venue', hallId, 'Closed days')
  await panel.getByText('This one is held there all the same').waitFor()
  await panel.getByRole('button', { name: /^Undo this/ }).click()
  const question = desk.getByRole('alertdialog')
  await question.getByText('This date takes place as planned again:').waitFor()
  expect(await barriers(desk, '[role=alertdialog]')).toEqual([])
  await question.getByRole('button', { name: 'Undo this' }).click()
  first = { ...first, status: 'scheduled', change: null }
  for (const email of [bo, cleo]) {
    const told = await system.mailbox.next(email)
    expect(told.subject).toBe(`It takes place after all: ${mailed}`)
    expectMailed(told, first)
  }
  await panel.getByText('this place is open').waitFor()
  await expectAgreement()
  // Whoever had gone before has heard of nothing since.
  expect(system.mailbox.received.map(({ to }) => to)).not.toContain(ada)
}

/** What others changed in their calendar is on the site within the hour, and told to who wants to come. */
async function followCalendar(): Promise<void> {
  const { cmsUrl, siteUrl, mailbox } = system
  const day = dayIn(20, system.now())
  const meal: TestEvent = {
    uid: 'street-meal@neighbours.example',
    title: 'Street meal',
    date: day,
    time: '170000',
  }
  calendar.events = [meal]
  await new Editor(cmsUrl, await signIn(cmsUrl)).ask('POST', '/branchline/following', {
    name: 'Neighbours',
    address: calendar.address,
    publishes: true,
    mostADay: 5,
    isOn: true,
  })
  await untilShown()
  const meeting = 'street-meal'
  const at = (from: string, to: string): KnownDate => ({
    ...evening(day),
    key: `${meeting}/${day}`,
    slug: meeting,
    startsAt: localTimeOf(day, from),
    endsAt: localTimeOf(day, to),
    venue: { name: 'The Hall' },
  })
  const planned = at('17:00', '19:00')
  await expectDatePage(siteUrl, planned, 'en')
  expect(await comes(ada, planned.key)).toContain('See you there!')
  expectMailed(await mailbox.next(ada), planned)

  meal.time = '183000'
  await system.pass(2 * hourMs)
  const told = await mailbox.next(ada)
  expect(told.subject).toBe('Changed: Street meal')
  const later = at('18:30', '20:30')
  expectMailed(told, later)
  await untilShown()
  await expectDatePage(siteUrl, later, 'en')
  const [row] = await listedRows(siteUrl, meeting, 1, 'en')
  if (!row) throw new Error('the list does not have it')
  expectShown(row, later, 'en')
  const dates = datesOfMeeting(await calendarAt(`${siteUrl}/calendar.ics`), meeting)
  expect(comingIn(dates, [later])).toEqual(asInCalendar([later], 'en'))
}
