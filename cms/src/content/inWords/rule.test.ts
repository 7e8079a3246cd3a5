import { describe, expect, it } from 'vitest'
import type { Phase, Plan, Recurrence } from '../../calendar/plan'
import { sampleChange, samplePhase, samplePlan, weekly } from '../../calendar/sample-plan'
import { ruleInWords, ruleOfDateInWords } from './rule'

const thursday = samplePhase('2026-10-15', { recurrence: weekly })

/** In English and in Spanish. */
function told(phases: Plan['phases'], today = '2026-10-01'): (string | null)[] {
  const plan = samplePlan(phases)
  return (['en', 'es'] as const).map(
    (language) => ruleInWords(plan, language, today)?.replaceAll('\u00a0', ' ') ?? null,
  )
}

function words(recurrence: Recurrence | null, changes: Partial<Phase> = {}): (string | null)[] {
  return told([{ ...thursday, recurrence, ...changes }])
}

it.each([
  [weekly, 'Every Thursday, 7–9 pm', 'Todos los jueves, 7–9 p. m.'],
  [
    { ...weekly, interval: 2 },
    'Every second Thursday, 7–9 pm',
    'Cada dos semanas, el jueves, 7–9 p. m.',
  ],
  [
    { ...weekly, interval: 3, weekdays: [2, 4] },
    'Every 3 weeks on Tuesday and Thursday, 7–9 pm',
    'Cada tres semanas, el martes y jueves, 7–9 p. m.',
  ],
  [{ ...weekly, weekdays: [6] }, 'Every Saturday, 7–9 pm', 'Todos los sábados, 7–9 p. m.'],
  [
    { ...weekly, frequency: 'monthlyByDate' },
    'On day 15 of every month, 7–9 pm',
    'El día 15 de cada mes, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'monthlyByWeekday', weekdays: [7], nth: 2 },
    'The second Sunday of every month, 7–9 pm',
    'El segundo domingo de cada mes, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'monthlyByWeekday', weekdays: [5], nth: -1, interval: 2 },
    'The last Friday of every second month, 7–9 pm',
    'El último viernes de cada dos meses, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'yearly' },
    'On October 15 every year, 7–9 pm',
    'El 15 de octubre, cada año, 7–9 p. m.',
  ],
  [
    { ...weekly, until: '2026-12-17' },
    'Every Thursday, 7–9 pm, until December 17, 2026',
    'Todos los jueves, 7–9 p. m., hasta el 17 de diciembre de 2026',
  ],
  [
    { ...weekly, count: 5 },
    'Every Thursday, 7–9 pm, 5 times',
    'Todos los jueves, 7–9 p. m., 5 veces',
  ],
  [
    { ...weekly, frequency: 'daily', interval: 3 },
    'Every 3 days, 7–9 pm',
    'Cada tres días, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'monthlyByWeekday', weekdays: [2], nth: 1, alsoNth: [3] },
    'The first and third Tuesday of every month, 7–9 pm',
    'El primer y tercer martes de cada mes, 7–9 p. m.',
  ],
  [
    {
      ...weekly,
      frequency: 'monthlyByWeekday',
      weekdays: [1, 2, 3, 4, 5],
      nth: -1,
      isTogether: true,
    },
    'The last weekday (Monday to Friday) of every month, 7–9 pm',
    'El último día hábil (de lunes a viernes) de cada mes, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'monthlyByWeekday', weekdays: [6, 7], nth: 1, isTogether: true },
    'The first Saturday or Sunday of every month, 7–9 pm',
    'El primer sábado o domingo de cada mes, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'monthlyByDate', alsoDays: [1] },
    'On days 1 and 15 of every month, 7–9 pm',
    'Los días 1 y 15 de cada mes, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'monthlyByDate', alsoDays: [-1] },
    'On day 15 and the last day of every month, 7–9 pm',
    'El día 15 y el último día de cada mes, 7–9 p. m.',
  ],
  [
    { ...weekly, months: [1, 2, 3, 4, 5, 9, 10, 11, 12] },
    'Every Thursday from September to May, 7–9 pm',
    'Todos los jueves, de septiembre a mayo, 7–9 p. m.',
  ],
  [
    { ...weekly, months: [10] },
    'Every Thursday in October, 7–9 pm',
    'Todos los jueves, en octubre, 7–9 p. m.',
  ],
  [
    { ...weekly, interval: 2, months: [4, 10] },
    'Every second Thursday in April and October, 7–9 pm',
    'Cada dos semanas, el jueves, en abril y octubre, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'monthlyByWeekday', nth: 3, months: [4, 10] },
    'The third Thursday of April and October, 7–9 pm',
    'El tercer jueves de abril y octubre, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'monthlyByWeekday', nth: 3, months: [1, 2, 10, 11, 12] },
    'The third Thursday of every month from October to February, 7–9 pm',
    'El tercer jueves de cada mes, de octubre a febrero, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'yearly', months: [4, 10] },
    'On day 15 of April and October, 7–9 pm',
    'El día 15 de abril y octubre, 7–9 p. m.',
  ],
  [
    { ...weekly, frequency: 'yearly', interval: 2, weekdays: [4], nth: 3, months: [4, 10] },
    'The third Thursday of April and October, every 2 years, 7–9 pm',
    'El tercer jueves de abril y octubre, cada dos años, 7–9 p. m.',
  ],
] satisfies [Recurrence, string, string][])('says the rule %#', (recurrence, english, spanish) => {
  expect(words(recurrence)).toEqual([english, spanish])
})

it.each([
  [weekly, 'Jeden Donnerstag, 19:00–21:00 Uhr'],
  [{ ...weekly, interval: 2 }, 'Jeden zweiten Donnerstag, 19:00–21:00 Uhr'],
  [
    { ...weekly, interval: 2, weekdays: [2, 4] },
    'Alle zwei Wochen am Dienstag und Donnerstag, 19:00–21:00 Uhr',
  ],
  [{ ...weekly, frequency: 'monthlyByDate' }, 'Am 15. jedes Monats, 19:00–21:00 Uhr'],
  [
    { ...weekly, frequency: 'monthlyByWeekday', weekdays: [5], nth: -1, interval: 3 },
    'Alle drei Monate am letzten Freitag, 19:00–21:00 Uhr',
  ],
  [
    { ...weekly, frequency: 'yearly', count: 5 },
    'Jedes Jahr am 15. Oktober, 19:00–21:00 Uhr, 5-mal',
  ],
  [{ ...weekly, frequency: 'daily', interval: 2 }, 'Jeden zweiten Tag, 19:00–21:00 Uhr'],
  [
    { ...weekly, frequency: 'monthlyByWeekday', weekdays: [2], nth: 1, alsoNth: [3] },
    'Am ersten und dritten Dienstag jedes Monats, 19:00–21:00 Uhr',
  ],
  [
    {
      ...weekly,
      frequency: 'monthlyByWeekday',
      weekdays: [1, 2, 3, 4, 5],
      nth: -1,
      isTogether: true,
    },
    'Am letzten Werktag (Montag bis Freitag) jedes Monats, 19:00–21:00 Uhr',
  ],
  [
    { ...weekly, frequency: 'monthlyByDate', alsoDays: [1, -1] },
    'Am 1. und 15. und am letzten Tag jedes Monats, 19:00–21:00 Uhr',
  ],
  [
    { ...weekly, months: [1, 2, 3, 4, 5, 9, 10, 11, 12] },
    'Jeden Donnerstag von September bis Mai, 19:00–21:00 Uhr',
  ],
  [
    { ...weekly, frequency: 'monthlyByWeekday', nth: 3, months: [4, 10] },
    'Am dritten Donnerstag im April und Oktober, 19:00–21:00 Uhr',
  ],
  [
    { ...weekly, frequency: 'monthlyByDate', months: [1, 2, 10, 11, 12] },
    'Am 15. jedes Monats von Oktober bis Februar, 19:00–21:00 Uhr',
  ],
] satisfies [Recurrence, string][])('says the rule in German %#', (recurrence, german) => {
  const plan: Plan = {
    timeZone: 'Europe/Berlin',
    phases: [{ ...thursday, recurrence }],
    changes: [],
  }
  expect(ruleInWords(plan, 'de', '2026-10-01')?.replaceAll('\u00a0', ' ')).toBe(german)
})

it('says minutes where there are any, and both ends when a meeting passes midnight', () => {
  expect(words(weekly, { endTime: '21:30' })[0]).toBe('Every Thursday, 7–9:30 pm')
  expect(words(weekly, { startTime: '22:00', endTime: '01:00' })[0]).toBe(
    'Every Thursday, 10 pm–1 am',
  )
})

it('names noon and midnight', () => {
  expect(words(weekly, { startTime: '10:00', endTime: '12:00' })).toEqual([
    'Every Thursday, 10 am–noon',
    'Todos los jueves, 10 a. m.–mediodía',
  ])
  expect(words(weekly, { endTime: '00:00' })[0]).toBe('Every Thursday, 7 pm–midnight')
})

it('says nothing of a meeting that takes place once', () => {
  expect(words(null)).toEqual([null, null])
})

it('says how long a meeting of several days lasts', () => {
  const yearly: Recurrence = { ...weekly, frequency: 'yearly' }
  expect(words(yearly, { allDay: true, daysLater: 2 })).toEqual([
    'On October 15 every year, for 3 days',
    'El 15 de octubre, cada año, durante tres días',
  ])
  expect(words(yearly, { startTime: '18:00', endTime: '14:00', daysLater: 2 })).toEqual([
    'On October 15 every year, 6 pm–2 pm (2 days later)',
    'El 15 de octubre, cada año, 6 p. m.–2 p. m. (dos días después)',
  ])
  expect(words(weekly, { allDay: true })[0]).toBe('Every Thursday')
  expect(words(weekly, { startTime: '18:00', endTime: '20:00', daysLater: 1 })).toEqual([
    'Every Thursday, 6 pm–8 pm (the next day)',
    'Todos los jueves, 6 p. m.–8 p. m. (al día siguiente)',
  ])
  expect(words(weekly, { startTime: '22:00', endTime: '01:00', daysLater: 1 })[0]).toBe(
    'Every Thursday, 10 pm–1 am',
  )
})

it('says that some months lack the day', () => {
  const monthly: Recurrence = { ...weekly, frequency: 'monthlyByDate' }
  expect(words(monthly, { from: '2026-10-31', countedFrom: '2026-10-31' })).toEqual([
    'On day 31 of every month that has one, 7–9 pm',
    'El día 31 de cada mes que lo tenga, 7–9 p. m.',
  ])
  const fifth: Recurrence = { ...weekly, frequency: 'monthlyByWeekday', weekdays: [5], nth: 5 }
  expect(words(fifth)).toEqual([
    'The fifth Friday of every month that has one, 7–9 pm',
    'El quinto viernes de cada mes que lo tenga, 7–9 p. m.',
  ])
  expect(words({ ...fifth, frequency: 'yearly' })[0]).toBe(
    'The fifth Friday of October every year that has one, 7–9 pm',
  )
})

describe('with dates beside it', () => {
  const beside = (
    recurrence: Recurrence | null,
    furtherDates: string[],
    changes: Plan['changes'] = [],
    today = '2026-10-01',
  ) => {
    const phases: Plan['phases'] = [{ ...thursday, recurrence }]
    const plan: Plan = { timeZone: 'America/Los_Angeles', phases, changes, furtherDates }
    return (['en', 'es', 'de'] as const).map((language) =>
      ruleInWords(plan, language, today)?.replaceAll('\u00a0', ' '),
    )
  }

  it('names those that are to come', () => {
    expect(beside(weekly, ['2026-05-01', '2027-05-01'])).toEqual([
      'Every Thursday, 7–9 pm, and on Saturday, May 1, 2027',
      'Todos los jueves, 7–9 p. m., y el sábado 1 de mayo de 2027',
      'Jeden Donnerstag, 19:00–21:00 Uhr, und am Samstag, 1. Mai 2027',
    ])
    expect(beside(weekly, ['2026-05-01'])[0]).toBe('Every Thursday, 7–9 pm')
  })

  it('counts those that would be too many', () => {
    const days = ['2027-05-01', '2027-05-02', '2027-05-03', '2027-05-04', '2027-05-05']
    expect(beside(weekly, days)).toEqual([
      'Every Thursday, 7–9 pm, and on Saturday, May 1, 2027, on Sunday, May 2, 2027, on Monday, May 3, 2027, and on 2 more dates',
      'Todos los jueves, 7–9 p. m., y el sábado 1 de mayo de 2027, el domingo 2 de mayo de 2027, el lunes 3 de mayo de 2027 y en otras dos fechas',
      'Jeden Donnerstag, 19:00–21:00 Uhr, und am Samstag, 1. Mai 2027, am Sonntag, 2. Mai 2027, am Montag, 3. Mai 2027 und an zwei weiteren Terminen',
    ])
  })

  it('names none on which it does not take place', () => {
    const change = sampleChange('2027-05-01')
    expect(beside(weekly, ['2027-05-01'], [change])[0]).toBe('Every Thursday, 7–9 pm')
    const isHeld = { ...change, change: 'asPlanned' } as const
    expect(beside(weekly, ['2027-05-01'], [isHeld])[0]).toBe(
      'Every Thursday, 7–9 pm, and on Saturday, May 1, 2027',
    )
    // The other single date is over.
    expect(beside(null, ['2027-05-01'], [change], '2027-01-01')[0]).toBe(
      'On Thursday, October 15, 2026, 7–9 pm',
    )
  })

  it('tells several single dates', () => {
    expect(beside(null, ['2027-05-01'])).toEqual([
      'On Thursday, October 15, 2026 and on Saturday, May 1, 2027, 7–9 pm',
      'El jueves 15 de octubre de 2026 y el sábado 1 de mayo de 2027, 7–9 p. m.',
      'Am Donnerstag, 15. Oktober 2026 und am Samstag, 1. Mai 2027, 19:00–21:00 Uhr',
    ])
  })
})

describe('with a change from a date on', () => {
  const phases: Plan['phases'] = [
    thursday,
    {
      ...thursday,
      from: '2027-01-05',
      countedFrom: '2027-01-05',
      startTime: '18:00',
      endTime: '20:00',
    },
  ]

  it('tells what is coming', () => {
    expect(told(phases)).toEqual([
      'Every Thursday, 7–9 pm; from January 5, 2027, every Tuesday, 6–8 pm',
      'Todos los jueves, 7–9 p. m.; desde el 5 de enero de 2027, todos los martes, 6–8 p. m.',
    ])
  })

  it('tells of a date the rule by which it takes place, and no other', () => {
    const plan = samplePlan(phases, { furtherDates: ['2026-12-05', '2026-12-06'] })
    const of = (date: string) =>
      ruleOfDateInWords(plan, 'en', { date, today: '2026-10-01' })?.replaceAll('\u00a0', ' ')
    expect(of('2026-12-31')).toBe('Every Thursday, 7–9 pm')
    expect(of('2026-12-05')).toBe('Every Thursday, 7–9 pm, and on Saturday, December 5, 2026')
    expect(of('2027-01-05')).toBe('Every Tuesday, 6–8 pm')
  })

  it('tells of a date of several without a rule which are to come', () => {
    const plan = samplePlan([samplePhase('2026-10-15')], { furtherDates: ['2026-12-05'] })
    const told = ruleOfDateInWords(plan, 'en', { date: '2026-10-15', today: '2026-11-01' })
    expect(told).toBe(ruleInWords(plan, 'en', '2026-11-01'))
  })

  it('tells what goes on by the same rule once, and nothing of another venue', () => {
    const counted = { ...thursday, recurrence: { ...weekly, count: 10 } }
    const later = { ...counted, from: '2026-12-09', startTime: '18:00', endTime: '20:00' }
    expect(told([counted, later])).toEqual([
      'Every Thursday, 7–9 pm; from December 10, 2026, 6–8 pm, 10 times',
      'Todos los jueves, 7–9 p. m.; desde el 10 de diciembre de 2026, 6–8 p. m., 10 veces',
    ])
    expect(told([thursday, { ...thursday, from: '2026-12-09', venue: 'other' }])[0]).toBe(
      'Every Thursday, 7–9 pm',
    )
  })

  it('names the first day on which it is held, which may be later than that from which it holds', () => {
    const recurrence: Recurrence = {
      ...weekly,
      frequency: 'monthlyByWeekday',
      nth: 2,
      weekdays: [6],
    }
    const from = '2027-04-01'
    expect(told([thursday, { ...thursday, from, countedFrom: from, recurrence }])[0]).toBe(
      'Every Thursday, 7–9 pm; from April 10, 2027, the second Saturday of every month, 7–9 pm',
    )
  })

  it('forgets what is over', () => {
    expect(told(phases, '2027-01-05')[0]).toBe('Every Tuesday, 6–8 pm')
  })
})
