import { mailKinds, type MailKind } from '../../mailKinds'

/**
 * Whose doing a mail is. Anybody can ask for those to an address that nobody has confirmed, as often as
 * the limits of the forms allow; what follows a confirmation, whoever has a mailbox; all others the
 * branch writes by itself, and people rely on them.
 */
export type Lane = 'asked' | 'followUp' | 'news'

const askedKinds: readonly MailKind[] = ['confirm', 'myData']
const followUpKinds: readonly MailKind[] = ['welcome', 'attending', 'waiting', 'newEntries']

export const kindsOf: Record<Lane, readonly MailKind[]> = {
  asked: askedKinds,
  followUp: followUpKinds,
  news: mailKinds.filter((kind) => ![...askedKinds, ...followUpKinds].includes(kind)),
}

export function laneOf(kind: string): Lane {
  if (askedKinds.some((known) => known === kind)) return 'asked'
  return followUpKinds.some((known) => known === kind) ? 'followUp' : 'news'
}
