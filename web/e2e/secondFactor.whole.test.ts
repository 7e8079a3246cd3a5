import { describe } from 'vitest'
import { isGivenElsewhere, isReset, isTaken, withSecondFactor } from './secondFactorStory'

describe('the second step of a log-in, in the other languages and at the other screens', () => {
  withSecondFactor()
  isTaken('en', 'phone')
  isTaken('es', 'desk')
  isTaken('en', 'desk')
  isGivenElsewhere('es', 'phone')
  isGivenElsewhere('en', 'phone')
  isGivenElsewhere('es', 'desk')
  isGivenElsewhere('en', 'desk')
  isReset('en', 'desk')
  isReset('es', 'phone')
  isReset('en', 'phone')
  isReset('es', 'desk')
})
