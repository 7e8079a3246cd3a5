// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { CalendarScope } from '../links'
import CalendarSubscribe from './CalendarSubscribe.vue'
import { mountOnSite } from '../mounting'

function subscribe(scope: CalendarScope) {
  return mountOnSite(CalendarSubscribe, { scope, title: 'Subscribe', name: 'Portland Branch' })
}

it.each<[CalendarScope, string]>([
  [{ kind: 'all' }, 'calendar.ics'],
  [{ kind: 'all', topic: 'labor' }, 'calendar.ics?topic=labor'],
  [{ kind: 'meeting', slug: 'study-group' }, 'meetings/study-group/calendar.ics'],
])('leads every kind of calendar to the feed of %j', (scope, path) => {
  const wrapper = subscribe(scope)
  const [app, google, outlook, withoutCancelled] = wrapper
    .findAll('a')
    .map((link) => link.attributes('href') ?? '')
  expect(app).toBe(`webcal://branch.example/${path}`)
  expect(new URL(google ?? '').searchParams.get('cid')).toBe(app)
  expect(new URL(outlook ?? '').searchParams.get('url')).toBe(`https://branch.example/${path}`)
  expect(withoutCancelled).toBe(
    `webcal://branch.example/${path}${path.includes('?') ? '&' : '?'}cancelled=hidden`,
  )
  expect(wrapper.get('input').element.value).toBe(`https://branch.example/${path}`)
})

it('is closed at first and tells no other host of the visit', () => {
  const wrapper = subscribe({ kind: 'all' })
  expect(wrapper.get('details').attributes('open')).toBeUndefined()
  expect(wrapper.find('img, iframe, script').exists()).toBe(false)
})
