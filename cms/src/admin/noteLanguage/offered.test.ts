import { afterEach, beforeEach, expect, it } from 'vitest'
import { speak } from '../../content/languages'
import { offered } from './offered'

beforeEach(() => speak({ site: ['en', 'de'], begunIn: 'en', stored: ['en', 'es', 'de'] }))
afterEach(() => speak({ site: ['en', 'es'], begunIn: 'en', stored: [] }))

const all = ['en', 'de', 'es']

it('a note may be in what is edited', () => {
  expect(offered(all, [])).toEqual(['en', 'de'])
  expect(offered(all, [null, undefined, 'de'])).toEqual(['en', 'de'])
})

it('and in a language that the branch left where it is in it', () => {
  expect(offered(all, ['es', 'en'])).toEqual(all)
})
