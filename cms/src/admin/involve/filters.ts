import { questionsFirst } from '../../formKinds'
import type { FormKind } from '../../contract'
import type { EntryFilters } from '../../involve/entriesPage/contract'

/** What the page's first filter offers. */
export const shownOnes = ['new', 'handled', 'unconfirmed', 'waiting', 'letters', 'all'] as const
export type Shown = (typeof shownOnes)[number]

/** The filters as the page shows them. */
export interface Chosen {
  shown: Shown
  kind: FormKind | null
  interest: string | null
  meeting: string | null
  date: string | null
  /** documentId of a group or person. */
  receiver: string | null
  address: string | null
}

/** @param query of the address by which somebody came: Home and meetings lead to part of the list */
export function chosenAtFirst(query: URLSearchParams): Chosen {
  const meeting = query.get('meeting')
  return {
    // Who looks at a meeting wants to see everybody who comes.
    shown:
      shownOnes.find((shown) => shown === query.get('shown')) ?? (meeting === null ? 'new' : 'all'),
    kind: questionsFirst.find((kind) => kind === query.get('kind')) ?? null,
    interest: null,
    meeting,
    date: meeting === null ? null : query.get('date'),
    receiver: null,
    address: null,
  }
}

/** As the cms takes them. An address is looked for everywhere. */
export function toFilters({ shown, address, ...others }: Chosen): EntryFilters {
  if (address !== null) {
    const nothing = { kind: null, interest: null, meeting: null, date: null, receiver: null }
    return { state: null, handled: null, letters: null, ...nothing, address }
  }
  const states = {
    new: { state: 'confirmed', handled: false, letters: null },
    handled: { state: null, handled: true, letters: null },
    unconfirmed: { state: 'unconfirmed', handled: null, letters: null },
    waiting: { state: 'waiting', handled: null, letters: null },
    letters: { state: null, handled: null, letters: true },
    all: { state: null, handled: null, letters: null },
  } as const
  return { ...states[shown], ...others, address }
}
