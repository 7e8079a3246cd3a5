// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import MeetingPosterEmpty from './MeetingPosterEmpty.vue'
import { mountOnSite } from './mounting'
import { site } from '../sample-branch'

it.each([
  ['en', '/meetings#calendar'],
  ['es', '/es/meetings#calendar'],
] as const)('says in %s how to hear of the next meeting', (locale, href) => {
  const wrapper = mountOnSite(MeetingPosterEmpty, { site }, { locale })
  expect(wrapper.get('a.button').attributes('href')).toBe(href)
  expect(wrapper.get('a[href^=mailto]').text()).toBe('portland@example.org')
})
