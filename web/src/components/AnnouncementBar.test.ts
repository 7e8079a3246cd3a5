// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import AnnouncementBar from './AnnouncementBar.vue'
import { mountOnSite } from './mounting'

const announcement = { text: 'Forum on Saturday', link: null, until: '2026-11-28T00:00:00.000Z' }

it.each([
  ['2026-11-27T23:59:59.000Z', 'Forum on Saturday'],
  ['2026-11-28T00:00:00.000Z', ''],
])('at %s says %j', (now, words) => {
  const bar = mountOnSite(AnnouncementBar, { announcement }, { now: new Date(now) })
  expect(bar.text()).toBe(words)
})
