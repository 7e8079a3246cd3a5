import type { NewEntry } from '../src/involve/entries'
import { now } from './clock/clock.mjs'

/** An entry as a form leaves it that says nothing but what a test is about. */
export function newEntry(said: Pick<NewEntry, 'kind' | 'email'> & Partial<NewEntry>): NewEntry {
  return {
    language: 'en',
    name: null,
    message: null,
    accessNeeds: null,
    interests: [],
    meeting: null,
    originalDate: null,
    consentText: 'Yes',
    consentedAt: new Date(now()),
    confirmedAt: null,
    handledAt: null,
    handledBy: null,
    ...said,
  }
}
