import type { Occurrence, PaperSummary } from 'cms/contract'
import { createMemoryHistory, createRouter } from 'vue-router'
import { describe, expect, test, vi } from 'vitest'
import type { Cms } from './cms/door'
import { CmsUnavailable, Moved, NotFound } from './cms/failures'
import { home, meeting, page, sampleCms } from './cms/sample-cms'
import { article, group, now, occurrence, person, position, site } from './sample-branch'
import { loadShown, loads } from './loads'
import { routeRecords } from './routes'
import type { Screen } from './screens'

const router = createRouter({ history: createMemoryHistory(), routes: routeRecords() })

function load(address: string, differences: Partial<Cms> = {}) {
  const to = router.resolve(address)
  return loads[to.meta.kind](sampleCms(differences), to.meta.locale, to, now)
}

describe('each address loads its screen', () => {
  test.each([
    ['/', 'home'],
    ['/es', 'home'],
    ['/what-we-do', 'page'],
    ['/meetings', 'meetings'],
    ['/es/meetings/branch-meeting', 'meeting'],
    ['/meetings/branch-meeting/2026-11-26', 'date'],
    ['/es/meetings/archive/2025', 'archive'],
    ['/es/meetings/month/2026-11', 'month'],
    ['/positions', 'positions'],
    ['/es/positions/workers-power', 'position'],
    ['/news', 'news'],
    ['/es/news/2026', 'news'],
    ['/news/five-mornings', 'article'],
    ['/documents', 'documents'],
    ['/es/documents/bylaws', 'paper'],
    ['/documents/bylaws/v/2024-10-01', 'paper'],
    ['/groups', 'groups'],
    ['/es/groups/labor', 'group'],
    ['/people', 'people'],
    ['/es/people/maya-torres', 'person'],
    ['/es/search?q=rent', 'search'],
  ])('%s: %s', async (address, kind) => {
    expect((await load(address)).kind).toBe(kind)
  })

  test('the former day of a meeting with one date leads to that meeting', async () => {
    const meetingDate = () => Promise.reject(new NotFound('There is no such date'))
    const redirect = () => Promise.reject(new NotFound('Nothing was there'))
    const gone = { meetingDate, redirect }
    const single = { ...gone, meeting: () => Promise.resolve({ ...meeting, rule: null }) }
    const moved = load('/es/meetings/branch-meeting/2026-11-20', single)
    await expect(moved).rejects.toMatchObject({ to: '/es/meetings/branch-meeting' })
    await expect(moved).rejects.toBeInstanceOf(Moved)
    const series = load('/meetings/branch-meeting/2026-11-20', gone)
    await expect(series).rejects.toBeInstanceOf(NotFound)
    const unknown = { ...gone, meeting: meetingDate }
    await expect(load('/meetings/no-such/2026-11-20', unknown)).rejects.toBeInstanceOf(NotFound)
  })

  test('in the language of its prefix', () => {
    expect(router.resolve('/es/meetings').meta.locale).toBe('es')
    expect(router.resolve('/meetings').meta.locale).toBe('en')
    // Only a whole step is a prefix.
    expect(router.resolve('/essays').meta.locale).toBe('en')
  })
})

describe('documents', () => {
  const minutes = (slug: string, day: string): PaperSummary => {
    return { slug, day, kind: 'minutes', title: slug, lead: null, topics: [], locale: 'en' }
  }
  const bylaws: PaperSummary = { ...minutes('bylaws', '2026-10-01'), kind: 'bylaws' }
  const papers = () =>
    Promise.resolve({ data: [bylaws, minutes('may', '2026-05-04'), minutes('old', '2024-05-04')] })
  const listedAt = async (address: string) => {
    const { data } = (await load(address, { papers })) as Extract<Screen, { kind: 'documents' }>
    const { list, filter, kinds, years } = data
    return { slugs: list.data.map(({ slug }) => slug), filter, kinds, years }
  }

  test('are listed whole, or narrowed to a kind and a year', async () => {
    expect(await listedAt('/documents')).toEqual({
      slugs: ['bylaws', 'may', 'old'],
      filter: { kind: null, year: null },
      kinds: ['bylaws', 'minutes'],
      years: [2026, 2024],
    })
    expect(await listedAt('/documents?kind=minutes')).toMatchObject({ slugs: ['may', 'old'] })
    expect(await listedAt('/documents?kind=minutes&year=2024')).toMatchObject({ slugs: ['old'] })
    expect(await listedAt('/documents?kind=leaflet&year=1999')).toMatchObject({
      slugs: ['bylaws', 'may', 'old'],
      filter: { kind: null, year: null },
    })
  })

  test('are nowhere on a site that has none', async () => {
    const none = { papers: () => Promise.resolve({ data: [] }) }
    await expect(load('/documents', none)).rejects.toBeInstanceOf(NotFound)
  })

  test('have versions at the addresses of their days alone', async () => {
    const wrong = ['/v/2020-01-01', '/v', '/2024-10-01']
    for (const rest of wrong) {
      await expect(load(`/documents/bylaws${rest}`), rest).rejects.toBeInstanceOf(NotFound)
    }
    expect(await load('/documents/bylaws/v/2024-10-01')).toMatchObject({
      data: { version: { day: '2024-10-01' } },
    })
  })
})

describe('what stands in a list leads on to the next date', () => {
  const on = (day: number, status: Occurrence['status'] = 'scheduled') =>
    occurrence({ key: `branch-meeting/2026-12-0${day}`, status })
  const all = (...data: Occurrence[]): Partial<Cms> => ({
    meetings: () => Promise.resolve({ data, meta: { from: '', to: '', next: null } }),
    article: () => Promise.resolve({ ...article, related: [] }),
  })
  const comingAt = async (address: string, cms: Partial<Cms>) => {
    const screen = await load(address, cms)
    return 'coming' in screen ? screen.coming?.date.key : undefined
  }

  test('that takes place, and carries no way there', async () => {
    const cms = all(on(1, 'cancelled'), on(2, 'postponed'), on(3, 'moved'), on(4))
    expect(await comingAt('/news/five-mornings', cms)).toBe(on(3).key)
    expect(await load('/news/five-mornings', cms)).toMatchObject({
      coming: { date: { venue: { latitude: null, directions: null } }, isAbout: false },
    })
    expect(await comingAt('/news/five-mornings', all(on(1, 'cancelled')))).toBeUndefined()
  })

  test('of the meeting that an article is about, if that has one', async () => {
    const related = ['positions/energy', 'meetings/gone', 'meetings/forum'].map((path) => ({
      kind: path.startsWith('meetings/') ? ('meeting' as const) : ('position' as const),
      ...{ path, title: path, locale: 'en' as const },
    }))
    const cms = (...next: Occurrence[]): Partial<Cms> => ({
      ...all(on(3)),
      article: () => Promise.resolve({ ...article, related }),
      meeting: (_locale, slug) =>
        slug === 'forum'
          ? Promise.resolve({ ...meeting, next })
          : Promise.reject(new NotFound(slug)),
    })
    const about = cms(on(7, 'cancelled'), on(8))
    expect(await comingAt('/news/five-mornings', about)).toBe(on(8).key)
    expect(await load('/news/five-mornings', about)).toMatchObject({ coming: { isAbout: true } })
    expect(await comingAt('/news/five-mornings', cms(on(7, 'cancelled')))).toBe(on(3).key)
  })

  test('unless it tells of dates of its own', async () => {
    const cms = all(on(3))
    const without = await Promise.all([
      comingAt('/positions/workers-power', {
        ...cms,
        position: () => Promise.resolve({ ...position, relatedMeetings: [] }),
      }),
      comingAt('/groups/labor', { ...cms, group: () => Promise.resolve({ ...group, dates: [] }) }),
      comingAt('/people/maya-torres', {
        ...cms,
        person: () => Promise.resolve({ ...person, talks: [] }),
      }),
    ])
    expect(without).toEqual(Array(3).fill(on(3).key))
    const own = [on(5)]
    const withOwn = await Promise.all([
      comingAt('/positions/workers-power', {
        ...cms,
        position: () => Promise.resolve({ ...position, relatedMeetings: own }),
      }),
      comingAt('/groups/labor', { ...cms, group: () => Promise.resolve({ ...group, dates: own }) }),
      comingAt('/people/maya-torres', {
        ...cms,
        person: () => Promise.resolve({ ...person, talks: own }),
      }),
    ])
    expect(withOwn).toEqual(Array(3).fill(undefined))
  })

  test('and can be read while the dates can’t be had', async () => {
    const meetings = () => Promise.reject(new CmsUnavailable('no'))
    expect(await load('/news/five-mornings', { meetings })).toMatchObject({ kind: 'article' })
  })
})

test('groups are nowhere while there are none and no page stands there', async () => {
  const groups = () => Promise.resolve({ data: [] })
  await expect(load('/groups', { groups })).rejects.toBeInstanceOf(NotFound)
  const boundPages = { ...site.boundPages, groups: true }
  const screen = await load('/groups', {
    groups,
    site: () => Promise.resolve({ ...site, boundPages }),
    page: () => Promise.resolve({ ...page, path: 'groups' }),
  })
  expect(screen).toMatchObject({ kind: 'groups', data: { page: { title: page.title } } })
  const below = () => Promise.resolve({ ...page, path: 'groups/choir' })
  expect(await load('/groups/choir', { page: below })).toMatchObject({ kind: 'page' })
})

describe('people', () => {
  test('are nowhere while nobody is shown, and a page of that address is', async () => {
    const nobody = { people: () => Promise.resolve({ data: [] }) }
    await expect(load('/people', nobody)).rejects.toBeInstanceOf(NotFound)
    const below = { page: () => Promise.resolve({ ...page, path: 'people/ours' }) }
    expect(await load('/people/ours', below)).toMatchObject({ kind: 'page' })
  })
})

test('dates that are narrowed to a group name it, also where nothing is planned', async () => {
  const group = { slug: 'labor', title: 'Labor Committee', locale: 'en' }
  const filter = { group: 'labor' }
  expect(await load('/meetings?group=labor')).toMatchObject({ data: { filter, group } })
  expect(await load('/meetings/month/2026-11?group=labor')).toMatchObject({ data: { group } })
  const unknown = await load('/meetings?group=gone')
  expect(unknown).toMatchObject({ kind: 'meetings', data: { filter: { group: 'gone' } } })
  expect(unknown).not.toHaveProperty('data.group')
})

test.each([
  ['/What-We-Do', '/what-we-do'],
  ['/en/meetings?topic=housing&utm_source=letter', '/meetings?topic=housing'],
  ['/es/Vivienda/', '/es/vivienda'],
])('what is spelled %s, where nothing stands, is led on to %s', async (address, to) => {
  const nothing = () => Promise.reject(new NotFound('Nothing is there'))
  const cms = sampleCms({ page: nothing, redirect: nothing })
  await expect(loadShown(cms, router.resolve(address), now)).rejects.toEqual(new Moved(to, false))
})

test('where nothing stands leads on to the next date, if that can be had', async () => {
  const nothing = () => Promise.reject(new NotFound('Nothing is there'))
  const shown = async (differences: Partial<Cms>) => {
    const cms = sampleCms({ page: nothing, redirect: nothing, ...differences })
    return (await loadShown(cms, router.resolve('/nowhere'), now)).screen
  }
  const off = occurrence({ status: 'cancelled' })
  const on = occurrence({ key: 'branch-meeting/2026-12-03' })
  const meta = { from: '', to: '', next: null }
  expect(await shown({ meetings: () => Promise.resolve({ data: [off, on], meta }) })).toMatchObject(
    {
      kind: 'notFound',
      coming: { date: { key: on.key }, isAbout: false },
    },
  )
  const none = { kind: 'notFound' }
  expect(await shown({ meetings: () => Promise.resolve({ data: [off], meta }) })).toEqual(none)
  expect(await shown({ meetings: () => Promise.reject(new CmsUnavailable('No')) })).toEqual(none)
})

test('a later part of the list in which nothing is left leads to where it begins', async () => {
  const meetings: Cms['meetings'] = () =>
    Promise.resolve({ data: [], meta: { from: '', to: '', next: null } })
  await expect(load('/es/meetings?topic=housing&after=later', { meetings })).rejects.toEqual(
    new Moved('/es/meetings?topic=housing', false),
  )
  expect(await load('/meetings', { meetings })).toMatchObject({ kind: 'meetings' })
})

test('dates that are narrowed by a name of before are led on to by that of now', async () => {
  const places: Record<string, string> = {
    'topics/planet': '/meetings?topic=climate',
    'topics/elsewhere': '/what-we-do',
    'groups/workplace': '/groups/labor',
  }
  const redirect: Cms['redirect'] = (address) => {
    const to = places[address]
    return to ? Promise.resolve({ to, permanent: true }) : Promise.reject(new NotFound(address))
  }
  const group: Cms['group'] = (_locale, slug) => Promise.reject(new NotFound(slug))
  const moved = (address: string) => load(address, { redirect, group })
  await expect(moved('/es/meetings?topic=planet&attendance=online&series=folded')).rejects.toEqual(
    new Moved('/es/meetings?topic=climate&attendance=online&series=folded', false),
  )
  await expect(moved('/meetings/month/2026-11?topic=planet&group=workplace')).rejects.toEqual(
    new Moved('/meetings/month/2026-11?topic=climate&group=labor', false),
  )
  for (const topic of ['elsewhere', 'nothing']) {
    const filter = { topic }
    expect(await moved(`/meetings?topic=${topic}`)).toMatchObject({ data: { filter } })
  }
})

test('dates that are narrowed to a topic without any are shown while nobody tells its name', async () => {
  const redirect = () => Promise.reject(new CmsUnavailable('no'))
  const filter = { topic: 'nothing' }
  expect(await load('/meetings?topic=nothing', { redirect })).toMatchObject({ data: { filter } })
})

describe('a message to a group or person', () => {
  const form = async (address: string, differences?: Partial<Cms>) => {
    const screen = await load(address, differences)
    if (screen.kind !== 'form') throw new Error(`${address} is no form`)
    return screen.data
  }

  test('names it', async () => {
    expect(await form('/es/get-involved/ask/labor')).toMatchObject({
      slug: 'labor',
      subject: { title: 'Labor Committee', item: 'group' },
      problems: [],
    })
  })

  test('says of a group that is gone that it is, and is one to the branch', async () => {
    expect(await form('/get-involved/ask/gone')).toMatchObject({
      form: 'ask',
      slug: null,
      subject: null,
      problems: [{ field: 'group', problem: 'unknown' }],
    })
  })

  test('names the person, who has another address than a group of that slug', async () => {
    expect(await form('/es/get-involved/ask/people/maya-torres')).toMatchObject({
      slug: 'maya-torres',
      isPerson: true,
      subject: { title: 'Maya Torres', item: 'person' },
      problems: [],
    })
    expect(await form('/get-involved/ask/maya-torres')).toMatchObject({ slug: null })
  })

  test('is one to the branch where a person is gone or is not written to', async () => {
    const problems = [{ field: 'person', problem: 'unknown' }]
    const gone = await form('/get-involved/ask/people/gone')
    expect(gone).toMatchObject({ slug: null, subject: null, problems })
    expect(gone).not.toHaveProperty('isPerson')
    const silent = () => Promise.resolve({ ...person, takesMessages: false })
    const off = await form('/get-involved/ask/people/maya-torres', { person: silent })
    expect(off).toMatchObject({ slug: null, subject: null, problems })
  })

  test.each([
    ['/get-involved/ask/old', '/groups/labor', '/get-involved/ask/labor'],
    ['/es/get-involved/ask/people/old', '/es/people/new', '/es/get-involved/ask/people/new'],
    ['/get-involved/sent/ask/old', '/groups/labor', '/get-involved/sent/ask/labor'],
    ['/get-involved/remind/old', '/meetings/weekly', '/get-involved/remind/weekly'],
    [
      '/get-involved/attend/old/2026-11-26',
      '/meetings/weekly',
      '/get-involved/attend/weekly/2026-11-26',
    ],
  ])('at %s leads on with what is at %s now', async (address, to, moved) => {
    const redirect = () => Promise.resolve({ to, permanent: true })
    await expect(load(address, { redirect })).rejects.toMatchObject({ to: moved })
  })
})

test('the form of a former day of a meeting with one date leads to that of its day', async () => {
  const none = () => Promise.reject(new NotFound('There is none'))
  const single = { ...meeting, rule: null, next: [occurrence()] }
  const differences = {
    meetingDate: none,
    redirect: none,
    meeting: () => Promise.resolve(single),
  }
  const former = load('/es/get-involved/attend/branch-meeting/2026-11-20', differences)
  const { originalDate } = occurrence()
  const to = `/es/get-involved/attend/branch-meeting/${originalDate}`
  await expect(former).rejects.toMatchObject({ to })
  const series = load('/get-involved/attend/branch-meeting/2026-11-20', {
    ...differences,
    meeting: () => Promise.resolve(meeting),
  })
  await expect(series).rejects.toBeInstanceOf(NotFound)
})

describe('news', () => {
  const none = () => Promise.resolve({ data: [], meta: { year: null, years: [] } })

  test('of a year are called by it, and the page of an editor stands above the latest alone', async () => {
    const boundPages = { ...site.boundPages, news: true }
    const own = { ...page, title: 'What is new', path: 'news' }
    const differences = {
      site: () => Promise.resolve({ ...site, boundPages }),
      page: () => Promise.resolve(own),
    }
    expect(await load('/news', differences)).toMatchObject({
      data: { title: 'News', page: { title: 'What is new' } },
    })
    expect(await load('/es/news/2026', differences)).toMatchObject({
      data: { title: 'Noticias de 2026', page: null, list: { meta: { year: 2026 } } },
    })
    await expect(load('/news/2019', differences)).rejects.toBeInstanceOf(NotFound)
  })

  test('are nowhere while there are none and no page stands there', async () => {
    await expect(load('/news', { articles: none })).rejects.toBeInstanceOf(NotFound)
    const boundPages = { ...site.boundPages, news: true }
    const screen = await load('/news', {
      articles: none,
      site: () => Promise.resolve({ ...site, boundPages }),
      page: () => Promise.resolve({ ...page, path: 'news' }),
    })
    expect(screen).toMatchObject({ kind: 'news', data: { page: { title: page.title } } })
  })

  test('a page below another that had the address of the news is still found', async () => {
    const asked = vi.fn(() => Promise.resolve({ ...page, path: 'news/letter' }))
    expect(await load('/news/letter', { page: asked })).toMatchObject({ kind: 'page' })
    expect(asked).toHaveBeenCalledWith('en', 'news/letter')
    await expect(load('/news/gone')).rejects.toBeInstanceOf(NotFound)
  })
})

describe('a search', () => {
  const noResults = (_locale: string, { words }: { words: string }) =>
    Promise.resolve({ words, hasAll: true, total: 0, data: [], next: null })

  test('asks for what the address says, shortened, and says how much was found', async () => {
    const search = vi.fn(noResults)
    const screen = await load('/search?q=%20rent%20%20strike%20&after=20', { search })
    expect(search).toHaveBeenCalledWith('en', { words: 'rent strike', after: 20 })
    expect(screen).toMatchObject({ data: { found: 'Nothing found for “rent strike”' } })
    await load(`/es/search?q=${'a'.repeat(120)}&after=7`, { search })
    expect(search).toHaveBeenLastCalledWith('es', { words: 'a'.repeat(100), after: 0 })
  })

  test('for nothing asks for nothing, and shows what there is', async () => {
    const search = vi.fn(noResults)
    const topics = [{ slug: 'labor', name: 'Labor', locale: 'en' as const }]
    const screen = await load('/search?q=%20', { search, topics: () => Promise.resolve(topics) })
    expect(search).not.toHaveBeenCalled()
    expect(screen).toMatchObject({ data: { found: 'Search', results: null, topics } })
  })
})

test('a nested page is asked for by its whole path', async () => {
  const asked = vi.fn(() => Promise.resolve({ ...page, path: 'what-we-do/on-campus' }))
  await load('/es/what-we-do/on-campus', { page: asked })
  expect(asked).toHaveBeenCalledWith('es', 'what-we-do/on-campus')
})

test('a page that answers with another path stands there for good', async () => {
  const answered = { ...page, path: 'get-involved' }
  const moved = load('/es/join', { page: () => Promise.resolve(answered) })
  await expect(moved).rejects.toEqual(new Moved('/es/get-involved', true))
  await expect(load('/home', { page: () => Promise.resolve(home) })).rejects.toEqual(
    new Moved('/', true),
  )
})

const topics: Cms['topics'] = () =>
  Promise.resolve([{ slug: 'labor', name: 'Labor', locale: 'en' }])

describe('the list of meetings', () => {
  test('is narrowed by what the address says, and by nothing it cannot mean', async () => {
    const asked = vi.fn<Cms['meetings']>((locale, query) => sampleCms().meetings(locale, query))
    await load('/meetings?topic=labor&attendance=online&access=masks&after=abc', {
      meetings: asked,
    })
    expect(asked).toHaveBeenLastCalledWith('en', {
      topic: 'labor',
      attendance: 'online',
      access: 'masks',
      after: 'abc',
    })
    expect(await load('/meetings?topic=labor&access=masks', { topics })).toMatchObject({
      data: { title: 'Meetings: Labor, Masks encouraged or required' },
    })
    await load('/meetings?series=folded', { meetings: asked })
    expect(asked).toHaveBeenLastCalledWith('en', { series: 'folded' })
    await load('/meetings?series=x&topic=%00&attendance=nowhere&access=&status=draft', {
      meetings: asked,
    })
    expect(asked).toHaveBeenLastCalledWith('en', {})
  })

  test('asks for the page above it only when there is one', async () => {
    const asked = vi.fn(() => Promise.resolve({ ...page, path: 'meetings' }))
    await load('/meetings', { page: asked })
    expect(asked).not.toHaveBeenCalled()
    const boundPages = { ...site.boundPages, meetings: true }
    const screen = await load('/meetings', {
      page: asked,
      site: () => Promise.resolve({ ...site, boundPages }),
    })
    expect(screen).toMatchObject({ kind: 'meetings', data: { page: { title: page.title } } })
  })
})

describe('the page after a form was sent', () => {
  test.each([
    ['/get-involved/sent/attend/branch-meeting/2026-11-26', 'Branch meeting'],
    ['/es/get-involved/sent/remind/branch-meeting', 'Branch meeting'],
    ['/get-involved/sent/attend', undefined],
    ['/get-involved/sent/ask', undefined],
  ])('%s is about %j', async (address, title) => {
    const { data } = (await load(address)) as Extract<Screen, { kind: 'sent' }>
    expect(data.subject?.title).toBe(title)
  })

  test.each(['sent/ask/branch-meeting', 'sent/nothing', 'sent/attend/branch-meeting'])(
    'is not at %s',
    async (path) => {
      await expect(load(`/get-involved/${path}`)).rejects.toThrow(NotFound)
    },
  )
})

describe('the address of the next meeting', () => {
  const list = (statuses: Occurrence['status'][], next: string | null = null) => ({
    data: statuses.map((status, index) =>
      occurrence({ status, key: `branch-meeting/2026-12-0${index + 1}` }),
    ),
    meta: { next, from: '2026-11-24', to: '2027-12-29' },
  })

  test.each([
    ['/next', '/meetings/branch-meeting/2026-12-03'],
    ['/es/next', '/es/meetings/branch-meeting/2026-12-03'],
  ])('%s leads to the first date that takes place, for now', async (address, to) => {
    const meetings = () => Promise.resolve(list(['cancelled', 'postponed', 'moved', 'scheduled']))
    await expect(load(address, { meetings })).rejects.toEqual(new Moved(to, false))
  })

  test('looks on when all of a part are off', async () => {
    const meetings: Cms['meetings'] = (_locale, { after }) =>
      Promise.resolve(after === 'x' ? list(['cancelled', 'scheduled']) : list(['cancelled'], 'x'))
    await expect(load('/next', { meetings })).rejects.toEqual(
      new Moved('/meetings/branch-meeting/2026-12-02', false),
    )
  })

  test('leads to the list when none is planned', async () => {
    const meetings = () => Promise.resolve(list(['cancelled']))
    await expect(load('/es/next', { meetings })).rejects.toEqual(new Moved('/es/meetings', false))
  })
})

describe('a month', () => {
  test('is asked for as the address narrows it, and is named', async () => {
    const month = vi.fn<Cms['month']>((...asked) => sampleCms().month(...asked))
    const screen = await load('/meetings/month/2026-11?topic=labor&access=x&series=folded', {
      month,
      topics,
    })
    expect(month).toHaveBeenCalledWith('en', '2026-11', { topic: 'labor' })
    expect(screen).toMatchObject({
      data: { title: 'Meetings in November 2026: Labor', filter: { topic: 'labor' } },
    })
  })

  test('that is not told is not there', async () => {
    await expect(load('/meetings/month/2019-11')).rejects.toThrow(NotFound)
    expect(router.resolve('/meetings/month/2026-11-26').meta.kind).toBe('date')
    expect(router.resolve('/meetings/month/26-11').meta.kind).toBe('page')
  })

  test('that is not named is that of the next date, by the clock of the site, narrowed as it is', async () => {
    type Dates = (readonly [startsAt: string, endsAt: string, differences?: Partial<Occurrence>])[]
    const ledTo = async (...dates: Dates) => {
      const data = dates.map(([startsAt, endsAt, differences]) =>
        occurrence({ startsAt, endsAt, ...differences }),
      )
      const meta = { next: null, from: '2026-11-24', to: '2027-12-29' }
      const meetings = vi.fn<Cms['meetings']>(() => Promise.resolve({ data, meta }))
      const moved: unknown = await load('/es/meetings/month?attendance=online', { meetings }).catch(
        (error: unknown) => error,
      )
      expect(meetings.mock.calls).toEqual([['es', { attendance: 'online' }]])
      return moved
    }
    const month = (named: string) =>
      new Moved(`/es/meetings/month/${named}?attendance=online`, false)
    const over = ['2026-11-24T08:00:00-08:00', '2026-11-24T09:00:00-08:00'] as const
    const evening = ['2026-11-30T19:00:00-08:00', '2026-11-30T21:00:00-08:00'] as const
    const later = ['2027-01-07T19:00:00-08:00', '2027-01-07T21:00:00-08:00'] as const
    const onSinceOctober = ['2026-10-30T00:00:00-07:00', '2026-12-02T00:00:00-08:00'] as const
    expect(await ledTo(over, evening, later)).toEqual(month('2026-11'))
    expect(await ledTo(over, later)).toEqual(month('2027-01'))
    expect(await ledTo(onSinceOctober, later)).toEqual(month('2026-11'))
    expect(await ledTo(over)).toEqual(month('2026-11'))
    // On the other side of the date line it is the next day, and month, already.
    const timeZone = 'Australia/Sydney'
    const morning = ['2027-03-01T09:00:00+11:00', '2027-03-01T11:00:00+11:00'] as const
    expect(await ledTo([...morning, { timeZone }])).toEqual(month('2027-02'))
    const wholeDay = ['2027-03-01T00:00:00+11:00', '2027-03-02T00:00:00+11:00'] as const
    expect(await ledTo([...wholeDay, { timeZone, allDay: true }])).toEqual(month('2027-03'))
  })

  test('leaves its address to a meeting that is called so', async () => {
    const slug = 'month'
    const found: Cms['meeting'] = () => Promise.resolve({ ...meeting, slug })
    expect(await load('/meetings/month', { meeting: found })).toMatchObject({
      kind: 'meeting',
      data: { slug },
    })
    const to = '/meetings/monthly'
    const redirect: Cms['redirect'] = () => Promise.resolve({ to, permanent: true })
    await expect(load('/meetings/month', { redirect })).rejects.toEqual(new Moved(to, true))
  })
})

test('rows of a list carry no way to their places, which the page of the date tells', async () => {
  const venues: unknown[] = []
  for (const address of ['/meetings', '/meetings/archive/2026']) {
    const screen = await load(address)
    if (screen.kind === 'meetings') venues.push(...screen.data.list.data.map(({ venue }) => venue))
    if (screen.kind === 'archive') venues.push(...screen.data.data.map(({ venue }) => venue))
  }
  const wayThere = { latitude: null, longitude: null, directions: null }
  expect(venues.filter(Boolean).length).toBeGreaterThan(1)
  for (const venue of venues.filter(Boolean)) expect(venue).toMatchObject(wayThere)
})

describe('the archive', () => {
  test('without a year leads to the latest one, for now', async () => {
    await expect(load('/es/meetings/archive')).rejects.toEqual(
      new Moved('/es/meetings/archive/2026', false),
    )
  })

  test('has nothing before the first date is over, and no year that was not', async () => {
    const archiveYears = () => Promise.resolve([])
    await expect(load('/meetings/archive', { archiveYears })).rejects.toThrow(NotFound)
    await expect(load('/meetings/archive/1999')).rejects.toThrow(NotFound)
    for (const address of ['/meetings/archive/02025', '/meetings/archive/x']) {
      expect(router.resolve(address).name, address).not.toBe('en:archive')
    }
  })

  test('goes on where a part ended', async () => {
    const asked = vi.fn<Cms['archive']>((locale, year) => sampleCms().archive(locale, year))
    await load('/meetings/archive/2025?after=abc', { archive: asked })
    expect(asked).toHaveBeenCalledWith('en', 2025, 'abc')
  })
})

test('the day to which a date was moved leads to the date that was', async () => {
  const [next] = meeting.next
  if (!next) throw new Error('the sample has no date')
  const moved = { ...next, startsAt: '2026-12-04T19:00:00-08:00', originalDate: '2026-12-03' }
  const found: Cms['meeting'] = () => Promise.resolve({ ...meeting, next: [moved], past: [] })
  await expect(load('/es/meetings/weekly/2026-12-04', { meeting: found })).rejects.toEqual(
    new Moved('/es/meetings/weekly/2026-12-03', false),
  )
  await expect(load('/es/meetings/weekly/2026-12-05', { meeting: found })).rejects.toThrow(NotFound)
})

describe('a date whose meeting has another address now', () => {
  const at = '/es/meetings/old-name/2026-11-26'

  test('is found there', async () => {
    const redirect = vi.fn(() => Promise.resolve({ to: '/es/meetings/name', permanent: true }))
    await expect(load(at, { redirect })).rejects.toEqual(
      new Moved('/es/meetings/name/2026-11-26', true),
    )
    expect(redirect).toHaveBeenCalledWith('es/meetings/old-name')
  })

  test.each(['/es/meetings', '/es/que-hacemos', 'https://elsewhere.example/meetings/name'])(
    'is not looked for at %s',
    async (to) => {
      const redirect = () => Promise.resolve({ to, permanent: true })
      await expect(load(at, { redirect })).rejects.toThrow(NotFound)
    },
  )
})
