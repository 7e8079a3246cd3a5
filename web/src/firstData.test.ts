// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { page } from './cms/sample-cms'
import { site } from './sample-branch'
import { byLocale } from './byLocale'
import { firstDataMarkup, firstDataOf, saysTimesOfElsewhere, type FirstData } from './firstData'
import { readFirstData } from './readFirstData'

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
  expect(firstDataOf(document)).toBeNull()
  expect(readFirstData(document)).toBeNull()
})

test('anything else in its place is refused', () => {
  document.body.innerHTML = '<script type="application/json" id="first-data">[]</script>'
  expect(() => readFirstData(document)).toThrow(TypeError)
})

describe('a clock here shows another time than the page', () => {
  const at = '2026-12-03T19:00:00'
  /** How clocks here are ahead of UTC then. */
  const here = -new Date(at).getTimezoneOffset()

  /** `-08:00` */
  function offset(minutes: number): string {
    const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
    const digits = (count: number) => String(count).padStart(2, '0')
    return `${minutes < 0 ? '-' : '+'}${digits(hours)}:${digits(rest)}`
  }

  test.each([
    ['at dates of elsewhere', here + 60, true],
    ['at dates half an hour away', here - 30, true],
    ['not at dates of its own hours, whatever their zone is called', here, false],
  ])('%s', (_, minutes, says) => {
    const lead = `${at}${offset(minutes)}`
    const shown = { ...data, screen: { kind: 'page', data: { ...page, lead } } as const }
    document.body.innerHTML = firstDataMarkup(shown)
    expect(saysTimesOfElsewhere(firstDataOf(document) ?? '')).toBe(says)
  })

  test('not where there is no date', () => {
    document.body.innerHTML = firstDataMarkup(data)
    expect(saysTimesOfElsewhere(firstDataOf(document) ?? '')).toBe(false)
  })
})
