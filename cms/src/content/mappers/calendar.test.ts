import { expect, it } from 'vitest'
import { samplePhase } from '../../calendar/sample-plan'
import type { Venue } from '../../contract'
import { byLanguage } from '../../languages'
import { byDocument } from '../reading/texts'
import { shownInCalendars } from './calendar'
import { toVenue } from './occurrences'

type Fact = Exclude<keyof Venue, 'locale'>

/** What events tell of the place; all of it stands on the page that they lead to. */
const isTold: Record<Fact, boolean> = {
  name: true,
  shortName: false,
  streetAddress: true,
  city: true,
  latitude: true,
  longitude: true,
  directions: false,
}

const facts = {
  name: 'Library',
  shortName: 'At the books',
  streetAddress: '12 Main Street',
  city: 'Portland',
  latitude: 45.51,
  longitude: -122.68,
  directions: 'Through the garden.',
} satisfies Record<Fact, string | number>

const phase = samplePhase('2036-05-15', { venue: 'library' })

it('calendars tell of a place what one needs to come there', () => {
  const inEnglish = <Row>(row: Row) => ({ ...byLanguage<Row[]>(() => []), en: [row] })
  const venues = byDocument(inEnglish({ id: 1, documentId: 'library', ...facts }))
  const meetings = byDocument(inEnglish({ id: 1, documentId: 'm', title: 'Talk', slug: 'talk' }))
  const plans = new Map([['m', { timeZone: 'UTC', phases: [phase] as const, changes: [] }]])
  const none = {
    topics: new Map(),
    groups: new Map(),
    specialDates: new Map(),
    discussed: new Map(),
    awaiting: new Set<string>(),
    taken: new Map(),
    calendarStates: new Map(),
  }
  const content = { meetings, venues, plans, ...none }
  const shown = shownInCalendars(content, 'm', phase.from, 'https://branch.example')
  const library = venues.get('library')
  expect(library && toVenue(library, 'en')).toEqual({ ...facts, locale: 'en' })
  const told = Object.entries(facts).filter(([, value]) => shown.includes(String(value)))
  expect(told.map(([fact]) => fact)).toEqual(
    Object.entries(isTold).flatMap(([fact, isSo]) => (isSo ? [fact] : [])),
  )
})
