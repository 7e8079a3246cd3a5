import { expect, it } from 'vitest'
import { hashOf } from '../memory'
import { readCalendar } from './ics'
import { sourceHashOf } from './sourceHash'

it('knows what was brought in when what is lost was still kept as a sentence', () => {
  const event = (...lines: string[]) => [
    ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Us', ...lines],
    ...['DTEND:20260108T210000', 'END:VEVENT'],
  ]
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0'],
    ...event(
      'DTSTART:20260108T190000',
      'RRULE:FREQ=WEEKLY',
      'DESCRIPTION:<p>a</p><hr><p>b</p><hr>',
    ),
    ...event(
      'RECURRENCE-ID:20260115T190000',
      'DTSTART:20260115T190000',
      'DESCRIPTION:<p>c</p><hr>',
    ),
    ...['END:VCALENDAR', ''],
  ]
  const reading = { siteZone: 'America/Los_Angeles', today: '2026-01-01' }
  const [meeting] = readCalendar(lines.join('\r\n'), reading).meetings
  if (!meeting?.specialDates) throw new Error('no words of a date')
  const { losses, ...said } = meeting
  const before = {
    ...said,
    body: { blocks: said.body.blocks, losses: ['a dividing line (2 times)'] },
    specialDates: meeting.specialDates.map(({ body, ...date }) => ({
      ...date,
      body: { blocks: body?.blocks, losses: ['a dividing line'] },
    })),
  }
  expect(losses.map(({ kind }) => kind)).toContain('dividingLine')
  expect(sourceHashOf(meeting)).toBe(hashOf(before))
})
