import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { Meeting, MeetingDate, OccurrenceList } from '../src/contract'
import type { ClosureOutlook, ComingClosures } from '../src/editing/closureContract'
import type { DeletedList } from '../src/history/contract'
import type { Deletion } from '../src/editing/deletionContract'
import type { ComingDates, Home } from '../src/editing/homeContract'
import { dateInSentence } from '../src/content/inWords/dates'
import { registerAdministrator, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { collection, documentIn, documentsBy, told } from './documents'
import { today } from './days'

let cms: Cms
let admin: AdminSession
let hall: string
let cafe: string

beforeAll(async () => {
  cms = await startCms({ example: false })
  admin = await registerAdministrator(cms)
  hall = await make('api::venue.venue', { name: 'The hall' })
  cafe = await make('api::venue.venue', { name: 'The café' })
})
afterAll(() => cms.stop())

const documents = documentsBy(() => admin)
const { make, announced, report } = documents
const publish = (id: string, data: object = {}, query = '') =>
  documents.publish('api::meeting.meeting', id, data, query)

function change(meeting: string, data: object): Promise<Answer> {
  const relation = { connect: [{ documentId: meeting }] }
  return admin.ask('POST', `${collection}/api::date-change.date-change`, {
    meeting: relation,
    ...data,
  })
}

const soon = today().add({ days: 7 })
const firstThursday = soon.add({ days: (4 - soon.dayOfWeek + 7) % 7 })
/** The Thursday that is so many weeks after the first one that is a week away. */
const thursday = (weeks: number): string => firstThursday.add({ weeks }).toString()

/** As English sentences have it. */
function inWords(date: string): string {
  return dateInSentence(date, 'en')
}

/** "May 14, 2036" */
function inShort(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', { dateStyle: 'medium' })
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString()
}

const evening = { startTime: '19:00', endTime: '21:00' }
const weekly = { frequency: 'weekly', interval: 1, thursday: true }

/** A published series of Thursdays in the hall. */
async function series(title: string, data: object = {}): Promise<string> {
  const id = await make('api::meeting.meeting', {
    title,
    firstDate: thursday(0),
    ...evening,
    recurrence: weekly,
    venue: { connect: [{ documentId: hall }] },
    ...data,
  })
  const answer = await publish(id)
  expect(answer.status, answer.text).toBe(200)
  return id
}

async function dates(slug: string, query = ''): Promise<OccurrenceList['data']> {
  const answer = await cms.ask(`/api/site/meetings?limit=100${query}`)
  return (answer.json as OccurrenceList).data.filter((date) => date.slug === slug)
}

describe('a meeting', () => {
  const cases: [string, object, RegExp][] = [
    [
      'without its end',
      { endTime: '' },
      /^endTime: Ends at: .* Say when it ends, or set “All day” to Yes/,
    ],
    [
      'with times that can’t be read',
      { startTime: '7pm' },
      /^startTime: Starts at: “7pm” .* Write 19:00/,
    ],
    [
      'that ends before it starts',
      { endTime: '02:00' },
      /^endTime: Ends at: it would end at 02:00, before .* 19:00/,
    ],
    [
      'in no time zone',
      { timeZone: 'Europe/Berlín' },
      /^timeZone: Time zone: .* Did you mean Europe\/Berlin/,
    ],
    [
      'that ends before its first date',
      { recurrence: { ...weekly, until: '2020-01-02' } },
      /^recurrence\.until: Repeats › Until: it ends on Thursday, January 2, 2020, before it begins/,
    ],
    [
      'with two ends',
      { recurrence: { ...weekly, until: thursday(9), count: 3 } },
      /^recurrence\.count: Repeats › Number of dates: .* Give either/,
    ],
    [
      'without its weekday of the month',
      { recurrence: { ...weekly, frequency: 'monthly by weekday' } },
      /^recurrence\.nth: Repeats › Which one in the month: .* Say which one of the month/,
    ],
    [
      'with a weekday of the month that does not count',
      { recurrence: { ...weekly, nth: 'second' } },
      /^recurrence\.nth: Repeats › .*: “weekly” has no first, second/,
    ],
    [
      'with a first date that its rule does not name',
      { firstDate: dayAfter(thursday(0)) },
      new RegExp(`^firstDate: First date: .* nearest: .* and ${inWords(thursday(1))}\\.$`),
    ],
    [
      'that never happens',
      {
        firstDate: '2037-02-02',
        recurrence: { frequency: 'yearly', interval: 2, nth: 'fifth', monday: true },
      },
      /^recurrence\.frequency: Repeats › How: no date ever comes of this rule/,
    ],
    [
      'that is longer than a week, every week',
      { allDay: true, daysLater: 8 },
      /^daysLater: Ends … days later: the date of .* has not ended when the next one begins/,
    ],
    [
      'that changes before it begins',
      { phases: [{ from: thursday(0), endTime: '22:00' }] },
      /^phases\.0\.from: From a date on \(1\) › .*: a change begins after the first date/,
    ],
    [
      'whose changes are not in order',
      {
        phases: [
          { from: thursday(8), endTime: '22:00' },
          { from: thursday(4), endTime: '20:00' },
        ],
      },
      /^phases\.1\.from: From a date on \(2\) › .* Put the changes in order/,
    ],
    [
      'that changes when there is no date any more',
      {
        recurrence: { ...weekly, count: 3 },
        phases: [{ from: thursday(4), endTime: '22:00' }],
      },
      /^phases\.0\.from: .* there is no date on or after/,
    ],
    [
      'that changes in nothing',
      { phases: [{ from: thursday(4) }] },
      /^phases\.0\.from: .* Say what changes/,
    ],
  ]

  // All that can be wrong `src/calendar/problems` holds, and what is said of it `words.test.ts`: here it
  // is one at each depth of the form.
  const few = [
    'without its end',
    'that ends before its first date',
    'that changes before it begins',
  ]
  const asked = isWhole ? cases : cases.filter(([name]) => few.includes(name))

  it.each(asked)('%s is kept as a draft, and not published', async (title, data, message) => {
    const slug = `case-${cases.findIndex(([name]) => name === title)}`
    const rule = { firstDate: thursday(0), ...evening, recurrence: weekly }
    const whole = { title, slug, attendance: 'online', ...rule, ...data }
    const id = await make('api::meeting.meeting', whole)
    const answer = await publish(id, whole)
    expect(told(answer)).toEqual([expect.stringMatching(message)])
    expect((await cms.ask(`/api/site/meetings/${slug}`)).status).toBe(404)
    const saved = await cms.strapi.documents('api::meeting.meeting').findOne({ documentId: id })
    expect(saved).toMatchObject({
      title,
      startTime: 'startTime' in data ? data.startTime : '19:00',
    })
    const again = await admin.ask('PUT', `${collection}/api::meeting.meeting/${id}`, whole)
    expect(again.status, again.text).toBe(200)
  })

  it('is held to the same when a program publishes it at once', async () => {
    const creating = cms.strapi.documents('api::meeting.meeting').create({
      status: 'published',
      data: {
        title: 'At once',
        slug: 'at-once',
        firstDate: thursday(0),
        startTime: '19:00',
        planStatus: 'scheduled',
        attendance: 'online',
      },
    })
    await expect(creating).rejects.toThrow('Say when it ends')
    expect(
      await cms.strapi.documents('api::meeting.meeting').count({ filters: { slug: 'at-once' } }),
    ).toBe(0)
  })

  it('keeps the date changes that are to come, and says which ones it would lose', async () => {
    const id = await series('Kept dates')
    const move = { originalDate: thursday(2), change: 'moved', newDate: dayAfter(thursday(2)) }
    expect((await change(id, move)).status).toBe(201)
    expect((await change(id, { originalDate: thursday(3), change: 'cancelled' })).status).toBe(201)
    const tuesdays = {
      firstDate: Temporal.PlainDate.from(thursday(0)).add({ days: 5 }).toString(),
      recurrence: { frequency: 'weekly', interval: 1, tuesday: true },
    }
    expect(told(await publish(id, tuesdays))).toEqual([
      `recurrence: Repeats: there would be no date any more for the date change of ${inWords(thursday(2))}. Keep the days as they were, and add the new ones under “From a date on”, or add the date under “Further dates”. Or choose “cancelled” in that date change first, so that nobody comes in vain, then publish this; you may delete it afterwards.`,
    ])
    const later = {
      firstDate: thursday(0),
      recurrence: weekly,
      phases: [{ from: dayAfter(thursday(2)), recurrence: tuesdays.recurrence }],
    }
    expect((await publish(id, later)).status).toBe(200)
  })

  it('changes from a date on in both languages, in all that it says and in nothing else', async () => {
    const saturday = dayAfter(dayAfter(thursday(1)))
    const id = await series('Thursdays, then Tuesdays', {
      slug: 'then-tuesdays',
      furtherDates: [{ date: saturday }],
      phases: [
        {
          from: dayAfter(thursday(1)),
          startTime: '18:00',
          endTime: '20:00',
          recurrence: { frequency: 'weekly', interval: 1, tuesday: true },
          venue: { connect: [{ documentId: cafe }] },
        },
      ],
    })
    const words = { title: 'Jueves, luego martes' }
    const address = `${collection}/api::meeting.meeting/${id}?locale=es`
    const saved = await admin.ask('PUT', address, words)
    expect(saved.status, saved.text).toBe(200)
    const spanish = await publish(id, words, '?locale=es')
    expect(spanish.status, spanish.text).toBe(200)
    const again = await publish(id, { summary: 'Edited.' })
    expect(again.status, again.text).toBe(200)
    const tuesday = Temporal.PlainDate.from(thursday(1)).add({ days: 5 }).toString()
    for (const [query, title] of [
      ['', 'Thursdays, then Tuesdays'],
      ['&locale=es', 'Jueves, luego martes'],
    ] as const) {
      const first = (await dates('then-tuesdays', query)).slice(0, 4)
      expect(first.map(({ originalDate, venue }) => [originalDate, venue?.name])).toEqual([
        [thursday(0), 'The hall'],
        [thursday(1), 'The hall'],
        [saturday, 'The café'],
        [tuesday, 'The café'],
      ])
      expect(first[3]?.title).toBe(title)
    }
  })

  it('takes place on further dates, too, which are dates like any other', async () => {
    const [saturday = '', monday = ''] = [9, 11].map((days) =>
      Temporal.PlainDate.from(thursday(0)).add({ days }).toString(),
    )
    const further = (...dates: string[]) => ({ furtherDates: dates.map((date) => ({ date })) })
    const id = await series('Thursdays, and more', { slug: 'and-more', ...further(saturday) })
    expect((await publish(id, further(monday, saturday))).status).toBe(200)
    const shown = (await dates('and-more')).slice(0, 5)
    expect(shown.map(({ startsAt }) => startsAt)).toEqual(
      [thursday(0), thursday(1), saturday, monday, thursday(2)].map(
        (date) => `${date}T19:00:00+00:00`,
      ),
    )
    const cancelled = { originalDate: monday, change: 'cancelled' }
    expect((await change(id, cancelled)).status).toBe(201)
    const elsewhere = {
      originalDate: saturday,
      change: 'other venue',
      newVenue: { connect: [{ documentId: cafe }] },
    }
    expect((await change(id, elsewhere)).status).toBe(201)
    const page = (await cms.ask('/api/site/meetings/and-more')).json as Meeting
    expect(page.rule?.replaceAll('\u00a0', ' ')).toBe(
      `Every Thursday, 7–9 pm, and on ${inWords(saturday)}`,
    )
    const day = await cms.ask(`/api/site/meetings/and-more/${saturday}`)
    expect(day.status).toBe(200)
    expect(day.text).toContain('The café')
    const calendar = (await cms.ask('/api/site/meetings/and-more/calendar.ics')).text
    expect(calendar.match(/^RDATE.*$/gm)).toEqual(
      [saturday, monday].map((date) => `RDATE:${date.replaceAll('-', '')}T190000Z`),
    )
  })

  it.runIf(isWhole)(
    'is given no further date that it has anyway, and none that is empty',
    async () => {
      const id = await series('Thursdays, and none more')
      const further = [{ date: dayAfter(thursday(0)) }, { date: thursday(1) }]
      expect(told(await publish(id, { furtherDates: further }))).toEqual([
        `furtherDates.1.date: Further dates (2) › Date: on ${inWords(thursday(1))} it takes place anyway. Choose another date, or remove this one.`,
      ])
      expect(told(await publish(id, { furtherDates: [{ date: null }] }))).toEqual([
        'furtherDates.0.date: Further dates (1) › Date: it is empty. Fill it in.',
      ])
    },
  )

  it('is not changed by its translations', async () => {
    const id = await series('In two languages', { slug: 'two-languages' })
    const address = `${collection}/api::meeting.meeting/${id}`
    const half = { startTime: '05:00', title: 'Half a title' }
    expect((await admin.ask('PUT', address, half)).status).toBe(200)
    const words = { title: 'En dos idiomas', endTime: '23:00' }
    expect((await admin.ask('PUT', `${address}?locale=es`, words)).status).toBe(200)
    const published = await publish(id, words, '?locale=es')
    expect(published.status, published.text).toBe(200)
    const [english] = await dates('two-languages')
    const [spanish] = await dates('two-languages', '&locale=es')
    expect(spanish?.title).toBe('En dos idiomas')
    for (const date of [english, spanish]) {
      expect(date?.startsAt).toBe(`${thursday(0)}T19:00:00+00:00`)
      expect(date?.endsAt).toBe(`${thursday(0)}T21:00:00+00:00`)
    }
    const draft = await cms.strapi.documents('api::meeting.meeting').findOne({ documentId: id })
    expect(draft).toMatchObject({ ...half, endTime: '21:00' })
    // Nor does the translation's form show a time that is not true.
    const translation = await cms.strapi
      .documents('api::meeting.meeting')
      .findOne({ documentId: id, locale: 'es' })
    expect(translation).toMatchObject({ title: 'En dos idiomas', endTime: '21:00' })
  })

  it('lasts whole days, or passes midnight, by the clock on the wall', async () => {
    await series('A camp', {
      slug: 'camp',
      allDay: true,
      daysLater: 2,
      startTime: null,
      endTime: null,
    })
    const [camp] = await dates('camp')
    expect(camp).toMatchObject({ allDay: true, originalDate: thursday(0) })
    const hours = (Date.parse(camp?.endsAt ?? '') - Date.parse(camp?.startsAt ?? '')) / 3_600_000
    expect(Math.abs(hours - 72)).toBeLessThanOrEqual(1)
    const night = await series('A night', { startTime: '22:00', endTime: '02:00', daysLater: 1 })
    const row = await cms.strapi.documents('api::meeting.meeting').findOne({ documentId: night })
    expect(row).toMatchObject({ firstDate: thursday(0), startTime: '22:00', endTime: '02:00' })
  })
})

describe('a date change', () => {
  let id: string
  beforeAll(async () => {
    id = await series('Changing dates', { slug: 'changing' })
    const first = await change(id, {
      originalDate: thursday(1),
      change: 'moved',
      newDate: dayAfter(thursday(1)),
    })
    expect(first.status, first.text).toBe(201)
  })

  const others = {
    once: () => series('Only once', { recurrence: null }),
    camp: () => series('Days on end', { allDay: true, daysLater: 1 }),
  }
  const moved = { originalDate: thursday(3), change: 'moved' }
  const cases: [string, 'series' | keyof typeof others, () => object, RegExp][] = [
    [
      'of a date that there is not',
      'series',
      () => ({ originalDate: dayAfter(thursday(3)) }),
      new RegExp(
        `^originalDate: Date that changes: .* nearest are ${inWords(thursday(3))} and ${inWords(thursday(4))}\\.$`,
      ),
    ],
    [
      'of a date to which another was moved',
      'series',
      () => ({ originalDate: dayAfter(thursday(1)) }),
      new RegExp(`^originalDate: .* the date of ${inWords(thursday(1))} was moved to this day`),
    ],
    [
      'of another day of a single date',
      'once',
      () => ({ originalDate: thursday(1) }),
      new RegExp(`^originalDate: .* its only date: ${inWords(thursday(0))}\\.$`),
    ],
    [
      'of a date that has one',
      'series',
      () => ({ originalDate: thursday(1) }),
      new RegExp(`^originalDate: .* already \\(moved to ${inWords(dayAfter(thursday(1)))}\\)`),
    ],
    ['that moves nowhere', 'series', () => moved, /^newDate: New date: .* Say where it moves/],
    [
      'that moves to the very same time',
      'series',
      () => ({ ...moved, newDate: thursday(3), newStartTime: '19:00' }),
      /^newDate: New date: that is when it takes place anyway/,
    ],
    [
      'that ends before it starts',
      'series',
      () => ({ ...moved, newStartTime: '22:00', newEndTime: '01:00' }),
      /^newEndTime: New end: it would end at 01:00, before it starts at 22:00/,
    ],
    [
      'with a time that can’t be read',
      'series',
      () => ({ ...moved, newStartTime: '8.30 pm' }),
      /^newStartTime: New start: .* Write 20:30/,
    ],
    [
      'with times for whole days',
      'camp',
      () => ({ originalDate: thursday(2), change: 'moved', newStartTime: '10:00' }),
      /^newStartTime: New start: it lasts all day/,
    ],
    [
      'with two notes in one language',
      'series',
      () => ({
        ...{
          originalDate: thursday(3),
          change: 'cancelled',
          note: 'No heating.',
          noteLocale: 'en',
        },
        otherNotes: [{ note: 'It is cold.', noteLocale: 'en' }],
      }),
      /^otherNotes\.0\.noteLocale: Language of the note: there are two notes in English/,
    ],
    [
      'to no other venue',
      'series',
      () => ({ originalDate: thursday(3), change: 'other venue' }),
      /^newVenue: New place: .* Choose the new place/,
    ],
    [
      'to the venue where it is anyway',
      'series',
      () => ({
        originalDate: thursday(3),
        change: 'other venue',
        newVenue: { connect: [{ documentId: hall }] },
      }),
      /^newVenue: New place: that is where it takes place anyway/,
    ],
    [
      'to another venue at another time',
      'series',
      () => ({
        originalDate: thursday(3),
        change: 'other venue',
        newStartTime: '18:00',
        newVenue: { connect: [{ documentId: cafe }] },
      }),
      /^change: What happens: .* Choose “moved”/,
    ],
    [
      'that cancels and moves',
      'series',
      () => ({ originalDate: thursday(3), newDate: dayAfter(thursday(3)) }),
      /^change: What happens: you gave a new date or time. Choose “moved”/,
    ],
    [
      'that moves a coming date into the past',
      'series',
      () => ({ ...moved, newDate: '2020-01-03' }),
      /^newDate: New date: is the date right\? Friday, January 3, 2020 is past/,
    ],
  ]
  // The others are found in `src/calendar/problems`, too.
  const few = ['of a date to which another was moved', 'to the venue where it is anyway']

  it.each(isWhole ? cases : cases.filter(([name]) => few.includes(name)))(
    '%s is refused',
    async (_name, which, data, message) => {
      const before = await rows()
      const meeting = which === 'series' ? id : await others[which]()
      expect(told(await change(meeting, { change: 'cancelled', ...data() }))).toEqual([
        expect.stringMatching(message),
      ])
      expect(await rows()).toEqual(before)
    },
  )

  it('of no meeting is refused, and so is one that is edited into another’s place', async () => {
    const address = `${collection}/api::date-change.date-change`
    const alone = await admin.ask('POST', address, { originalDate: thursday(1) })
    expect(told(alone)).toEqual([
      'meeting: Meeting: it is empty. Choose the meeting whose date changes.',
    ])
    const draft = await make('api::meeting.meeting', { title: 'No date yet' })
    expect(told(await change(draft, { originalDate: thursday(1) }))[0]).toMatch(
      /^meeting: Meeting: .* no dates/,
    )

    const saved = await change(id, { originalDate: thursday(5), change: 'cancelled' })
    const documentId = documentIn(saved)
    const edited = await admin.ask('PUT', `${address}/${documentId}`, { originalDate: thursday(1) })
    expect(told(edited)[0]).toMatch(/^originalDate: .* there is a change of .* already/)
    const clone = await admin.ask('POST', `${address}/clone/${documentId}`, {})
    expect(told(clone)[0]).toMatch(/^originalDate: .* there is a change of .* already/)
    const noted = await admin.ask('PUT', `${address}/${documentId}`, { note: 'The boiler broke.' })
    expect(noted.status, noted.text).toBe(200)
  })

  it('may cancel what was moved before, and keeps what was said of it', async () => {
    const saved = await change(id, { ...moved, originalDate: thursday(6), newStartTime: '18:00' })
    const documentId = documentIn(saved)
    const address = `${collection}/api::date-change.date-change/${documentId}`
    const cancelled = await admin.ask('PUT', address, { change: 'cancelled' })
    expect(cancelled.status, cancelled.text).toBe(200)
    const date = (await dates('changing')).find((one) => one.originalDate === thursday(6))
    expect(date?.status).toBe('cancelled')
  })

  it('does not put two dates at one time', async () => {
    const onto = { ...moved, originalDate: thursday(7), newDate: thursday(8) }
    const onWhich = dateInSentence(thursday(8), 'en')
    expect(told(await change(id, onto))).toEqual([
      `newDate: New date: this meeting has a date at that time already, on ${onWhich}. Give another date or time; if they become one, choose “cancelled” for the one that is dropped.`,
    ])
    const before = await change(id, { ...onto, newStartTime: '08:00', newEndTime: '09:00' })
    expect(before.status, before.text).toBe(201)
  })

  it('says why in the language of each reader, wherever the date is told', async () => {
    const id = await series('Cold hall', { slug: 'cold-hall' })
    const answer = await change(id, {
      ...{ originalDate: thursday(2), change: 'cancelled', note: 'No heating.', noteLocale: 'en' },
      otherNotes: [{ note: 'Sin calefacción.', noteLocale: 'es' }],
    })
    expect(answer.status, answer.text).toBe(201)
    for (const [locale, note] of [
      ['en', 'No heating.'],
      ['es', 'Sin calefacción.'],
    ]) {
      const query = `?locale=${locale}`
      const page = await cms.ask(`/api/site/meetings/cold-hall/${thursday(2)}${query}`)
      const inList = await dates('cold-hall', `&locale=${locale}`)
      const told = { text: note, locale }
      expect((page.json as MeetingDate).occurrence.change?.note).toEqual(told)
      expect(inList.map(({ change }) => change?.note ?? null)).toContainEqual(told)
      const calendar = await cms.ask(`/api/site/meetings/cold-hall/calendar.ics${query}`)
      expect(calendar.text.match(/No heating\.|Sin calefacción\./g)).toEqual([note])
    }
  })

  it('publishes nothing else', async () => {
    const half = { title: 'Half a title', startTime: '05:00', summary: 'Not finished' }
    const saved = await admin.ask('PUT', `${collection}/api::meeting.meeting/${id}`, half)
    expect(saved.status, saved.text).toBe(200)
    const answer = await change(id, { originalDate: thursday(9), change: 'cancelled' })
    expect(answer.status, answer.text).toBe(201)
    const all = await dates('changing')
    expect(all.find(({ originalDate }) => originalDate === thursday(9))?.status).toBe('cancelled')
    expect(new Set(all.map(({ title, summary }) => [title, summary].join()))).toEqual(
      new Set(['Changing dates,']),
    )
    const { json } = await cms.ask('/api/site/meetings/changing')
    expect(json as Meeting).toMatchObject({ title: 'Changing dates' })
    const draft = await cms.strapi.documents('api::meeting.meeting').findOne({ documentId: id })
    expect(draft).toMatchObject(half)
  })

  it('outlives a form of the meeting that was opened before', async () => {
    const stale = await series('Opened before', { slug: 'opened-before' })
    const form = { title: 'Opened before', firstDate: thursday(0), ...evening }
    await change(stale, { originalDate: thursday(2), change: 'cancelled', note: 'No heating.' })
    const saved = await admin.ask('PUT', `${collection}/api::meeting.meeting/${stale}`, form)
    expect(saved.status, saved.text).toBe(200)
    expect((await publish(stale, { ...form, summary: 'Edited long ago' })).status).toBe(200)
    const date = (await dates('opened-before')).find((one) => one.originalDate === thursday(2))
    expect(date).toMatchObject({ status: 'cancelled', summary: 'Edited long ago' })
    expect(date?.change?.note?.text).toBe('No heating.')
  })

  it('is made once when two editors make it at the same time', async () => {
    const both = await series('Two editors')
    const cancelling = { originalDate: thursday(4), change: 'cancelled' }
    const answers = await Promise.all([1, 2, 3].map(() => change(both, cancelling)))
    const made = answers.filter(({ status }) => status === 201)
    expect(made).toHaveLength(1)
    for (const answer of answers) {
      if (answer.status === 201) continue
      expect(told(answer)).toEqual([
        `originalDate: Date that changes: there is a change of ${inWords(thursday(4))} already (cancelled). Open that one instead.`,
      ])
    }
    const kept = await cms.strapi.documents('api::date-change.date-change').findMany({
      filters: { meeting: { documentId: both } },
    })
    expect(kept).toHaveLength(1)
  })

  async function rows() {
    const found = await cms.strapi.db.query('api::date-change.date-change').findMany({})
    return found.map(({ documentId }) => documentId as string).sort()
  }
})

describe('a place that is closed', () => {
  const closures = 'api::closure.closure'
  let union: string
  let loft: string
  let weeklyThere: string
  beforeAll(async () => {
    union = await make('api::venue.venue', { name: 'Union hall' })
    loft = await make('api::venue.venue', { name: 'Net loft' })
    weeklyThere = await series('Thursdays there', { slug: 'thursdays-there', ...at(union) })
  })

  const at = (venue: string) => ({ venue: { connect: [{ documentId: venue }] } })
  const elsewhere = (venue: string) => ({
    dates: 'other venue',
    newVenue: { connect: [{ documentId: venue }] },
  })
  const close = (venue: string, firstDay: string, lastDay: string, data: object = {}) =>
    admin.ask('POST', `${collection}/${closures}`, { ...at(venue), firstDay, lastDay, ...data })
  async function closed(...asked: Parameters<typeof close>): Promise<string> {
    const answer = await close(...asked)
    expect(answer.status, answer.text).toBe(201)
    return documentIn(answer)
  }
  const open = async (id: string) =>
    expect((await admin.ask('DELETE', `${collection}/${closures}/${id}`)).status).toBe(200)
  /** Of what was deleted, the latest that is called so. */
  async function bringBack(title: RegExp): Promise<void> {
    const { json } = await admin.ask('GET', '/history/deleted?language=en')
    const found = (json as DeletedList).documents.find((one) => title.test(one.title))
    const back = await admin.ask('POST', `/history/deleted/${found?.id}/restore`)
    expect(back.status, back.text).toBe(200)
    expect(back.json).toMatchObject({ dropped: [] })
  }
  async function states(slug: string): Promise<string[]> {
    return (await dates(slug))
      .slice(0, 5)
      .map(({ status, venue, change }) =>
        [status, venue?.name, change?.note?.text].filter(Boolean).join(', '),
      )
  }
  async function outlook(firstDay: string, lastDay: string): Promise<ClosureOutlook> {
    const asked = { venue: union, firstDay, lastDay }
    const answer = await admin.ask('POST', '/branchline/closures/dates?language=en', asked)
    expect(answer.status, answer.text).toBe(200)
    return answer.json as ClosureOutlook
  }

  it('cancels all dates there, those of later meetings too, until it is taken back', async () => {
    const [first, last] = [thursday(1), thursday(2)]
    expect((await outlook(first, last)).dates).toMatchObject([
      { meeting: weeklyThere, title: 'Thursdays there', originalDate: first, change: null },
      { meeting: weeklyThere, title: 'Thursdays there', originalDate: last, change: null },
    ])
    expect(await states('thursdays-there')).toEqual(Array(5).fill('scheduled, Union hall'))
    const id = await closed(union, first, last, { note: 'Holidays.' })
    const off = 'cancelled, Union hall, Holidays.'
    const on = 'scheduled, Union hall'
    expect(await states('thursdays-there')).toEqual([on, off, off, on, on])
    await series('Made later', { slug: 'made-later', ...at(union) })
    expect(await states('made-later')).toEqual([on, off, off, on, on])
    await series('Online there', { slug: 'online-there', ...at(union), attendance: 'online' })
    expect(await states('online-there')).toEqual(Array(5).fill(on))
    const file = await cms.ask('/api/site/meetings/thursdays-there/calendar.ics')
    expect(file.text.match(/STATUS:CANCELLED/g)).toHaveLength(2)

    const days = { firstDay: first, lastDay: first }
    await admin.ask('PUT', `${collection}/${closures}/${id}`, days)
    expect(await states('thursdays-there')).toEqual([on, off, on, on, on])
    const home = await admin.ask('GET', '/branchline/home?language=en')
    const { changes } = home.json as Home
    const name = `Union hall: closed ${inShort(first)}`
    expect(changes.find(({ uid }) => uid === closures)?.title).toBe(name)
    await open(id)
    expect(await states('thursdays-there')).toEqual(Array(5).fill(on))
    const after = await cms.ask('/api/site/meetings/thursdays-there/calendar.ics')
    expect(after.text).not.toContain('STATUS:CANCELLED')
    expect(after.text.match(/RECURRENCE-ID/g)).toHaveLength(2)
    const deleted = await admin.ask('GET', '/history/deleted?language=en')
    expect(deleted.text).toContain(name)
  })

  it('leaves alone what somebody has said of one date, and says so', async () => {
    const moved = { originalDate: thursday(0), change: 'moved', newDate: dayAfter(thursday(1)) }
    const held = { originalDate: thursday(2), change: 'as planned', note: 'By the side door.' }
    for (const one of [moved, held]) {
      const answer = await change(weeklyThere, one)
      expect(answer.status, answer.text).toBe(201)
    }
    const asked = await outlook(thursday(1), thursday(3))
    expect(asked.dates.map(({ originalDate }) => originalDate)).toEqual([
      thursday(1),
      thursday(1),
      thursday(2),
      thursday(3),
      thursday(3),
    ])
    expect(asked.staying.map(({ originalDate }) => originalDate)).toEqual([
      thursday(0),
      thursday(2),
    ])
    const id = await closed(union, thursday(1), thursday(3), elsewhere(loft))
    expect((await states('thursdays-there')).slice(0, 4)).toEqual([
      'scheduled, Net loft',
      'moved, Union hall',
      'scheduled, Union hall, By the side door.',
      'scheduled, Net loft',
    ])
    const answer = await admin.ask('GET', `/branchline/closures?venue=${union}&language=en`)
    const { closures: coming, otherPlaces } = answer.json as ComingClosures
    expect(coming).toMatchObject([{ id, newVenue: 'Net loft', people: 0 }])
    expect(coming[0]?.staying).toHaveLength(2)
    expect(otherPlaces.map(({ name }) => name)).toEqual(['Net loft', 'The café', 'The hall'])
    const told = await admin.ask('GET', `/branchline/dates?meeting=${weeklyThere}&language=en`)
    const ahead = (told.json as ComingDates).dates
    const closure = { id, words: expect.stringMatching(/^Union hall: closed /) }
    expect(ahead.slice(0, 3)).toMatchObject([
      { state: 'other-venue', change: null, closure },
      { state: 'moved', closure: null },
      { state: 'scheduled', closure },
    ])
    expect(ahead[2]?.change).not.toBeNull()
    await open(id)
  })

  it('is held there as long as it is closed: what says so goes with the closed days, and comes back', async () => {
    const [first, second] = [thursday(3), thursday(4)]
    const id = await closed(union, first, second)
    for (const one of [{ originalDate: first }, { originalDate: second, note: 'By the back.' }]) {
      expect((await change(weeklyThere, { ...one, change: 'as planned' })).status).toBe(201)
    }
    const held = async () => {
      const rows = await cms.strapi.documents('api::date-change.date-change').findMany({
        filters: { meeting: { documentId: weeklyThere }, originalDate: { $in: [first, second] } },
        sort: 'originalDate',
      })
      return rows.map(({ originalDate }) => originalDate)
    }
    const days = { firstDay: second, lastDay: second }
    await admin.ask('PUT', `${collection}/${closures}/${id}`, { note: 'Holidays.' })
    expect(await held()).toEqual([first, second])
    await open(id)
    expect(await held()).toEqual([second])
    await bringBack(/^Union hall: closed/)
    expect(await held()).toEqual([first, second])
    const shown = (await dates('thursdays-there')).filter(({ originalDate }) =>
      [first, second].includes(originalDate),
    )
    expect(shown.map(({ status }) => status)).toEqual(['scheduled', 'scheduled'])
    await admin.ask('PUT', `${collection}/${closures}/${id}`, days)
    expect(await held()).toEqual([second])
    await open(id)
    const [noted] = await cms.strapi.documents('api::date-change.date-change').findMany({
      filters: { meeting: { documentId: weeklyThere }, originalDate: second },
    })
    await admin.ask('DELETE', `${collection}/api::date-change.date-change/${noted?.documentId}`)
  })

  it('keeps what its dates were on closed days that are over, wherever its meetings go then', async () => {
    const hall = await make('api::venue.venue', { name: 'Old hall' })
    const cafe = await make('api::venue.venue', { name: 'Café' })
    const [off, away, shifted] = [thursday(-4), thursday(-3), thursday(-2)]
    const coming = thursday(1)
    const id = await series('Moving out', { slug: 'moving-out', ...at(hall), firstDate: off })
    const inSpanish = { note: 'Sin calefacción.', noteLocale: 'es' }
    const closure = await closed(hall, off, off, { note: 'No heating.', otherNotes: [inSpanish] })
    const sent = await closed(hall, away, away, elsewhere(cafe))
    const late = await closed(hall, shifted, shifted)
    await closed(hall, coming, coming)
    const on = async (date: string, locale = 'en') => {
      const { json } = await cms.ask(`/api/site/meetings/moving-out/${date}?locale=${locale}`)
      const { status, venue, change } = (json as MeetingDate).occurrence
      return [status, venue?.name, change?.note?.text].filter(Boolean).join(', ')
    }
    const before = [await on(off), await on(away)]
    expect(before).toEqual(['cancelled, Old hall, No heating.', 'scheduled, Café'])
    // Whoever changes closed days means dates to come.
    const days = { firstDay: thursday(2), lastDay: thursday(2) }
    for (const [changed, data] of [
      [sent, { dates: 'cancelled', newVenue: { disconnect: [{ documentId: cafe }] } }],
      [late, days],
    ] as const) {
      const answer = await admin.ask('PUT', `${collection}/${closures}/${changed}`, data)
      expect(answer.status, answer.text).toBe(200)
    }
    expect([await on(off), await on(away)]).toEqual(before)
    expect(await on(shifted)).toBe('cancelled, Old hall')
    expect(await on(coming)).toBe('cancelled, Old hall')
    const feed = () => cms.ask('/api/site/meetings/moving-out/calendar.ics')
    const sequences = (text: string) => (text.match(/^SEQUENCE:\d+/gm) ?? []).join()
    const known = sequences((await feed()).text)

    await open(closure)
    expect(await on(off)).toBe(before[0])
    expect(await on(off, 'es')).toBe('cancelled, Old hall, Sin calefacción.')
    expect(sequences((await feed()).text)).toBe(known)
    expect((await publish(id, at(union))).status).toBe(200)
    expect([await on(off), await on(away)]).toEqual([
      'cancelled, Union hall, No heating.',
      before[1],
    ])
    expect(await on(coming)).toBe('scheduled, Union hall')
  })

  it('takes its closed days along when it is deleted, and has them again when it is back', async () => {
    const shed = await make('api::venue.venue', { name: 'Tool shed' })
    const yesterday = today().subtract({ days: 2 }).toString()
    const over = await closed(shed, yesterday, yesterday)
    const deleted = await admin.ask('DELETE', `${collection}/api::venue.venue/${shed}?locale=*`)
    expect(deleted.status, deleted.text).toBe(200)
    const kept = () => cms.strapi.documents(closures).findOne({ documentId: over })
    expect(await kept()).toBeNull()
    const listed = await admin.ask('GET', '/history/deleted?language=en')
    expect(listed.text).not.toContain('Tool shed: closed')
    await bringBack(/^Tool shed$/)
    expect(await kept()).toMatchObject({ dates: 'cancelled' })
  })

  it('can’t be closed twice, backwards, for years, or to where it is closed as well', async () => {
    const id = await closed(union, thursday(2), thursday(3), elsewhere(loft))
    const days = `${inWords(thursday(2))} to ${inWords(thursday(3))}`
    const nowhere = { dates: 'other venue' }
    const ofSeveral: [Promise<Answer>, string][] = [
      [
        close(union, thursday(3), thursday(4)),
        `firstDay: First closed day: this place is closed already from ${days}. Choose other days, or change those.`,
      ],
      [
        close(loft, thursday(3), thursday(4)),
        `firstDay: First closed day: dates of Union hall are held here from ${days}, since that is closed. Choose another place for them first.`,
      ],
      [
        close(cafe, thursday(2), thursday(2), elsewhere(union)),
        `newVenue: New place: it is closed itself from ${days}. Choose another place.`,
      ],
    ]
    // What one is refused for by itself `closure.test.ts` holds.
    const ofOne = (): typeof ofSeveral => [
      [
        close(cafe, thursday(2), thursday(2), elsewhere(cafe)),
        'newVenue: New place: that is the place that is closed. Choose another one.',
      ],
      [
        close(cafe, thursday(2), thursday(2), nowhere),
        'newVenue: New place: it is empty. Choose the new place.',
      ],
      [
        close(cafe, thursday(2), thursday(2), { ...elsewhere(loft), dates: 'cancelled' }),
        'dates: What becomes of the dates there: you gave a new place. Choose “other place”, or leave it empty.',
      ],
      [
        close(cafe, thursday(2), thursday(1)),
        `lastDay: Last closed day: ${inWords(thursday(1))} is before the first closed day, ${inWords(thursday(2))}. Choose the same day or a later one.`,
      ],
      [
        close(cafe, thursday(0), thursday(60)),
        'lastDay: Last closed day: that would be 421 days, and 366 are the most. Choose an earlier day; if nobody meets there any more, choose another place in the meetings.',
      ],
      [
        admin.ask('POST', `${collection}/${closures}`, {
          firstDay: thursday(0),
          lastDay: thursday(0),
        }),
        'venue: Place: it is empty. Choose the place that is closed.',
      ],
    ]
    for (const [answer, sentence] of [...ofSeveral, ...(isWhole ? ofOne() : [])]) {
      expect(told(await answer)).toEqual([sentence])
    }
    const same = await admin.ask('PUT', `${collection}/${closures}/${id}`, { note: 'Still.' })
    expect(same.status, same.text).toBe(200)
    const kept = await admin.ask('POST', '/branchline/deletions', {
      uid: 'api::venue.venue',
      documents: [loft],
      locale: '*',
    })
    const [first] = (kept.json as Deletion).documents[0]?.obstacle?.places ?? []
    expect(first).toMatchObject({ uid: closures, documentId: id, where: 'New place' })
    await open(id)
  })

  it('refuses a date as planned with a new time, which would be another one', async () => {
    const both = { originalDate: thursday(4), change: 'as planned', newStartTime: '20:00' }
    expect(told(await change(weeklyThere, both))).toEqual([
      'change: What happens: you gave a new date, time or place. Choose “moved” or “other place”, or leave them empty.',
    ])
  })
})

it('the site’s own time zone exists', async () => {
  const address = '/content-manager/single-types/api::site-settings.site-settings'
  const names = { branchName: 'A branch', organizationName: 'An organization' }
  const wrong = await admin.ask('PUT', address, { ...names, timeZone: 'Los Angeles' })
  expect(told(wrong)).toEqual([
    'timeZone: Time zone: there is no time zone “Los Angeles”. Did you mean America/Los_Angeles? Then write it like that.',
  ])
  const right = await admin.ask('PUT', address, { ...names, timeZone: 'America/New_York' })
  expect(right.status, right.text).toBe(200)
})

describe('whoever has the admin in Spanish', () => {
  const speak = (preferedLanguage: string | null) =>
    cms.strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage } })
  beforeAll(() => speak('es'))
  afterAll(() => speak(null))

  it('is refused a meeting in Spanish, as the panel said before', async () => {
    const id = await make('api::meeting.meeting', {
      title: 'En español',
      firstDate: thursday(0),
      startTime: '19:00',
      endTime: '01:00',
      attendance: 'online',
      phases: [{ from: thursday(0), endTime: '22:00' }],
    })
    const refused = [
      'endTime: Termina a las: terminaría a la 01:00, antes de empezar a las 19:00. Si es al día siguiente, escribe 1 en «Termina … días después».',
      `phases.0.from: Desde una fecha (1) › Desde esta fecha: un cambio empieza después de la primera fecha, el ${dateInSentence(thursday(0), 'es')}. Elige una posterior; si cambia todo, cambia los campos de arriba.`,
      'phases.0.recurrence: Desde una fecha (1) › Se repite: hasta ahora es una sola vez. Elige cómo se repite a partir de entonces.',
    ]
    expect(told(await publish(id))).toEqual(refused)
    expect(await announced('api::meeting.meeting', id, '?language=es')).toEqual(refused)
  })

  it.runIf(isWhole)('is refused a date change and a time zone in Spanish', async () => {
    const id = await series('Cada jueves')
    const near = [thursday(0), thursday(1)].map((date) => `el ${dateInSentence(date, 'es')}`)
    const none = { originalDate: dayAfter(thursday(0)), change: 'cancelled' }
    expect(told(await change(id, none))).toEqual([
      `originalDate: Fecha que cambia: esta reunión no tiene ninguna fecha el ${dateInSentence(none.originalDate, 'es')}. Elige una que tenga; las más cercanas son ${near.join(' y ')}.`,
    ])
    expect(told(await change(id, { originalDate: thursday(0), change: 'moved' }))).toEqual([
      'newDate: Nueva fecha: no hay nada nuevo. Escribe adónde se traslada: una nueva fecha, un nuevo comienzo o un nuevo final. Si solo cambia el lugar, elige «otro lugar».',
    ])
    const address = '/content-manager/single-types/api::site-settings.site-settings'
    const names = { branchName: 'A branch', organizationName: 'An organization' }
    expect(told(await admin.ask('PUT', address, { ...names, timeZone: 'Berlin' }))).toEqual([
      'timeZone: Zona horaria: no existe la zona horaria «Berlin». ¿Quieres decir Europe/Berlin? Escríbela así.',
    ])
  })
})

describe('a date that has something of its own', () => {
  const uid = 'api::special-date.special-date'

  function tell(meeting: string, data: object): Promise<string> {
    return make(uid, { meeting: { connect: [{ documentId: meeting }] }, ...data })
  }

  function publishOwn(id: string, data: object = {}, query = ''): Promise<Answer> {
    return admin.ask('POST', `${collection}/${uid}/${id}/actions/publish${query}`, data)
  }

  async function published(meeting: string, data: object): Promise<string> {
    const id = await tell(meeting, data)
    const answer = await publishOwn(id)
    expect(answer.status, answer.text).toBe(200)
    return id
  }

  const talk = {
    title: 'Rosa Luxemburg on reform',
    summary: 'An evening on an old argument.',
    speakers: [{ name: 'Maya Torres', role: 'historian', url: 'https://maya.example' }],
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Why it came back.' }] }],
    agenda: [
      { startTime: '20:00', title: 'Questions', room: 'Room 2' },
      { startTime: '19:00', endTime: '19:45', title: 'The talk', who: 'Maya Torres' },
    ],
    readings: [{ title: 'Reform or Revolution' }],
  }
  const name = 'Reading circle: Rosa Luxemburg on reform'

  /** The lines of an event, unfolded. */
  async function eventOf(id: string, path: string, date: string): Promise<string> {
    const { text } = await cms.ask(`/api/site/${path}`)
    const events = text.replaceAll('\r\n ', '').replaceAll('\r\n', '\n').split('BEGIN:VEVENT\n')
    const day = date.replaceAll('-', '')
    const found = events.find(
      (event) =>
        new RegExp(`^(RECURRENCE-ID|DTSTART)[^\n]*:${day}T`, 'm').test(event) &&
        !event.includes('RRULE') &&
        event.includes(`UID:${id}`),
    )
    expect(found, text).toBeDefined()
    return found ?? ''
  }

  async function dateAt(slug: string, date: string, query = ''): Promise<MeetingDate> {
    const answer = await cms.ask(`/api/site/meetings/${slug}/${date}${query}`)
    expect(answer.status, answer.text).toBe(200)
    return answer.json as MeetingDate
  }

  it('tells it in lists, on its page and in calendars once it is published', async () => {
    const id = await series('Reading circle', { summary: 'A book a month.' })
    const [first, second] = [thursday(0), thursday(1)]
    const own = await tell(id, { originalDate: second, ...talk })
    const slug = 'reading-circle'
    const before = await dates(slug)
    expect(before.map(({ title }) => title)).not.toContain(name)
    expect((await dateAt(slug, second)).meeting.about).toBeNull()

    const answer = await publishOwn(own)
    expect(answer.status, answer.text).toBe(200)
    const [other, told] = await dates(slug)
    expect(other).toMatchObject({ title: 'Reading circle', ownTitle: null, speakers: [] })
    expect(told).toMatchObject({
      title: name,
      ownTitle: talk.title,
      summary: talk.summary,
      speakers: ['Maya Torres'],
      originalDate: second,
      locale: 'en',
    })
    const { occurrence, meeting } = await dateAt(slug, second)
    expect(occurrence).toEqual(told)
    expect(meeting.title).toBe('Reading circle')
    expect(meeting.about).toMatchObject({
      speakers: talk.speakers,
      body: talk.body,
      readings: [{ title: 'Reform or Revolution', author: null, url: null }],
      agenda: {
        locale: 'en',
        items: [
          { title: 'The talk', who: 'Maya Torres', room: null },
          { title: 'Questions', who: null, room: 'Room 2', endsAt: null },
        ],
      },
    })
    expect(meeting.about?.agenda.items[0]?.startsAt).toBe(told?.startsAt)
    const { json } = await cms.ask(`/api/site/meetings/${slug}`)
    const ofSeries = json as Meeting
    expect(ofSeries.about).toBeNull()
    expect(ofSeries.next.map(({ title }) => title).slice(0, 2)).toEqual(['Reading circle', name])

    for (const path of ['calendar.ics', `meetings/${slug}/calendar.ics`]) {
      const event = await eventOf(id, path, second)
      expect(event).toContain(`:${name}\n`)
      expect(event).toMatch(/DESCRIPTION:An evening on an old argument\.\\nWith Maya Torres\\n/)
      expect(event).toMatch(/7:00 PM The talk – Maya Torres\\n8:00 PM Questions \(Room 2\)/)
      expect(event).toContain('SEQUENCE:1\n')
    }
    expect(await eventOf(id, `meetings/${slug}/${second}/calendar.ics`, second)).toContain(name)
    expect(await eventOf(id, `meetings/${slug}/${first}/calendar.ics`, first)).toContain(
      ':Reading circle\n',
    )
    const { text } = await cms.ask(`/api/site/meetings/${slug}/calendar.ics`)
    expect(text.match(/^SUMMARY[^:]*:Reading circle\r$/gm)).toHaveLength(1)
  })

  it('keeps it when the date is moved or cancelled, and when the meeting goes and comes', async () => {
    const id = await series('Film club')
    const [first, second] = [thursday(0), thursday(1)]
    await published(id, { originalDate: first, title: 'Salt of the Earth' })
    await published(id, { originalDate: second, title: 'Matewan' })
    await change(id, { originalDate: first, change: 'moved', newDate: dayAfter(first) })
    await change(id, { originalDate: second, change: 'cancelled', note: 'No screen.' })
    const titles = ['Film club: Salt of the Earth', 'Film club: Matewan', 'Film club']
    const told = async () =>
      (await dates('film-club')).slice(0, 3).map(({ title, status }) => `${title} (${status})`)
    const expected = [
      `${titles[0]} (moved)`,
      `${titles[1]} (cancelled)`,
      `${titles[2]} (scheduled)`,
    ]
    expect(await told()).toEqual(expected)
    const feed = 'meetings/film-club/calendar.ics'
    expect(await eventOf(id, feed, second)).toContain(':Cancelled: Film club: Matewan\n')

    const address = `${collection}/api::meeting.meeting/${id}/actions`
    expect((await admin.ask('POST', `${address}/unpublish`, {})).status).toBe(200)
    expect(await told()).toEqual([])
    expect((await publish(id)).status).toBe(200)
    expect(await told()).toEqual(expected)
    // Another edition of the meeting takes nothing of it away.
    expect((await publish(id, { summary: 'With popcorn.' })).status).toBe(200)
    expect(await told()).toEqual(expected)
  })

  it('is called by what is read and discussed there, and leads to it', async () => {
    const papers = 'api::paper.paper'
    const id = await series('Study circle')
    const [first, second] = [thursday(0), thursday(1)]
    const unit = await make(papers, {
      kind: 'studyUnit',
      title: 'What is a class?',
      meeting: { connect: [{ documentId: id }] },
      discussedOn: second,
      versions: [{ day: today().toString(), text: talk.body }],
    })
    const act = async (action: string, data: object = {}) => {
      const answer = await admin.ask(
        'POST',
        `${collection}/${papers}/${unit}/actions/${action}`,
        data,
      )
      expect(answer.status, answer.text).toBe(200)
    }
    const told = async () => (await dates('study-circle')).slice(0, 3).map(({ title }) => title)
    const alone = ['Study circle', 'Study circle', 'Study circle']
    expect(await told()).toEqual(alone)

    await act('publish')
    const called = (title: string) => ['Study circle', `Study circle: ${title}`, 'Study circle']
    expect(await told()).toEqual(called('What is a class?'))
    const { occurrence, meeting } = await dateAt('study-circle', second)
    expect(occurrence.ownTitle).toBe('What is a class?')
    const reading = { title: 'What is a class?', author: null, url: '/documents/what-is-a-class' }
    expect(meeting.readings).toEqual([{ ...reading, locale: 'en' }])
    expect((await dateAt('study-circle', first)).meeting.readings).toEqual([])
    const feed = 'meetings/study-circle/calendar.ics'
    const event = await eventOf(id, feed, second)
    expect(event).toContain(':Study circle: What is a class?\n')
    expect(event).toContain('SEQUENCE:1\n')

    await act('publish', { title: 'Whose state is it?' })
    expect(await told()).toEqual(called('Whose state is it?'))
    expect(await eventOf(id, feed, second)).toContain('SEQUENCE:2\n')
    // Discussed on another day, it is that one that is called by it.
    await act('publish', { discussedOn: first })
    expect(await told()).toEqual(['Study circle: Whose state is it?', ...alone.slice(1)])
    await act('unpublish')
    expect(await told()).toEqual(alone)
    expect(await eventOf(id, feed, first)).toContain(':Study circle\n')
  })

  it('tells it in another language where it is translated, else in its own with a note of that', async () => {
    const id = await series('Debate')
    const spanish = { title: 'Debate abierto' }
    const meetings = `${collection}/api::meeting.meeting/${id}`
    await admin.ask('PUT', `${meetings}?locale=es`, spanish)
    expect((await publish(id, spanish, '?locale=es')).status).toBe(200)
    const [first, second] = [thursday(0), thursday(1)]
    const words = { title: 'Rent', agenda: [{ startTime: '19:15', title: 'The question' }] }
    const own = await published(id, { originalDate: first, ...words })
    await published(id, { originalDate: second, title: 'Wages' })
    const inSpanish = {
      title: 'El alquiler',
      agenda: [{ startTime: '18:00', title: 'La pregunta' }],
    }
    await admin.ask('PUT', `${collection}/${uid}/${own}?locale=es`, inSpanish)
    expect((await publishOwn(own, inSpanish, '?locale=es')).status).toBe(200)

    const told = (await dates('debate', '&locale=es')).slice(0, 3)
    expect(told.map(({ title, locale }) => [title, locale])).toEqual([
      ['Debate abierto: El alquiler', 'es'],
      ['Debate: Wages', 'en'],
      ['Debate abierto', 'es'],
    ])
    // When something happens is said by the original.
    const { meeting } = await dateAt('debate', first, '?locale=es')
    expect(meeting.about?.agenda).toMatchObject({ locale: 'es', items: [{ title: 'La pregunta' }] })
    expect(meeting.about?.agenda.items[0]?.startsAt).toMatch(/T19:15:00/)
  })

  it.runIf(isWhole)(
    'is translated although its meeting is not, and stays that of its meeting',
    async () => {
      const id = await series('Evening')
      const own = await published(id, { originalDate: thursday(0), title: 'Rent' })
      const inSpanish = { title: 'El alquiler' }
      await admin.ask('PUT', `${collection}/${uid}/${own}?locale=es`, inSpanish)
      expect((await publishOwn(own, inSpanish, '?locale=es')).status).toBe(200)
      expect((await dates('evening', '&locale=es'))[0]).toMatchObject({
        title: 'Evening: El alquiler',
        locale: 'es',
      })
      expect((await publishOwn(own, { title: 'The rent' })).status).toBe(200)
      expect((await dates('evening'))[0]).toMatchObject({ title: 'Evening: The rent' })
      expect((await dates('evening', '&locale=es'))[0]).toMatchObject({ ownTitle: 'El alquiler' })
    },
  )

  it('is an agenda of a meeting that is held once, too', async () => {
    const id = await series('Conference', { recurrence: null })
    const agenda = [{ startTime: '19:00', title: 'Welcome' }]
    await published(id, { originalDate: thursday(0), agenda })
    const { json } = await cms.ask('/api/site/meetings/conference')
    const { about, title } = json as Meeting
    expect(title).toBe('Conference')
    expect(about?.agenda.items.map((item) => item.title)).toEqual(['Welcome'])
    const event = await eventOf(id, 'meetings/conference/calendar.ics', thursday(0))
    expect(event).toContain(':Conference\n')
    expect(event).toContain('7:00 PM Welcome')
  })

  it('goes with a meeting that is held once to the day that it is given, and is lost with none', async () => {
    const [first, second, third] = [thursday(0), thursday(1), thursday(2)]
    const id = await series('Congress', { recurrence: null, firstDate: first })
    const own = await published(id, { originalDate: first, title: 'Housing', places: 12 })
    const inDraft = { title: 'Housing for all' }
    await admin.ask('PUT', `${collection}/${uid}/${own}`, inDraft)
    const inSpanish = { title: 'La vivienda' }
    await admin.ask('PUT', `${collection}/${uid}/${own}?locale=es`, inSpanish)
    expect((await publishOwn(own, inSpanish, '?locale=es')).status).toBe(200)
    const feed = 'meetings/congress/calendar.ics'
    const sequence = async (date: string) =>
      Number(/^SEQUENCE:(\d+)$/m.exec(await eventOf(id, feed, date))?.[1])
    const known = await sequence(first)

    expect((await publish(id, { firstDate: second })).status).toBe(200)
    expect(await dates('congress')).toMatchObject([
      { originalDate: second, title: 'Congress: Housing', places: { total: 12 } },
    ])
    expect((await dates('congress', '&locale=es'))[0]?.ownTitle).toBe('La vivienda')
    const moved = await sequence(second)
    expect(moved).toBeGreaterThan(known)
    expect((await publishOwn(own, inDraft)).status).toBe(200)
    expect((await dates('congress'))[0]).toMatchObject({ ownTitle: 'Housing for all' })

    const address = `${collection}/api::meeting.meeting/${id}/actions`
    expect((await admin.ask('POST', `${address}/unpublish`, {})).status).toBe(200)
    expect((await publish(id, { firstDate: third })).status).toBe(200)
    expect((await dates('congress'))[0]).toMatchObject({
      originalDate: third,
      ownTitle: 'Housing for all',
    })
    const again = await sequence(third)
    expect(again).toBeGreaterThan(moved)
    expect((await publish(id, { recurrence: { ...weekly } })).status).toBe(200)
    const { text } = await cms.ask(`/api/site/${feed}`)
    const [, ...events] = text.split('BEGIN:VEVENT')
    const ofSeries = events.find((event) => event.includes('RRULE'))
    expect(Number(/SEQUENCE:(\d+)/.exec(ofSeries ?? '')?.[1])).toBeGreaterThan(again)

    const fridays = {
      firstDate: dayAfter(third),
      recurrence: { frequency: 'weekly', interval: 1, friday: true },
    }
    expect(told(await publish(id, fridays))).toEqual([
      `recurrence: Repeats: there would be no date any more for what ${inWords(third)} has of its own. Keep the days as they were, and add the new ones under “From a date on”, or add the date under “Further dates”. Or unpublish that under “Special dates” first; you may put it on another date afterwards.`,
    ])
    // Of a series nothing goes along to the one day that it is given instead.
    const once = { recurrence: null, firstDate: dayAfter(third) }
    expect(told(await publish(id, once))[0]).toMatch(
      /^firstDate: First date: there would be no date any more for what /,
    )
  })

  it('stays with a meeting that is over when it is held again', async () => {
    const [last, next] = [thursday(-2), thursday(1)]
    const id = await series('Reading night', { recurrence: null, firstDate: last })
    await published(id, { originalDate: last, title: 'About bread' })
    expect((await publish(id, { firstDate: next })).status).toBe(200)
    expect((await dates('reading-night'))[0]).toMatchObject({
      originalDate: next,
      title: 'Reading night',
    })
  })

  it('is refused where nobody could see it, or it could not be meant', async () => {
    const id = await series('Strict')
    const taken = thursday(1)
    await published(id, { originalDate: taken, title: 'The first' })
    const draft = await make('api::meeting.meeting', {
      title: 'Still a draft',
      firstDate: thursday(0),
      ...evening,
      attendance: 'online',
    })
    const moved = { change: 'moved', newDate: dayAfter(thursday(3)) }
    if (isWhole) await change(id, { originalDate: thursday(3), ...moved })
    const item = { title: 'A talk', startTime: '19:00' }
    const cases: [meeting: string | null, data: object, RegExp][] = [
      [null, { originalDate: taken }, /^meeting: Meeting: it is empty\. Choose the meeting/],
      [
        draft,
        { originalDate: thursday(0) },
        /^meeting: Meeting: “Still a draft” is not published, .* Publish the meeting first\.$/,
      ],
      [
        id,
        { originalDate: dayAfter(taken) },
        /^originalDate: Date: this meeting has no date on .*\. Choose one that it has; the nearest are/,
      ],
      [
        id,
        { originalDate: taken },
        /^originalDate: Date: there is something of its own for .* already/,
      ],
    ]
    // What it is refused for by itself `specialDate.test.ts` holds.
    const ofItself: typeof cases = [
      [id, {}, /^originalDate: Date: it is empty\. Fill it in\./],
      [
        id,
        { originalDate: dayAfter(thursday(3)) },
        /^originalDate: Date: the date of .* was moved to this day\. Choose .* here/,
      ],
      [
        id,
        { originalDate: thursday(2), agenda: [{ ...item, startTime: '7pm' }] },
        /^agenda\.0\.startTime: Agenda \(1\) › Starts at: “7pm” .* Write 19:00\./,
      ],
      [
        id,
        { originalDate: thursday(2), agenda: [item, { ...item, endTime: '18:00' }] },
        /^agenda\.1\.endTime: Agenda \(2\) › Ends at: it would end at 18:00, but starts at 19:00\./,
      ],
      [
        id,
        { originalDate: thursday(2), agenda: [{ ...item, day: 2 }] },
        /^agenda\.0\.day: Agenda \(1\) › On which day: the meeting lasts 1 day\. Write 1/,
      ],
    ]
    for (const [meeting, data, message] of [...cases, ...(isWhole ? ofItself : [])]) {
      const own =
        meeting === null
          ? await make(uid, { title: 'Own', ...data })
          : await tell(meeting, { title: 'Own', ...data })
      expect(told(await publishOwn(own, data))).toEqual([expect.stringMatching(message)])
      const { problems } = await report(uid, own, '?language=en')
      expect(problems.map((problem) => problem.message)).toContainEqual(
        expect.stringMatching(new RegExp(message.source.replace(/^\^[^:]*: /, '^'))),
      )
      await admin.ask('DELETE', `${collection}/${uid}/${own}`)
    }
  })

  it('stands beside its meeting at the desk, and is called by that, its day and its title', async () => {
    const id = await series('Named')
    const agenda = [{ title: 'Late', startTime: '23:00' }]
    const own = await tell(id, { originalDate: thursday(1), title: 'Of its own', agenda })
    const words = { documentId: own, title: 'Of its own', isPublished: false }
    expect((await report('api::meeting.meeting', id)).dates.map((date) => date.own)).toEqual([
      null,
      words,
      null,
      null,
      null,
    ])
    const about = await report(uid, own)
    expect(about.summary[0]).toMatch(/^One date of “Named”: Thursday, .*, 7–9\spm\.$/)
    expect(about.problems.map(({ severity, message }) => `${severity}: ${message}`)).toContainEqual(
      expect.stringMatching(
        /^warning: Agenda: “Late” is not within the hours of this date \(Thursday, .*, 7–9\spm\)\./,
      ),
    )
    expect(about.share.title).toBe('Named: Of its own')
    expect(about.addresses[0]).toMatchObject({ state: 'draft' })
    expect(about.addresses[0]?.url).toMatch(new RegExp(`/meetings/named/${thursday(1)}$`))
    const { json } = await admin.ask('GET', `/branchline/titles/${uid}/${own}?language=en`)
    expect(json).toEqual({ title: `Named, ${inWords(thursday(1))}: Of its own` })
    // Visitors are not led to a meeting by what is about one of its dates: it may be deleted.
    expect((await report('api::meeting.meeting', id)).linkedFrom).toEqual([])
  })
})
