// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import type { MonthDate } from 'cms/contract'
import { describe, expect, it } from 'vitest'
import MonthBody from '../components/MonthBody.vue'
import { mountOnSite } from '../mounting'
import type { MonthData } from '../month'
import { inMonth, monthDate, occurrence, site, venue } from '../sample-branch'

const today = new Date('2026-11-25T20:00:00Z')

async function show(data: MonthDate[], more: Partial<MonthData> = {}) {
  const meta = { month: '2026-11', previous: '2026-10', next: '2026-12', total: data.length }
  const shown = { title: 'Meetings in November 2026', topics: [], filter: {}, data, meta, ...more }
  const view = mountOnSite(MonthBody, { site, data: shown }, { now: today })
  await flushPromises()
  return view
}

describe('the table', () => {
  it('has a caption, a heading for each weekday and a cell for each day', async () => {
    const view = await show([monthDate()])
    expect(view.get('caption').text()).toBe('Meetings in November 2026')
    const headings = view.findAll('thead th')
    expect(headings.map((heading) => heading.get('.name').text())).toEqual([
      'Sunday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
    ])
    expect(headings.every((heading) => heading.attributes('scope') === 'col')).toBe(true)
    expect(view.findAll('td time')).toHaveLength(30)
  })

  it('leads from each date to its page, with its time and title', async () => {
    const link = (await show([monthDate()])).get('td li a')
    expect(link.text()).toBe('7\u00a0pm Branch meeting')
    expect(link.attributes('href')).toBe('/meetings/branch-meeting/2026-11-26')
  })

  it('says of a title in another language which it is', async () => {
    const link = (await show([monthDate({ locale: 'es', title: 'Círculo' })])).get('td li a')
    expect(link.get('[lang=es]').text()).toBe('Círculo')
    expect(link.get('.language-note').text()).toBe('In Spanish')
  })

  it('says in words what differs from the plan', async () => {
    const first = async (differences: Partial<MonthDate>) =>
      (await show([monthDate(differences)])).get('td li a')
    const cancelled = await first({ status: 'cancelled' })
    expect(cancelled.text()).toBe('Cancelled 7\u00a0pm Branch meeting')
    expect(cancelled.findAll('s').map((struck) => struck.text())).toEqual([
      '7\u00a0pm',
      'Branch meeting',
    ])
    const change = {
      previousStartsAt: '2026-11-24T19:00:00-08:00',
      previousEndsAt: null,
      previousVenue: 'The library',
      note: null,
    }
    expect((await first({ status: 'moved', change })).text()).toBe(
      'New date New place 7\u00a0pm Branch meeting',
    )
  })

  it('says why a date is otherwise in the list of its days, in the language of that', async () => {
    const note = { text: 'El salón está ocupado.', locale: 'es' as const }
    const change = { previousStartsAt: null, previousEndsAt: null, previousVenue: null, note }
    const view = await show([
      monthDate({ status: 'cancelled', change }),
      monthDate({ key: 'b/2026-11-26' }),
    ])
    expect(view.findAll('.month-days [lang=es]').map((why) => why.text())).toEqual([note.text])
  })

  it('says of each day after the first that a date goes on', async () => {
    const view = await show([
      monthDate({
        startsAt: '2026-11-27T18:00:00-08:00',
        endsAt: '2026-11-29T14:00:00-08:00',
        days: ['2026-11-27', '2026-11-28', '2026-11-29'],
      }),
      monthDate({
        key: 'fair/2026-10-31',
        startsAt: '2026-10-31T18:00:00-07:00',
        endsAt: '2026-11-01T17:00:00-08:00',
        days: ['2026-11-01'],
      }),
    ])
    expect(view.findAll('td .when').map((when) => when.text())).toEqual([
      'goes on',
      '6\u00a0pm',
      'goes on',
      'goes on',
    ])
  })

  it('marks today in words, and for whoever hears the table', async () => {
    const cell = (await show([])).get('td[aria-current=date]')
    expect(cell.text()).toBe('25Today')
  })

  it('says of the days below it which is today, and which tomorrow', async () => {
    const days = [24, 25, 26, 27].map((day) => `2026-11-${day}`)
    const view = await show(days.map((day) => monthDate({ key: day, days: [day] })))
    expect(view.findAll('.month-days h2').map((heading) => heading.text())).toEqual([
      'Tuesday, November 24',
      'Wednesday, November 25 · Today',
      'Thursday, November 26 · Tomorrow',
      'Friday, November 27',
    ])
  })

  it('names the zone of a date that is in another one', async () => {
    const elsewhere = { timeZone: 'America/New_York', startsAt: '2026-11-26T22:00:00-05:00' }
    const view = await show([monthDate(), monthDate({ key: 'far/2026-11-26', ...elsewhere })])
    expect(view.findAll('td .when').map((when) => when.text())).toEqual([
      '7\u00a0pm',
      '10\u00a0pm Eastern Time',
    ])
    expect(view.get('.zone').text()).toContain('unless another zone is named')
  })

  it('names the day as well where that is another one in the zone of a date', async () => {
    const berlin = { timeZone: 'Europe/Berlin', days: ['2026-11-26'] }
    const view = await show([
      monthDate(),
      monthDate({
        ...berlin,
        startsAt: '2026-11-27T08:00:00+01:00',
        endsAt: '2026-11-27T09:30:00+01:00',
      }),
      monthDate({
        ...berlin,
        startsAt: '2026-11-27T08:00:00+01:00',
        endsAt: '2026-11-29T15:00:00+01:00',
        days: ['2026-11-26', '2026-11-27'],
      }),
    ])
    const zone = 'Central European Time'
    expect(view.findAll('td .when').map((when) => when.text())).toEqual([
      '7\u00a0pm',
      `Fri 27, 8\u00a0am ${zone}`,
      `Fri 27, 8\u00a0am ${zone}`,
      'goes on',
    ])
    expect(view.findAll('.month-days .when').map((when) => when.text())).toEqual([
      '7–9\u00a0pm',
      `Fri 27, 8–9:30\u00a0am ${zone}`,
      `8\u00a0am (Fri)–3\u00a0pm (Sun) ${zone}`,
      'goes on',
    ])
  })

  it('says when it begins of what begins in another month by the clocks of its own zone alone', async () => {
    const camp = (startsAt: string, endsAt: string, timeZone: string) =>
      monthDate({ key: startsAt, startsAt, endsAt, timeZone, days: ['2026-11-01', '2026-11-02'] })
    const view = await show([
      camp('2026-10-31T22:00:00-10:00', '2026-11-02T15:00:00-10:00', 'Pacific/Honolulu'),
      camp('2026-11-01T02:00:00+01:00', '2026-11-02T15:00:00+01:00', 'Europe/Berlin'),
    ])
    const [first] = view.findAll('td:not(.outside)')
    expect(first?.findAll('.when').map((when) => when.text())).toEqual([
      'Sat 31, 10\u00a0pm',
      'goes on',
    ])
  })
})

describe('the days below it', () => {
  it('are those that have dates, each with an anchor to which its number leads', async () => {
    const view = await show([monthDate(), monthDate({ key: 'b/2026-11-26' })])
    const number = view.get('td .to-day')
    expect(number.text()).toBe('26, 2 dates••')
    const day = view.get(number.attributes('href') ?? '')
    expect(day.get('h2').text()).toBe('Thursday, November 26 · Tomorrow')
    expect(day.findAll('li')).toHaveLength(2)
    expect(day.get('li').text()).toContain('7–9\u00a0pm')
    expect(day.get('li').text()).toContain('Smith Memorial Student Union')
    expect(view.findAll('.month-days h2')).toHaveLength(1)
  })

  it('call a place by the short name that it has', async () => {
    const place = { ...venue, shortName: 'Smith Union' }
    const words = (await show([inMonth(occurrence({ venue: place }))])).get('.month-days li').text()
    expect(words).toContain('Smith Union')
    expect(words).not.toContain(venue.name)
  })

  it('that have only what does not take place are crossed out, and say so', async () => {
    const off = (key: string, day: string, status: 'cancelled' | 'postponed') =>
      monthDate({ key, days: [day], startsAt: `${day}T19:00:00-08:00`, status })
    const view = await show([
      off('a/2026-11-20', '2026-11-20', 'cancelled'),
      off('b/2026-11-21', '2026-11-21', 'postponed'),
      monthDate({
        key: 'c/2026-11-21',
        days: ['2026-11-21'],
        startsAt: '2026-11-21T19:00:00-08:00',
      }),
    ])
    const [none, one] = view.findAll('td .to-day')
    expect(none?.text()).toBe('20, one date, Cancelled')
    expect(none?.find('s').text()).toBe('20')
    expect(one?.text()).toBe('21, 2 dates, Postponed•')
    expect(one?.find('s').exists()).toBe(false)
  })
})

describe('the ways from a month', () => {
  it('are its neighbours, the present month, the list and other choices, narrowed as it is', async () => {
    const filter = { topic: 'labor' }
    const topics = [{ slug: 'labor', name: 'Labor', locale: 'en' as const }]
    const meta = { month: '2027-01', previous: '2026-12', next: null, total: 1 }
    const view = await show([monthDate()], { filter, topics, meta })
    const links = view.findAll('.months a').map((link) => [link.text(), link.attributes('href')])
    expect(links).toEqual([
      ['Month before: December 2026', '/meetings/month/2026-12?topic=labor'],
      ['This month', '/meetings/month/2026-11?topic=labor'],
    ])
    expect(view.find('a[href="/meetings?topic=labor"]').text()).toBe('List')
    expect(view.find('.clear').attributes('href')).toBe('/meetings/month/2027-01')
    const narrowed = view.findAll('a[href*="/month/"][href*="topic="]')
    expect(narrowed.every((link) => link.attributes('rel') === 'nofollow')).toBe(true)
  })

  it('lead to the present month once', async () => {
    const links = async (month: string, previous: string, next: string) => {
      const meta = { month, previous, next, total: 0 }
      const shown = (await show([], { meta })).findAll('.months a')
      return shown.map((link) => link.attributes('href')?.slice(-7))
    }
    expect(await links('2026-10', '2026-09', '2026-11')).toEqual(['2026-09', '2026-11'])
    expect(await links('2026-11', '2026-10', '2026-12')).toEqual(['2026-10', '2026-12'])
    expect(await links('2026-12', '2026-11', '2027-01')).toEqual(['2026-11', '2027-01'])
    expect(await links('2027-01', '2026-12', '2027-02')).toEqual(['2026-12', '2026-11', '2027-02'])
  })

  it('says that a month has no dates, or none of that choice, or more than are shown', async () => {
    expect((await show([])).get('.nothing').text()).toBe('No dates in this month')
    const narrowed = await show([], { filter: { attendance: 'online' } })
    expect(narrowed.get('.nothing').text()).toBe('No date in this month fits that choice')
    const meta = { month: '2026-11', previous: null, next: null, total: 700 }
    expect((await show([monthDate()], { meta })).text()).toContain('Only the first 1 of 700 dates')
  })
})
