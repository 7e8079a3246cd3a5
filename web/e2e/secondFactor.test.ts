import { describe } from 'vitest'
import { isTaken, withSecondFactor } from './secondFactorStory'

describe('the second step of a log-in', () => {
  withSecondFactor()
  isTaken('es', 'phone')
})
