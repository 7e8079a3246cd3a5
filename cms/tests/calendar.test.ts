import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { Sitemap } from '../src/contract'
import { startCms, type Answer, type Cms } from './cms'
import { today } from './days'
import { moveClock } from './testClock'

let cms: Cms

/** Documents that the tests make, on top of the example. */
interface Made {
  meeting: string
  venue: string
  otherVenue: string
  /** Dates of the meeting. */
  dates: { cancelled: string; moved: string; elsewhere: string; untouched: string }
}

let made: Made

beforeAll(async () => {
  cms = await startCms({ example: true })
  made = await makeSeries()
})
afterAll(() => cms.stop())

const soon = today().add({ days: 14 })
const firstThursday = soon.add({ days: (4 - soon.dayOfWeek + 7) % 7 })
/** `YYYY-MM-DD`, so many weeks and days after a Thursday to come. */
const thursday = (weeks: number, days = 0): string => firstThursday.add({ weeks, days }).toString()

async function makeSeries(): Promise<Made> {
  const venues = cms.strapi.documents('api::venue.venue')
  const otherVenue = await venues.create({ locale: 'en', data: { name: 'Net Loft' } })
  const venue = await venues.create({
    locale: 'en',
    data: {
      name: 'Ship Hall',
      streetAddress: '12 Dock Street; rear',
      city: 'Riverside',
      latitude: 37.5,
      longitude: -122.25,
    },
  })
  const topic = await cms.strapi
    .documents('api::topic.topic')
    .create({ locale: 'en', data: { name: 'Docks, ships', slug: 'docks' } })
  const meetings = cms.strapi.documents('api::meeting.meeting')
  const { documentId } = await meetings.create({
    locale: 'en',
    data: {
      title: 'Dockers meet',
      slug: 'dockers-meet',
      summary: 'All who work at the docks.',
      firstDate: thursday(0),
      startTime: '19:00',
      endTime: '21:00',
      recurrence: { frequency: 'weekly', interval: 1, thursday: true },
      venue: venue.documentId,
      topics: [topic.documentId],
      attendance: 'in person',
      planStatus: 'scheduled',
      joinLink: 'https://meet.example.org/secret-docks',
    },
  })
  await meetings.update({ documentId, locale: 'es', data: { title: 'Reunión del muelle' } })
  await meetings.publish({ documentId, locale: '*' })
  return {
    meeting: documentId,
    venue: venue.documentId,
    otherVenue: otherVenue.documentId,
    dates: {
      cancelled: thursday(1),
      moved: thursday(2),
      elsewhere: thursday(3),
      untouched: thursday(4),
    },
  }
}

async function fetchFile(path: string): Promise<Answer> {
  const answer = await cms.ask(`/api/site${path}`)
  expect(answer.status, `${path}: ${answer.text.slice(0, 200)}`).toBe(200)
  return answer
}

/** Of each kind at most as many. */
const mostFiles = isWhole ? 60 : 5

/** Calendar files of every kind, in every language. */
async function everyFile(): Promise<string[]> {
  const { data } = (await cms.ask('/api/site/sitemap')).json as Sitemap
  const slugs = (['meeting', 'date'] as const).flatMap((kind) =>
    data
      .filter((entry) => entry.kind === kind)
      .flatMap(({ paths }) => paths.en ?? [])
      .slice(0, mostFiles),
  )
  const dates = Object.values(made.dates).map((date) => `meetings/dockers-meet/${date}`)
  return ['en', 'es'].flatMap((locale) => [
    `/calendar.ics?locale=${locale}`,
    `/calendar.ics?locale=${locale}&topic=docks`,
    ...[...slugs, ...dates].map((path) => `/${path}/calendar.ics?locale=${locale}`),
  ])
}

type Properties = Record<string, string>

/** Properties of each event, by UID and, for an override, the date that it stands for. */
function eventsIn(text: string): Map<string, Properties> {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return new Map(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const properties: Properties = {}
      for (const property of component.getAllProperties()) {
        properties[property.name] = property.getValues().map(String).join(',')
      }
      const date = properties['recurrence-id']?.slice(0, 10)
      return [[properties['uid'], date].filter(Boolean).join(' '), properties]
    }),
  )
}

async function events(path = '/calendar.ics'): Promise<Map<string, Properties>> {
  return eventsIn((await fetchFile(path)).text)
}

/** What differs between two readings of the same calendar, with the properties that differ. */
function differences(before: Map<string, Properties>, after: Map<string, Properties>) {
  const found: Record<string, string[]> = {}
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, current] = [before.get(key) ?? {}, after.get(key) ?? {}]
    const names = [...new Set([...Object.keys(old), ...Object.keys(current)])]
    const differing = names.filter((name) => old[name] !== current[name])
    if (differing.length > 0) found[key] = differing.sort()
  }
  return found
}

/** LAST-MODIFIED is told to the second. */
const aSecond = () => moveClock(1000)

const version = ['dtstamp', 'last-modified', 'sequence']

describe('calendar files', () => {
  it('are read without complaint by two programs, and end each line as they should', async () => {
    const files = await everyFile()
    expect(files.length).toBeGreaterThan(20)
    for (const path of files) {
      const { text, headers } = await fetchFile(path)
      expect(headers.get('Content-Type'), path).toBe('text/calendar; charset=utf-8')
      const found = eventsIn(text)
      expect(found.size, path).toBeGreaterThan(0)
      const calendar = convertIcsCalendar(undefined, text)
      expect(calendar.events?.length, path).toBe(found.size)
      expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76)
    }
  })

  it('hold everything that the programme shows, and no join link', async () => {
    const text = (await fetchFile('/calendar.ics')).text
    expect(text).toContain(`UID:${made.meeting}\r\n`)
    for (const path of await everyFile()) {
      const { text } = await fetchFile(path)
      expect(text.replaceAll('\r\n ', ''), path).not.toContain('secret-docks')
    }
    const link = await cms.strapi.db
      .query('api::meeting.meeting')
      .findOne({ where: { joinLink: { $contains: 'secret-docks' } } })
    expect(link).not.toBeNull()
  })

  it('have names, and are kept or subscribed to', async () => {
    const disposition = async (path: string) =>
      (await fetchFile(path)).headers.get('Content-Disposition')
    expect(await disposition('/calendar.ics')).toBe('inline; filename="meetings.ics"')
    expect(await disposition('/calendar.ics?topic=docks')).toBe('inline; filename="docks.ics"')
    expect(await disposition('/meetings/dockers-meet/calendar.ics')).toBe(
      'inline; filename="dockers-meet.ics"',
    )
    const date = made.dates.untouched
    expect(await disposition(`/meetings/dockers-meet/${date}/calendar.ics`)).toBe(
      `attachment; filename="dockers-meet-${date}.ics"`,
    )
  })

  it('say what they are without being sent', async () => {
    const full = await fetchFile('/calendar.ics')
    const head = await cms.ask('/api/site/calendar.ics', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.text).toBe('')
    for (const name of ['Content-Type', 'ETag', 'Content-Disposition', 'Content-Revision']) {
      expect(head.headers.get(name), name).toBe(full.headers.get(name))
    }
  })

  it('tell what is known, in the language that is asked for', async () => {
    const found = await events('/calendar.ics?topic=docks&locale=es')
    expect([...found.keys()]).toContain(made.meeting)
    expect(found.get(made.meeting)).toMatchObject({
      summary: 'Reunión del muelle',
      location: 'Ship Hall, 12 Dock Street; rear, Riverside',
      geo: '37.5,-122.25',
      url: 'http://127.0.0.1:3000/es/meetings/dockers-meet',
      categories: 'Docks, ships',
      status: 'CONFIRMED',
      rrule: 'FREQ=WEEKLY;BYDAY=TH',
    })
    expect(found.get(made.meeting)?.['description']).toContain('En persona')
    const { text } = await fetchFile('/calendar.ics?topic=docks&locale=es')
    const lines = text.replaceAll('\r\n ', '').split('\r\n')
    expect(lines).toContain('SOURCE;VALUE=URI:http://127.0.0.1:3000/es/calendar.ics?topic=docks')
    expect(lines).toContain('X-WR-TIMEZONE:America/Los_Angeles')
  })

  it('stay where they were subscribed to when their meeting is renamed', async () => {
    const meetings = cms.strapi.documents('api::meeting.meeting')
    const { documentId } = await meetings.create({
      data: {
        title: 'Kitchen crew',
        slug: 'kitchen-crew',
        firstDate: thursday(1),
        startTime: '17:00',
        endTime: '18:00',
        attendance: 'online',
        planStatus: 'scheduled',
      },
      status: 'published',
    })
    await meetings.update({ documentId, data: { slug: 'soup-crew' }, status: 'published' })
    const subscribed = await events('/meetings/kitchen-crew/calendar.ics')
    expect([...subscribed.keys()]).toEqual([documentId])
    await meetings.unpublish({ documentId })
    for (const slug of ['soup-crew', 'kitchen-crew']) {
      const { text } = await fetchFile(`/meetings/${slug}/calendar.ics`)
      expect(text, slug).toContain('STATUS:CANCELLED')
    }
  })

  it('are not there for what nobody knows', async () => {
    const status = async (path: string) => (await cms.ask(`/api/site${path}`)).status
    expect(await status('/meetings/nothing/calendar.ics')).toBe(404)
    expect(await status(`/meetings/nothing/${made.dates.moved}/calendar.ics`)).toBe(404)
    expect(await status('/meetings/dockers-meet/2020-01-02/calendar.ics')).toBe(404)
    expect(await status('/meetings/dockers-meet/2020-13-40/calendar.ics')).toBe(404)
    expect(await status('/calendar.ics?topic=nothing')).toBe(404)
    expect(await status('/calendar.ics?locale=fr')).toBe(400)
    expect(await status('/calendar.ics?topic=docks&topic=docks')).toBe(400)
    expect(await status('/calendar.ics?cancelled=shown')).toBe(400)
    // As people paste addresses that a letter or a network has added its own to.
    expect(await status('/meetings/dockers-meet/calendar.ics?fbclid=x')).toBe(200)
    expect(await status('/calendar.ics?utm_source=letter')).toBe(200)
  })
})

describe('versions', () => {
  it('stay: files are the same byte by byte when fetched again, and after a restart', async () => {
    const files = await everyFile()
    const before = new Map<string, Answer>()
    for (const path of files) before.set(path, await fetchFile(path))
    aSecond()
    for (const [path, { text, headers }] of before) {
      const again = await fetchFile(path)
      expect(again.text, path).toBe(text)
      const etag = headers.get('ETag') ?? ''
      const conditional = await cms.ask(`/api/site${path}`, { headers: { 'If-None-Match': etag } })
      expect(conditional.status, path).toBe(304)
      expect(conditional.text, path).toBe('')
    }
    await cms.stop()
    cms = await startCms({ example: true, place: cms.place })
    for (const [path, { text }] of before) expect((await fetchFile(path)).text, path).toBe(text)
  })

  it('do not rise with a draft', async () => {
    const before = await fetchFile('/calendar.ics')
    aSecond()
    await cms.strapi.documents('api::meeting.meeting').update({
      documentId: made.meeting,
      locale: 'en',
      data: { title: 'Dockers meet, half edited' },
    })
    expect((await fetchFile('/calendar.ics')).text).toBe(before.text)
    await cms.strapi
      .documents('api::meeting.meeting')
      .discardDraft({ documentId: made.meeting, locale: 'en' })
    expect((await fetchFile('/calendar.ics')).text).toBe(before.text)
  })

  it('do not rise when nothing of it is shown in calendars', async () => {
    const before = await fetchFile('/calendar.ics')
    aSecond()
    const meetings = cms.strapi.documents('api::meeting.meeting')
    await meetings.update({
      documentId: made.meeting,
      locale: 'en',
      data: { joinLink: 'https://meet.example.org/secret-docks-2' },
    })
    await meetings.publish({ documentId: made.meeting, locale: 'en' })
    await cms.strapi
      .documents('api::venue.venue')
      .update({ documentId: made.venue, locale: 'en', data: { directions: 'By tram.' } })
    expect((await fetchFile('/calendar.ics')).text).toBe(before.text)
  })

  it('of one date alone rises when it is cancelled, moved, or held elsewhere', async () => {
    const { dates, meeting } = made
    const changes = cms.strapi.documents('api::date-change.date-change')
    let before = await events()
    const differing = [
      { originalDate: dates.cancelled, change: 'cancelled', note: 'Strike; no meeting.' },
      {
        originalDate: dates.moved,
        change: 'moved',
        newDate: thursday(2, 1),
        newStartTime: '17:30',
      },
      { originalDate: dates.elsewhere, change: 'other venue', newVenue: made.otherVenue },
    ] as const
    for (const data of differing) {
      aSecond()
      await changes.create({ data: { noteLocale: 'en', ...data, meeting } })
      const after = await events()
      expect(Object.keys(differences(before, after))).toEqual([`${meeting} ${data.originalDate}`])
      expect(after.get(`${meeting} ${data.originalDate}`)?.['sequence']).toBe('1')
      before = after
    }
    expect(before.get(`${meeting} ${dates.cancelled}`)).toMatchObject({
      status: 'CANCELLED',
      summary: 'Cancelled: Dockers meet',
      dtstart: `${dates.cancelled}T19:00:00`,
    })
    expect(before.get(`${meeting} ${dates.moved}`)).toMatchObject({
      status: 'CONFIRMED',
      dtstart: `${thursday(2, 1)}T17:30:00`,
      dtend: `${thursday(2, 1)}T19:30:00`,
      url: `http://127.0.0.1:3000/meetings/dockers-meet/${dates.moved}`,
    })
    expect(before.get(`${meeting} ${dates.elsewhere}`)).toMatchObject({
      location: 'Net Loft',
      dtstart: `${dates.elsewhere}T19:00:00`,
    })
    const description = before.get(`${meeting} ${dates.elsewhere}`)?.['description']
    expect(description).toContain('instead of Ship Hall')
    for (const path of ['/calendar.ics', '/meetings/dockers-meet/calendar.ics']) {
      const { text } = await fetchFile(`${path}?cancelled=hidden`)
      const on = eventsIn(text)
      expect(on.has(`${meeting} ${dates.cancelled}`)).toBe(false)
      expect(on.has(`${meeting} ${dates.moved}`)).toBe(true)
      expect(text).not.toContain('CANCELLED')
      const day = dates.cancelled.replaceAll('-', '')
      expect(text).toContain(`EXDATE;TZID=America/Los_Angeles:${day}T190000`)
      expect(text.replaceAll('\r\n ', '')).toContain(`${path}?cancelled=hidden`)
    }
    const spanish = await events('/meetings/dockers-meet/calendar.ics?locale=es')
    expect(spanish.get(`${meeting} ${dates.cancelled}`)).toMatchObject({
      summary: 'Cancelada: Reunión del muelle',
      'last-modified': before.get(`${meeting} ${dates.cancelled}`)?.['last-modified'],
    })
    expect(spanish.get(`${meeting} ${dates.moved}`)?.['description']).toContain('antes:')
  })

  it('of a date rises again with its note, and once more when the change is taken back', async () => {
    const { dates, meeting } = made
    const changes = cms.strapi.documents('api::date-change.date-change')
    const change = await changes.findFirst({ filters: { originalDate: dates.cancelled } })
    const documentId = change?.documentId ?? ''
    const key = `${meeting} ${dates.cancelled}`
    const before = await events()
    aSecond()
    await changes.update({ documentId, data: { note: 'The strike goes on.' } })
    const noted = await events()
    expect(differences(before, noted)).toEqual({ [key]: ['description', ...version] })
    expect(noted.get(key)?.['sequence']).toBe('2')

    aSecond()
    await changes.delete({ documentId })
    const after = await events()
    // A program that knows the cancellation believes it until a higher number tells it otherwise.
    expect(after.get(key)).toMatchObject({
      sequence: '3',
      status: 'CONFIRMED',
      summary: 'Dockers meet',
      dtstart: `${dates.cancelled}T19:00:00`,
    })
    expect(Object.keys(differences(noted, after))).toEqual([key])
    const file = await events(`/meetings/dockers-meet/${dates.cancelled}/calendar.ics`)
    expect([...file.values()]).toMatchObject([
      {
        uid: `${meeting}-on-${dates.cancelled.replaceAll('-', '')}`,
        sequence: '3',
        status: 'CONFIRMED',
        summary: 'Dockers meet',
      },
    ])
  })

  it('of one meeting alone rise with its title', async () => {
    const before = await events()
    aSecond()
    const meetings = cms.strapi.documents('api::meeting.meeting')
    await meetings.update({
      documentId: made.meeting,
      locale: 'en',
      data: { title: 'Dockers and sailors meet' },
    })
    await meetings.publish({ documentId: made.meeting, locale: 'en' })
    const after = await events()
    const found = differences(before, after)
    const own = [...before.keys()].filter((key) => key.startsWith(made.meeting))
    expect(own.length).toBeGreaterThan(2)
    expect(Object.keys(found).sort()).toEqual(own.sort())
    for (const names of Object.values(found)) expect(names).toEqual([...version, 'summary'])
    const sequence = (found: typeof before) => Number(found.get(made.meeting)?.['sequence'])
    expect(sequence(after)).toBe(sequence(before) + 1)
  })

  it('of those that are held at a venue rise with its address', async () => {
    const before = await events()
    aSecond()
    await cms.strapi
      .documents('api::venue.venue')
      .update({ documentId: made.venue, locale: 'en', data: { streetAddress: '14 Dock Street' } })
    const found = differences(before, await events())
    const elsewhere = `${made.meeting} ${made.dates.elsewhere}`
    for (const key of before.keys()) {
      const shown = ['dtstamp', 'last-modified', 'location', 'sequence']
      // What is held elsewhere belongs to a meeting that has changed.
      const expected = key === elsewhere ? version : shown
      expect(found[key]).toEqual(key.startsWith(made.meeting) ? expected : undefined)
    }
  })

  it('of a meeting that is cancelled as a whole rise, and say so', async () => {
    const meetings = cms.strapi.documents('api::meeting.meeting')
    const { documentId } = await meetings.create({
      locale: 'en',
      status: 'published',
      data: {
        title: 'Harbour walk',
        slug: 'harbour-walk',
        firstDate: thursday(6),
        startTime: '10:00',
        endTime: '12:00',
        attendance: 'online',
        planStatus: 'scheduled',
      },
    })
    const before = await events()
    expect(before.get(documentId)).toMatchObject({
      sequence: '0',
      location: 'Online',
      url: 'http://127.0.0.1:3000/meetings/harbour-walk',
    })
    aSecond()
    for (const [planStatus, shown] of [
      ['postponed', { status: 'TENTATIVE', summary: 'Postponed: Harbour walk', sequence: '1' }],
      ['cancelled', { status: 'CANCELLED', summary: 'Cancelled: Harbour walk', sequence: '2' }],
    ] as const) {
      await meetings.update({ documentId, locale: 'en', data: { planStatus } })
      await meetings.publish({ documentId, locale: 'en' })
      expect((await events()).get(documentId)).toMatchObject(shown)
    }
    expect(Object.keys(differences(before, await events()))).toEqual([documentId])
  })

  it('leave what is not public out, and bring it back as it was', async () => {
    const meetings = cms.strapi.documents('api::meeting.meeting')
    const before = await fetchFile('/meetings/dockers-meet/calendar.ics')
    await meetings.unpublish({ documentId: made.meeting, locale: '*' })
    // For thirty days those who know it are told that it is off, and nothing else of it.
    const known = eventsIn(before.text)
    for (const path of ['/calendar.ics', '/meetings/dockers-meet/calendar.ics']) {
      const { text } = await fetchFile(path)
      expect(text, path).not.toMatch(/dock|ship hall|net loft/i)
      const told = eventsIn(text)
      for (const [key, event] of known) {
        expect(told.get(key), key).toMatchObject({ status: 'CANCELLED', summary: 'Cancelled' })
        expect(Number(told.get(key)?.['sequence'])).toBeGreaterThan(Number(event['sequence']))
      }
    }
    await meetings.publish({ documentId: made.meeting, locale: '*' })
    const back = eventsIn((await fetchFile('/meetings/dockers-meet/calendar.ics')).text)
    for (const [key, { sequence, ...event }] of known) {
      const { sequence: now, ...again } = back.get(key) ?? {}
      const stamps = { dtstamp: again['dtstamp'], 'last-modified': again['last-modified'] }
      expect(again).toEqual({ ...event, ...stamps })
      expect(Number(now)).toBe(Number(sequence) + 2)
    }
  })

  it('rise at boot with what changed past the cms', async () => {
    const before = await fetchFile('/calendar.ics')
    await cms.strapi.db
      .query('api::meeting.meeting')
      .updateMany({ where: { slug: 'dockers-meet' }, data: { summary: 'Restored from a copy.' } })
    aSecond()
    await cms.stop()
    cms = await startCms({ example: true, place: cms.place })
    const after = await fetchFile('/calendar.ics')
    const found = differences(eventsIn(before.text), eventsIn(after.text))
    const own = [...eventsIn(before.text).keys()].filter((key) => key.startsWith(made.meeting))
    expect(Object.keys(found).sort()).toEqual(own.sort())
    for (const names of Object.values(found)) expect(names).toEqual(['description', ...version])
    expect(after.headers.get('Content-Revision')).not.toBe(before.headers.get('Content-Revision'))
  })
})
