import { expect, it } from 'vitest'
import { pageQuery } from './addressQuery'

const read = (query: string, path = '/meetings') => pageQuery(path, new URLSearchParams(query))

it('has one spelling for what means the same page', () => {
  expect(read('access=childcare&topic=housing&attendance=online')).toBe(
    '?topic=housing&attendance=online&access=childcare',
  )
  expect(read('topic=housing&topic=labor')).toBe('?topic=housing')
  expect(read('access=childcare&group=tenants&topic=housing')).toBe(
    '?topic=housing&group=tenants&access=childcare',
  )
})

it('leaves out what says nothing there', () => {
  expect(read('utm_source=letter&fbclid=x')).toBe('')
  expect(read('attendance=nowhere&access=&topic=A%20B')).toBe('')
  expect(read('series=folded')).toBe('?series=folded')
  expect(read('series=all')).toBe('')
  expect(read(`after=${'x'.repeat(1001)}`)).toBe('')
  expect(read('topic=housing', '/what-we-do')).toBe('')
  expect(read('topic=housing&after=abc', '/es/meetings/archive/2026')).toBe('?after=abc')
  expect(read('topic=housing', '/es/meetings')).toBe('?topic=housing')
  const narrowed = 'series=folded&topic=housing&after=abc'
  expect(read(narrowed, '/es/meetings/month/2026-11')).toBe('?topic=housing')
  expect(read(narrowed, '/meetings/month')).toBe('?topic=housing')
  expect(read('q=+&after=10', '/search')).toBe('?after=10')
  expect(read('after=15&q=rent strike&topic=housing', '/es/search')).toBe('?q=rent+strike')
})
