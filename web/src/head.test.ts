import type { Locale, Occurrence } from 'cms/contract'
import { describe, expect, test } from 'vitest'
import html from '../index.html?raw'
import { home, meeting, page } from './cms/sample-cms'
import { narrowedTitle } from './describeMeetings'
import { image, now, occurrence, site } from './sample-branch'
import { headOf } from './head'
import type { MeetingsFilter } from './links'
import type { Screen } from './screens'
import { shareCard } from './shareCard'
import type { SharePicture } from './sharePicture'
import css from './styles/tokens.css?raw'
import { wordsOf } from './words'

const siteUrl = 'https://branch.example'

const picture = {
  wide: { address: '/share/0a1b2c3d4e5f.png', width: 1200, height: 630 },
  square: { address: '/share/0a1b2c3d4e5f-square.png', width: 1200, height: 1200 },
  alternativeText: 'What is written on it',
}

function head(
  screen: Screen,
  locale: Locale = 'en',
  differences: Partial<typeof site> = {},
  drawn: SharePicture | null = picture,
) {
  const shown = { screen, locale, site: { ...site, locale, ...differences } }
  const head = headOf(shown, siteUrl, now)
  const { title } = head
  const card = { head, siteUrl, picture: drawn, now }
  const tags = [...head.tags, ...shareCard(shown, card)]
  const content = (name: string) =>
    tags.find(({ attributes }) => (attributes.name ?? attributes.property) === name)?.attributes
      .content
  const links = (rel: string) =>
    tags
      .filter(({ attributes }) => attributes.rel === rel && !attributes.type)
      .map(({ attributes: { hreflang, href } }) => [hreflang, href].filter(Boolean).join(' '))
  const calendars = tags.flatMap(({ attributes: { type, title, href } }) =>
    type === 'text/calendar' ? [`${title}: ${href}`] : [],
  )
  return { title, content, links, calendars }
}

test('a page names itself and then the branch; home names the branch', () => {
  expect(head({ kind: 'page', data: page }).title).toBe('What we do · Portland Branch')
  expect(head({ kind: 'home', data: home }).title).toBe('Portland Branch · People before profit.')
})

describe('the description', () => {
  const described = (data: Partial<typeof page>) =>
    head({ kind: 'page', data: { ...page, ...data } }).content('description')

  test('is the written one, else the lead, else the first words of the page, else the tagline', () => {
    const paragraph = (text: string) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, text }],
    })
    const text = [paragraph(' '), paragraph('First words.')]
    expect(described({ description: 'Written.' })).toBe('Written.')
    expect(described({})).toBe('We organize where we work, learn and live.')
    expect(described({ lead: null, sections: [{ type: 'rich-text', text }] })).toBe('First words.')
    expect(described({ lead: null })).toBe('People before profit.')
  })

  test('is cut at a word', () => {
    const text = described({ description: 'word '.repeat(80) }) ?? ''
    expect(text.length).toBeLessThanOrEqual(202)
    expect(text).toMatch(/word …$/)
  })

  test('of a meeting says when and where the next date is', () => {
    expect(head({ kind: 'meeting', data: meeting }).content('og:description')).toBe(
      'Thursday, November 26, 7–9 pm · Smith Memorial Student Union, room 238. ' +
        'A talk, a discussion, and what we do next week.',
    )
  })

  test('of a meeting passes over a date that is cancelled', () => {
    const cancelled = occurrence({ status: 'cancelled' })
    const later = occurrence({
      key: 'branch-meeting/2026-12-03',
      originalDate: '2026-12-03',
      startsAt: '2026-12-04T03:00:00.000Z',
      endsAt: '2026-12-04T05:00:00.000Z',
    })
    const text = (next: (typeof meeting)['next']) =>
      head({ kind: 'meeting', data: { ...meeting, next } }).content('description')
    expect(text([cancelled, later])).toMatch(/^Thursday, December 3, /)
    expect(text([cancelled])).toMatch(/^Cancelled · Thursday, November 26, /)
  })
})

describe('a date', () => {
  const shown = (differences: Partial<Occurrence> = {}, locale: Locale = 'en') =>
    head(
      {
        kind: 'date',
        data: { occurrence: occurrence(differences), meeting, previous: null, next: null },
      },
      locale,
    )

  test('is named by its meeting and its day, and described by its time and place', () => {
    const { title, content } = shown()
    expect(title).toBe('Branch meeting, Thursday, November 26 · Portland Branch')
    expect(content('og:title')).toBe('Branch meeting, Thursday, November 26')
    expect(content('og:description')).toBe(
      'Thursday, November 26, 7–9 pm · Smith Memorial Student Union, room 238. ' +
        'A talk, a discussion, and what we do next week.',
    )
  })

  test.each([
    ['cancelled', 'en', 'Cancelled'],
    ['postponed', 'en', 'Postponed'],
    ['moved', 'es', 'Nueva fecha'],
  ] as const)('that is %s says so first, in %s', (status, locale, word) => {
    const { content } = shown({ status }, locale)
    expect(content('og:title')).toMatch(new RegExp(`^${word}: Branch meeting, `))
    expect(content('og:description')).toMatch(new RegExp(`^${word} · `))
  })

  test('at another place says that', () => {
    const change = {
      previousStartsAt: null,
      previousEndsAt: null,
      previousVenue: 'The old hall',
      note: null,
    }
    expect(shown({ change }).content('og:description')).toMatch(/^New place · Thursday/)
    expect(shown({ change }).content('og:title')).toMatch(/^New place: Branch meeting, /)
  })

  test('that can be joined from afar as well names one thing after the other', () => {
    expect(shown({ attendance: 'hybrid' }).content('og:description')).toContain(
      ' · Smith Memorial Student Union, room 238 · Also online. ',
    )
  })

  test('names its zone to those who may be elsewhere', () => {
    expect(shown({ attendance: 'online' }).content('og:description')).toMatch(
      /7–9 pm Pacific Time · Online\. /,
    )
    const eastern = {
      startsAt: '2026-11-26T22:00:00-05:00',
      endsAt: '2026-11-27T00:00:00-05:00',
      timeZone: 'America/New_York',
    }
    expect(shown(eastern).content('og:description')).toMatch(/10 pm–midnight Eastern Time · Smith/)
  })

  test('has an address of its own, unless it is the only one of its meeting', () => {
    const own = 'https://branch.example/meetings/branch-meeting/2026-11-26'
    expect(shown({}, 'es').links('canonical')).toEqual([own])
    expect(shown().content('og:url')).toBe(own)
    const data = { occurrence: occurrence(), meeting: { ...meeting, rule: null } }
    const only = head({ kind: 'date', data: { ...data, previous: null, next: null } })
    expect(only.links('canonical')).toEqual(['https://branch.example/meetings/branch-meeting'])
  })

  test('that is the only one speaks for its meeting', () => {
    const next = [occurrence({ status: 'cancelled' })]
    const title = (rule: string | null) =>
      head({ kind: 'meeting', data: { ...meeting, rule, next } }).content('og:title')
    expect(title(null)).toBe('Cancelled: Branch meeting')
    expect(title('Every Thursday')).toBe('Branch meeting')
  })
})

test('a list says what it is narrowed to and where a later part begins, at one address', () => {
  const list = { data: [occurrence()], meta: { next: null, from: '2026-11-24', to: '2027-12-29' } }
  const topics = [{ slug: 'labor', name: 'Labor', locale: 'en' as const }]
  const listed = (filter: MeetingsFilter, isLater: boolean, locale: Locale = 'en') => {
    const { title } = wordsOf(locale).meetings
    const narrowed = { topics, filter, title: narrowedTitle(title, { topics, filter }, locale) }
    return head(
      { kind: 'meetings', data: { ...narrowed, page: null, list, isLater, years: [] } },
      locale,
    )
  }
  const title = (...of: Parameters<typeof listed>) => listed(...of).title.split(' · ')[0]
  expect(title({}, false)).toBe('Meetings')
  expect(title({ topic: 'labor', attendance: 'online', access: 'masks' }, false)).toBe(
    'Meetings: Labor, Online, Masks encouraged or required',
  )
  expect(title({}, true)).toBe('Meetings, from November 26')
  expect(title({}, true, 'es')).toBe('Reuniones, desde el 26 de noviembre')
  const folded = listed({ series: 'folded' }, true)
  expect(folded.links('canonical')).toEqual(['https://branch.example/meetings'])
})

test('a later part of a year says where it begins', () => {
  const meta = { year: 2026, years: [2026], next: null }
  const data = { data: [occurrence()], meta, isLater: true }
  expect(head({ kind: 'archive', data }).title).toContain('Meetings of 2026, until November 26')
})

test('a year of the archive is named, in both languages at one address', () => {
  const data = { data: [], meta: { year: 2025, years: [2025], next: null }, isLater: false }
  const { title, links } = head({ kind: 'archive', data }, 'es')
  expect(title).toContain('2025')
  expect(links('canonical')).toEqual(['https://branch.example/es/meetings/archive/2025'])
})

test('a month is named with what it is narrowed to, and is not for search engines', () => {
  const topics = [{ slug: 'labor', name: 'Labor', locale: 'en' as const }]
  const meta = { month: '2026-11', previous: null, next: null, total: 0 }
  const group = { slug: 'tenants', title: 'Tenants’ union', locale: 'en' as const }
  const titled = (filter: MeetingsFilter) => {
    const narrowed = { topics, filter, group }
    const title = narrowedTitle('Meetings in November 2026', narrowed, 'en')
    return head({ kind: 'month', data: { ...narrowed, title, data: [], meta } })
  }
  expect(titled({}).title).toBe('Meetings in November 2026 · Portland Branch')
  expect(titled({ topic: 'labor', attendance: 'online' }).title).toContain('2026: Labor, Online')
  expect(titled({ group: 'tenants' }).title).toContain('2026: Tenants’ union ·')
  expect(titled({}).content('robots')).toBe('noindex')
  expect(titled({}).links('canonical')).toEqual([])
})

test('calendar programs find the feed of all meetings, and that of the meeting shown', () => {
  const all = 'Meetings · Portland Branch: https://branch.example/calendar.ics'
  expect(head({ kind: 'home', data: home }).calendars).toEqual([all])
  expect(head({ kind: 'notFound' }).calendars).toEqual([all])
  expect(head({ kind: 'meeting', data: meeting }).calendars).toEqual([
    'Branch meeting: https://branch.example/meetings/branch-meeting/calendar.ics',
    all,
  ])
  expect(head({ kind: 'home', data: home }, 'es').calendars[0]).toContain('/es/calendar.ics')
})

describe('addresses', () => {
  test('are absolute, and name the translations that exist', () => {
    const { content, links } = head({ kind: 'page', data: page }, 'es')
    expect(links('canonical')).toEqual(['https://branch.example/es/que-hacemos'])
    expect(content('og:url')).toBe('https://branch.example/es/que-hacemos')
    expect(links('alternate')).toEqual([
      'en https://branch.example/what-we-do',
      'es https://branch.example/es/que-hacemos',
      'x-default https://branch.example/what-we-do',
    ])
  })

  test('of a text that is not translated lead to the original', () => {
    const { links } = head({ kind: 'meeting', data: meeting }, 'es')
    expect(links('canonical')).toEqual(['https://branch.example/meetings/branch-meeting'])
    expect(links('alternate')).toEqual([])
  })

  test('are missing where nothing is, which is not to be indexed', () => {
    const { content, links } = head({ kind: 'notFound' })
    expect(links('canonical')).toEqual([])
    expect(content('robots')).toBe('noindex')
    expect(head({ kind: 'home', data: home }).content('robots')).toBeUndefined()
  })
})

describe('the picture beside a link', () => {
  const shared = { ...image, url: '/uploads/share.jpg' }

  test('is the one that is drawn, with its size and what is written on it', () => {
    const drawn = head({ kind: 'meeting', data: meeting }, 'en', { shareImage: shared })
    expect(drawn.content('og:image')).toBe('https://branch.example/share/0a1b2c3d4e5f.png')
    expect(drawn.content('og:image:width')).toBe('1200')
    expect(drawn.content('og:image:height')).toBe('630')
    expect(drawn.content('og:image:alt')).toBe('What is written on it')
    expect(drawn.content('twitter:card')).toBe('summary_large_image')
  })

  test('is on a page the one that was chosen for it, else for the site', () => {
    const own = { kind: 'page', data: { ...page, shareImage: image } } as const
    const chosen = head(own, 'en', { shareImage: shared })
    expect(chosen.content('og:image')).toBe('https://branch.example/uploads/march.png')
    expect(chosen.content('og:image:alt')).toBe(image.alternativeText)
    const general = head({ kind: 'page', data: page }, 'en', { shareImage: shared })
    expect(general.content('og:image')).toBe('https://branch.example/uploads/share.jpg')
  })

  test('is none that chats do not show', () => {
    for (const url of ['/uploads/march.webp', '/uploads/march.svg']) {
      const chosen = head({ kind: 'page', data: { ...page, shareImage: { ...image, url } } })
      expect(chosen.content('og:image')).toBe('https://branch.example/share/0a1b2c3d4e5f.png')
    }
  })

  test('is missing where nothing can be drawn', () => {
    const bare = head({ kind: 'page', data: page }, 'en', {}, null)
    expect(bare.content('og:image')).toBeUndefined()
    expect(bare.content('twitter:card')).toBe('summary')
  })
})

test('the colour of the browser’s bars is the paper of the style sheet', () => {
  const papers = [...css.matchAll(/--paper: (#\w+);/g)].map(([, colour]) => colour)
  const bars = [...html.matchAll(/name="theme-color" content="(#\w+)"/g)].map(
    ([, colour]) => colour,
  )
  expect(bars).toEqual(papers)
  expect(papers).toHaveLength(2)
})
