// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { page } from './cms/sample-cms'
import { site } from './sample-branch'
import { byLocale } from './byLocale'
import { firstDataMarkup, readFirstData, type FirstData } from './firstData'

const data: FirstData = {
  locale: 'en',
  site,
  screen: { kind: 'page', data: { ...page, title: '</script><script>alert(1)</script><!--' } },
  title: 'What we do',
  paths: { ...byLocale(() => 'what-we-do'), es: 'que-hacemos' },
  now: '2026-11-24T20:00:00.000Z',
  asOf: null,
  siteUrl: 'https://branch.example',
}

beforeEach(() => {
  document.body.innerHTML = ''
})

test('what the server wrote is what the browser reads, whatever stands in a text', () => {
  const markup = firstDataMarkup(data)
  expect(markup.match(/<\/?script/g)).toHaveLength(2)
  document.body.innerHTML = markup
  expect(readFirstData(document)).toEqual(data)
})

test('a host without our server has none', () => {
  expect(readFirstData(document)).toBeNull()
})

test('anything else in its place is refused', () => {
  document.body.innerHTML = '<script type="application/json" id="first-data">[]</script>'
  expect(() => readFirstData(document)).toThrow(TypeError)
})
