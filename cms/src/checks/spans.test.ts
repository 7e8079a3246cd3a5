import { expect, it } from 'vitest'
import { wordsOf } from '../languages'
import { fieldsIn, type Schemas } from './fields'
import type { Attributes } from './schema'
import { spanErrors } from './spans'

const parts: Record<string, Attributes> = {
  'person.office': { from: { type: 'date' }, until: { type: 'date' } },
  'shared.announcement': { from: { type: 'datetime' }, until: { type: 'datetime' } },
}
const schemas: Schemas = (uid) =>
  parts[uid] ?? {
    offices: { type: 'component', component: 'person.office' },
    announcement: { type: 'component', component: 'shared.announcement' },
  }

const errorsOf = (row: object) =>
  spanErrors(fieldsIn('api::person.person', row, schemas), wordsOf('en').checks)

it('lets what is for one day end on that day, or later, or never', () => {
  const offices = [
    { from: '2036-05-14', until: '2036-05-14' },
    { from: '2036-05-14', until: null },
    { from: '2036-05-14', until: '2036-05-13' },
  ]
  expect(errorsOf({ offices })).toEqual([
    {
      path: ['offices', 2, 'until'],
      message: expect.stringMatching(/^Offices \(3\) › Until: this is before “From/),
      severity: 'error',
    },
  ])
})

it('holds instants against each other, in whatever zone they are written', () => {
  const announcement = [
    { from: '2036-05-14T10:00:00.000Z', until: '2036-05-14T12:30:00+02:00' },
    { from: '2036-05-14T10:00:00.000Z', until: '2036-05-14T11:30:00+02:00' },
    { from: null, until: '2036-05-14T11:30:00+02:00' },
  ]
  expect(errorsOf({ announcement }).map(({ path }) => path)).toEqual([['announcement', 1, 'until']])
})
