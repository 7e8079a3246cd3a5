import { expect, it } from 'vitest'
import { withOnlyIn } from './formOnlyIn'

const field = (name: string, choices?: string[]) => ({
  name,
  type: 'string',
  attribute: choices ? { enum: choices } : {},
})
const form = (choices: string[]) => ({ layout: [[[field('title')], [field('onlyIn', choices)]]] })

const asked = (choices: string[], isOriginal: boolean) =>
  withOnlyIn(form(choices), isOriginal)
    .layout.flat(2)
    .map(({ name, type }) => `${name} ${type}`)

it('an original is asked whether it is in one language only, where there are others', () => {
  expect(asked(['es'], true)).toEqual(['title string', 'onlyIn branchline-only-in'])
  expect(asked([], true)).toEqual(['title string'])
})

it('a translation is not', () => {
  expect(asked(['es'], false)).toEqual(['title string'])
  expect(withOnlyIn(form(['es']), false).layout[0]).toHaveLength(1)
})
