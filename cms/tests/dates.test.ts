import { now } from './clock/clock.mjs'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type {
  Archive,
  ArchiveYears,
  Meeting,
  MeetingDate,
  Month,
  OccurrenceList,
  Redirect,
  Sitemap,
} from '../src/contract'
import { startCms, type Cms } from './cms'
import { holdClock } from './testClock'
import { readJson } from './visitor'

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: true })
  holdClock()
})
afterAll(() => cms.stop())

const read = <T>(path: string) => readJson<T>(cms, path)

async function status(path: string): Promise<number> {
  return (await cms.ask(`/api/site${path}`)).status
}

/** A local date some days from now, in the zone of the example. */
function day(inDays: number): string {
  return Temporal.Now.plainDateISO('America/Los_Angeles').add({ days: inDays }).toString()
}

async function publishMeeting(data: object) {
  const { documentId } = await cms.strapi.documents('api::meeting.meeting').create({
    data: {
      startTime: '19:00',
      endTime: '21:00',
      attendance: 'venue' in data ? 'in person' : 'online',
      ...data,
    } as never,
    status: 'published',
  })
  return documentId
}

async function change(meeting: string, data: object) {
  await cms.strapi
    .documents('api::date-change.date-change')
    .create({ data: { meeting, ...data } as never })
}

describe('one date', () => {
  it('answers for every date of the programme as the programme does, with its neighbours', async () => {
    const { data } = await read<OccurrenceList>('/meetings?limit=40')
    expect(data.length).toBeGreaterThan(20)
    for (const occurrence of data.filter((_, index) => isWhole || index % 3 === 0)) {
      const date = await read<MeetingDate>(`/meetings/${occurrence.key}`)
      expect(date.occurrence).toEqual(occurrence)
      expect(date.meeting.slug).toBe(occurrence.slug)
      const earlier = date.previous?.originalDate ?? ''
      expect(earlier < occurrence.originalDate).toBe(true)
      if (date.next) {
        expect(date.next.originalDate > occurrence.originalDate).toBe(true)
        const after = await read<MeetingDate>(`/meetings/${date.next.key}`)
        expect(after.previous?.key).toBe(occurrence.key)
      }
    }
  })

  it('keeps its address when it is moved or cancelled, and has the language asked for', async () => {
    const first = day(10)
    const id = await publishMeeting({
      title: 'Reading circle',
      firstDate: first,
      recurrence: { frequency: 'weekly', interval: 1 },
    })
    await change(id, { originalDate: first, change: 'moved', newDate: day(12), noteLocale: 'en' })
    await change(id, { originalDate: day(17), change: 'cancelled', noteLocale: 'en' })
    const moved = await read<MeetingDate>(`/meetings/reading-circle/${first}?locale=es`)
    expect(moved.occurrence).toMatchObject({ status: 'moved', originalDate: first, locale: 'en' })
    expect(moved.occurrence.startsAt.slice(0, 10) >= day(12)).toBe(true)
    expect(moved.next).toMatchObject({ status: 'cancelled', originalDate: day(17) })
    expect(await status(`/meetings/reading-circle/${day(12)}`)).toBe(404)
    expect((await read<MeetingDate>(`/meetings/reading-circle/${day(17)}`)).previous?.key).toBe(
      `reading-circle/${first}`,
    )
  })

  it('is there for the next of a series however far away that is, and for none that is further', async () => {
    const first = day(1_400)
    await publishMeeting({
      title: 'World congress',
      firstDate: first,
      recurrence: { frequency: 'yearly', interval: 4 },
    })
    const { next } = await read<Meeting>('/meetings/world-congress')
    expect(next.map(({ originalDate }) => originalDate)).toEqual([first])
    const date = await read<MeetingDate>(`/meetings/world-congress/${first}`)
    expect(date).toMatchObject({ occurrence: next[0], next: null })
  })

  it('tells of another place what is known of it, and nothing that is true of the usual one', async () => {
    const place = (name: string, stepFree: 'yes' | 'no') =>
      cms.strapi
        .documents('api::venue.venue')
        .create({ data: { name, city: 'Portland', access: { stepFree } } })
    const usual = await place('Ground floor', 'no')
    const other = await place('Third floor', 'no')
    const first = day(11)
    const id = await publishMeeting({
      title: 'With a ramp',
      firstDate: first,
      recurrence: { frequency: 'weekly', interval: 1 },
      venue: usual.documentId,
      access: { stepFree: 'yes', childcare: 'provided' },
      accessTexts: { doorContact: 'Ring twice.', transit: 'Bus 9', whatToExpect: 'Tea.' },
    })
    await change(id, {
      originalDate: first,
      change: 'other venue',
      newVenue: other.documentId,
      noteLocale: 'en',
    })
    const elsewhere = await read<MeetingDate>(`/meetings/with-a-ramp/${first}`)
    const known = { stepFree: false, childcare: 'provided' }
    expect(elsewhere.occurrence.access).toMatchObject(known)
    expect(elsewhere.meeting.access).toMatchObject({
      ...known,
      doorContact: null,
      transit: null,
      whatToExpect: 'Tea.',
    })
    const asUsual = await read<MeetingDate>(`/meetings/with-a-ramp/${day(18)}`)
    expect(asUsual.meeting.access).toMatchObject({ stepFree: true, doorContact: 'Ring twice.' })
  })

  it('stands in the programme once for a series that is cancelled as a whole, on every page of it', async () => {
    await publishMeeting({
      title: 'Given up',
      firstDate: day(-20),
      recurrence: { frequency: 'weekly', interval: 1 },
      planStatus: 'cancelled',
    })
    const listed: string[] = []
    for (let after = ''; ;) {
      const { data, meta } = await read<OccurrenceList>(`/meetings?limit=5${after}`)
      listed.push(...data.filter(({ slug }) => slug === 'given-up').map(({ key }) => key))
      if (meta.next === null) break
      after = `&after=${meta.next}`
    }
    expect(listed).toEqual([`given-up/${day(1)}`])
    expect(await status(`/meetings/given-up/${day(8)}`)).toBe(200)
  })

  it('is there for the past, and as far ahead as the programme', async () => {
    await publishMeeting({
      title: 'Long standing',
      firstDate: day(-3650),
      recurrence: { frequency: 'weekly', interval: 1 },
    })
    expect(await status(`/meetings/long-standing/${day(-3650)}`)).toBe(200)
    const first = await read<MeetingDate>(`/meetings/long-standing/${day(-3650)}`)
    expect(first.previous).toBeNull()
    expect(await status(`/meetings/long-standing/${day(-3657)}`)).toBe(404)
    // As far as calendar files reach: to the end of the year after next.
    const end = `${Number(day(0).slice(0, 4)) + 2}-12-31`
    const weekly = Array.from({ length: 700 }, (_, week) => day(-3650 + 7 * week))
    const last = weekly.filter((date) => date <= end).at(-1)
    const beyond = weekly.find((date) => date > end)
    expect(await status(`/meetings/long-standing/${last}`)).toBe(200)
    expect(await status(`/meetings/long-standing/${beyond}`)).toBe(404)
    const { next } = await read<MeetingDate>(`/meetings/long-standing/${last}`)
    expect(next).toBeNull()
  })

  it('has a page when it was changed, or takes place once, however far away', async () => {
    const far = day(1200)
    await publishMeeting({ title: 'Congress', firstDate: far })
    expect(await status(`/meetings/congress/${far}`)).toBe(200)
    const meeting = await read<Meeting>('/meetings/congress')
    expect(meeting.next.map(({ key }) => key)).toEqual([`congress/${far}`])

    const id = await publishMeeting({
      title: 'Brought forward',
      firstDate: day(-7),
      recurrence: { frequency: 'weekly', interval: 1 },
    })
    const moved = day(-7 + 7 * 200)
    await change(id, { originalDate: moved, change: 'moved', newDate: day(3), noteLocale: 'en' })
    const listed = (await read<OccurrenceList>('/meetings?limit=100')).data.map(({ key }) => key)
    expect(listed).toContain(`brought-forward/${moved}`)
    expect(await status(`/meetings/brought-forward/${moved}`)).toBe(200)
  })

  it('is where the rule has moved to from a date on, and so is the next one', async () => {
    const place = (name: string) =>
      cms.strapi.documents('api::venue.venue').create({ data: { name, city: 'Portland' } })
    const hall = await place('Old Hall')
    const cafe = await place('New Café')
    await publishMeeting({
      title: 'Moved house',
      firstDate: day(-40),
      recurrence: { frequency: 'weekly', interval: 1 },
      venue: hall.documentId,
      phases: [{ from: day(-20), venue: cafe.documentId }],
      access: { stepFree: 'yes' },
      accessTexts: { doorContact: 'Ring at the hall.', whatToExpect: 'Tea.' },
    })
    const meeting = await read<Meeting>('/meetings/moved-house')
    const there = { stepFree: null, doorContact: null, whatToExpect: 'Tea.' }
    expect(meeting.venue?.name).toBe('New Café')
    expect(meeting.access).toMatchObject(there)
    const next = await read<MeetingDate>(`/meetings/moved-house/${day(2)}`)
    expect(next.meeting).toMatchObject({ venue: { name: 'New Café' }, access: there })
    expect(next.occurrence.change).toBeNull()
    const before = await read<MeetingDate>(`/meetings/moved-house/${day(-40)}`)
    expect(before.meeting).toMatchObject({
      venue: { name: 'Old Hall' },
      access: { stepFree: true, doorContact: 'Ring at the hall.' },
    })
  })

  it.each(['2026-02-30', '2026-1-1', 'tomorrow', '%00', '__proto__', '0000-00-00', '9999-12-31'])(
    'is not found for %s',
    async (date) => {
      expect(await status(`/meetings/weekly-branch-meeting/${date}`)).toBe(404)
    },
  )

  it('leads on when its meeting is renamed', async () => {
    const first = day(20)
    const documentId = await publishMeeting({ title: 'Old name', firstDate: first })
    const documents = cms.strapi.documents('api::meeting.meeting')
    await documents.update({ documentId, data: { slug: 'new-name' }, status: 'published' })
    expect(await read<Redirect>(`/redirects/meetings/old-name/${first}`)).toEqual({
      to: `/meetings/new-name/${first}`,
      permanent: true,
    })
    expect(await read<Redirect>(`/redirects/es/meetings/old-name/${first}`)).toMatchObject({
      to: `/es/meetings/new-name/${first}`,
    })
    expect(await status('/redirects/meetings/old-name/soon')).toBe(404)
    // What is gone may be led to anything, which has no such dates.
    for (const to of ['/', '/about-us', '/meetings/new-name/2036-05-15', 'https://example.org/a']) {
      const from = `/meetings/${to.length}-gone`
      await cms.strapi.documents('api::redirect.redirect').create({ data: { from, to } as never })
      expect(await read<Redirect>(`/redirects${from}/${first}`)).toEqual({ to, permanent: false })
    }
  })
})

it('a list that folds series has one date of each meeting, the next that takes place, with the rule that it goes by', async () => {
  const all = await read<OccurrenceList>('/meetings?limit=100')
  const parts: OccurrenceList[] = []
  do {
    const after: string = parts.length > 0 ? `&after=${parts.at(-1)?.meta.next}` : ''
    parts.push(await read<OccurrenceList>(`/meetings?series=folded&limit=3${after}`))
  } while (parts.at(-1)?.meta.next)
  expect(parts.length).toBeGreaterThan(1)
  const rows = parts.flatMap(({ data }) => data)
  const slugs = rows.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(all.data.filter(({ slug }) => !slugs.includes(slug))).toEqual([])
  const starts = rows.map(({ startsAt }) => Date.parse(startsAt))
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  for (const row of rows) {
    const { meeting } = await read<MeetingDate>(`/meetings/${row.key}`)
    expect(row.rule ?? null, row.slug).toBe(meeting.rule)
    // The page of the series tells as well what comes later.
    const { rule } = await read<Meeting>(`/meetings/${row.slug}`)
    expect(rule?.split('; ')[0] ?? null, row.slug).toBe(meeting.rule)
    const first = all.data.find(({ slug, status }) => slug === row.slug && status !== 'cancelled')
    if (first) expect(row.key).toBe(first.key)
  }
  expect(await status('/meetings?series=x')).toBe(400)
})

describe('the archive', () => {
  it('has the years in which dates took place, and no others', async () => {
    const year = Number(day(0).slice(0, 4))
    const { data } = await read<ArchiveYears>('/archive')
    expect(data).toEqual([...data].sort((a, b) => b - a))
    expect(data).toContain(year - 9)
    for (const absent of [year + 1, year - 31, 0, 9999]) {
      expect(data).not.toContain(absent)
      expect(await status(`/archive/${absent}`)).toBe(404)
    }
    expect(await status('/archive/soon')).toBe(404)
  })

  it('has what is over, latest first and page by page, each date in one year', async () => {
    const { data: years } = await read<ArchiveYears>('/archive')
    const seen = new Set<string>()
    for (const year of years) {
      const whole: number[] = []
      for (let after = ''; ;) {
        const part: Archive = await read<Archive>(`/archive/${year}?limit=30${after}`)
        expect(part.meta).toMatchObject({ year, years })
        whole.push(...part.data.map(({ startsAt }) => Date.parse(startsAt)))
        for (const { key, endsAt } of part.data) {
          expect(seen.has(key), key).toBe(false)
          seen.add(key)
          expect(Date.parse(endsAt)).toBeLessThanOrEqual(now())
        }
        if (part.meta.next === null) break
        after = `&after=${part.meta.next}`
      }
      expect(whole.length).toBeGreaterThan(0)
      expect(whole).toEqual([...whole].sort((a, b) => b - a))
    }
    expect(seen.has(`long-standing/${day(-3650)}`)).toBe(true)
    expect(seen.has(`long-standing/${day(-10)}`)).toBe(true)
  })

  it('knows years as they are written', async () => {
    const { data } = await read<ArchiveYears>('/archive')
    for (const spelled of [`${data[0]}.0`, `0x${data[0]?.toString(16)}`, `%20${data[0]}`]) {
      expect(await status(`/archive/${spelled}`), spelled).toBe(404)
    }
  })

  it('takes no other parameters', async () => {
    const { data } = await read<ArchiveYears>('/archive')
    expect(await status('/archive?limit=3')).toBe(400)
    expect(await status(`/archive/${data[0]}?month=1`)).toBe(400)
    expect(await status(`/archive/${data[0]}?after=abc`)).toBe(400)
  })
})

describe('a month', () => {
  const present = day(0).slice(0, 7)

  async function allMonths(query = ''): Promise<Month[]> {
    const month = await read<Month>(`/month/${present}${query}`)
    const months = [month]
    for (let { previous } = month.meta; previous !== null;) {
      const before: Month = await read<Month>(`/month/${previous}${query}`)
      months.unshift(before)
      previous = before.meta.previous
    }
    for (let { next } = month.meta; next !== null;) {
      const after: Month = await read<Month>(`/month/${next}${query}`)
      months.push(after)
      next = after.meta.next
    }
    return months
  }

  it('has what the programme has, each date on its days, and leads to an end both ways', async () => {
    const months = await allMonths()
    const names = months.map(({ meta }) => meta.month)
    const [first = '', last = ''] = [names[0], names.at(-1)]
    expect(names).toContain(present)
    expect(first >= day(-366).slice(0, 7)).toBe(true)
    expect(last <= day(400).slice(0, 7)).toBe(true)
    expect(months[0]?.data.length).toBeGreaterThan(0)
    for (const { data, meta } of months) {
      expect(meta.total).toBe(data.length)
      for (const { days, key } of data) {
        expect(days.length, key).toBeGreaterThan(0)
        expect(days.every((each) => each.startsWith(meta.month))).toBe(true)
      }
    }
    const told = new Map(months.flatMap(({ data }) => data.map((date) => [date.key, date])))
    const { data } = await read<OccurrenceList>('/meetings?limit=100')
    for (const { key, startsAt, title, status: state } of data) {
      expect(told.get(key), key).toMatchObject({ startsAt, title, status: state })
      expect(told.get(key)?.days, key).toContain(startsAt.slice(0, 10))
    }
    const { previous } = (await read<Month>(`/month/${first}`)).meta
    expect(previous).toBe(null)
    const outside = [
      Temporal.PlainYearMonth.from(first).subtract({ months: 1 }).toString(),
      Temporal.PlainYearMonth.from(last).add({ months: 1 }).toString(),
    ]
    for (const month of [...outside, '2036-13', '2036-5', 'soon']) {
      expect(await status(`/month/${month}`), month).toBe(404)
    }
  })

  it('is narrowed as the list is, and takes no other parameters', async () => {
    const online = (await allMonths('?attendance=online')).flatMap(({ data }) => data)
    expect(online.length).toBeGreaterThan(0)
    expect(new Set(online.map(({ attendance }) => attendance))).not.toContain('in-person')
    for (const query of ['attendance=x', 'access=x', 'series=folded', 'limit=3', 'after=abc']) {
      expect(await status(`/month/${present}?${query}`), query).toBe(400)
    }
  })
})

it('the sitemap names the dates of series and the years of the archive, all of which answer', async () => {
  const { data } = await read<Sitemap>('/sitemap')
  const dates = data.filter(({ kind }) => kind === 'date')
  expect(dates.length).toBeGreaterThan(50)
  for (const { paths } of dates.filter((_, index) => index % 10 === 0)) {
    expect(await status(`/${paths.en}`), paths.en).toBe(200)
  }
  const years = data.filter(({ kind }) => kind === 'archive')
  expect(years.map(({ paths }) => paths.en)).toEqual(
    (await read<ArchiveYears>('/archive')).data.map((year) => `meetings/archive/${year}`),
  )
})
