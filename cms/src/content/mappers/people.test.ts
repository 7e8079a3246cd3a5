import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { plannedOn } from '../../calendar/sample-plan'
import { byLanguage } from '../../languages'
import type { PersonRow } from '../reading/people'
import { dateKey } from '../reading/dateKeys'
import type { SettingsRow } from '../reading/siteSettings'
import { byDocument } from '../reading/texts'
import { toPerson, toPersonList, toPersonOnPage } from './people'

type OfficeRow = NonNullable<PersonRow['offices']>[number]

const office = (title: string, from: string, until?: string): OfficeRow => ({
  id: title,
  title,
  from,
  until: until ?? null,
})

function row(id: string, more: Partial<PersonRow> = {}): PersonRow {
  return { id, documentId: id, title: id, slug: id, lead: null, ...more }
}

const inAuckland: SettingsRow = { id: 1, documentId: 's', timeZone: 'Pacific/Auckland' }

/** Dates of one meeting, which say who speaks on them. */
interface SpokenOn {
  day: string
  speakers: string[]
}

function published(rows: PersonRow[], spanish: PersonRow[] = [], spokenOn: SpokenOn[] = []) {
  const meeting = { id: 1, documentId: 'm', title: 'Circle', slug: 'circle' }
  const special = spokenOn.map(({ day, speakers }) => {
    const named = speakers.map((name, id) => ({ id, name }))
    const texts = new Map([['en' as const, { id: 1, documentId: day, speakers: named }]])
    return [dateKey('m', day), { id: day, texts }] as const
  })
  return {
    people: byDocument({ ...byLanguage<PersonRow[]>(() => []), en: rows, es: spanish }),
    settings: { ...byLanguage(() => null), en: inAuckland },
    meetings: new Map([['m', new Map([['en' as const, meeting]])]]),
    specialDates: new Map(special),
    ...{
      venues: new Map(),
      topics: new Map(),
      groups: new Map(),
      calendarStates: new Map(),
      discussed: new Map(),
    },
    ...{ awaiting: new Set<string>(), taken: new Map() },
    agenda: {
      *in() {
        for (const { day } of spokenOn)
          yield { id: 'm', name: 'm', date: plannedOn(day, 'Pacific/Auckland') }
      },
    },
  }
}

/** Half past eleven in the evening of 14 May in Auckland, where it is the middle of the day in London. */
const evening = Temporal.Instant.from('2036-05-14T11:30:00Z')
const english = { language: 'en', now: evening } as const

const names = (people: { title: string }[]) => people.map(({ title }) => title)

it('lists who holds an office first, then in the order of the editors, then by name', () => {
  const chair = [office('Chair', '2036-01-01')]
  const site = published([
    row('Zoe', { order: 10 }),
    row('ana', { order: null }),
    row('Bo'),
    row('Yan', { order: 20, offices: chair }),
    row('Xi', { order: 10, offices: chair }),
  ])
  expect(names(toPersonList(site, english).data)).toEqual(['Xi', 'Yan', 'Zoe', 'ana', 'Bo'])
})

it('lists those who belong to a group alone', () => {
  const groups = [{ id: 1, documentId: 'labor' }]
  const site = published([row('Ana', { groups }), row('Bo', { groups: [] }), row('Cy')])
  expect(names(toPersonList(site, english, 'labor').data)).toEqual(['Ana'])
})

it('shows an office from its first day to its last, by the clocks of the site', () => {
  const site = published([
    row('Ana', {
      offices: [
        office('ended', '2035-01-01', '2036-05-13'),
        office('last day', '2035-01-01', '2036-05-14'),
        office('first day', '2036-05-14'),
        office('to come', '2036-05-15'),
      ],
    }),
  ])
  const titles = (now: Temporal.Instant) =>
    toPersonList(site, { language: 'en', now }).data.flatMap(({ offices }) => names(offices))
  expect(titles(evening)).toEqual(['last day', 'first day'])
  expect(titles(evening.add({ minutes: 30 }))).toEqual(['first day', 'to come'])
})

it('has the days of an office from the original, and its title translated where there are as many', () => {
  const chair = office('Chair', '2035-01-01', '2036-05-13')
  const treasurer = office('Treasurer', '2035-01-01')
  const inSpanish = (offices: OfficeRow[]) =>
    toPersonList(
      published([row('Ana', { offices: [chair, treasurer] })], [row('Ana', { offices })]),
      {
        language: 'es',
        now: evening,
      },
    ).data.flatMap(({ offices: told }) => told.map(({ title, locale }) => [title, locale]))
  expect(inSpanish([office('Presidenta', '2035-01-01'), office('Tesorera', '2030-01-01')])).toEqual(
    [['Tesorera', 'es']],
  )
  expect(inSpanish([office('Presidenta', '2035-01-01')])).toEqual([['Treasurer', 'en']])
})

it('tells name and address alike in each language, and the text in that in which it is', () => {
  const site = published(
    [row('Ana', { slug: 'ana', pronouns: 'she/her' })],
    [row('Ana', { slug: 'ana', pronouns: 'ella' })],
  )
  const content = { id: 1, documentId: 'Ana', body: [] }
  const told = toPerson(site, 'Ana', { content }, { language: 'es', now: evening })
  expect(told).toMatchObject({ title: 'Ana', slug: 'ana', pronouns: 'ella', locale: 'es' })
  expect(told.paths).toMatchObject({ en: 'people/ana', es: 'people/ana' })
  expect(told.translations).toEqual(['en', 'es'])
  expect(JSON.stringify(told)).not.toContain('consent')
})

it('names the coming dates on which somebody speaks, at most five', () => {
  const days = ['05-20', '05-21', '05-22', '05-23', '05-24', '05-25', '05-26']
  const spokenOn = days.map((day, index) => ({
    day: `2036-${day}`,
    speakers: index === 1 ? ['Bo'] : ['Bo', 'Ana'],
  }))
  const site = published([row('Ana'), row('Cy')], [], spokenOn)
  const talks = (id: string) => {
    const content = { id: 1, documentId: id, body: [] }
    return toPerson(site, id, { content }, english).talks.map(({ key }) => key)
  }
  expect(talks('Ana')).toEqual(['20', '22', '23', '24', '25'].map((day) => `circle/2036-05-${day}`))
  expect(talks('Cy')).toEqual([])
})

it('shows on a page those alone who are shown on the site', () => {
  const site = published([row('Ana')])
  expect(toPersonOnPage(site, 'Ana', english)).toMatchObject({ slug: 'Ana', title: 'Ana' })
  for (const id of ['Bo', undefined]) expect(toPersonOnPage(site, id, english)).toBeNull()
})
