import { expect, it } from 'vitest'
import { isRequired, requiredType, withRequired } from './formRequired'

const field = (name: string) => ({
  name,
  type: 'string',
  label: name,
  size: 6,
  attribute: { type: 'string' },
})

it('a meeting needs its times unless it lasts all day, and a place unless it is online', () => {
  const needed = (values: object) =>
    ['startTime', 'endTime', 'venue', 'summary'].filter((name) => isRequired(name, { ...values }))
  expect(needed({ allDay: null, attendance: 'in person' })).toEqual([
    'startTime',
    'endTime',
    'venue',
  ])
  expect(needed({ allDay: true, attendance: 'both' })).toEqual(['venue'])
  expect(needed({ allDay: false, attendance: 'online' })).toEqual(['startTime', 'endTime'])
})

it('only the form of a meeting has fields of ours for them', () => {
  const form = (uid: string) => ({
    layout: [[[field('title'), field('endTime')]]],
    options: { uid },
  })
  const [title, endTime] = [field('title'), field('endTime')]
  expect(withRequired(form('api::meeting.meeting')).layout).toEqual([
    [[title, { ...endTime, type: requiredType, drawnAs: 'string' }]],
  ])
  expect(withRequired(form('api::special-date.special-date')).layout).toEqual([[[title, endTime]]])
})
