import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { plannedOn } from '../../calendar/sample-plan'
import type { Locale } from '../../contract'
import { byLanguage } from '../../languages'
import type { GroupRow } from '../reading/groups'
import type { Change } from '../reading/plans'
import { byDocument } from '../reading/texts'
import { neighboursOf, toGroupList } from './groups'

function row(id: string, title: string, more: Partial<GroupRow> = {}): GroupRow {
  return { id, documentId: id, title, slug: id, groupKind: 'committee', ...more }
}

/** What was published, in English, and in Spanish where that is given. */
function published(rows: GroupRow[], spanish: GroupRow[] = [], dates: DateOfGroup[] = []) {
  const languages: Record<Locale, GroupRow[]> = {
    ...byLanguage<GroupRow[]>(() => []),
    en: rows,
    es: spanish,
  }
  const meetings = dates.map(({ day, group }) => {
    const groups = [{ id: 1, documentId: group }]
    const meeting = { id: 1, documentId: day, title: day, slug: day, groups }
    return [day, new Map([['en' as const, meeting]])] as const
  })
  return {
    groups: byDocument(languages),
    topics: byDocument(byLanguage(() => [])),
    meetings: new Map(meetings),
    settings: byLanguage(() => null),
    ...{
      venues: new Map(),
      specialDates: new Map(),
      calendarStates: new Map(),
      discussed: new Map(),
    },
    ...{ awaiting: new Set<string>(), taken: new Map(), plans: new Map() },
    agenda: {
      *in() {
        for (const { day, change = null } of dates) {
          const date = { ...plannedOn(day, 'America/Los_Angeles'), change }
          yield { id: day, name: day, date }
        }
      },
    },
  }
}

/** A meeting of one date, which belongs to a group. */
interface DateOfGroup {
  day: string
  group: string
  change?: Change
}

const now = Temporal.Instant.from('2036-05-14T11:30:00Z')
const english = { language: 'en', now } as const
const titles = (list: { title: string }[]) => list.map(({ title }) => title)

it('lists groups as a dictionary of the language would', () => {
  const site = published(
    [row('a', 'Zine makers'), row('b', 'Éducation'), row('c', 'labor'), row('d', 'Housing')],
    [row('a', 'Autoras de fanzines')],
  )
  expect(titles(toGroupList(site, english).data)).toEqual([
    'Éducation',
    'Housing',
    'labor',
    'Zine makers',
  ])
  expect(titles(toGroupList(site, { language: 'es', now }).data)).toEqual([
    'Autoras de fanzines',
    'Éducation',
    'Housing',
    'labor',
  ])
})

it('says when each meets next, but for what is cancelled', () => {
  const day = '2036-05-20'
  const cancelled: Change = {
    ...{ says: 'date', change: 'cancelled', originalDate: day },
    ...{ newDate: null, newStartTime: null, newEndTime: null, newDaysLater: null },
    row: { id: 1, documentId: day, originalDate: day, change: 'cancelled' },
  }
  const site = published(
    [row('buses', 'Buses'), row('labor', 'Labor')],
    [],
    [
      { day, group: 'labor', change: cancelled },
      { day: '2036-05-21', group: 'labor' },
      { day: '2036-05-22', group: 'labor' },
    ],
  )
  const next = toGroupList(site, english).data.map((group) => group.next?.originalDate ?? null)
  expect(next).toEqual([null, '2036-05-21'])
})

it('has one address in all languages, whatever a translation was called', () => {
  const site = published([row('labor', 'Labor')], [row('labor', 'Trabajo', { slug: 'trabajo' })])
  const [summary] = toGroupList(site, { language: 'es', now }).data
  expect(summary).toMatchObject({ slug: 'labor', title: 'Trabajo', kind: 'committee' })
})

it('leads to its neighbours in the list', () => {
  const site = published([row('c', 'Campus'), row('a', 'Art'), row('b', 'Buses')])
  expect(neighboursOf(site, 'b', 'en')).toMatchObject({
    previous: { slug: 'a' },
    next: { slug: 'c' },
  })
  expect(neighboursOf(site, 'a', 'en').previous).toBeNull()
  expect(neighboursOf(site, 'c', 'en').next).toBeNull()
})
