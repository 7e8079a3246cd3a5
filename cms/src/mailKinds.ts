/** What the branch writes to people, each with a text of its own. */
export const mailKinds = [
  'confirm',
  'welcome',
  'lettersQuestion',
  'attending',
  'waiting',
  'movedUp',
  'joinLink',
  'reminder',
  'dateCancelled',
  'dateMoved',
  'myData',
  'newEntries',
  'dateQuestion',
  'reply',
  'letter',
  'letterTest',
] as const
export type MailKind = (typeof mailKinds)[number]
