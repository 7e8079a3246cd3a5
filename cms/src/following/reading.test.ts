import { expect, it } from 'vitest'
import { LookFailed } from './problem'
import { readCopy } from './reading'

const reading = { siteZone: 'America/Los_Angeles', today: '2026-01-01' }

const calendarOf = (events: number, begin: string) => {
  const event = [begin, 'SUMMARY:Us', 'DTSTART:20260108T190000', 'END:VEVENT']
  const lines = Array.from({ length: events }, (_, index) => [
    ...event.slice(0, 1),
    `UID:${index}`,
    ...event.slice(1),
  ])
  return ['BEGIN:VCALENDAR', ...lines.flat(), 'END:VCALENDAR', ''].join('\r\n')
}

it.each(['BEGIN:VEVENT', 'BEGIN:VE\r\n VENT', 'BEGIN:\r\n\tVEVENT'])(
  'of more events than may be followed none is read, however they are written: %j',
  (begin) => {
    expect(readCopy(calendarOf(20, begin), reading).meetings).toHaveLength(20)
    expect(() => readCopy(calendarOf(2_001, begin), reading)).toThrow(new LookFailed('too-many'))
  },
)
