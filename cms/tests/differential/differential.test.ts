import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { PlannedDate } from '../../src/calendar/occurrences'
import { sampleChange, samplePhase, samplePlan, weekly } from '../../src/calendar/sample-plan'
import { ruleDates } from '../../src/calendar/ruleDates'
import { readRuleParts } from '../../src/import/calendar/ruleParts'
import { datesOf, disagreement } from './comparing'
import { agreesOnDrawnMeetings } from './differential.walk'
import type { Meeting } from './meetings'
import { dayOf, readers } from './readers'
import { seed } from './seed'

const assembly: Meeting = {
  window: { from: '2026-01-01', to: '2027-12-31' },
  titled: ['2026-03-05'],
  plan: samplePlan([samplePhase('2026-01-01', { recurrence: weekly, venue: 'Union hall' })], {
    timeZone: 'Europe/Berlin',
  }),
}

describe('the engine against calendar files that two other implementations read', () => {
  it('takes their zones from the file alone', () => {
    ICAL.TimezoneService.reset()
    expect(ICAL.TimezoneService.count).toBe(3)
    for (const name of ['Z', 'UTC', 'GMT']) expect(ICAL.TimezoneService.has(name)).toBe(true)
  })

  it('notices a date, a minute, a place or a status', () => {
    const dates = datesOf(assembly)
    expect(disagreement(assembly, dates)).toBeNull()
    const [first, ...others] = dates
    if (!first) throw new Error('no dates')
    const wrong: PlannedDate[][] = [
      others,
      [...dates, { ...first, originalDate: '2026-01-02' }],
      [{ ...first, startsAt: first.startsAt.add({ minutes: 1 }) }, ...others],
      [{ ...first, endsAt: first.endsAt.add({ minutes: -1 }) }, ...others],
      [{ ...first, phase: { ...first.phase, venue: 'Park' } }, ...others],
      [{ ...first, change: sampleChange(first.originalDate) }, ...others],
    ]
    for (const dates of wrong) expect(disagreement(assembly, dates)).toMatch(/as ical\.js reads it/)
  })

  // What is mended there need not be left out here any more.
  it.each([
    ['2026-08-02', 'FREQ=MONTHLY;BYMONTH=5,8,11;BYMONTHDAY=2,15,28'],
    ['2023-01-15', 'FREQ=MONTHLY;INTERVAL=5;BYMONTH=1,11;BYDAY=3SU'],
    ['2023-05-19', 'FREQ=MONTHLY;BYMONTH=1,2,3,5,6,8,9,11;BYDAY=FR,SA;BYSETPOS=-1,5'],
    ['2024-01-31', 'FREQ=YEARLY;INTERVAL=2;BYMONTH=1,4;BYMONTHDAY=31'],
    ['2023-03-31', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=5FR,5MO'],
  ])('leaves to the second one what ical.js misreads: from %s %s', (first, rule) => {
    const event = new ICAL.Component('vevent')
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(first))
    event.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule))
    const starts = readers.map((reader) =>
      reader.starts(new ICAL.Event(event), '2028-12-31').map(dayOf),
    )
    const parts = readRuleParts(ICAL.Recur.fromString(rule))
    if (!parts) throw new Error('the rule is not read')
    expect(readers.map(({ misreads }) => misreads(parts))).toEqual([true, false])
    expect(starts[0]).not.toEqual(starts[1])
    expect(starts[1]).toEqual(ruleDates(parts, first, first, '2028-12-31'))
  })

  agreesOnDrawnMeetings(seed, 'untilMet')
})
