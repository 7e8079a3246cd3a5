import { describe } from 'vitest'
import { agreesOnDrawnMeetings } from './differential.walk'
import { seed } from './seed'

describe('the engine against calendar files that two other implementations read, at length', () => {
  agreesOnDrawnMeetings(seed, 6)
})
