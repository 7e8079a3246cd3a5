import { expect, it } from 'vitest'
import { inOrder, type Plan } from './plans'

const plan: Plan = {
  id: 1,
  type: 'api::page.page',
  document: 'a'.repeat(24),
  language: 'en',
  action: 'publish',
  wallTime: '2036-05-20T18:00',
  timeZone: 'America/Los_Angeles',
  user: 1,
  state: 'planned',
  problem: null,
  attempts: 0,
}

it('what is due together is done in the default language first, whichever was planned first', () => {
  const plans: Plan[] = [
    { ...plan, id: 1, language: 'es' },
    { ...plan, id: 2, language: 'de' },
    { ...plan, id: 3 },
    { ...plan, id: 4, language: 'es', wallTime: '2036-05-20T17:59' },
    // An hour before, in spite of what its clock says.
    { ...plan, id: 5, language: 'es', wallTime: '2036-05-20T20:00', timeZone: 'America/New_York' },
  ]
  expect(inOrder(plans).map(({ id }) => id)).toEqual([5, 4, 3, 1, 2])
})

it('what is about one date is done after its meeting, though it was planned before', () => {
  const ofMeeting: Plan = { ...plan, type: 'api::meeting.meeting' }
  const plans: Plan[] = [
    { ...plan, id: 1, type: 'api::special-date.special-date' },
    { ...ofMeeting, id: 2, language: 'es' },
    { ...ofMeeting, id: 3 },
  ]
  expect(inOrder(plans).map(({ id }) => id)).toEqual([3, 2, 1])
})
