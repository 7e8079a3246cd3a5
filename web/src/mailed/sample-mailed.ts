import type { HeldEntry, KnownEntry, LetterChoices, LinkView } from 'cms/contract'
import { occurrence } from '../sample-branch'

// What the tests of mailed links open.

export function held(differences: Partial<HeldEntry> = {}): HeldEntry {
  return {
    kind: 'sign-up',
    state: 'unconfirmed',
    sentAt: '2026-11-24T19:00:00.000Z',
    confirmedAt: null,
    waits: false,
    dates: [],
    deletedOn: '2026-12-01T19:00:00.000Z',
    email: 'rosa@example.org',
    name: 'Rosa <L.>',
    message: 'First line\nsecond line',
    accessNeeds: null,
    interests: [{ id: 'reading', name: 'Reading together', locale: 'en' }],
    meeting: null,
    off: null,
    consentText: 'You may keep what I send and write to me about it.',
    answers: [],
    ...differences,
  }
}

export const attending = held({
  kind: 'attend',
  name: null,
  message: null,
  accessNeeds: 'A seat near the door',
  interests: [],
  meeting: {
    slug: 'branch-meeting',
    title: 'Branch meeting',
    locale: 'en',
    date: occurrence({ attendance: 'hybrid' }),
    ofAll: false,
  },
})

export const known: KnownEntry = {
  kind: attending.kind,
  email: 'r…@e…',
  meeting: attending.meeting,
  off: null,
  ofSeries: false,
}

export const letters: LetterChoices = {
  interests: [
    { id: 'reading', name: 'Reading together', locale: 'en' },
    { id: 'work', name: 'Organizing at work', locale: 'en' },
  ],
  groups: [{ id: 'tenants', name: 'Tenants', locale: 'en' }],
  chosen: { interests: ['work'], groups: [], language: 'es', every: 'each' },
}

export function askedDate(
  differences: Partial<Extract<LinkView, { kind: 'date' }>> = {},
): Extract<LinkView, { kind: 'date' }> {
  return {
    kind: 'date',
    occurrence: occurrence(),
    answer: null,
    attending: 12,
    waiting: 0,
    ...differences,
  }
}
