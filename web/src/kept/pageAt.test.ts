import { beforeEach, expect, test } from 'vitest'
import type { Occurrence, PaperStudy, Section } from 'cms/contract'
import { home } from '../cms/sample-cms'
import type { FirstData } from '../firstData'
import { keepAhead, keepVisited, longestKept } from '../keptPages'
import { offlineNotice } from '../offlineNotice'
import { meeting, occurrence, paper, position, site } from '../sample-branch'
import type { Screen } from '../screens'
import type { ShownPage } from '../shownPage'
import { aheadAddress } from './ahead'
import { mayBeKept } from './mayBeKept'
import { pageAt } from './pageAt'
import { sampleCaches } from './sample-caches'

const keptAt = new Date('2026-11-20T12:00:00.000Z')

/** A date on a day of November, from seven to eight in the evening of that zone. */
const on = (day: number, differences: Partial<Occurrence> = {}) =>
  occurrence({
    key: `branch-meeting/2026-11-${day}`,
    startsAt: `2026-11-${day}T19:00:00.000Z`,
    endsAt: `2026-11-${day}T20:00:00.000Z`,
    ...differences,
  })

const texts: Omit<PaperStudy, 'discussed'> = {
  readings: [],
  questions: [],
  locale: 'en',
  course: null,
}

const firstData = (screen: Screen, title = 'Kept'): FirstData => ({
  locale: 'en',
  site,
  screen,
  title,
  paths: null,
  now: keptAt.toISOString(),
  asOf: null,
  siteUrl: 'https://branch.example',
})

const list = (dates: Occurrence[]): Screen => ({
  kind: 'meetings',
  data: {
    title: 'Meetings',
    page: null,
    list: { data: dates, meta: { from: '', to: '', next: null } },
    topics: [],
    filter: {},
    isLater: false,
    years: [],
  },
})

const kept = (screen: Screen, title?: string) => ({
  data: JSON.stringify(firstData(screen, title)),
  at: keptAt.getTime(),
})

let caches: CacheStorage

beforeEach(async () => {
  caches = sampleCaches()
  const notice = (locale: 'en' | 'es'): Screen => ({ kind: 'offline', data: offlineNotice(locale) })
  const spanish = { ...firstData(notice('es')), locale: 'es' }
  await keepAhead(
    caches,
    'en',
    new Map([
      [aheadAddress('en'), kept(notice('en'))],
      ['/meetings', kept(list([on(24), on(26), on(27)]), 'Meetings')],
    ]),
  )
  const page = { data: JSON.stringify(spanish), at: keptAt.getTime() }
  await keepAhead(caches, 'es', new Map([[aheadAddress('es'), page]]))
})

const day = (text: string) => new Date(`2026-11-${text}:00.000Z`)

/** What is shown at an address, of a kind. */
async function shown<Kind extends Screen['kind']>(address: string, kind: Kind, now: Date) {
  const page = await pageAt(caches, address, now)
  if (page?.screen.kind !== kind) throw new Error(`it is a ${page?.screen.kind}`)
  return { ...page, screen: page.screen as Extract<Screen, { kind: Kind }> }
}

test('it says as of when it is, and is read at the present time', async () => {
  const page = await shown('/meetings', 'meetings', day('21T08:00'))
  expect(page.asOf).toBe(keptAt.toISOString())
  expect(page.now).toBe('2026-11-21T08:00:00.000Z')
})

test('a list has no date that is over', async () => {
  const keysAt = async (now: Date) =>
    (await shown('/meetings', 'meetings', now)).screen.data.list.data.map(({ key }) => key)
  expect(await keysAt(day('24T19:59'))).toHaveLength(3)
  expect(await keysAt(day('24T20:00'))).toEqual([on(26).key, on(27).key])
  expect(await keysAt(day('29T00:00'))).toEqual([])
})

test('where all dates that are kept are over it says so and since when, in the page’s own language', async () => {
  const poster: Section = {
    type: 'hero',
    title: 'Come',
    text: null,
    image: null,
    links: [],
    showsNextMeeting: true,
    nextMeeting: on(24),
  }
  const rows: Section = { type: 'upcoming-meetings', title: null, topic: null, occurrences: [] }
  const sections = [poster, { ...rows, occurrences: [on(24), on(26)] }, rows]
  await keepVisited(caches, '/', kept({ kind: 'home', data: { ...home, sections } }))
  await keepVisited(
    caches,
    '/meetings/branch-meeting',
    kept({ kind: 'meeting', data: { ...meeting, next: [on(26)], past: [] } }),
  )
  const spanish = { ...firstData(list([on(24)])), locale: 'es' as const }
  await keepVisited(caches, '/es/meetings', {
    data: JSON.stringify(spanish),
    at: keptAt.getTime(),
  })
  const overAt = async (now: Date) => ({
    sections: (await shown('/', 'home', now)).screen.data.sections.map((section) =>
      'over' in section ? section.over : null,
    ),
    list: (await shown('/meetings', 'meetings', now)).screen.data.over,
    meeting: (await shown('/meetings/branch-meeting', 'meeting', now)).screen.data.over,
  })
  expect(await overAt(day('27T19:59'))).toEqual({
    sections: [null, null, null],
    list: undefined,
    meeting: undefined,
  })
  const since = (day: string) => ({
    title: `The dates that this device has kept here ended on ${day}`,
    hint: 'What comes next you see when you have a connection again.',
  })
  expect(await overAt(day('27T20:00'))).toEqual({
    sections: [since('Tuesday, November 24, 2026'), since('Thursday, November 26, 2026'), null],
    list: since('Friday, November 27, 2026'),
    meeting: since('Thursday, November 26, 2026'),
  })
  const { data } = (await shown('/es/meetings', 'meetings', day('27T20:00'))).screen
  expect(data.over?.title).toContain('terminaron el martes, 24 de noviembre de 2026')
})

test('what an editor wrote above a list says so, too', async () => {
  const page: ShownPage = {
    ...home,
    sections: [{ type: 'upcoming-meetings', title: null, topic: null, occurrences: [on(24)] }],
  }
  const own = { title: 'News', lead: null, ancestors: [], page }
  const lists: Extract<Screen, { kind: 'positions' | 'news' }>[] = [
    { kind: 'positions', data: { page, list: { data: [] } } },
    { kind: 'news', data: { ...own, list: { data: [], meta: { year: null, years: [] } } } },
  ]
  for (const screen of lists) {
    await keepVisited(caches, `/${screen.kind}`, kept(screen))
    const later = await shown(`/${screen.kind}`, screen.kind, day('28T00:00'))
    const [section] = later.screen.data.page?.sections ?? []
    expect(section, screen.kind).toMatchObject({
      occurrences: [],
      over: { title: expect.stringContaining('November 24, 2026') as string },
    })
  }
})

test('a meeting and a poster go on to the next date that is kept', async () => {
  const hero: Section = {
    type: 'hero',
    title: 'Come',
    text: null,
    image: null,
    links: [],
    showsNextMeeting: true,
    nextMeeting: on(24),
  }
  const page: Screen = { kind: 'home', data: { ...home, sections: [hero] } }
  await keepVisited(caches, '/', kept(page))
  await keepVisited(
    caches,
    '/meetings/branch-meeting',
    kept({ kind: 'meeting', data: { ...meeting, next: [on(24)], past: [] } }),
  )
  const poster = async (now: Date) => {
    const [hero] = (await shown('/', 'home', now)).screen.data.sections
    return hero?.type === 'hero' ? hero.nextMeeting?.key : undefined
  }
  expect(await poster(day('24T19:30'))).toBe(on(24).key)
  expect(await poster(day('24T20:30'))).toBe(on(26).key)
  expect(await poster(day('28T00:00'))).toBeUndefined()
  const { screen } = await shown('/meetings/branch-meeting', 'meeting', day('25T00:00'))
  expect(screen.data.next.map(({ key }) => key)).toEqual([on(26).key, on(27).key])
  expect(screen.data.past.map(({ key }) => key)).toEqual([on(24).key])
})

test('of what was kept at different times the later word counts, of each date', async () => {
  const hero: Section = {
    type: 'hero',
    title: 'Come',
    text: null,
    image: null,
    links: [],
    showsNextMeeting: true,
    nextMeeting: on(26),
  }
  const screens: Record<string, Screen> = {
    '/': { kind: 'home', data: { ...home, sections: [hero] } },
    '/meetings/branch-meeting': {
      kind: 'meeting',
      data: { ...meeting, next: [on(24), on(26)], past: [] },
    },
    '/meetings?topic=labor': list([on(24), on(26, { rule: 'Every week' })]),
  }
  const minute = 60_000
  /** What is shown of each page at the beginning of the 24th. */
  const shownWhen = async (pagesKept: number, listKept: number) => {
    const at = keptAt.getTime()
    for (const [address, screen] of Object.entries(screens)) {
      await keepVisited(caches, address, { ...kept(screen), at: at + pagesKept })
    }
    const dates = list([on(24), on(26, { status: 'cancelled' }), on(27)])
    await keepVisited(caches, '/meetings', { ...kept(dates), at: at + listKept })
    const [poster] = (await shown('/', 'home', day('24T08:00'))).screen.data.sections
    const { next } = (await shown('/meetings/branch-meeting', 'meeting', day('24T08:00'))).screen
      .data
    const { data } = (await shown('/meetings?topic=labor', 'meetings', day('24T08:00'))).screen.data
      .list
    return {
      poster: poster?.type === 'hero' ? poster.nextMeeting?.key : null,
      next: next.map(({ key, status }) => [key.slice(-2), status]),
      data: data.map(({ key, status, rule }) => [key.slice(-2), status, rule]),
    }
  }
  expect(await shownWhen(minute, 0)).toEqual({
    // The 24th stands in the list, but was cancelled before home was opened.
    poster: on(26).key,
    next: [
      ['24', 'scheduled'],
      ['26', 'scheduled'],
      ['27', 'scheduled'],
    ],
    data: [
      ['24', 'scheduled', undefined],
      ['26', 'scheduled', 'Every week'],
    ],
  })
  expect(await shownWhen(0, minute)).toEqual({
    poster: on(24).key,
    next: [
      ['24', 'scheduled'],
      ['26', 'cancelled'],
      ['27', 'scheduled'],
    ],
    data: [
      ['24', 'scheduled', undefined],
      ['26', 'cancelled', 'Every week'],
    ],
  })
})

test('what a web server told from before counts as of then', async () => {
  const before = new Date(keptAt.getTime() - 3_600_000).toISOString()
  const screen: Screen = {
    kind: 'meeting',
    data: { ...meeting, next: [on(24)], past: [] },
  }
  const data = JSON.stringify({ ...firstData(screen), asOf: before })
  await keepVisited(caches, '/meetings/branch-meeting', { data, at: keptAt.getTime() + 60_000 })
  const dates = list([on(24, { status: 'cancelled' })])
  await keepVisited(caches, '/meetings', kept(dates))
  const page = await shown('/meetings/branch-meeting', 'meeting', day('24T08:00'))
  expect(page.screen.data.next.map(({ status }) => status)).toEqual(['cancelled'])
})

test('each date of a series that is off as a whole is off, wherever it stands', async () => {
  const date = { occurrence: on(26), meeting, previous: on(24), next: on(27) }
  await keepVisited(
    caches,
    '/meetings/branch-meeting/2026-11-26',
    kept({ kind: 'date', data: date }),
  )
  const study = { ...texts, discussed: { day: '2026-11-26', date: on(26) } }
  await keepVisited(caches, '/documents/why', kept({ kind: 'paper', data: { ...paper, study } }))
  const off = list([on(24, { status: 'cancelled' }), on(28, { slug: 'other', key: 'other/28' })])
  await keepVisited(caches, '/meetings', { ...kept(off), at: keptAt.getTime() + 60_000 })
  const asOf = day('23T08:00')
  const shownDate = await shown('/meetings/branch-meeting/2026-11-26', 'date', asOf)
  const { occurrence: own, previous, next } = shownDate.screen.data
  expect([previous, own, next].map((one) => one?.status)).toEqual(Array(3).fill('cancelled'))
  const { data } = (await shown('/documents/why', 'paper', asOf)).screen
  expect(data.study?.discussed?.date?.status).toBe('cancelled')
})

test('a date says nothing else of itself, and a position leads to what is to come', async () => {
  const date = { occurrence: on(24), meeting, previous: null, next: null }
  await keepVisited(
    caches,
    '/meetings/branch-meeting/2026-11-24',
    kept({ kind: 'date', data: date }),
  )
  await keepVisited(
    caches,
    '/positions/a',
    kept({ kind: 'position', data: { ...position, relatedMeetings: [on(24)] } }),
  )
  const shownDate = await shown('/meetings/branch-meeting/2026-11-24', 'date', day('25T00:00'))
  expect(shownDate.screen.data.occurrence).toEqual(on(24))
  const { screen } = await shown('/positions/a', 'position', day('25T00:00'))
  expect(screen.data.relatedMeetings.map(({ key }) => key)).not.toContain(on(24).key)
})

test('what leads on to the next date leads to none that is over or off by now', async () => {
  const other = on(22, { slug: 'forum', key: 'forum/2026-11-22' })
  const dates = list([on(21), other, on(23, { status: 'cancelled' }), on(24)])
  await keepVisited(caches, '/meetings', kept(dates))
  const comingAt = async (isAbout: boolean, asOf: string) => {
    const coming = { date: on(21), isAbout }
    await keepVisited(caches, '/positions/a', kept({ kind: 'position', data: position, coming }))
    return (await shown('/positions/a', 'position', day(asOf))).screen.coming?.date.key
  }
  expect(await comingAt(false, '21T08:00')).toBe(on(21).key)
  expect(await comingAt(false, '22T08:00')).toBe(other.key)
  expect(await comingAt(true, '22T08:00')).toBe(on(24).key)
  expect(await comingAt(true, '25T08:00')).toBeUndefined()
})

test('what is not kept is said to be missing, in the language of its address, with what is there', async () => {
  await keepVisited(
    caches,
    '/positions/a',
    kept({ kind: 'position', data: position }, 'A position'),
  )
  const missing = await shown('/never-opened', 'offline', day('21T08:00'))
  expect(missing.screen.data.title).toBe('You are offline')
  expect(missing.asOf).toBeNull()
  expect(missing.screen.data.pages).toEqual([
    { address: '/meetings', title: 'Meetings' },
    { address: '/positions/a', title: 'A position' },
  ])
  const spanish = await shown('/es/nunca', 'offline', day('21T08:00'))
  expect(spanish.screen.data.title).toBe('No tienes conexión')
  expect((await shown('/es', 'offline', day('21T08:00'))).locale).toBe('es')
  expect((await shown('/essay', 'offline', day('21T08:00'))).locale).toBe('en')
})

test('after 30 days nothing is left to be shown', async () => {
  expect(await pageAt(caches, '/meetings', new Date(keptAt.getTime() + longestKept + 1))).toBeNull()
})

test('forms, what was sent and searches are never kept, and nothing where the branch wants that', () => {
  const home: Screen = { kind: 'notFound' }
  expect(mayBeKept({ screen: home, site })).toBe(false)
  expect(mayBeKept({ screen: list([]), site })).toBe(true)
  expect(mayBeKept({ screen: list([]), site: null })).toBe(false)
  expect(mayBeKept({ screen: list([]), site: { ...site, keepsNothingOffline: true } })).toBe(false)
})
