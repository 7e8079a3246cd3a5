import { describe, expect, it } from 'vitest'
import type { Locale } from '../../contract'
import type { PlannedAction, PlanView } from '../../schedule/contract'
import { takenAtOnce, typedOf } from './entry'

const plan = (language: Locale, action: PlannedAction, wallTime: string): PlanView => {
  return { language, action, wallTime, words: wallTime, problem: null }
}
const [friday, saturday] = ['2036-05-16T10:00', '2036-05-17T10:00']
const english = plan('en', 'publish', friday)
const languages: Locale[] = ['en', 'es']

describe('the form of a schedule', () => {
  it('has what is planned in its language', () => {
    const plans = [english, plan('es', 'publish', saturday)]
    expect(typedOf({ plans, languages, mayChangeAll: true }, 'es')).toEqual({
      publish: { date: '2036-05-17', time: '10:00' },
      unpublish: { date: '', time: '' },
      allLanguages: false,
    })
  })

  it.each<[string, boolean, PlanView[], Locale[]]>([
    ['the same is planned in each', true, [english, plan('es', 'publish', friday)], languages],
    ['one is planned later', false, [english, plan('es', 'publish', saturday)], languages],
    ['one is taken back', false, [english, plan('en', 'unpublish', saturday)], languages],
    ['one has no plan', false, [english], languages],
    ['nothing is planned', false, [], languages],
  ])('is for all languages or its own alone, where %s: %s', (_, isForAll, plans, written) => {
    for (const locale of written) {
      const view = { plans, languages: written, mayChangeAll: true }
      expect(typedOf(view, locale).allLanguages).toBe(isForAll)
    }
  })
})

it('what is planned in other languages is taken away with it, by whoever may', () => {
  const plans = [english, plan('es', 'publish', friday)]
  expect(takenAtOnce({ plans, mayChangeAll: true }, 'en')).toEqual(plans)
  expect(takenAtOnce({ plans, mayChangeAll: false }, 'en')).toEqual([english])
  const view = { plans, languages, mayChangeAll: false }
  expect(typedOf(view, 'en').allLanguages).toBe(false)
})
