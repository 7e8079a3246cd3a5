/**
 * What stands in a text in braces, for each mail that editors can write: those of a kind, and what is
 * said otherwise to whoever comes to all dates.
 */
export const placeholders = {
  confirm: ['branch', 'what', 'days', 'link'],
  welcome: ['branch', 'name', 'what', 'link', 'letters'],
  lettersQuestion: ['branch', 'name', 'link'],
  attending: ['branch', 'name', 'meeting', 'date', 'place', 'access', 'online', 'link'],
  attendingAll: ['branch', 'name', 'meeting', 'dates', 'link'],
  waiting: ['branch', 'name', 'meeting', 'date', 'place', 'access', 'link'],
  movedUp: ['branch', 'name', 'meeting', 'date', 'place', 'access', 'online', 'link'],
  joinLink: ['branch', 'name', 'meeting', 'date', 'place', 'joinLink', 'link'],
  reminder: ['branch', 'name', 'meeting', 'date', 'place', 'access', 'link'],
  dateCancelled: ['branch', 'name', 'meeting', 'date', 'change', 'note', 'link'],
  dateMoved: ['branch', 'name', 'meeting', 'before', 'date', 'place', 'note', 'link'],
  myData: ['branch', 'link', 'days'],
  newEntries: ['branch', 'count', 'kinds', 'link'],
  dateQuestion: ['branch', 'meeting', 'date', 'place', 'attending', 'link'],
} as const satisfies Record<string, readonly string[]>

export type EditedKind = keyof typeof placeholders

export type Placeholder<Kind extends EditedKind> = (typeof placeholders)[Kind][number]

/** Without these a mail would be in vain: they follow where an editor has left them out. */
export const indispensable: Partial<Record<EditedKind, string>> = {
  confirm: 'link',
  // How letters are ended; empty for whoever did not ask for any.
  welcome: 'letters',
  lettersQuestion: 'link',
  joinLink: 'joinLink',
  myData: 'link',
  dateQuestion: 'link',
}

/** The field of the settings in which an editor writes a mail. */
export const textFields: Record<EditedKind, string> = {
  confirm: 'confirmMail',
  welcome: 'welcomeMail',
  lettersQuestion: 'lettersQuestionMail',
  attending: 'attendingMail',
  attendingAll: 'attendingAllMail',
  waiting: 'waitingMail',
  movedUp: 'movedUpMail',
  joinLink: 'joinLinkMail',
  reminder: 'reminderMail',
  dateCancelled: 'dateCancelledMail',
  dateMoved: 'dateMovedMail',
  myData: 'myDataMail',
  newEntries: 'newEntriesText',
  dateQuestion: 'dateQuestionMail',
}
