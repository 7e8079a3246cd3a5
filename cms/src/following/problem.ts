import type { LookProblem } from './words/words'

/** A calendar could not be looked at. Its message names the kind alone: an address may hold a secret. */
export class LookFailed extends Error {
  override name = 'LookFailed'

  constructor(readonly problem: LookProblem) {
    super(problem)
  }
}
