// @vitest-environment happy-dom
import type { Locale, Occurrence } from 'cms/contract'
import { afterEach, expect, it, vi } from 'vitest'
import MeetingZone from './MeetingZone.vue'
import { mountOnSite } from '../mounting'
import { occurrence as anyOccurrence } from '../sample-branch'

afterEach(() => vi.restoreAllMocks())

/** A date that can be joined from afar. */
const occurrence = (differences: Partial<Occurrence> = {}) =>
  anyOccurrence({ attendance: 'hybrid', ...differences })

function readFrom(timeZone: string) {
  const options = new Intl.DateTimeFormat().resolvedOptions()
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    timeZone,
  })
}

async function zone(occurrences = [occurrence()], locale: Locale = 'en') {
  const wrapper = mountOnSite(MeetingZone, { occurrences }, { locale })
  const served = wrapper.text()
  await wrapper.vm.$nextTick()
  return { served, shown: wrapper.text() }
}

it('names the zone in what is served, and the reader’s own once it is known to differ', async () => {
  readFrom('Europe/Berlin')
  expect(await zone()).toEqual({
    served: 'All times are Pacific Time',
    shown: 'All times are Pacific Time Your own clock is 9 hours ahead (Central European Time)',
  })
})

it('says nothing more to a reader whose clock shows the same', async () => {
  readFrom('America/Vancouver')
  expect(await zone()).toEqual({
    served: 'All times are Pacific Time',
    shown: 'All times are Pacific Time',
  })
})

it('says nothing more of dates to which one has to come', async () => {
  readFrom('Europe/Berlin')
  const here = occurrence({ attendance: 'in-person' })
  expect((await zone([here])).shown).toBe('All times are Pacific Time')
  expect((await zone([here, occurrence({ attendance: 'online' })])).shown).toContain('9 hours')
})

it('notices a zone that differs on a later date only', async () => {
  readFrom('America/Phoenix')
  const summer = occurrence({
    startsAt: '2026-07-02T02:00:00.000Z',
    endsAt: '2026-07-02T04:00:00.000Z',
  })
  expect((await zone([summer])).shown).toBe('All times are Pacific Time')
  expect((await zone([summer, occurrence()])).shown).toContain(
    'Your own clock is 0–1 hours ahead (Mountain Standard Time)',
  )
})

it('says of clocks that are changed on different days how far they are apart before and after', async () => {
  readFrom('Europe/Berlin')
  const between = occurrence({
    startsAt: '2026-03-13T02:00:00.000Z',
    endsAt: '2026-03-13T04:00:00.000Z',
  })
  expect((await zone([occurrence(), between])).shown).toContain('Your own clock is 8–9 hours ahead')
  expect((await zone([between])).shown).toContain('Your own clock is 8 hours ahead')
})

it('leaves dates in other zones to say so themselves, and whole days alone', async () => {
  readFrom('America/Los_Angeles')
  const elsewhere = occurrence({ timeZone: 'America/New_York' })
  expect((await zone([occurrence(), elsewhere])).shown).toBe(
    'Times are Pacific Time unless another zone is named',
  )
  readFrom('Europe/Berlin')
  expect((await zone([occurrence({ allDay: true })])).shown).toBe('All times are Pacific Time')
})

it('does without a zone that the browser hides', async () => {
  readFrom('Etc/Unknown')
  expect((await zone()).shown).toBe('All times are Pacific Time')
})

it.each([
  ['America/Denver', 'en', 'Your own clock is 1 hour ahead (Mountain Time)'],
  ['Pacific/Honolulu', 'en', 'Your own clock is 2 hours behind (Hawaii-Aleutian Standard Time)'],
  ['Asia/Kolkata', 'en', 'Your own clock is 13½ hours ahead (India Standard Time)'],
  ['Asia/Kathmandu', 'en', 'Your own clock is 13¾ hours ahead (Nepal Time)'],
  ['America/Denver', 'es', 'En tu zona, 1 hora más (hora de las Montañas Rocosas)'],
  ['Pacific/Honolulu', 'es', 'En tu zona, 2 horas menos (hora estándar de Hawái-Aleutianas)'],
] as const)(
  'tells a reader in %s how far off their clock is, in %s',
  async (from, locale, words) => {
    readFrom(from)
    const { served, shown } = await zone([occurrence()], locale)
    expect(shown.slice(served.length + 1)).toBe(words)
  },
)

it('counts less than an hour as part of one', async () => {
  readFrom('Australia/Lord_Howe')
  const sydney = occurrence({
    timeZone: 'Australia/Brisbane',
    startsAt: '2026-07-02T02:00:00.000Z',
  })
  expect((await zone([sydney])).shown).toContain('Your own clock is ½ hour ahead')
})

it('names the zone in Spanish as a sentence, also where it has but a number', async () => {
  const spanish = async (timeZone: string, ...others: string[]) => {
    const dates = [timeZone, ...others].map((zoneOf) => occurrence({ timeZone: zoneOf }))
    return (await zone(dates, 'es')).served
  }
  expect(await spanish('America/Los_Angeles')).toBe('Todas las horas, en hora del Pacífico')
  expect(await spanish('America/Los_Angeles', 'America/Denver')).toBe(
    'Las horas, en hora del Pacífico, salvo si se indica otra',
  )
  expect(await spanish('Etc/GMT-5')).toBe('Todas las horas: GMT+05:00')
})
