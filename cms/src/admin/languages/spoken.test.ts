import { describe, expect, it } from 'vitest'
import { firstSpoken } from './spoken'

describe('the language in which the admin begins', () => {
  it.each([
    [['es'], 'es'],
    [['es-MX', 'en-US'], 'es'],
    [['ES-us'], 'es'],
    [['en-US', 'es'], 'en'],
    [['fr-CA', 'es-ES', 'en'], 'es'],
    [['est', 'xx'], 'en'],
    [[], 'en'],
  ])('of a browser that wants %j is %s', (wanted, language) => {
    expect(firstSpoken(wanted)).toBe(language)
  })
})
