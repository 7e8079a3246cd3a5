import type { ComingDate } from '../../editing/homeContract'

type State = ComingDate['state'] | 'all-the-same'

/** What is said of a date beside its words; null: nothing, it takes place as planned. */
export function stateShown({
  state,
  change,
  closure,
}: Pick<ComingDate, 'state' | 'change' | 'closure'>): State | null {
  if (state !== 'scheduled') return state
  return closure !== null && change !== null ? 'all-the-same' : null
}
