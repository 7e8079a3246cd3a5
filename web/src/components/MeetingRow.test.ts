// @vitest-environment happy-dom
import type { Occurrence, Places } from 'cms/contract'
import { describe, expect, it } from 'vitest'
import MeetingRow from './MeetingRow.vue'
import { mountOnSite } from '../mounting'
import { occurrence, venue } from '../sample-branch'

function row(differences: Partial<Occurrence> = {}, now?: Date) {
  return mountOnSite(MeetingRow, { occurrence: occurrence(differences) }, now && { now })
}

it('says day, time and place in the zone of the meeting and leads to it', () => {
  const wrapper = row()
  expect(wrapper.get('time').attributes('datetime')).toBe('2026-11-26T19:00:00-08:00')
  expect(wrapper.get('time').text()).toBe('Thu 26 Nov')
  expect(wrapper.get('.row-where').text()).toMatch(
    /^7–9\u00a0pm +Smith Memorial Student Union, room 238$/,
  )
  expect(wrapper.get('h3 a').attributes('href')).toBe('/meetings/branch-meeting/2026-11-26')
  expect(wrapper.find('.tags').exists()).toBe(false)
  expect(wrapper.find('s').exists()).toBe(false)
})

it('tells its link apart from others of the same title by its date', () => {
  expect(row().get('h3 a').text()).toBe('Branch meeting, Thu, Nov 26')
  const spanish = mountOnSite(MeetingRow, { occurrence: occurrence() }, { locale: 'es' })
  expect(spanish.get('h3 a .visually-hidden').text()).toBe(', jue 26 de nov')
})

it('is the line of a whole series where it has a rule, and leads to all its dates', () => {
  const wrapper = row({ rule: 'Every Thursday, 7–9\u00a0pm' })
  expect(wrapper.get('.row-rule').text()).toBe('Every Thursday, 7–9\u00a0pm')
  expect(wrapper.get('.row-rule .nowrap').text()).toBe('7–9\u00a0pm')
  expect(wrapper.get('h3 a').attributes('href')).toBe('/meetings/branch-meeting')
  expect(wrapper.get('.row-where').text()).toBe('Smith Memorial Student Union, room 238')
  const other = row({ rule: 'Every Thursday, 6–8\u00a0pm' })
  expect(other.get('.row-where').text()).toContain('7–9')
  expect(other.text()).toContain('Every Thursday, 6–8\u00a0pm')
})

it.each([
  ['cancelled', 'Cancelled'],
  ['postponed', 'Postponed'],
] as const)('strikes a %s date and says so in a word', (status, word) => {
  const wrapper = row({ status })
  expect(wrapper.findAll('.tag').map((tag) => tag.text())).toEqual([word])
  expect(wrapper.get('h3 s').text()).toBe('Branch meeting')
  expect(wrapper.get('s.row-date').text()).toContain('26')
})

it('says in a word that nobody can come any more but by the waiting list', () => {
  const tags = (places: Places, status: Occurrence['status'] = 'scheduled') =>
    row({ places, status })
      .findAll('.tag')
      .map((tag) => tag.text())
  expect(tags({ total: 12, left: 1 })).toEqual([])
  expect(tags({ total: 12, left: 0 })).toEqual(['Full'])
  expect(tags({ total: 12, left: 0 }, 'cancelled')).toEqual(['Cancelled'])
})

it('says where and when a moved date was to be, and why', () => {
  const wrapper = row({
    status: 'moved',
    change: {
      previousStartsAt: '2026-11-26T03:00:00.000Z',
      previousEndsAt: '2026-11-26T05:00:00.000Z',
      previousVenue: 'Room 101',
      note: { text: 'Because of the holiday.', locale: 'en' },
    },
  })
  expect(wrapper.findAll('.tag').map((tag) => tag.text())).toEqual(['New date', 'New place'])
  expect(wrapper.findAll('.change p').map((sentence) => sentence.text())).toEqual([
    'Moved from Wednesday, November 25, 7–9\u00a0pm.',
    'Usually at Room 101.',
    'Because of the holiday.',
  ])
  expect(wrapper.find('h3 s').exists()).toBe(false)
})

it.each([
  ['tonight', '2026-11-26T20:00:00.000Z', 'Tonight'],
  ['tomorrow', '2026-11-25T20:00:00.000Z', 'Tomorrow'],
  ['running', '2026-11-27T04:00:00.000Z', 'On now'],
])('marks a date that is %s', (_when, now, word) => {
  expect(row({}, new Date(now)).get('.tag-near').text()).toBe(word)
})

it('sets a past date back without calling it near', () => {
  const wrapper = row({}, new Date('2026-12-01T00:00:00.000Z'))
  expect(wrapper.classes()).toContain('row-past')
  expect(wrapper.find('.tag').exists()).toBe(false)
})

it('says of a date that is over what it was and about what: where its page says', () => {
  const topics = ['Labor', 'Rent'].map((name) => ({ slug: name, name, locale: 'en' as const }))
  const said = (now: string) => {
    const wrapper = row({ topics }, new Date(now))
    return ['.row-where', '.row-topics'].map((part) => wrapper.find(part).exists())
  }
  expect(said('2026-11-27T04:59:00.000Z')).toEqual([true, true])
  expect(said('2026-11-27T05:00:00.000Z')).toEqual([false, true])
})

it('names its topics with a dot between any two', () => {
  const topics = ['Labor', 'Rent'].map((name) => ({ slug: name, name, locale: 'en' as const }))
  expect(row({ topics }).get('.row-topics').text()).toBe('Topics: Labor· Rent')
})

it.each([
  ['online', null, 'Online'],
  ['hybrid', venue, `${venue.name} · Also online`],
  ['in-person', null, 'In person'],
] as const)('says how to take part in a meeting %s', (attendance, place, words) => {
  expect(row({ attendance, venue: place }).get('.row-where').text()).toContain(words)
})

it('calls its place by the short name that it has', () => {
  const where = row({ venue: { ...venue, shortName: 'Smith Union' } })
    .get('.row-where')
    .text()
  expect(where).toMatch(/^7–9\u00a0pm +Smith Union$/)
})

it('marks a text in another language than the page for ears and eyes', () => {
  const wrapper = mountOnSite(MeetingRow, { occurrence: occurrence() }, { locale: 'es' })
  expect(wrapper.get('h3 [lang=en]').text()).toBe('Branch meeting')
  expect(wrapper.get('h3 .language-note').text()).toBe('En inglés')
  expect(wrapper.get('time').text()).toBe('jue 26 nov')
  expect(wrapper.get('h3 a').attributes('href')).toBe('/es/meetings/branch-meeting/2026-11-26')
})

it('still says of a past date that it was cancelled', () => {
  const wrapper = row({ status: 'cancelled' }, new Date('2026-12-01T00:00:00.000Z'))
  expect(wrapper.classes()).toContain('row-past')
  expect(wrapper.get('.tag').text()).toBe('Cancelled')
})

it('says how long an event of several days lasts', () => {
  const wrapper = row({
    startsAt: '2027-07-09T07:00:00.000Z',
    endsAt: '2027-07-12T07:00:00.000Z',
    allDay: true,
  })
  expect(wrapper.get('.row-date').text()).toBe('Fri 9 Jul – Sun 11')
  expect(wrapper.get('.row-where').text()).toMatch(/^All day /)
})

it('tells a date that only starts at another time from one on another day', () => {
  const change = { previousEndsAt: null, previousVenue: null, note: null }
  const word = (previousStartsAt: string) =>
    row({ status: 'moved', change: { ...change, previousStartsAt } })
      .get('.tag')
      .text()
  expect(word('2026-11-27T02:00:00.000Z')).toBe('New time')
  expect(word('2026-11-26T03:00:00.000Z')).toBe('New date')
})

it('leads to the date by the date itself among the dates of one meeting', () => {
  const props = { occurrence: occurrence(), above: occurrence() }
  const wrapper = mountOnSite(MeetingRow, props)
  expect(wrapper.find('h3').exists()).toBe(false)
  expect(wrapper.get('.row-date a').text()).toBe('Thu, Nov 26')
  expect(wrapper.get('.row-date a').attributes('href')).toBe('/meetings/branch-meeting/2026-11-26')
  expect(wrapper.find('.row-topics').exists()).toBe(false)
})

describe('after another date of the same meeting', () => {
  const before = occurrence()
  const after = (differences: Partial<Occurrence>, more = {}) => {
    const props = { occurrence: occurrence(differences), before, ...more }
    const row = mountOnSite(MeetingRow, props)
    return {
      isPlain: row.get('.row').classes('row-plain'),
      says: ['.row-where .venue', '.row-topics'].filter((part) => row.find(part).exists()),
    }
  }
  const place = '.row-where .venue'
  const topics = '.row-topics'

  it('is a line with its day, title, time and place', () => {
    expect(after({})).toEqual({ isPlain: true, says: [place] })
    expect(after({}, { before: null })).toEqual({ isPlain: false, says: [place, topics] })
  })

  it('is whole where it differs in anything but its day', () => {
    const note = { text: 'Bring a chair.', locale: 'en' as const }
    const change = { previousStartsAt: null, previousEndsAt: null, previousVenue: null, note }
    const whole = { isPlain: false, says: [place] }
    expect(after({ status: 'cancelled' })).toEqual(whole)
    expect(after({ change })).toEqual(whole)
    expect(after({ isSpecial: true })).toEqual(whole)
    expect(after({ awaitsConfirmation: true })).toEqual(whole)
    expect(after({ startsAt: '2026-11-26T02:00:00.000Z' })).toEqual(whole)
    expect(after({ venue: { ...venue, name: 'Café Común' } })).toEqual(whole)
    expect(after({ ownTitle: 'Rosa Luxemburg on reform' })).toEqual(whole)
    expect(after({ speakers: ['Maya Torres'] })).toEqual(whole)
    expect(after({}, { zone: 'America/New_York' })).toEqual(whole)
    expect(after({ topics: [] })).toEqual({ isPlain: true, says: [place] })
  })

  it('is whole in a list without months', () => {
    expect(after({}, { withMonth: true })).toEqual({ isPlain: false, says: [place] })
  })
})

describe('among the dates of one meeting', () => {
  const where = (differences: Partial<Occurrence>, zone?: string) => {
    const props = { occurrence: occurrence(differences), above: occurrence(), zone }
    const found = mountOnSite(MeetingRow, props).find('.row-where')
    return found.exists() ? found.text() : null
  }

  it('says when and where only if that differs from the date above', () => {
    expect(
      where({ startsAt: '2026-12-04T03:00:00.000Z', endsAt: '2026-12-04T05:00:00.000Z' }),
    ).toBe(null)
    expect(where({ startsAt: '2026-12-04T02:00:00.000Z' })).toContain('6–9\u00a0pm')
    expect(where({ venue: { ...venue, name: 'Café Común' } })).toContain('Café Común')
    expect(where({ venue: null })).toContain('In person')
    expect(where({ attendance: 'hybrid' })).toContain('Also online')
    expect(where({}, 'America/New_York')).toContain('Pacific Time')
  })

  it('still says what was changed', () => {
    const change = { previousStartsAt: null, previousEndsAt: null, previousVenue: 'Room 101' }
    const props = {
      occurrence: occurrence({ change: { ...change, note: null } }),
      above: occurrence(),
    }
    const wrapper = mountOnSite(MeetingRow, props)
    expect(wrapper.get('.tag').text()).toBe('New place')
    expect(wrapper.get('.change').text()).toBe('Usually at Room 101.')
  })
})

it('names its zone where the list named another', () => {
  const where = (zone: string) =>
    mountOnSite(MeetingRow, { occurrence: occurrence(), zone }).get('.row-where').text()
  expect(where('America/New_York')).toContain('Pacific Time')
  expect(where('America/Los_Angeles')).not.toContain('Pacific Time')
})

it('names the year of a date that is far, where no heading says it', () => {
  const on = (now: string) => {
    const props = { occurrence: occurrence(), withMonth: true }
    return mountOnSite(MeetingRow, props, { now: new Date(now) })
      .get('time')
      .text()
  }
  expect(on('2027-01-10T00:00:00.000Z')).toBe('Thu 26 Nov')
  expect(on('2027-11-10T00:00:00.000Z')).toBe('Thu 26 Nov 2026')
})
