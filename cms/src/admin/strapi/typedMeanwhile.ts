import { isRecord } from '../../records'
import { withTyped } from './withTyped'

/** What Strapi remembers of a form; only what is used here. */
interface FormState {
  values: unknown
  isSubmitting: boolean
  sending?: Sending | null
  /** How often something typed has stayed since the form was last filled with all of what was read. */
  keptOver?: number
}

interface FormAction {
  type: string
  payload?: unknown
}

/**
 * A save, from when its button is pressed until what was saved was read again.
 *
 * `asked`: it is on its way. `refused`: what Strapi took for saved meanwhile is taken back in a moment.
 * `taken`: it was taken, as `sent`.
 */
type Sending =
  | { step: 'asked'; isTakenForSaved: boolean }
  | { step: 'refused' }
  | { step: 'taken'; sent: unknown }

/** Said by a form once no question for what it shows is open any more. */
export const isLoaded = 'BRANCHLINE_IS_LOADED'

type Reducer<State> = (state: State, action: FormAction) => State

/**
 * Keeps in a form what is typed between the press of a button that saves and what the cms answers. Strapi
 * would fill the form with what was sent, and once more with what it reads after that; where the save was
 * refused, with what was there before.
 */
export function keepingTyped<State extends FormState>(reduce: Reducer<State>): Reducer<State> {
  return (state, action) => {
    const { sending = null } = state
    const next = (changed: Partial<FormState>): State => ({ ...reduce(state, action), ...changed })
    switch (action.type) {
      case 'SET_ISSUBMITTING':
        if (action.payload === true) {
          return next({ sending: { step: 'asked', isTakenForSaved: false } })
        }
        if (sending?.step !== 'asked') return reduce(state, action)
        return next({ sending: sending.isTakenForSaved ? { step: 'refused' } : null })
      case 'RESET_FORM':
        if (sending?.step !== 'asked') return next({ sending: null, keptOver: 0 })
        return next({
          values: state.values,
          keptOver: 0,
          sending: {
            step: 'taken',
            sent: isRecord(action.payload) ? action.payload['values'] : state.values,
          },
        })
      case 'SET_INITIAL_VALUES':
        if (sending?.step === 'asked') {
          return { ...state, sending: { ...sending, isTakenForSaved: !sending.isTakenForSaved } }
        }
        if (sending?.step === 'refused') return { ...state, sending: null }
        if (sending?.step === 'taken') {
          const given = action.payload
          const values = withTyped({ base: sending.sent, typed: state.values, given })
          const { keptOver = 0 } = state
          return next({
            values,
            sending: { step: 'taken', sent: given },
            keptOver: values === given ? keptOver : keptOver + 1,
          })
        }
        return next({ keptOver: 0 })
      case isLoaded:
        return sending?.step === 'taken' ? { ...state, sending: null } : state
      default:
        return reduce(state, action)
    }
  }
}
