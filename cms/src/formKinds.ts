import type { FormKind } from './contract'

/** Whether an entry of a kind is one of which the branch has something to do. */
const asksTheBranch: Record<FormKind, boolean> = {
  'sign-up': true,
  attend: true,
  remind: true,
  ask: true,
  // Who asks what is held about them is answered by a mail.
  'my-data': false,
}

export function isFormKind(value: unknown): value is FormKind {
  return typeof value === 'string' && Object.hasOwn(asksTheBranch, value)
}

export const formKinds: readonly FormKind[] = Object.keys(asksTheBranch).filter(isFormKind)

/** What the branch hears of and finds in its list. */
export const listedKinds: readonly FormKind[] = formKinds.filter((kind) => asksTheBranch[kind])

/** The same where somebody is to act: questions wait for an answer. */
export const questionsFirst: readonly FormKind[] = [
  'ask',
  ...listedKinds.filter((kind) => kind !== 'ask'),
]
