import { describe, expect, it } from 'vitest'
import { meantAddress } from './meantAddress'

describe('an address that somebody typed', () => {
  it.each([
    ['www.example.org', 'https://www.example.org'],
    ['example.org/a/b?c=1#d', 'https://example.org/a/b?c=1#d'],
    ['example.org:8080', 'https://example.org:8080'],
    [' ada@example.org ', 'mailto:ada@example.org'],
    ['meetings', '/meetings'],
    ['es/que-hacemos', '/es/que-hacemos'],
    ['meetings?topic=docks', '/meetings?topic=docks'],
  ])('%s is %s', (typed, meant) => {
    expect(meantAddress(typed)).toBe(meant)
  })

  it.each([
    'https://example.org/a',
    'mailto:ada@example.org',
    'tel:+15035550100',
    '/meetings',
    '//example.org',
    'javascript:alert(1)',
    'htp://typo',
    'https://',
    '#top',
    'two words',
    '',
  ])('%s stays as it is', (typed) => {
    expect(meantAddress(typed)).toBe(typed)
  })
})
