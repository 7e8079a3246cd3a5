import { mailKinds, type MailKind } from '../../mailKinds'

/**
 * Whose doing a mail is. Anybody can ask for those to an address that nobody has confirmed, as often as
 * the limits of the forms allow; what follows a confirmation, whoever has a mailbox; letters are many
 * at once and nobody waits for them; all others the branch writes by itself, and people rely on them.
 */
export type Lane = 'asked' | 'followUp' | 'news' | 'letter'

const askedKinds: readonly MailKind[] = ['confirm', 'myData']
const followUpKinds: readonly MailKind[] = ['welcome', 'attending', 'waiting', 'newEntries']
const letterKinds: readonly MailKind[] = ['letter']
const kindsOfOthers = [...askedKinds, ...followUpKinds, ...letterKinds]

export const kindsOf: Record<Lane, readonly MailKind[]> = {
  asked: askedKinds,
  followUp: followUpKinds,
  news: mailKinds.filter((kind) => !kindsOfOthers.includes(kind)),
  letter: letterKinds,
}

export const allLanes: readonly Lane[] = ['asked', 'followUp', 'news', 'letter']

export function laneOf(kind: string): Lane {
  const lanes: readonly Lane[] = ['asked', 'followUp', 'letter']
  return lanes.find((lane) => kindsOf[lane].some((known) => known === kind)) ?? 'news'
}
