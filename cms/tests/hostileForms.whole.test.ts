import { it } from 'vitest'
import { seed, sendHostileForms, takeForms } from './hostileBodies'

takeForms()

it(
  `ten thousand hostile forms break nothing, and leave nothing that nobody agreed to (seed ${seed})`,
  { timeout: 1_200_000 },
  () => sendHostileForms(10_000),
)
