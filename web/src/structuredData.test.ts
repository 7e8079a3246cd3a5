import { beforeAll, describe, expect, test } from 'vitest'
import type { Meeting, Occurrence, Site } from 'cms/contract'
import { home, meeting, page } from './cms/sample-cms'
import {
  about,
  article,
  group,
  image,
  occurrence,
  paper,
  person,
  position,
  site,
  venue,
} from './sample-branch'
import type { Screen } from './screens'
import { breadcrumbs, structuredData } from './structuredData'
import { loadWords } from './words'

const siteUrl = 'https://branch.example'

beforeAll(() => Promise.all([loadWords('en'), loadWords('es')]))

const on = (screen: Screen, differences: Partial<Site> = {}) =>
  structuredData({ screen, site: { ...site, ...differences }, locale: 'en' }, siteUrl, null)

const onDate = (differences: Partial<Occurrence> = {}, ofMeeting: Partial<Meeting> = {}) =>
  on({
    kind: 'date',
    data: {
      occurrence: occurrence(differences),
      meeting: { ...meeting, ...ofMeeting },
      previous: null,
      next: null,
    },
  })

const own = `${siteUrl}/meetings/branch-meeting/2026-11-26`

test('a date of its own names those who speak, and what happens when and in which room', () => {
  const whole = onDate(
    { title: 'Branch meeting: On reform', ownTitle: 'On reform', speakers: ['Maya Torres'] },
    {
      about: {
        ...about,
        speakers: [{ name: 'Maya Torres', role: 'historian', url: 'https://maya.example' }],
        agenda: {
          locale: 'en',
          items: [
            {
              startsAt: '2026-11-26T19:15:00-08:00',
              endsAt: null,
              title: 'The talk',
              who: 'Maya Torres',
              room: 'Room 2',
            },
          ],
        },
        body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Why it came back.' }] }],
        image,
      },
    },
  )
  expect(whole).toMatchObject({
    name: 'Branch meeting: On reform',
    description: 'Why it came back.',
    image: [`${siteUrl}/uploads/march.png`],
    performer: [
      {
        '@type': 'Person',
        name: 'Maya Torres',
        description: 'historian',
        url: 'https://maya.example',
      },
    ],
    subEvent: [
      {
        '@type': 'Event',
        name: 'The talk',
        startDate: '2026-11-26T19:15:00-08:00',
        location: [{ '@type': 'Place', name: 'Smith Memorial Student Union, room 238, Room 2' }],
        performer: { '@type': 'Person', name: 'Maya Torres' },
      },
    ],
    superEvent: { '@type': 'EventSeries', name: 'Branch meeting' },
  })
})

test('a date is an event of its series, with all that search engines ask for', () => {
  expect(onDate({}, { image })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Branch meeting',
    description: 'A talk, a discussion, and what we do next week.',
    url: own,
    startDate: '2026-11-26T19:00:00-08:00',
    endDate: '2026-11-26T21:00:00-08:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: [
      {
        '@type': 'Place',
        name: 'Smith Memorial Student Union, room 238',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1825 SW Broadway',
          addressLocality: 'Portland',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 45.5119, longitude: -122.6843 },
      },
    ],
    image: [`${siteUrl}/uploads/march.png`],
    inLanguage: 'en',
    isAccessibleForFree: true,
    organizer: { '@type': 'Organization', name: 'Portland Branch', url: `${siteUrl}/` },
    superEvent: {
      '@type': 'EventSeries',
      name: 'Branch meeting',
      url: `${siteUrl}/meetings/branch-meeting`,
    },
  })
})

test('a date says how many can come, where its page does', () => {
  const places = { total: 12, left: 3 }
  expect(onDate({ places })).toMatchObject({
    maximumAttendeeCapacity: 12,
    remainingAttendeeCapacity: 3,
  })
  expect(onDate({ places, status: 'cancelled' })).not.toHaveProperty('maximumAttendeeCapacity')
})

describe('what became of a date', () => {
  test.each([
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
  ] as const)('%s is %s, at the time it was planned for', (status, name) => {
    expect(onDate({ status })).toMatchObject({
      eventStatus: `https://schema.org/${name}`,
      startDate: '2026-11-26T19:00:00-08:00',
    })
  })

  test('moved is EventRescheduled, with the time before', () => {
    const moved = onDate({
      status: 'moved',
      startsAt: '2026-11-28T20:00:00-08:00',
      change: {
        previousStartsAt: '2026-11-26T19:00:00-08:00',
        previousEndsAt: '2026-11-26T21:00:00-08:00',
        previousVenue: null,
        note: null,
      },
    })
    expect(moved).toMatchObject({
      url: own,
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2026-11-28T20:00:00-08:00',
      previousStartDate: '2026-11-26T19:00:00-08:00',
    })
  })
})

describe('where a date is', () => {
  test('online is the page, and no place', () => {
    expect(onDate({ attendance: 'online' })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation', url: own }],
    })
  })

  test('hybrid is both', () => {
    expect(onDate({ attendance: 'hybrid' })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: own }],
    })
  })

  test('a place without an address is addressed by its name; one that is not known is left out', () => {
    const park = {
      name: 'Laurelhurst Park',
      shortName: null,
      streetAddress: null,
      city: null,
      latitude: null,
      longitude: null,
      directions: null,
      locale: 'en' as const,
    }
    expect(onDate({ venue: park })?.location).toEqual([
      { '@type': 'Place', name: 'Laurelhurst Park', address: 'Laurelhurst Park' },
    ])
    expect(onDate({ venue: null })).not.toHaveProperty('location')
  })
})

test('a time is the one that the cms says, whatever is known of its zone here', () => {
  const startsAt = '2026-11-27T08:30:00+05:45'
  expect(onDate({ startsAt, timeZone: 'Asia/Kolkata' })?.startDate).toBe(startsAt)
})

test('an event of whole days has dates, the last one its last day', () => {
  const camp = onDate({
    allDay: true,
    startsAt: '2026-10-30T00:00:00-07:00',
    endsAt: '2026-11-02T00:00:00-08:00',
  })
  expect(camp).toMatchObject({ startDate: '2026-10-30', endDate: '2026-11-01' })
})

test('a series says so, with its next dates', () => {
  const cancelled = occurrence({
    status: 'cancelled',
    key: 'branch-meeting/2026-12-03',
    originalDate: '2026-12-03',
    startsAt: '2026-12-03T19:00:00-08:00',
    endsAt: '2026-12-03T21:00:00-08:00',
  })
  expect(
    on({ kind: 'meeting', data: { ...meeting, next: [occurrence(), cancelled] } }),
  ).toMatchObject({
    '@type': 'EventSeries',
    url: `${siteUrl}/meetings/branch-meeting`,
    startDate: '2026-11-26T19:00:00-08:00',
    location: [{ '@type': 'Place', name: 'Smith Memorial Student Union, room 238' }],
    subEvent: [
      { '@type': 'Event', name: 'Branch meeting', url: own, location: [{ '@type': 'Place' }] },
      {
        url: `${siteUrl}/meetings/branch-meeting/2026-12-03`,
        eventStatus: 'https://schema.org/EventCancelled',
        startDate: '2026-12-03T19:00:00-08:00',
      },
    ],
  })
})

test('a meeting that takes place once is an event at the address of the meeting', () => {
  const once = { ...meeting, rule: null }
  const asMeeting = on({ kind: 'meeting', data: once })
  expect(asMeeting).toMatchObject({ '@type': 'Event', url: `${siteUrl}/meetings/branch-meeting` })
  expect(asMeeting).not.toHaveProperty('superEvent')
  expect(onDate({}, { rule: null })).toEqual(asMeeting)
  expect(on({ kind: 'meeting', data: { ...once, next: [] } })).toBeNull()
})

test('the home page says who the branch is; other pages say nothing of this kind', () => {
  const socialLinks = [{ label: 'Social', url: 'https://social.example/branch' }]
  const logo = { image, saysName: false }
  expect(on({ kind: 'home', data: home }, { socialLinks, logo })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Portland Branch',
    url: `${siteUrl}/`,
    description: 'People before profit.',
    parentOrganization: { '@type': 'Organization', name: 'International Socialist Organization' },
    email: 'portland@example.org',
    logo: `${siteUrl}/uploads/march.png`,
    sameAs: ['https://social.example/branch'],
  })
  expect(on({ kind: 'home', data: home })).toMatchObject({ logo: `${siteUrl}/icon-512.png` })
  expect(on({ kind: 'page', data: page })).toBeNull()
})

test('a series that takes place no more says so', () => {
  const next = [occurrence({ status: 'cancelled' })]
  const data = { ...meeting, status: 'cancelled' as const, next }
  expect(on({ kind: 'meeting', data })).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
    startDate: '2026-11-26T19:00:00-08:00',
  })
})

test('a date of a group is organized by the branch and by that group', () => {
  const groups = [{ slug: 'labor', title: 'Labor Committee', locale: 'en' as const }]
  expect(onDate({ groups })).toMatchObject({
    organizer: [
      { '@type': 'Organization', name: 'Portland Branch' },
      { '@type': 'Organization', name: 'Labor Committee', url: `${siteUrl}/groups/labor` },
    ],
  })
})

test('a position is an article of the branch', () => {
  const publisher = {
    '@type': 'Organization',
    name: 'Portland Branch',
    url: `${siteUrl}/`,
    logo: `${siteUrl}/icon-512.png`,
  }
  expect(on({ kind: 'position', data: position })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Workers’ power',
    description: 'Those who do the work can run the world.',
    url: `${siteUrl}/positions/workers-power`,
    datePublished: '2025-03-09',
    dateModified: '2026-11-01T00:00:00.000Z',
    inLanguage: 'en',
    author: publisher,
    publisher,
  })
})

test('a document is a digital document, with its version and its file', () => {
  expect(on({ kind: 'paper', data: paper })).toMatchObject({
    '@type': 'DigitalDocument',
    headline: paper.title,
    url: `${siteUrl}/documents/bylaws`,
    datePublished: '2026-10-01',
    version: '2026-10-01',
    encoding: {
      '@type': 'MediaObject',
      contentUrl: `${siteUrl}/uploads/bylaws.pdf`,
      encodingFormat: 'application/pdf',
      contentSize: '40000',
    },
  })
  const empty = on({ kind: 'paper', data: { ...paper, version: null, versions: [], day: null } })
  expect(empty).not.toHaveProperty('datePublished')
  expect(empty).not.toHaveProperty('encoding')
})

test('a piece of news is a news article, which says what it is about', () => {
  expect(on({ kind: 'article', data: article })).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Five mornings at the gate',
    description: 'They walked out over the heat.',
    url: `${siteUrl}/news/five-mornings`,
    datePublished: '2026-11-20',
    dateModified: '2026-11-21T00:00:00.000Z',
    inLanguage: 'en',
    about: [
      { '@type': 'Thing', name: 'Branch meeting', url: `${siteUrl}/meetings/branch-meeting` },
    ],
    publisher: { '@type': 'Organization', name: 'Portland Branch' },
  })
  expect(on({ kind: 'article', data: { ...article, lead: null, related: [] } })).toMatchObject({
    description: 'We brought coffee.',
  })
  const by = { slug: 'labor', title: 'Labor Committee', locale: 'en' as const }
  expect(on({ kind: 'article', data: { ...article, group: by } })).toMatchObject({
    author: {
      '@type': 'Organization',
      name: 'Labor Committee',
      url: `${siteUrl}/groups/labor`,
      parentOrganization: { name: 'Portland Branch' },
    },
    publisher: { name: 'Portland Branch' },
  })
  const maya = { slug: 'maya-torres', title: 'Maya Torres', locale: 'en' as const }
  const author = { '@type': 'Person', name: 'Maya Torres', url: `${siteUrl}/people/maya-torres` }
  expect(on({ kind: 'article', data: { ...article, person: maya } })).toMatchObject({ author })
  expect(on({ kind: 'article', data: { ...article, person: maya, group: by } })).toMatchObject({
    author: [author, { name: 'Labor Committee' }],
  })
})

test('a group is an organization within the branch', () => {
  expect(on({ kind: 'group', data: group })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Labor Committee',
    description: 'We stand beside whoever is on strike.',
    url: `${siteUrl}/groups/labor`,
    parentOrganization: {
      '@type': 'Organization',
      name: 'Portland Branch',
      url: `${siteUrl}/`,
    },
  })
  expect(on({ kind: 'group', data: { ...group, lead: null } })).toMatchObject({
    description: 'We compare notes.',
  })
})

test('a person is a member of the branch, with the offices that they hold', () => {
  const branch = { '@type': 'Organization', name: 'Portland Branch', url: `${siteUrl}/` }
  expect(on({ kind: 'person', data: { ...person, image } })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Maya Torres',
    url: `${siteUrl}/people/maya-torres`,
    jobTitle: ['Chair'],
    image: `${siteUrl}${image.url}`,
    description: 'She teaches history.',
    memberOf: branch,
  })
  expect(on({ kind: 'person', data: { ...person, offices: [] } })).not.toHaveProperty('jobTitle')
})

test.each([
  ['Portland', { addressLocality: 'Portland' }],
  ['Portland, OR', { addressLocality: 'Portland', addressRegion: 'OR' }],
  [
    'Portland, OR 97201',
    {
      addressLocality: 'Portland',
      addressRegion: 'OR',
      postalCode: '97201',
      addressCountry: 'US',
    },
  ],
  ['12043 Berlin', { addressLocality: '12043 Berlin' }],
])('%s is told in the parts that are known of it', (city, parts) => {
  expect(onDate({ venue: { ...venue, streetAddress: null, city } })?.location).toEqual([
    expect.objectContaining({ address: { '@type': 'PostalAddress', ...parts } }),
  ])
})

describe('the way to a page', () => {
  const way = (screen: Screen, title: string) =>
    breadcrumbs({ screen, site, locale: 'es', title, paths: null }, siteUrl)

  test('to a date goes by its series, in the language of the page', () => {
    const data = { occurrence: occurrence(), meeting, previous: null, next: null }
    expect(way({ kind: 'date', data }, 'Branch meeting, jueves')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Reuniones', item: `${siteUrl}/es/meetings` },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Branch meeting',
          item: `${siteUrl}/es/meetings/branch-meeting`,
        },
        { '@type': 'ListItem', position: 3, name: 'Branch meeting, jueves' },
      ],
    })
  })

  test('to news goes by all news, and to a year of it as well', () => {
    const all = { '@type': 'ListItem', position: 1, name: 'Noticias', item: `${siteUrl}/es/news` }
    expect(way({ kind: 'article', data: article }, 'Five mornings')?.itemListElement).toEqual([
      all,
      { '@type': 'ListItem', position: 2, name: 'Five mornings' },
    ])
    const list = (year: number | null) =>
      way(
        {
          kind: 'news',
          data: {
            title: '',
            lead: null,
            ancestors:
              year === null ? [] : [{ title: 'Noticias', path: 'news', lead: null, locale: 'es' }],
            page: null,
            list: { data: [], meta: { year, years: [2026] } },
          },
        },
        'Noticias de 2026',
      )?.itemListElement
    expect(list(2026)).toMatchObject([all, {}])
    expect(list(null)).toBeUndefined()
  })

  test('to a page goes by those above it, and nowhere to the first', () => {
    const above = { title: 'What we do', path: 'what-we-do', lead: null, locale: 'en' as const }
    const below = { ...page, ancestors: [above] }
    expect(way({ kind: 'page', data: below }, 'On campus')?.itemListElement).toHaveLength(2)
    expect(way({ kind: 'home', data: home }, 'Home')).toBeNull()
    expect(way({ kind: 'notFound' }, 'Not here')).toBeNull()
  })
})

test('the pictures that are drawn come first, in both ratios', () => {
  const picture = {
    wide: { address: '/share/meetings/branch-meeting/a.png', width: 1200, height: 630 },
    square: { address: '/share/meetings/branch-meeting/a-square.png', width: 1200, height: 1200 },
    alternativeText: '',
  }
  const screen = { kind: 'meeting', data: { ...meeting, image } } as const
  expect(structuredData({ screen, site, locale: 'en' }, siteUrl, picture)?.image).toEqual([
    `${siteUrl}/share/meetings/branch-meeting/a.png`,
    `${siteUrl}/share/meetings/branch-meeting/a-square.png`,
    `${siteUrl}/uploads/march.png`,
  ])
})
