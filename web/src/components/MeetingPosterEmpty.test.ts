// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import MeetingPosterEmpty from './MeetingPosterEmpty.vue'
import { mountOnSite } from '../mounting'
import { site } from '../sample-branch'

it.each([
  ['en', '/meetings#calendar'],
  ['es', '/es/meetings#calendar'],
] as const)('says in %s how to hear of the next meeting', (locale, href) => {
  const wrapper = mountOnSite(MeetingPosterEmpty, { site }, { locale })
  expect(wrapper.get('a.button').attributes('href')).toBe(href)
  expect(wrapper.get('a[href^=mailto]').text()).toBe('portland@example.org')
})

it('says of what a phone has kept that it is over, and not that nothing is planned', () => {
  const over = { title: 'All of it is over', hint: 'More with a connection.' }
  const text = mountOnSite(MeetingPosterEmpty, { site, over }).text()
  expect(text).toContain('All of it is overMore with a connection.')
  expect(text).not.toContain('planned')
  expect(mountOnSite(MeetingPosterEmpty, { site }).text()).toContain('No meetings are planned yet')
})
