import { expect, it } from 'vitest'
import { venue } from '../sample-branch'
import { words } from '../words/en'
import { placeName } from './place-name'

it.each([
  ['in-person', venue, venue.name],
  ['hybrid', venue, `${venue.name} · Also online`],
  ['hybrid', null, 'In person and online'],
  ['online', venue, 'Online'],
] as const)('of what is %s it names where that is', (attendance, where, name) => {
  expect(placeName({ attendance, venue: where }, words)).toBe(name)
})
