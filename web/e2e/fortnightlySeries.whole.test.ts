/**
 * An editor far from the branch makes a fortnightly series in the real admin, cancels one date,
 * moves another and takes a third elsewhere. Everything that visitors, calendars, search engines and
 * share cards get, in both languages, says what was typed.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Admin, enterAdmin } from './admin'
import {
  asInCalendar,
  calendarAt,
  comingIn,
  datesOfMeeting,
  expectDatePage,
  expectShown,
  listedRows,
  localTimeOf,
  prefix,
  propertyOf,
  type KnownDate,
} from './agreement'
import { openBrowser } from './browser'
import { dayIn } from './clock'
import { servedPage, type ShownDate } from './documents'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { daysAfter } from './trickyMeetings'
import { untilVisible } from './visible'

const timeZone = 'America/Los_Angeles'
const slug = 'fortnightly-film-club'
const hall = 'Film Club Hall'
const garden = 'Film Club Garden'
const note = 'The projector is being repaired.'

const first = dayIn(1)
const weekday = new Date(first).toLocaleDateString('en-US', { timeZone: 'UTC', weekday: 'long' })
const [second, third, fourth] = [14, 28, 42].map((days) => daysAfter(first, days)) as [
  string,
  string,
  string,
]

/** What the editor typed, as dates; the times are those of clocks in Portland. */
const typed: KnownDate[] = [
  known(first, { status: 'cancelled', change: { note: { text: note, locale: 'en' } } }),
  known(second, {
    status: 'moved',
    startsAt: localTimeOf(daysAfter(second, 1), '18:30'),
    endsAt: localTimeOf(daysAfter(second, 1), '20:00'),
    change: {
      previousStartsAt: localTimeOf(second, '19:00'),
      previousEndsAt: localTimeOf(second, '20:45'),
    },
  }),
  known(third, { venue: { name: garden }, change: { previousVenue: hall } }),
  known(fourth, {}),
]

function known(
  originalDate: string,
  {
    change,
    ...more
  }: Omit<Partial<KnownDate>, 'change'> & { change?: Partial<KnownDate['change']> },
): KnownDate {
  return {
    key: `${slug}/${originalDate}`,
    slug,
    originalDate,
    startsAt: localTimeOf(originalDate, '19:00'),
    endsAt: localTimeOf(originalDate, '20:45'),
    allDay: false,
    timeZone,
    status: 'scheduled',
    attendance: 'in-person',
    venue: { name: hall },
    change: change
      ? { previousStartsAt: null, previousEndsAt: null, previousVenue: null, note: null, ...change }
      : null,
    ...more,
  }
}

let browser: Browser
let editor: Editor

beforeAll(async () => {
  browser = await openBrowser()
  editor = new Editor(cmsUrl, editorToken)
  for (const name of [hall, garden]) await editor.make('venue', { name, city: 'Portland' })

  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-US' })
  await enterAdmin(context, cmsUrl)
  const admin = new Admin(await context.newPage(), cmsUrl)

  await admin.newEntry('api::meeting.meeting')
  await admin.fill('Title', 'Fortnightly Film Club')
  await admin.fillDate('First date', first)
  await admin.fill('Starts at', '19:00')
  await admin.fill('Ends at', '20:45')
  await admin.choose('Repeats', `Every second ${weekday}`)
  await admin.relate('Place', hall)
  await admin.publish()

  const changeOf = async (date: string, happens: string) => {
    await admin.newEntry('api::date-change.date-change')
    await admin.relate('Meeting', 'Fortnightly Film Club')
    await admin.fillDate('Date that changes', date)
    if (happens !== 'cancelled') await admin.choose('What happens', happens)
  }
  await changeOf(first, 'cancelled')
  await admin.fill('Note', note)
  await admin.save()
  await changeOf(second, 'moved')
  await admin.fillDate('New date', daysAfter(second, 1))
  await admin.fill('New start', '18:30')
  await admin.fill('New end', '20:00')
  await admin.save()
  await changeOf(third, 'other place')
  await admin.relate('New place', garden)
  await admin.save()
  await context.close()
})
afterAll(async () => {
  await editor.remove('date-change', 'meeting.slug', slug)
  await editor.remove('meeting', 'slug', slug)
  await editor.tidyUp()
  await untilVisible()
})

const isOfSeries = ({ path }: ShownDate) => path?.includes(`/meetings/${slug}/`) ?? false

describe.each(['en', 'es'] as const)('in %s', (locale) => {
  const base = siteUrl + prefix(locale)

  it('home shows the cancelled date as such', async () => {
    const { rows } = await servedPage(base || siteUrl)
    const [row] = rows.filter(isOfSeries)
    const [cancelled] = typed
    if (!row || !cancelled) throw new Error('home does not show it')
    expectShown(row, cancelled, locale)
  })

  it('the list has every date, each in its place', async () => {
    const rows = await listedRows(siteUrl, slug, typed.length, locale)
    expect(rows).toHaveLength(typed.length)
    typed.forEach((date, index) => {
      const row = rows[index]
      if (!row) throw new Error('a row is missing')
      expect(row.path).toBe(`${prefix(locale)}/meetings/${date.key}`)
      expectShown(row, date, locale)
    })
  })

  it('the page of the meeting says the rule and every date', async () => {
    const { main, poster, rows, facts, shared } = await servedPage(`${base}/meetings/${slug}`)
    expect(main).toMatch(locale === 'en' ? /every second/i : /cada dos semanas|cada 2 semanas/i)
    const shown = [...(poster ? [poster] : []), ...rows]
    for (const date of typed) {
      const found = shown.find(({ datetime }) => datetime === date.startsAt)
      if (!found) throw new Error(`${date.key} is not shown`)
      expectShown(found, date, locale)
    }
    expect(facts).toMatchObject({ '@type': 'EventSeries' })
    const events = propertyOf(facts, 'subEvent')
    expect(Array.isArray(events) && events.slice(0, typed.length)).toMatchObject([
      { eventStatus: 'https://schema.org/EventCancelled' },
      { eventStatus: 'https://schema.org/EventRescheduled' },
      { eventStatus: 'https://schema.org/EventScheduled', location: [{ name: garden }] },
      { eventStatus: 'https://schema.org/EventScheduled', location: [{ name: hall }] },
    ])
    // The card names the next date that takes place, which has been moved.
    expect(shared('og:description')).toContain(locale === 'en' ? 'New date' : 'Nueva fecha')
  })

  it.each(typed)('the page, card and file of $originalDate say the same', async (date) => {
    await expectDatePage(siteUrl, date, locale)
  })

  it('the calendars of everything and of the meeting have the dates', async () => {
    const lastStart = new Date(typed.at(-1)?.startsAt ?? '')
    const expected = asInCalendar(typed, locale)
    for (const path of ['/calendar.ics', `/meetings/${slug}/calendar.ics`]) {
      const dates = datesOfMeeting(await calendarAt(base + path), slug)
      const near = dates.filter(({ start }) => new Date(start) <= lastStart)
      expect(comingIn(near, typed), path).toEqual(expected)
    }
  })
})
