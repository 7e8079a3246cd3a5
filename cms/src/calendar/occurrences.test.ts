import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dateOf, occurrencesFrom, occurrencesIn } from './occurrences'
import { isOriginalDate, originalDates } from './originalDates'
import type { DateChange, Phase, Plan, Recurrence } from './plan'
import { sampleChange, samplePhase, samplePlan, weekly } from './sample-plan'

const thursday = samplePhase('2026-10-15', { recurrence: weekly })

/** A plan of one phase, counted from its first date. */
function plan(phase: Partial<Phase> = {}, changes: DateChange[] = []): Plan {
  const from = phase.from ?? thursday.from
  return samplePlan([{ ...thursday, countedFrom: from, ...phase }], { changes })
}

/** Local start, or the date alone where the time is not of interest. */
function starts(of: Plan, from: string, to: string): string[] {
  const span = { from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) }
  return occurrencesIn(of, span).map(({ startsAt }) => startsAt.toPlainDateTime().toString())
}

describe('the dates of a meeting', () => {
  it('keep their wall time when daylight saving ends', () => {
    const span = {
      from: Temporal.Instant.from('2026-10-25T00:00Z'),
      to: Temporal.Instant.from('2026-11-08T00:00Z'),
    }
    const dates = occurrencesIn(plan(), span)
    expect(dates.map(({ startsAt }) => startsAt.toString())).toEqual([
      '2026-10-29T19:00:00-07:00[America/Los_Angeles]',
      '2026-11-05T19:00:00-08:00[America/Los_Angeles]',
    ])
  })

  it('are one without a rule', () => {
    const single = plan({ recurrence: null })
    expect(starts(single, '2026-01-01T00:00Z', '2027-01-01T00:00Z')).toEqual([
      '2026-10-15T19:00:00',
    ])
    expect(starts(single, '2026-10-17T00:00Z', '2027-01-01T00:00Z')).toEqual([])
  })

  it('include a running one, and one that passes midnight', () => {
    const late = plan({ startTime: '22:00', endTime: '01:00' })
    expect(starts(late, '2026-10-16T07:30Z', '2026-10-17T00:00Z')).toEqual(['2026-10-15T22:00:00'])
    expect(starts(late, '2026-10-16T08:00Z', '2026-10-17T00:00Z')).toEqual([])
  })

  it.each([
    ['every second week', { ...weekly, interval: 2 }, ['10-15', '10-29', '11-12', '11-26']],
    ['several weekdays', { ...weekly, weekdays: [2, 4] }, ['10-15', '10-20', '10-22', '10-27']],
    ['count', { ...weekly, count: 2 }, ['10-15', '10-22']],
    ['until, inclusive', { ...weekly, until: '2026-10-29' }, ['10-15', '10-22', '10-29']],
    ['monthly by date', { ...weekly, frequency: 'monthlyByDate' }, ['10-15', '11-15', '12-15']],
    [
      'monthly by weekday',
      { ...weekly, frequency: 'monthlyByWeekday', nth: 3 },
      ['10-15', '11-19', '12-17'],
    ],
    [
      'the last weekday of the month',
      { ...weekly, frequency: 'monthlyByWeekday', weekdays: [5], nth: -1 },
      ['10-30', '11-27', '12-25'],
    ],
    ['yearly', { ...weekly, frequency: 'yearly' }, ['10-15']],
  ] satisfies [string, Recurrence, string[]][])('%s', (_, recurrence, expected) => {
    const dates = starts(plan({ recurrence }), '2026-10-01T00:00Z', '2027-01-01T00:00Z')
    expect(dates.map((date) => date.slice(5, 10)).slice(0, 4)).toEqual(expected)
  })

  it('leave out the months that lack the 31st', () => {
    const monthly = plan({
      from: '2026-01-31',
      recurrence: { ...weekly, frequency: 'monthlyByDate' },
    })
    expect(
      starts(monthly, '2026-01-01T00:00Z', '2026-06-01T08:00Z').map((date) => date.slice(0, 10)),
    ).toEqual(['2026-01-31', '2026-03-31', '2026-05-31'])
  })

  it('read a skipped hour with the offset before the gap, and a repeated one as the first', () => {
    const gap = plan({ from: '2026-03-08', startTime: '02:30', recurrence: null })
    expect(occurrencesIn(gap, year)[0]?.startsAt.toString()).toContain('03:30:00-07:00')
    const twice = plan({ from: '2026-11-01', startTime: '01:30', recurrence: null })
    expect(occurrencesIn(twice, year)[0]?.startsAt.toString()).toContain('01:30:00-07:00')
  })
})

it('never ends before it starts, even in the hour that daylight saving skips', () => {
  const night = plan({
    from: '2026-03-08',
    startTime: '02:30',
    endTime: '03:15',
    recurrence: null,
  })
  const [date] = occurrencesIn(night, year)
  expect(date?.startsAt.toInstant().until(date.endsAt.toInstant()).total('minutes')).toBe(45)
})

const year = {
  from: Temporal.Instant.from('2026-01-01T00:00Z'),
  to: Temporal.Instant.from('2027-01-01T00:00Z'),
}

describe('a changed date', () => {
  it('stays in the list when it is cancelled, and in its new place when it is moved', () => {
    const changed = plan({}, [
      sampleChange('2026-10-22'),
      sampleChange('2026-10-29', { change: 'moved', newDate: '2026-11-06', newStartTime: '18:00' }),
    ])
    const span = {
      from: Temporal.Instant.from('2026-10-16T12:00Z'),
      to: Temporal.Instant.from('2026-11-10T00:00Z'),
    }
    const dates = occurrencesIn(changed, span)
    expect(
      dates.map((date) => [date.originalDate, date.startsAt.toPlainDateTime().toString()]),
    ).toEqual([
      ['2026-10-22', '2026-10-22T19:00:00'],
      ['2026-11-05', '2026-11-05T19:00:00'],
      ['2026-10-29', '2026-11-06T18:00:00'],
    ])
    expect(dates[2]?.plannedStartsAt.toPlainDateTime().toString()).toBe('2026-10-29T19:00:00')
  })

  it('stays where it was moved to when it is cancelled after that', () => {
    const changed = plan({}, [
      sampleChange('2026-10-22', { newDate: '2026-10-27' }),
      sampleChange('2026-10-29', { newStartTime: '18:00' }),
    ])
    const span = ['2026-10-21T00:00Z', '2026-11-01T00:00Z'] as const
    expect(starts(changed, ...span)).toEqual(['2026-10-27T19:00:00', '2026-10-29T18:00:00'])
    const [next] = occurrencesFrom(changed, Temporal.Instant.from('2026-10-24T00:00Z'))
    expect(next?.originalDate).toBe('2026-10-22')
    expect(next?.plannedStartsAt.toPlainDateTime().toString()).toBe('2026-10-22T19:00:00')
    expect(dateOf(changed, '2026-10-22')?.startsAt).toEqual(next?.startsAt)
  })

  it('is as long as planned when it is moved to another hour without a new end', () => {
    const changed = plan({}, [
      sampleChange('2026-10-22', { change: 'moved', newStartTime: '20:30' }),
    ])
    const moved = occurrencesIn(changed, year).find((date) => date.originalDate === '2026-10-22')
    expect(moved?.startsAt.toPlainTime().toString()).toBe('20:30:00')
    expect(moved?.endsAt.toPlainDateTime().toString()).toBe('2026-10-22T22:30:00')
  })

  it('is found in the span it was moved into, and not in the one it left', () => {
    const changed = plan({}, [
      sampleChange('2026-10-22', { change: 'moved', newDate: '2027-02-01' }),
    ])
    expect(starts(changed, '2027-02-01T00:00Z', '2027-02-03T00:00Z')).toEqual([
      '2027-02-01T19:00:00',
    ])
    expect(starts(changed, '2026-10-22T00:00Z', '2026-10-24T00:00Z')).toEqual([])
  })

  it('is ignored when the series has no such date', () => {
    const changed = plan({}, [
      sampleChange('2026-10-23', { change: 'moved', newDate: '2026-10-24' }),
    ])
    expect(isOriginalDate(changed, '2026-10-23')).toBe(false)
    expect(starts(changed, '2026-10-21T00:00Z', '2026-10-26T00:00Z')).toEqual([
      '2026-10-22T19:00:00',
    ])
  })
})

describe('a change from a date on', () => {
  const tuesdays = samplePhase('2026-11-01', {
    startTime: '18:00',
    endTime: '20:00',
    recurrence: { ...weekly, weekdays: [2] },
  })
  const changing: Plan = { ...plan(), phases: [thursday, tuesdays] }

  it('ends the old rule and begins the new one; what was before stays', () => {
    expect(starts(changing, '2026-10-20T00:00Z', '2026-11-15T00:00Z')).toEqual([
      '2026-10-22T19:00:00',
      '2026-10-29T19:00:00',
      '2026-11-03T18:00:00',
      '2026-11-10T18:00:00',
    ])
    expect(isOriginalDate(changing, '2026-11-05')).toBe(false)
  })

  it('can leave the rule as it is and go on counting', () => {
    const fortnightly = { ...thursday, recurrence: { ...weekly, interval: 2 } } satisfies Phase
    const later = { ...fortnightly, from: '2026-11-01', startTime: '18:00' } satisfies Phase
    expect(
      starts({ ...plan(), phases: [fortnightly, later] }, '2026-10-01T00:00Z', '2026-12-01T00:00Z'),
    ).toEqual([
      '2026-10-15T19:00:00',
      '2026-10-29T19:00:00',
      '2026-11-12T18:00:00',
      '2026-11-26T18:00:00',
    ])
  })

  it('keeps the changes of single dates, of the old rule and of the new', () => {
    const changed = {
      ...changing,
      changes: [sampleChange('2026-10-29'), sampleChange('2026-11-03')],
    }
    expect(dateOf(changed, '2026-10-29')?.change?.change).toBe('cancelled')
    expect(dateOf(changed, '2026-11-03')?.change?.change).toBe('cancelled')
    expect(dateOf(changed, '2026-11-05')).toBeNull()
  })
})

describe('a meeting of several days', () => {
  const camp = plan({
    from: '2026-10-30',
    startTime: '18:00',
    endTime: '14:00',
    daysLater: 2,
    recurrence: null,
  })

  it('ends by the clock, also when the clocks change in it', () => {
    const date = dateOf(camp, '2026-10-30')
    expect(date?.startsAt.toString()).toContain('2026-10-30T18:00:00-07:00')
    expect(date?.endsAt.toString()).toContain('2026-11-01T14:00:00-08:00')
  })

  it('runs until its last hour', () => {
    expect(starts(camp, '2026-11-01T21:59Z', '2026-11-03T00:00Z')).toEqual(['2026-10-30T18:00:00'])
    expect(starts(camp, '2026-11-01T22:00Z', '2026-11-03T00:00Z')).toEqual([])
  })

  it('fills whole days when it has no times', () => {
    const date = dateOf(plan({ allDay: true, daysLater: 1, from: '2026-10-31' }), '2026-10-31')
    expect(date?.startsAt.toString()).toContain('2026-10-31T00:00:00-07:00')
    expect(date?.endsAt.toString()).toContain('2026-11-02T00:00:00-08:00')
  })
})

describe('one after the other', () => {
  const endless = plan({ from: '1990-01-04' })

  it('are endless, in order, and begin with what has not ended', () => {
    const dates = []
    for (const date of occurrencesFrom(endless, Temporal.Instant.from('2026-11-27T04:00Z'))) {
      dates.push(date.originalDate)
      if (dates.length === 3) break
    }
    expect(dates).toEqual(['2026-11-26', '2026-12-03', '2026-12-10'])
  })

  it('come to an end where the rule does, with what was moved behind it', () => {
    const changed = plan({ recurrence: { ...weekly, count: 3 } }, [
      sampleChange('2026-10-22', { change: 'moved', newDate: '2027-05-01' }),
      sampleChange('2026-10-29', { change: 'moved', newDate: '2026-10-14' }),
    ])
    const dates = [...occurrencesFrom(changed, Temporal.Instant.from('2026-10-01T00:00Z'))]
    expect(dates.map(({ originalDate }) => originalDate)).toEqual([
      '2026-10-29',
      '2026-10-15',
      '2026-10-22',
    ])
  })

  it('end when a rule names no date any more', () => {
    const never = plan({ recurrence: { ...weekly, until: '2026-10-01' } })
    expect([...originalDates(never, '2026-01-01')]).toEqual([])
    expect([...originalDates(never, '2026-12-01', 'backwards')]).toEqual([])
  })

  it('find the dates before, latest first', () => {
    const before = originalDates(endless, '1990-01-25', 'backwards')
    expect([...before]).toEqual(['1990-01-18', '1990-01-11', '1990-01-04'])
  })
})
