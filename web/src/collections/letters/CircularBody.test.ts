// @vitest-environment happy-dom

import { expect, test } from 'vitest'
import type { Circular, CircularDate } from 'cms/contract'
import { mountOnSite } from '../../mounting'
import { circular } from '../../sample-branch'
import CircularBody from './CircularBody.vue'

const show = (differences: Partial<Circular> = {}, takesForms = true) =>
  mountOnSite(CircularBody, { site: { takesForms }, data: { ...circular, ...differences } })

const date: CircularDate = {
  when: 'Friday, November 27, 7:00 PM',
  title: 'Asamblea',
  place: '',
  off: 'cancelled',
  path: null,
  locale: 'es',
}

const told = (dates: CircularDate[]) => show({ parts: [{ kind: 'dates', dates }] })

test('each part leads to what it tells of', () => {
  const links = show()
    .findAll('.band a')
    .map((link) => link.attributes('href'))
  expect(links).toEqual(
    expect.arrayContaining([
      '/meetings/reading-circle/2026-11-26',
      '/news/rents',
      '/get-involved/sign-up',
    ]),
  )
  expect(show().get('.kicker time').attributes('datetime')).toBe('2026-11-20')
})

test('a date that the calendar has no more is told without a link, in its own language', () => {
  const title = told([date]).get('.row-title')
  expect(title.find('a').exists()).toBe(false)
  expect(title.attributes('lang')).toBe('es')
  expect(told([date]).text()).toContain('Cancelled: Friday, November 27')
})

test('where no dates were planned it says so', () => {
  expect(told([]).text()).toContain('When we wrote this, no dates were planned.')
})

test('nobody is asked to get letters where there are none, and no date is doubted that is not told', () => {
  const words = circular.parts.filter(({ kind }) => kind === 'words')
  for (const shown of [show({ takesReaders: false }), show({}, false)]) {
    expect(shown.text()).not.toContain('Get our letters')
    expect(shown.text()).toContain('Dates may have changed')
  }
  expect(show({ parts: words }).text()).not.toContain('Dates may have changed')
})
