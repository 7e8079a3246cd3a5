// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import MeetingZone from './MeetingZone.vue'
import { mountOnSite } from './mounting'
import { occurrence } from './sample-branch'

afterEach(() => vi.restoreAllMocks())

function readFrom(timeZone: string) {
  const options = new Intl.DateTimeFormat().resolvedOptions()
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    timeZone,
  })
}

async function zone(occurrences = [occurrence()]) {
  const wrapper = mountOnSite(MeetingZone, { occurrences })
  const served = wrapper.text()
  await wrapper.vm.$nextTick()
  return { served, shown: wrapper.text() }
}

it('names the zone in what is served, and the reader’s own once it is known to differ', async () => {
  readFrom('Europe/Berlin')
  expect(await zone()).toEqual({
    served: 'Times: Pacific Time',
    shown: 'Times: Pacific Time Your clock: Central European Time',
  })
})

it('says nothing more to a reader whose clock shows the same', async () => {
  readFrom('America/Vancouver')
  expect(await zone()).toEqual({ served: 'Times: Pacific Time', shown: 'Times: Pacific Time' })
})

it('notices a zone that differs on a later date only', async () => {
  readFrom('America/Phoenix')
  const summer = occurrence({
    startsAt: '2026-07-02T02:00:00.000Z',
    endsAt: '2026-07-02T04:00:00.000Z',
  })
  expect((await zone([summer])).shown).toBe('Times: Pacific Time')
  expect((await zone([summer, occurrence()])).shown).toContain('Your clock')
})

it('leaves dates in other zones to say so themselves, and whole days alone', async () => {
  readFrom('America/Los_Angeles')
  const elsewhere = occurrence({ timeZone: 'America/New_York' })
  expect((await zone([occurrence(), elsewhere])).shown).toBe('Times: Pacific Time')
  readFrom('Europe/Berlin')
  expect((await zone([occurrence({ allDay: true })])).shown).toBe('Times: Pacific Time')
})

it('does without a zone that the browser hides', async () => {
  readFrom('Etc/Unknown')
  expect((await zone()).shown).toBe('Times: Pacific Time')
})
