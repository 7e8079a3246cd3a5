import { beforeEach, describe, expect, test } from 'vitest'
import type { Meeting, Occurrence, OccurrenceList, Page, Section } from 'cms/contract'
import { toMonthDate } from 'cms/monthDate'
import { CmsUnavailable } from '../../src/cms/failures'
import { home } from '../../src/cms/sample-cms'
import { group, meeting, occurrence, person, position, site, venue } from '../../src/sample-branch'
import { contentAsKnown, readAsKnown } from './asKnown'
import type { Content, ValueOf } from './content'
import { Programme } from './programme'
import { SampleDoor, readingOf } from './sample-door'

/** A date of a day in November 2026, 18:00 to 20:00 UTC. */
function on(day: number, differences: Partial<Occurrence> = {}): Occurrence {
  const date = `2026-11-${day}`
  const slug = differences.slug ?? 'branch-meeting'
  return occurrence({
    key: `${slug}/${date}`,
    originalDate: date,
    startsAt: `${date}T18:00:00.000Z`,
    endsAt: `${date}T20:00:00.000Z`,
    ...differences,
  })
}

const time = (text: string) => Date.parse(`2026-11-${text}:00.000Z`)
const keys = (dates: Occurrence[]) => dates.map(({ key }) => key.replace('2026-11-', ''))

interface Now {
  now: number
  programme?: Occurrence[] | null
  isProgrammeOlder?: boolean
  query?: string
}

/** What is made of an answer, of the same kind. */
function asKnown<Kind extends Content['kind']>(
  content: Content & { kind: Kind; value: ValueOf<Kind> },
  { now, programme = null, isProgrammeOlder = false, query = '' }: Now,
): ValueOf<Kind> {
  const { kind } = content
  const asked = { now, programme, isProgrammeOlder, query: new URLSearchParams(query) }
  const present = contentAsKnown(content, asked)
  if (!isOf(present, kind)) throw new Error(`it became a ${present.kind}`)
  return present.value
}

function isOf<Kind extends Content['kind']>(
  content: Content,
  kind: Kind,
): content is Content & { kind: Kind; value: ValueOf<Kind> } {
  return content.kind === kind
}

describe('an announcement', () => {
  const announcement = { text: 'Listen', link: null, until: '2026-11-25T08:00:00.000Z' }
  const announced = (until: string | null, now: number) =>
    asKnown(
      { kind: 'site', value: { ...site, announcements: [{ ...announcement, until }] } },
      { now },
    ).announcements

  test('is over when its time is', () => {
    expect(announced(announcement.until, time('25T07:59'))).toEqual([announcement])
    expect(announced(announcement.until, time('25T08:00'))).toEqual([])
  })

  test('stays where no end was set', () => {
    expect(announced(null, time('30T08:00'))).toHaveLength(1)
  })
})

describe('a page', () => {
  function sectionNow(section: Section, now: Now): Section {
    const value: Page = { ...home, sections: [section] }
    const [first] = asKnown({ kind: 'page', value }, now).sections
    if (!first) throw new Error('the section is gone')
    return first
  }

  const hero = (nextMeeting: Occurrence | null, showsNextMeeting = true): Section => ({
    type: 'hero',
    title: 'Hello',
    text: null,
    image: null,
    links: [],
    nextMeeting,
    showsNextMeeting,
  })

  const next = (section: Section) =>
    section.type === 'hero' && section.nextMeeting ? keys([section.nextMeeting]) : null

  test('shows no past meeting as the next one, but the one that follows', () => {
    const programme = [on(24), on(26), on(28)]
    const at = (now: number) => next(sectionNow(hero(on(24)), { now, programme }))
    expect(at(time('24T19:59'))).toEqual(['branch-meeting/24'])
    expect(at(time('24T20:00'))).toEqual(['branch-meeting/26'])
    expect(at(time('27T12:00'))).toEqual(['branch-meeting/28'])
    expect(at(time('29T12:00'))).toBeNull()
  })

  test('shows as the next one none that does not take place', () => {
    const programme = [
      on(25, { status: 'cancelled' }),
      on(26, { status: 'postponed' }),
      on(27, { status: 'moved' }),
    ]
    expect(next(sectionNow(hero(on(24)), { now: time('25T00:00'), programme }))).toEqual([
      'branch-meeting/27',
    ])
  })

  test('shows as the next one none that it left out when it was told, later than the programme', () => {
    const programme = [on(24), on(26), on(28)]
    const now = time('24T17:00')
    const shown = (told: Occurrence | null, isProgrammeOlder: boolean) =>
      next(sectionNow(hero(told), { now, programme, isProgrammeOlder }))
    expect(shown(on(26), true)).toEqual(['branch-meeting/26'])
    expect(shown(on(26), false)).toEqual(['branch-meeting/24'])
    expect(shown(null, true)).toBeNull()
  })

  test('goes on to what follows in an older programme once what it told is over', () => {
    const programme = [on(24), on(26), on(28)]
    const now = { now: time('26T20:00'), programme, isProgrammeOlder: true }
    expect(next(sectionNow(hero(on(26)), now))).toEqual(['branch-meeting/28'])
  })

  test('shows as the next one none that was cancelled or taken back since', () => {
    const now = { now: time('24T17:00'), programme: [on(24, { status: 'cancelled' }), on(28)] }
    expect(next(sectionNow(hero(on(24)), now))).toEqual(['branch-meeting/28'])
    expect(next(sectionNow(hero(on(26)), now))).toEqual(['branch-meeting/28'])
  })

  test('shows no next meeting where none is to be shown', () => {
    const programme = [on(26)]
    const shown = sectionNow(hero(null, false), { now: time('25T00:00'), programme })
    expect(next(shown)).toBeNull()
  })

  test('shows of a group that stands on it the date that follows, which is its own and takes place', () => {
    const groups = [{ slug: 'labor', title: 'Labor', locale: 'en' as const }]
    const facts = { title: 'Labor', lead: null, topics: [] }
    const programme = [
      on(25),
      on(26, { groups, status: 'cancelled' }),
      on(27, { groups, status: 'moved' }),
    ]
    const told: Section = {
      type: 'groups',
      title: null,
      groups: [
        { ...facts, kind: 'committee', slug: 'labor', locale: 'en', next: on(24, { groups }) },
      ],
    }
    const shown = sectionNow(told, { now: time('25T00:00'), programme })
    expect(shown.type === 'groups' && shown.groups[0]?.next?.key).toBe('branch-meeting/2026-11-27')
    const unknown = sectionNow(told, { now: time('25T00:00') })
    expect(unknown.type === 'groups' && unknown.groups[0]?.next).toBeNull()
  })

  test('shows none rather than a past one when no programme is known', () => {
    expect(next(sectionNow(hero(on(24)), { now: time('25T00:00') }))).toBeNull()
  })

  test('lists as many coming dates as before, of the same topic', () => {
    const topics = [{ slug: 'housing', name: 'Housing', locale: 'en' as const }]
    const [topic] = topics
    const programme = [on(24, { topics }), on(25), on(26, { topics }), on(27, { topics })]
    const told: Section = {
      type: 'upcoming-meetings',
      title: null,
      topic: topic ?? null,
      occurrences: [on(24, { topics }), on(26, { topics })],
    }
    const shown = sectionNow(told, { now: time('25T00:00'), programme })
    expect(shown.type === 'upcoming-meetings' && keys(shown.occurrences)).toEqual([
      'branch-meeting/26',
      'branch-meeting/27',
    ])
  })

  test('lists coming dates of the same group', () => {
    const groups = [{ slug: 'labor', title: 'Labor', locale: 'en' as const }]
    const programme = [on(24, { groups }), on(25), on(26, { groups })]
    const told: Section = {
      type: 'upcoming-meetings',
      title: null,
      topic: null,
      group: 'labor',
      occurrences: [on(24, { groups })],
    }
    const shown = sectionNow(told, { now: time('25T00:00'), programme })
    expect(shown.type === 'upcoming-meetings' && keys(shown.occurrences)).toEqual([
      'branch-meeting/26',
    ])
  })

  test('keeps its other sections as they are', () => {
    const quote: Section = { type: 'quote', text: 'So', attribution: null, sourceUrl: null }
    expect(sectionNow(quote, { now: time('25T00:00'), programme: [] })).toBe(quote)
  })
})

describe('a list of dates', () => {
  const told = (data: Occurrence[], next: string | null = null): OccurrenceList => ({
    data,
    meta: { next, from: '2026-11-24', to: '2027-12-29' },
  })
  const listed = (now: Now, data: Occurrence[] = []) =>
    asKnown({ kind: 'occurrenceList', value: told(data) }, now)

  test('begins with what is not over', () => {
    const programme = [on(24), on(25), on(26)]
    expect(keys(listed({ now: time('25T19:00'), programme }).data)).toEqual([
      'branch-meeting/25',
      'branch-meeting/26',
    ])
  })

  test('without a programme is what was told, less what is over', () => {
    const value = told([on(24), on(26)], 'next')
    const list = asKnown({ kind: 'occurrenceList', value }, { now: time('25T00:00') })
    expect(keys(list.data)).toEqual(['branch-meeting/26'])
    expect(list.meta.next).toBe('next')
  })

  test('holds twenty dates at most, and goes on after its cursor', () => {
    const programme = Array.from({ length: 25 }, (_, index) =>
      on(25, { slug: `m${String(index).padStart(2, '0')}` }),
    )
    const now = time('25T00:00')
    const start = listed({ now, programme })
    expect(start.data).toHaveLength(20)
    const { next } = start.meta
    expect(Buffer.from(next ?? '', 'base64url').toString()).toBe(
      '2026-11-25T18:00:00.000Z m19/2026-11-25',
    )
    const rest = listed({ now, programme, query: `after=${next}` })
    expect(keys(rest.data)).toEqual(['m20/25', 'm21/25', 'm22/25', 'm23/25', 'm24/25'])
    expect(rest.meta.next).toBeNull()
  })

  test('that folds series has of each the first date that takes place, with its rule', () => {
    const other = { slug: 'study-group' }
    const programme = [
      on(25, { status: 'cancelled' }),
      on(26, other),
      on(27),
      on(28, { slug: 'camp', status: 'cancelled' }),
      on(29, other),
    ]
    const now = { now: time('25T00:00'), programme, query: 'series=folded' }
    const list = listed(now, [on(24, { rule: 'Every day' })])
    expect(keys(list.data)).toEqual(['study-group/26', 'branch-meeting/27', 'camp/28'])
    expect(list.data.map(({ rule }) => rule)).toEqual([undefined, 'Every day', undefined])
  })

  test('ends where it ends: nothing follows a full last part', () => {
    const programme = [on(25), on(26)]
    const list = listed({ now: time('25T00:00'), programme, query: 'limit=2' })
    expect(list.data).toHaveLength(2)
    expect(list.meta.next).toBeNull()
  })

  test.each([
    ['topic=housing', ['b/25']],
    ['topic=nobody', []],
    ['group=tenants', ['b/25']],
    ['group=nobody', []],
    ['attendance=online', ['c/25', 'd/25']],
    ['attendance=in-person', ['a/25', 'b/25', 'd/25']],
    ['access=step-free', ['a/25', 'c/25', 'd/25']],
    ['access=masks', ['a/25', 'd/25']],
    ['access=sign-language', ['a/25', 'd/25']],
    ['access=childcare', ['d/25']],
    ['attendance=online&access=childcare&limit=1', ['d/25']],
  ])('is narrowed by %s as the cms narrows it', (query, expected) => {
    const none = { stepFree: null, masks: null, signLanguage: null, childcare: null }
    const programme = [
      on(25, { slug: 'a' }),
      on(25, {
        slug: 'b',
        topics: [{ slug: 'housing', name: 'Housing', locale: 'en' }],
        groups: [{ slug: 'tenants', title: 'Tenants', locale: 'en' }],
        access: { ...none, stepFree: false, masks: 'optional', signLanguage: 'none' },
      }),
      on(25, { slug: 'c', attendance: 'online', access: { ...none, stepFree: true } }),
      on(25, {
        slug: 'd',
        attendance: 'hybrid',
        access: {
          stepFree: true,
          masks: 'required',
          signLanguage: 'provided',
          childcare: 'on-request',
        },
      }),
    ]
    expect(keys(listed({ now: time('25T00:00'), programme, query }).data)).toEqual(expected)
  })

  test('of a span of days is what it was', () => {
    const value = told([on(24)])
    const query = 'from=2026-11-24&to=2026-11-25'
    const now = { now: time('26T00:00'), programme: [on(27)], query }
    expect(asKnown({ kind: 'occurrenceList', value }, now)).toBe(value)
  })
})

describe('a meeting', () => {
  const told: Meeting = { ...meeting, next: [on(24), on(26)], past: [on(17)] }
  const meetingNow = (now: Now, value = told) => asKnown({ kind: 'meeting', value }, now)

  test('has what is over among its past dates, the latest first, and what follows among the next', () => {
    const other = on(27, { slug: 'study-group' })
    const programme = [on(24), on(26), other, on(28)]
    const { next, past } = meetingNow({ now: time('26T20:00'), programme })
    expect(keys(next)).toEqual(['branch-meeting/28'])
    expect(keys(past)).toEqual(['branch-meeting/26', 'branch-meeting/24', 'branch-meeting/17'])
  })

  test('stays as it is while none of its dates is over', () => {
    expect(meetingNow({ now: time('24T19:59'), programme: [on(24)] })).toEqual(told)
  })

  test('has its dates as a programme has them that was told later', () => {
    const library = { ...venue, name: 'Library' }
    const programme = [on(24, { status: 'moved', venue: library }), on(27)]
    const now = time('24T17:00')
    const later = meetingNow({ now, programme })
    expect(keys(later.next)).toEqual(['branch-meeting/24', 'branch-meeting/27'])
    expect(later.next[0]?.status).toBe('moved')
    expect(later.venue).toEqual(library)
    const earlier = meetingNow({ now, programme, isProgrammeOlder: true })
    expect(earlier.next.slice(0, 2)).toEqual(told.next)
    expect(keys(earlier.next)).toEqual([...keys(told.next), 'branch-meeting/27'])
    expect(earlier.venue).toEqual(told.venue)
  })

  test('has among its past dates what a later programme says of them, or no more', () => {
    const programme = [on(26, { status: 'cancelled' }), on(28)]
    const { past } = meetingNow({ now: time('26T20:00'), programme })
    expect(past.slice(0, 2)).toEqual([programme[0], on(24)])
  })

  test('has its dates as they were told where the programme has none of it any more', () => {
    const programme = [on(24, { slug: 'called-otherwise' }), on(27, { slug: 'study-group' })]
    expect(meetingNow({ now: time('24T17:00'), programme }).next).toEqual(told.next)
  })

  test('that is off as a whole tells all of its dates, of which lists have the first', () => {
    const off = { status: 'cancelled' as const }
    const value = { ...told, next: [on(24, off), on(26, off)] }
    const programme = [on(24, off), on(27, { slug: 'study-group' })]
    expect(meetingNow({ now: time('24T17:00'), programme }, value).next).toEqual(value.next)
  })

  test('tells where the next date is, and nothing of how to get to another place', () => {
    const away = { ...venue, name: 'Library' }
    const access = { stepFree: false, masks: null, signLanguage: null, childcare: null }
    const next = [on(24), on(26, { venue: away, access })]
    const card = { ...meeting.access, transit: 'Bus 4', doorContact: 'Call Ana' }
    const now = meetingNow({ now: time('25T00:00') }, { ...told, next, access: card })
    expect(now.venue).toEqual(away)
    expect(now.access).toMatchObject({ ...access, transit: null, doorContact: null })
  })

  test('tells how to get there when the next date is at the same place', () => {
    const card = { ...meeting.access, transit: 'Bus 4', doorContact: 'Call Ana' }
    const { access } = meetingNow({ now: time('25T00:00') }, { ...told, access: card })
    expect(access).toMatchObject({ transit: 'Bus 4', doorContact: 'Call Ana' })
  })

  test('tells where the next date is that takes place', () => {
    const library = { ...venue, name: 'Library' }
    const next = [on(24), on(26, { status: 'cancelled' }), on(28, { venue: library })]
    expect(meetingNow({ now: time('25T00:00') }, { ...told, next }).venue).toEqual(library)
  })

  test('keeps its place when no date is left', () => {
    const { next, venue: place } = meetingNow({ now: time('30T00:00') })
    expect(next).toEqual([])
    expect(place).toEqual(meeting.venue)
  })

  test('lists twelve dates at most each way', () => {
    const dates = Array.from({ length: 12 }, (_, index) => on(10 + index))
    const programme = Array.from({ length: 20 }, (_, index) => on(10 + index))
    const value = { ...told, next: dates, past: dates }
    const { next, past } = meetingNow({ now: time('12T00:00'), programme }, value)
    expect([next.length, past.length]).toEqual([12, 12])
    expect(keys(past).slice(0, 2)).toEqual(['branch-meeting/11', 'branch-meeting/10'])
  })

  test('on the page of one date has its next dates, and the place of that date', () => {
    const library = { ...venue, name: 'Library' }
    const value = {
      occurrence: on(24, { venue: library }),
      meeting: { ...told, venue: library },
      previous: null,
      next: on(26),
    }
    const now = asKnown(
      { kind: 'meetingDate', value },
      { now: time('25T00:00'), programme: [on(26)] },
    )
    expect(keys(now.meeting.next)).toEqual(['branch-meeting/26'])
    expect(now.meeting.venue).toEqual(library)
    expect(now).toMatchObject({ occurrence: value.occurrence, next: value.next })
  })

  test('on the page of one date is told as a later programme has that date', () => {
    const library = { ...venue, name: 'Library' }
    const value = { occurrence: on(26), meeting: told, previous: on(24), next: null }
    const programme = [on(24), on(26, { status: 'moved', venue: library })]
    const pageNow = (isProgrammeOlder: boolean) =>
      asKnown(
        { kind: 'meetingDate', value },
        { now: time('24T17:00'), programme, isProgrammeOlder },
      )
    expect(pageNow(false).occurrence).toEqual(programme[1])
    expect(pageNow(false).meeting.venue).toEqual(library)
    expect(pageNow(true)).toEqual(value)
  })
})

test('a month has what was told later to be off on the days on which it was told', () => {
  const told = [on(24), on(26), on(28)].map((date) => toMonthDate(date, [date.originalDate]))
  const meta = { month: '2026-11', previous: null, next: null, total: 3 }
  const programme = [
    on(24),
    on(26, { status: 'cancelled' }),
    on(28, { status: 'moved', startsAt: '2026-12-01T18:00:00.000Z' }),
  ]
  const monthNow = (isProgrammeOlder: boolean) =>
    asKnown(
      { kind: 'month', value: { data: told, meta } },
      { now: time('24T17:00'), programme, isProgrammeOlder },
    ).data
  expect(monthNow(true)).toEqual(told)
  expect(monthNow(false)).toEqual([told[0], { ...told[1], status: 'cancelled' }, told[2]])
})

test('a position names coming meetings that share a topic, and take place', () => {
  const topics = [{ slug: 'war', name: 'War', locale: 'en' as const }]
  const value = { ...position, topics, relatedMeetings: [on(24, { topics })] }
  const off = on(25, { topics, status: 'cancelled' })
  const programme = [on(24, { topics }), off, on(26), on(27, { topics }), on(28, { topics })]
  const { relatedMeetings } = asKnown(
    { kind: 'position', value },
    { now: time('25T00:00'), programme },
  )
  expect(keys(relatedMeetings)).toEqual(['branch-meeting/27'])
})

test('a group names its own coming dates', () => {
  const groups = [{ slug: group.slug, title: group.title, locale: 'en' as const }]
  const value = { ...group, dates: [on(24, { groups }), on(26, { groups })] }
  const programme = [on(24, { groups }), on(25), on(26, { groups }), on(27, { groups })]
  const { dates } = asKnown({ kind: 'group', value }, { now: time('25T00:00'), programme })
  expect(keys(dates)).toEqual(['branch-meeting/26', 'branch-meeting/27'])
})

test('a person names the dates on which they speak', () => {
  const talk = { speakers: ['Bo', person.title] }
  const value = { ...person, talks: [on(24, talk), on(26, talk)] }
  const programme = [on(24, talk), on(25), on(26, talk), on(27, { speakers: ['Bo'] }), on(28, talk)]
  const { talks } = asKnown({ kind: 'person', value }, { now: time('25T00:00'), programme })
  expect(keys(talks)).toEqual(['branch-meeting/26', 'branch-meeting/28'])
})

test('the list of groups says when each meets next', () => {
  const groups = [{ slug: 'labor', title: 'Labor', locale: 'en' as const }]
  const value = { data: [{ ...group, slug: 'labor', next: on(24, { groups }) }] }
  const programme = [on(24, { groups }), on(25), on(26, { groups })]
  const { data } = asKnown({ kind: 'groupList', value }, { now: time('25T00:00'), programme })
  expect(data.map((group) => group.next?.key)).toEqual(['branch-meeting/2026-11-26'])
})

describe('reading', () => {
  const address = '/api/site/meetings?locale=en'
  let door: SampleDoor
  let options: Parameters<typeof readAsKnown>[0]
  let programme: Programme

  beforeEach(async () => {
    door = new SampleDoor()
    const list: OccurrenceList = {
      data: [on(24), on(26)],
      meta: { next: null, from: '2026-11-24', to: '2027-12-29' },
    }
    door.contents['/api/site/meetings?locale=en&limit=100'] = list
    door.contents[address] = list
    door.time = time('24T17:00')
    const { watch, known } = readingOf(door)
    await watch.check()
    programme = new Programme(known, null)
    options = { known, programme, now: door.now }
  })

  async function keysAt(where: string) {
    const { told } = await readAsKnown(options, where)
    return told.content.kind === 'occurrenceList' ? keys(told.content.value.data) : null
  }

  test('leaves as it is what the cms says now', async () => {
    const { told, asOf } = await readAsKnown(options, address)
    expect(asOf).toBeNull()
    expect(told.etag).not.toBeNull()
    expect(await keysAt(address)).toEqual(['branch-meeting/24', 'branch-meeting/26'])
  })

  test('brings what was said before up to the present, in its body as well', async () => {
    await readAsKnown(options, address)
    await programme.refresh('en')
    const confirmedOn = door.time
    door.isAway = true
    door.time = time('25T12:00')
    const { told, asOf } = await readAsKnown(options, address)
    expect(asOf).toBe(confirmedOn)
    expect(told.etag).toBeNull()
    const body: unknown = JSON.parse(told.body.toString())
    expect(told.content).toMatchObject({ value: body })
    expect(await keysAt(address)).toEqual(['branch-meeting/26'])
  })

  test('works out a list that was never asked for', async () => {
    await programme.refresh('en')
    const confirmedOn = door.time
    door.isAway = true
    door.time = time('25T12:00')
    const narrowed = '/api/site/meetings?locale=en&topic=organizing&limit=1'
    const { told, asOf } = await readAsKnown(options, narrowed)
    expect(asOf).toBe(confirmedOn)
    expect(told.address).toBe(narrowed)
    expect(await keysAt(narrowed)).toEqual(['branch-meeting/26'])
  })

  test('works out a month that was never asked for, narrowed as it is asked', async () => {
    const list: OccurrenceList = {
      data: [on(26), on(27, { attendance: 'online' })].map((date) => ({
        ...date,
        startsAt: date.startsAt.replace('11', '12'),
        endsAt: date.endsAt.replace('11', '12'),
      })),
      meta: { next: null, from: '2026-11-24', to: '2027-12-29' },
    }
    door.contents['/api/site/meetings?locale=en&limit=100'] = list
    door.contents['/api/site?locale=en'] = site
    await options.known.read('/api/site?locale=en')
    await programme.refresh('en')
    door.isAway = true
    door.time = time('25T12:00')
    const narrowed = '/api/site/month/2026-12?locale=en&attendance=online'
    const { told } = await readAsKnown(options, narrowed)
    expect(told.content).toMatchObject({ value: JSON.parse(told.body.toString()) as unknown })
    expect(told.content).toMatchObject({
      kind: 'month',
      value: { data: [{ days: ['2026-12-27'] }] },
    })
    await expect(readAsKnown(options, '/api/site/month/2026-11?locale=en')).rejects.toThrow(
      CmsUnavailable,
    )
  })

  describe('narrows a month that it was told whole', () => {
    const whole = '/api/site/month/2026-11?locale=en'
    const labor = [{ slug: 'labor', name: 'Labor', locale: 'en' as const }]
    const told = (dates: Occurrence[], total = dates.length) => ({
      data: dates.map((date) => toMonthDate(date, [date.originalDate])),
      meta: { month: '2026-11', previous: null, next: '2026-12', total },
    })
    const other = '/api/site/month/2026-10?locale=en'
    const daysOf = async (query: string, month = whole) => {
      const { told } = await readAsKnown(options, `${month}&${query}`)
      expect(told.content).toMatchObject({ value: JSON.parse(told.body.toString()) as unknown })
      if (told.content.kind !== 'month') throw new Error(`it is a ${told.content.kind}`)
      expect(told.content.value.meta.total).toBe(told.content.value.data.length)
      return told.content.value.data.map(({ originalDate }) => originalDate.slice(-2))
    }

    beforeEach(async () => {
      // The first is told by its meeting, the second by its own page, the last by the programme.
      const first = on(13, { topics: labor })
      const second = on(15, { slug: 'study-group', attendance: 'online' })
      door.contents[whole] = told([first, second, on(26)])
      door.contents['/api/site?locale=en'] = site
      door.contents['/api/site/meetings/branch-meeting?locale=en'] = {
        ...meeting,
        next: [],
        past: [first],
      }
      door.contents['/api/site/meetings/study-group/2026-11-15?locale=en'] = {
        occurrence: second,
        meeting,
        previous: null,
        next: null,
      }
      for (const address of Object.keys(door.contents)) await options.known.read(address)
      await programme.refresh('en')
    })

    test('out of its programme and of the pages of its dates and meetings', async () => {
      door.isAway = true
      expect(await daysOf('topic=labor')).toEqual(['13'])
      expect(await daysOf('topic=organizing')).toEqual(['15', '26'])
      expect(await daysOf('attendance=online')).toEqual(['15'])
    })

    test('as far as it knows what is narrowed by of each of its dates', async () => {
      door.contents[other] = told([on(13), on(14, { slug: 'unknown' }), on(26)])
      await options.known.read(other)
      door.isAway = true
      await expect(daysOf('topic=labor', other)).rejects.toThrow(CmsUnavailable)
      expect(await daysOf('attendance=in-person', other)).toEqual(['13', '14', '26'])
    })

    test('but none of which not all dates are told', async () => {
      door.contents[other] = told([on(26)], 501)
      await options.known.read(other)
      door.isAway = true
      await expect(daysOf('attendance=in-person', other)).rejects.toThrow(CmsUnavailable)
    })
  })

  test.each([
    'from=2026-11-26',
    'to=2026-12-01',
    'attendance=nobody',
    'access=nothing',
    'limit=0',
    'limit=101',
    'limit=many',
    'after=nonsense',
  ])('works out no list of which the programme tells nothing: %s', async (query) => {
    await programme.refresh('en')
    door.isAway = true
    door.time = time('25T12:00')
    await expect(readAsKnown(options, `${address}&${query}`)).rejects.toThrow(CmsUnavailable)
  })

  test('works out nothing else, and nothing from nothing', async () => {
    door.isAway = true
    door.time = time('25T12:00')
    await expect(readAsKnown(options, `${address}&topic=housing`)).rejects.toThrow(CmsUnavailable)
    await expect(readAsKnown(options, '/api/site/topics?locale=en')).rejects.toThrow(CmsUnavailable)
  })
})
