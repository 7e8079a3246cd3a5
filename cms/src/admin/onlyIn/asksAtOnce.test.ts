import { expect, it } from 'vitest'
import { asksAtOnce } from './asksAtOnce'

const choices = ['es', 'de'] as const

it('whoever has the admin in another language of the site is asked in which they write', () => {
  expect(asksAtOnce({ isNew: true, reader: 'es', choices })).toBe(true)
})

it('nobody else is: in the default language, in one that the site does not speak, or once it is saved', () => {
  expect(asksAtOnce({ isNew: true, reader: 'en', choices })).toBe(false)
  expect(asksAtOnce({ isNew: true, reader: 'de', choices: ['es'] })).toBe(false)
  expect(asksAtOnce({ isNew: false, reader: 'es', choices })).toBe(false)
})
