// @vitest-environment happy-dom
import type { Locale, MeetingDate, Occurrence } from 'cms/contract'
import { mf2 } from 'microformats-parser'
import { describe, expect, it } from 'vitest'
import { mountOnSite } from '../mounting'
import { meeting, occurrence, site, venue } from '../sample-branch'
import DateView from './DateView.vue'

const thursday = occurrence()
const weekLater = occurrence({
  key: 'branch-meeting/2026-12-03',
  originalDate: '2026-12-03',
  startsAt: '2026-12-04T03:00:00.000Z',
  endsAt: '2026-12-04T05:00:00.000Z',
})
const unchanged = {
  previousStartsAt: null,
  previousEndsAt: null,
  previousVenue: null,
  note: null,
}

function view(
  differences: Partial<Occurrence> = {},
  data: Partial<MeetingDate> = {},
  options: { locale?: Locale; now?: Date } = {},
) {
  const shown = { ...thursday, ...differences }
  return mountOnSite(
    DateView,
    {
      site,
      data: {
        occurrence: shown,
        meeting: { ...meeting, next: [shown, weekLater] },
        previous: null,
        next: weekLater,
        ...data,
      },
    },
    options,
  )
}

it('shows one date of a series, and leads to the series and to the dates beside it', () => {
  const wrapper = view()
  expect(wrapper.get('h1').text()).toBe('Branch meeting')
  expect(wrapper.get('.poster-day').text()).toBe('26')
  expect(wrapper.get('.kicker').text()).toBe('In 2 days')
  expect(wrapper.get('.rule').text()).toBe('Every Thursday')
  const crumbs = wrapper.findAll('.breadcrumbs a').map((link) => link.attributes('href'))
  expect(crumbs).toEqual(['/meetings', '/meetings/branch-meeting'])
  expect(wrapper.get('.programme a').attributes('href')).toBe('/meetings/branch-meeting/2026-12-03')
})

it('names the date after it once: beside it where it is not among the next ones', () => {
  const named = (data: Parameters<typeof view>[1]) => {
    const wrapper = view({}, data)
    return ['.programme', '.neighbours .next'].map((part) =>
      wrapper.find(`${part} a[href$="/2026-12-03"], ${part}[href$="/2026-12-03"]`).exists(),
    )
  }
  expect(named({})).toEqual([true, false])
  expect(named({ meeting: { ...meeting, next: [] } })).toEqual([false, true])
  expect(named({ meeting: { ...meeting, status: 'postponed', next: [weekLater] } })).toEqual([
    false,
    true,
  ])
})

it('names the place of a date that is off or over, and tells no way there', () => {
  const access = {
    ...meeting.access,
    whatToExpect: 'Soup.',
    doorContact: 'Call 503-555-0143.',
  }
  const ways = ['Call 503-555-0143.', venue.directions ?? '', 'On foot', 'Show on a map']
  const told = (differences: Partial<Occurrence>, options = {}, data = {}) => {
    const text = view(differences, { meeting: { ...meeting, access }, ...data }, options).text()
    expect(text).toContain('1825 SW Broadway')
    return ['Soup.', ...ways].filter((way) => text.includes(way))
  }
  expect(told({})).toEqual(['Soup.', ...ways])
  expect(told({}, { now: new Date('2026-11-28T12:00:00Z') })).toEqual(['Soup.'])
  // What to expect stands at the date to come to instead, where there is one.
  expect(told({ status: 'cancelled' })).toEqual([])
  expect(told({ status: 'postponed' })).toEqual([])
  const alone = { next: null, meeting: { ...meeting, access, next: [] } }
  expect(told({ status: 'cancelled' }, {}, alone)).toEqual(['Soup.'])
})

it('says what to expect with what the meeting is', () => {
  const access = { ...meeting.access, whatToExpect: 'Soup.' }
  const bands = view({}, { meeting: { ...meeting, access } }).findAll('.band')
  const about = bands.find((band) => band.text().startsWith('About this meeting'))
  expect(about?.text()).toContain('Soup.')
})

it('gives the address of this date to those who pass it on', () => {
  expect(view().get('.pass-on input').element).toHaveProperty(
    'value',
    'https://branch.example/meetings/branch-meeting/2026-11-26',
  )
})

it('says that a date was moved, and from when', () => {
  const wrapper = view({
    status: 'moved',
    startsAt: '2026-11-28T03:00:00.000Z',
    endsAt: '2026-11-28T05:00:00.000Z',
    change: {
      ...unchanged,
      previousStartsAt: '2026-11-27T03:00:00.000Z',
      previousEndsAt: '2026-11-27T05:00:00.000Z',
    },
  })
  expect(wrapper.get('.poster time').text()).toBe('Friday 27 November')
  expect(wrapper.get('.poster .tag').text()).toBe('New date')
  expect(wrapper.get('.poster .change').text()).toBe(
    'Moved from Thursday, November 26, 7–9\u00a0pm.',
  )
  // The rule would lead to another day than the poster: it does not stand out.
  expect(wrapper.find('.rule').exists()).toBe(false)
  expect(wrapper.text()).toContain('Usually every Thursday.')
})

it.each([
  ['in-person', 'At Corner Table Coffee this time'],
  ['online', 'Online this time'],
] as const)('says first that it is elsewhere this time, %s', (attendance, words) => {
  const wrapper = view({
    attendance,
    venue: { ...venue, name: 'Corner Table Coffee' },
    change: { ...unchanged, previousVenue: 'Smith Memorial Student Union' },
  })
  expect(wrapper.get('.rule').text()).toBe(words)
  expect(wrapper.get('.rule + p').text()).toBe('Every Thursday')
})

it('sets a long title smaller', () => {
  const isLong = (title: string) => view({ title }).get('h1').classes().includes('long')
  expect(isLong('Who Pays for the Climate?')).toBe(false)
  expect(isLong('What Marx Can Still Tell Us About Rent, Wages and Automation')).toBe(true)
})

it('sets a title with a very long word still smaller', () => {
  const isWordy = (title: string) => view({ title }).get('h1').classes().includes('wordy')
  expect(isWordy('Internationalist Organizing')).toBe(false)
  expect(isWordy('Antirepressionssolidaritätsversammlung')).toBe(true)
})

it('says that only the time was moved', () => {
  const wrapper = view({
    status: 'moved',
    startsAt: '2026-11-27T02:00:00.000Z',
    endsAt: '2026-11-27T04:00:00.000Z',
    change: {
      ...unchanged,
      previousStartsAt: '2026-11-27T03:00:00.000Z',
      previousEndsAt: '2026-11-27T05:00:00.000Z',
    },
  })
  expect(wrapper.get('.poster-time').text()).toContain('6–8\u00a0pm')
  expect(wrapper.get('.poster .tag').text()).toBe('New time')
  expect(wrapper.get('.poster .change').text()).toBe(
    'Moved from Thursday, November 26, 7–9\u00a0pm.',
  )
})

it.each([
  ['cancelled', 'This date is cancelled.'],
  ['postponed', 'This date is postponed.'],
] as const)('says that it is %s, and what to come to instead', (status, verdict) => {
  const wrapper = view({ status })
  expect(wrapper.get('.rule').text()).toBe(verdict)
  expect(wrapper.get('.instead').text()).toMatch(/^Come instead on /)
  const instead = wrapper.get('.instead a')
  expect(instead.text()).toBe('Thursday, December 3, 7–9\u00a0pm')
  expect(instead.attributes('href')).toBe('/meetings/branch-meeting/2026-12-03')
  expect(wrapper.find('.add, [href*=flyer]').exists()).toBe(false)
  expect(wrapper.get('.hero-text').text()).toContain('Usually every Thursday.')
})

it.each([
  [{ ownTitle: 'Rent', speakers: ['Maya'] }, /pm\s+Rent$/],
  [{ speakers: ['Maya', 'Jo'] }, /pm\s+Maya, Jo$/],
])('tells what the date to come to instead is about: %o', (differences, words) => {
  const next = [{ ...weekLater, ...differences }]
  const wrapper = view({ status: 'cancelled' }, { meeting: { ...meeting, next } })
  expect(wrapper.get('.instead').text()).toMatch(words)
})

it('leads to all meetings where there is none of its own to come to instead', () => {
  const only = { ...thursday, status: 'postponed' } as const
  const data = { meeting: { ...meeting, rule: null, next: [only] }, next: null }
  const wrapper = view({ status: 'postponed' }, data)
  expect(wrapper.find('.instead').exists()).toBe(false)
  expect(wrapper.get('.verdict + .onward a').attributes('href')).toBe('/meetings')
})

it('leads on from a date that is over', () => {
  const now = new Date('2026-11-28T00:00:00.000Z')
  const data = { meeting: { ...meeting, next: [weekLater], past: [thursday] } }
  const wrapper = view({}, data, { now })
  expect(wrapper.get('.kicker').text()).toBe('This meeting is over')
  expect(wrapper.get('.instead').text()).toMatch(/^The next one is on +Thursday, December 3/)
  expect(wrapper.get('.instead a').attributes('href')).toBe('/meetings/branch-meeting/2026-12-03')
})

it('leads from a date that is over to none that is over as well', () => {
  const now = new Date('2027-02-01T00:00:00.000Z')
  const data = { meeting: { ...meeting, next: [], past: [weekLater, thursday] } }
  expect(view({}, data, { now }).find('.instead').exists()).toBe(false)
})

it('lists the dates that come after it, and none before', () => {
  const listed = (shown: Occurrence) =>
    view(shown, { meeting: { ...meeting, next: [thursday, weekLater] } })
      .findAll('.programme a')
      .map((link) => link.attributes('href'))
  expect(listed(thursday)).toEqual(['/meetings/branch-meeting/2026-12-03'])
  expect(listed(weekLater)).toEqual([])
})

it('leads to the first later date that takes place, else to its neighbour', () => {
  const off = { ...weekLater, status: 'cancelled' as const }
  const fortnightLater = {
    ...weekLater,
    key: 'branch-meeting/2026-12-10',
    originalDate: '2026-12-10',
    startsAt: '2026-12-11T03:00:00.000Z',
    endsAt: '2026-12-11T05:00:00.000Z',
  }
  const leadsTo = (shown: Occurrence, next: Occurrence[], neighbour: Occurrence | null) => {
    const data = { meeting: { ...meeting, next }, next: neighbour }
    const link = view({ ...shown, status: 'cancelled' }, data).find('.instead a')
    return link.exists() ? link.attributes('href') : null
  }
  const page = (date: string) => `/meetings/branch-meeting/${date}`
  expect(leadsTo(thursday, [thursday, off, fortnightLater], off)).toBe(page('2026-12-10'))
  // Nothing comes after it: what comes before it is still better than nothing.
  expect(leadsTo(weekLater, [thursday, weekLater], null)).toBe(page('2026-11-26'))
  expect(leadsTo(weekLater, [thursday, weekLater], fortnightLater)).toBe(page('2026-12-10'))
  const cancelled = { ...thursday, status: 'cancelled' as const }
  expect(leadsTo(thursday, [cancelled, off], off)).toBe(null)
})

it.each([
  ['cancelled', 'This meeting is cancelled: no more dates will take place.'],
  ['postponed', 'This meeting is postponed. A new date will follow.'],
] as const)('says of a series that is %s that all of it is', (status, verdict) => {
  const off = { ...weekLater, status }
  const wrapper = view({ status }, { meeting: { ...meeting, status, next: [off] }, next: off })
  expect(wrapper.get('.verdict').text()).toBe(verdict)
  expect(wrapper.get('.hero-text s').text()).toBe('Every Thursday')
  expect(wrapper.find('.instead').exists()).toBe(false)
  expect(wrapper.find('.subscribe-link').exists()).toBe(false)
  expect(wrapper.find('.dates').exists()).toBe(false)
})

it('leads to where all dates of the series can be subscribed to', () => {
  const wrapper = view()
  expect(wrapper.get('.poster .add summary').text()).toBe('Add to calendar')
  const link = wrapper.get('.subscribe-link')
  expect(link.text()).toBe('Keep all dates in your calendar')
  expect(link.attributes('href')).toBe('/meetings/branch-meeting#calendar')
})

it('says of the dates beside it that they are cancelled', () => {
  const wrapper = view(
    {},
    { meeting: { ...meeting, next: [] }, next: { ...weekLater, status: 'cancelled' } },
  )
  expect(wrapper.get('.neighbours .next').text()).toContain('Thursday, December 3 (cancelled)')
})

it('knows a later date from the next one', () => {
  const data = { meeting: { ...meeting, next: [thursday, weekLater] } }
  expect(view(weekLater, data).get('.kicker').text()).toBe('In 9 days')
  const nearly = { now: new Date('2026-12-03T20:00:00.000Z') }
  expect(view(weekLater, data, nearly).get('.poster-top').text()).toBe('Tonight')
})

it('shows the place of the date, not of the series', () => {
  const elsewhere = { ...venue, name: 'Café Común' }
  const change = { ...unchanged, previousVenue: venue.name }
  const wrapper = view({ venue: elsewhere, change })
  expect(wrapper.get('.poster .tag').text()).toBe('New place')
  expect(wrapper.get('.poster .change').text()).toBe(`Usually at ${venue.name}.`)
  expect(wrapper.get('.poster-place').text()).toContain('Café Común')
  expect(wrapper.get('.place').text()).toContain('Café Común')
})

it('shows the only date of a meeting as the meeting', () => {
  const wrapper = view({}, { meeting: { ...meeting, rule: null, next: [thursday] }, next: null })
  expect(wrapper.findAll('.breadcrumbs a')).toHaveLength(1)
  expect(wrapper.find('.neighbours').exists()).toBe(false)
  expect(wrapper.find('.subscribe-link').exists()).toBe(false)
  expect(wrapper.get('.pass-on input').element).toHaveProperty(
    'value',
    'https://branch.example/meetings/branch-meeting',
  )
})

describe('as an event of microformats.org', () => {
  const eventIn = (differences: Partial<Occurrence>) => {
    const html = view(differences).html()
    const { items } = mf2(html, { baseUrl: 'https://branch.example/' })
    expect(items).toHaveLength(1)
    return items[0]
  }

  it('says what it is, when by the clocks there, where, and its own address', () => {
    expect(eventIn({ venue })).toMatchObject({
      type: ['h-event'],
      properties: {
        name: ['Branch meeting'],
        start: [thursday.startsAt],
        end: [thursday.endsAt],
        url: ['https://branch.example/meetings/branch-meeting/2026-11-26'],
        location: [
          {
            type: ['h-card'],
            properties: {
              name: [venue.name],
              'street-address': [venue.streetAddress],
              locality: [venue.city],
            },
          },
        ],
      },
    })
    expect(eventIn({})?.properties).not.toHaveProperty('status')
  })

  it('says by its word that it does not take place, or when else', () => {
    expect(eventIn({ status: 'cancelled' })?.properties['status']).toEqual(['Cancelled'])
    const moved = {
      ...unchanged,
      previousStartsAt: weekLater.startsAt,
      previousEndsAt: weekLater.endsAt,
    }
    expect(eventIn({ status: 'moved', change: moved })?.properties['status']).toEqual(['New date'])
  })

  it('is online where nobody comes to a place', () => {
    expect(eventIn({ attendance: 'online', venue: null })?.properties['location']).toEqual([
      'Online',
    ])
  })
})
