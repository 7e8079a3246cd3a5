// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { mountOnSite } from '../mounting'
import { occurrence, site } from '../sample-branch'
import ArchiveView from './ArchiveView.vue'

const later = new Date('2026-12-20T00:00:00.000Z')

function view(next: string | null = null, now = later, isLater = false) {
  return mountOnSite(
    ArchiveView,
    {
      site,
      data: {
        data: [occurrence(), occurrence({ key: 'x/2026-11-27', status: 'cancelled' })],
        meta: { year: 2026, years: [2026, 2025], next },
        isLater,
      },
    },
    { now },
  )
}

it('shows a year by month, all of it past, with what did not take place', () => {
  const wrapper = view()
  expect(wrapper.get('h1').text()).toBe('Meetings of 2026')
  expect(wrapper.get('.month h2').text()).toBe('November 2026')
  expect(wrapper.findAll('.past-days').map((days) => days.text())).toEqual([
    'Thu 26 Nov',
    'Thu 26 Nov',
  ])
  expect(wrapper.findAll('.tag').map((tag) => tag.text())).toEqual(['Cancelled'])
  expect(wrapper.find('.zone').exists()).toBe(false)
})

it('says of the year that is running that it is not over', () => {
  expect(view().get('.lead').text()).toBe('What has taken place so far in 2026.')
  // By the calendar of the branch, where the new year has not begun.
  const newYearsEve = new Date('2027-01-01T07:59:00.000Z')
  expect(view(null, newYearsEve).get('.lead').text()).toContain('so far in 2026')
  const newYear = new Date('2027-01-01T08:00:00.000Z')
  // The title says it, and there is nothing to wait for.
  expect(view(null, newYear).find('.lead').exists()).toBe(false)
})

it('leads to the other years and says which one it is', () => {
  const wrapper = view()
  expect(wrapper.get('.choices [aria-current=page]').text()).toBe('2026')
  expect(wrapper.findAll('.choices a').map((link) => link.attributes('href'))).toEqual([
    '/meetings/archive/2026',
    '/meetings/archive/2025',
  ])
})

it('leads on where a year is too long for one page', () => {
  expect(view().find('.later').exists()).toBe(false)
  expect(view('2026-06-01').get('.later a').attributes('href')).toBe(
    '/meetings/archive/2026?after=2026-06-01',
  )
  const back = view(null, later, true).get('.later a')
  expect([back.text(), back.attributes('href')]).toEqual([
    'Meetings of 2026',
    '/meetings/archive/2026',
  ])
})
