import { expect, it } from 'vitest'
import { cameIn } from './readers'
import { sampleEntry } from './sample-entry'

const on = (day: number) => new Date(`2036-05-${day}T15:00:00Z`)
const [before, since, after] = [on(12), on(13), on(14)]

it('what came in is news, also with a wish for letters, and handled or not', () => {
  const sent = { consentedAt: after, confirmedAt: after }
  for (const more of [{}, { lettersAt: after }, { handledAt: after, handledBy: 1 }]) {
    expect(cameIn(sampleEntry({ ...sent, ...more }), since)).toBe(true)
  }
})

it('a sign-up that only brings letters is none: one that was there before, or was made for them', () => {
  const renewed = sampleEntry({ consentedAt: before, lettersAt: after, confirmedAt: after })
  expect(cameIn(renewed, since)).toBe(false)
  const made = { consentedAt: after, lettersAt: after, confirmedAt: after, handledAt: after }
  expect(cameIn(sampleEntry(made), since)).toBe(false)
})
