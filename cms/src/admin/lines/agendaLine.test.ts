import { expect, it } from 'vitest'
import { agendaLine } from './agendaLine'

it('a line of an agenda says all that it holds', () => {
  const talk = { title: 'The talk', startTime: '19:15', endTime: '20:00', who: 'Maya', room: null }
  expect(agendaLine(talk, 'en')).toBe('7:15 pm–8 pm · The talk · Maya')
  expect(agendaLine(talk, 'de')).toBe('19:15 Uhr–20:00 Uhr · The talk · Maya')
  expect(agendaLine({ title: 'Break', room: 'Room 2' }, 'en')).toBe('Break · Room 2')
  expect(agendaLine({ title: ' ', startTime: '', day: 1 }, 'en')).toBe('')
})
