import { expect, it } from 'vitest'
import { chosenLast, isTypedOf } from './chosen'

const chosen = [{ label: 'Corner Table Coffee' }]

it.each(['Corner Table Coffee', 'corner', ' CORNER table '])(
  'where one alone can be chosen, %s is typed of it',
  (typed) => {
    expect(isTypedOf(typed, chosen, true)).toBe(true)
  },
)

it.each(['', '  ', 'Corner Table Tea', 'Library', 'Coffee'])(
  '%s is not typed of it: it may be another',
  (typed) => {
    expect(isTypedOf(typed, chosen, true)).toBe(false)
  },
)

it('where several can be chosen, nothing but the whole name is typed of one', () => {
  expect(isTypedOf('Corner', chosen, false)).toBe(false)
  expect(isTypedOf('corner table coffee', chosen, false)).toBe(true)
})

it('is typed of nothing where nothing is chosen', () => {
  expect(isTypedOf('Corner', [], true)).toBe(false)
})

it('what was chosen last counts, nothing once that is taken out, and else what is saved', () => {
  const one = { label: 'Ada' }
  const other = { label: 'Vera' }
  expect(chosenLast({ connect: [one, other], disconnect: [one] })).toBe('Vera')
  expect(chosenLast({ connect: [], disconnect: [one] })).toBeNull()
  expect(chosenLast({ connect: [], disconnect: [] })).toBeUndefined()
  expect(chosenLast(undefined)).toBeUndefined()
})
