import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { wordsOf } from '../languages'
import { zonedTime } from '../zones/zonedTime'
import { agendaWarnings } from './agenda'

const at = (time: string) => zonedTime(Temporal.PlainDateTime.from(time), 'America/Los_Angeles')
const evening = { startsAt: at('2026-11-26T19:00'), endsAt: at('2026-11-26T21:00') }
const night = { startsAt: at('2026-11-26T21:00'), endsAt: at('2026-11-27T02:00') }
const days = { startsAt: at('2026-11-26T10:00'), endsAt: at('2026-11-28T16:00') }

const item = (startTime: string, endTime: string | null = null, day: number | null = null) => ({
  title: 'The talk',
  startTime,
  endTime,
  day,
})

const indices = (date: typeof evening, ...agenda: ReturnType<typeof item>[]) =>
  agendaWarnings(agenda, date, 'Thursday, 7–9 pm', wordsOf('en').checks).map(({ path }) => path[1])

it('what is within the hours of its date is right', () => {
  expect(indices(evening, item('19:00'), item('20:00', '21:00'), item('later'))).toEqual([])
  expect(indices(night, item('23:00', '01:00'), item('01:30', '02:00'))).toEqual([])
  expect(
    indices(days, item('10:00'), item('09:00', '18:00', 2), item('15:00', '16:00', 3)),
  ).toEqual([])
})

it('what begins before, or ends after its date, is told with both', () => {
  expect(indices(evening, item('18:30'), item('20:00', '21:30'), item('21:00'))).toEqual([0, 1, 2])
  expect(indices(night, item('20:00'), item('01:30', '03:00'))).toEqual([0, 1])
  expect(indices(days, item('09:00'), item('15:00', '17:00', 3))).toEqual([0, 1])
  expect(
    agendaWarnings([item('22:00')], evening, 'Thursday, 7–9 pm', wordsOf('en').checks),
  ).toEqual([
    {
      severity: 'warning',
      path: ['agenda', 0, 'startTime'],
      message:
        'Agenda: “The talk” is not within the hours of this date (Thursday, 7–9 pm). Correct its times, or change those of the date.',
    },
  ])
})
