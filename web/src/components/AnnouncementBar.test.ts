// @vitest-environment happy-dom
import type { LinkTarget } from 'cms/contract'
import { expect, it } from 'vitest'
import AnnouncementBar from './AnnouncementBar.vue'
import { mountOnSite } from '../mounting'

const announcement = { text: 'Forum on Saturday', link: null, until: '2026-11-28T00:00:00.000Z' }

it('is not said where it leads to', async () => {
  const shownAt = async (path: string, target: LinkTarget) => {
    const link = { label: 'See it', target }
    const props = { announcements: [{ ...announcement, until: null, link }] }
    const bar = mountOnSite(AnnouncementBar, props)
    await bar.getComponent(AnnouncementBar).vm.$router.push(path)
    return bar.text() !== ''
  }
  const forum = { kind: 'external', url: '/meetings/forum' } as const
  expect(await shownAt('/meetings/forum', forum)).toBe(false)
  expect(await shownAt('/meetings', forum)).toBe(true)
  expect(await shownAt('/meetings', { kind: 'builtIn', page: 'meetings' })).toBe(false)
})

const announcements = [{ text: 'No meeting tonight', link: null, until: null }, announcement]

it.each([
  ['2026-11-27T23:59:59.000Z', ['No meeting tonight', 'Forum on Saturday']],
  ['2026-11-28T00:00:00.000Z', ['No meeting tonight']],
])('at %s says %j', (now, words) => {
  const bar = mountOnSite(AnnouncementBar, { announcements }, { now: new Date(now) })
  expect(bar.findAll('p').map((line) => line.text())).toEqual(words)
})
