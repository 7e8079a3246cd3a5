// @vitest-environment happy-dom
import type { Locale, Occurrence } from 'cms/contract'
import { expect, it } from 'vitest'
import MeetingChange from './MeetingChange.vue'
import { mountOnSite } from '../mounting'
import { occurrence } from '../sample-branch'

type Change = NonNullable<Occurrence['change']>

const unchanged: Change = {
  previousStartsAt: null,
  previousEndsAt: null,
  previousVenue: null,
  note: null,
}
const moved = {
  previousStartsAt: '2026-11-26T03:00:00.000Z',
  previousEndsAt: '2026-11-26T05:30:00.000Z',
}

function sentences(change: Partial<Change> | null, locale: Locale = 'en') {
  const props = { occurrence: occurrence({ change: change && { ...unchanged, ...change } }) }
  return mountOnSite(MeetingChange, props, { locale })
    .findAll('p')
    .map((sentence) => sentence.text())
}

it('says nothing of a date that is as planned', () => {
  expect(sentences(null)).toEqual([])
  expect(sentences({})).toEqual([])
})

it('says what was planned, in a sentence for each thing', () => {
  expect(sentences(moved)).toEqual(['Moved from Wednesday, November 25, 7–9:30\u00a0pm.'])
  expect(sentences({ previousVenue: 'Room 101' })).toEqual(['Usually at Room 101.'])
  expect(sentences({ ...moved, previousVenue: 'Room 101' }, 'es')).toEqual([
    'Antes: miércoles 25 de noviembre, 7–9:30\u00a0p.\u00a0m.',
    'Normalmente en Room 101.',
  ])
})

it('says why, in the language in which that was written', () => {
  const note = { text: 'Because of the holiday.', locale: 'en' as const }
  expect(sentences({ note })).toEqual(['Because of the holiday.'])
  const inSpanish = (locale: Locale) => {
    const props = { occurrence: occurrence({ locale, change: { ...unchanged, note } }) }
    return mountOnSite(MeetingChange, props, { locale: 'es' })
  }
  expect(inSpanish('es').get('[lang=en]').text()).toBe('Because of the holiday.')
  expect(inSpanish('es').get('.language-note').text()).toBe('En inglés')
  // Beside its title that is said already.
  expect(inSpanish('en').find('.language-note').exists()).toBe(false)
})

it.each([
  ['en', 'Not yet confirmed by whoever organizes it'],
  ['es', 'Quien la organiza aún no la ha confirmado'],
] as const)('of a date that nobody has answered for it says so in %s', (locale, text) => {
  const doubtful = occurrence({ awaitsConfirmation: true })
  const line = mountOnSite(MeetingChange, { occurrence: doubtful }, { locale })
  expect(line.text()).toBe(text)
})

it('of one that is over there is nothing to be confirmed', () => {
  const doubtful = occurrence({ awaitsConfirmation: true })
  const now = new Date('2026-12-24T20:00:00.000Z')
  expect(mountOnSite(MeetingChange, { occurrence: doubtful }, { now }).text()).toBe('')
})
