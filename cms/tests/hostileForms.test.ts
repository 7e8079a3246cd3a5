import { it } from 'vitest'
import { seed, sendHostileForms, takeForms } from './hostileBodies'

takeForms()

it(`a thousand hostile forms break nothing, and leave nothing that nobody agreed to (seed ${seed})`, () =>
  sendHostileForms(1000))
