import { describe } from 'vitest'
import { isReset, isTaken, withSecondFactor } from './secondFactorStory'

describe('the second step of a log-in', () => {
  withSecondFactor()
  isTaken('es', 'phone')
  isReset('en', 'desk')
})
