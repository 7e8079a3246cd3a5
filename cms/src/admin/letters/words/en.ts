import type { LetterItem, LetterState } from '../../../letters/contract'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`

const states: Record<LetterState, string> = {
  draft: 'Draft',
  planned: 'Planned',
  sending: 'On its way',
  stopped: 'Stopped',
  sent: 'Sent',
}

const kinds: Record<Exclude<LetterItem['kind'], 'dates' | 'words'>, string> = {
  article: 'News',
  position: 'Position',
}

const at: Record<LetterState, (when: string) => string> = {
  draft: (when) => `Changed last on ${when}.`,
  planned: (when) => `It begins on ${when}.`,
  sending: (when) => `It began on ${when}.`,
  stopped: (when) => `It began on ${when}, and was stopped.`,
  sent: (when) => `It was sent on ${when}.`,
}

/** What the pages of letters say. */
export const en = {
  title: 'Letters',
  subtitle: 'One mail to all who asked for it, made from what there is.',
  newLetter: 'New letter',
  draftSubtitle: 'What you write is saved by itself. Nobody gets it before you send it.',
  all: 'All letters',
  failed: 'This could not be done. Check your connection.',
  off: 'Letters are switched off.',
  offHint:
    'Once they are on, the forms of the site ask people whether they want letters, and those who say yes and confirm it get them.',
  toSettings: 'Switch them on in “Forms and their mails”',
  readers: (readers: number) =>
    readers === 0
      ? 'Nobody has asked for letters yet.'
      : `${count(readers, 'person wants', 'people want')} letters.`,
  asLastTime: 'As last time',
  noSubject: 'Without a subject',
  states,
  kinds,
  at,
  sentTo: (sent: number, readers: number) =>
    `Sent to ${sent.toLocaleString('en-US')} of ${count(readers, 'person', 'people')}.`,
  saved: 'All is saved.',
  saving: 'Not saved yet.',
  notSaved: 'Not saved',
  notSavedHint:
    'What you typed last could not be saved. Copy it before you leave: it is kept nowhere else.',
  leave: 'Leave all the same',
  mayNotSend: 'You may write letters and test them. Somebody else has the right to send them.',
  cancel: 'Go back',
  remove: 'Delete draft',
  removeHint: 'What you wrote is gone then.',

  texts: 'Words at the beginning',
  languagesHint:
    'People get the letter in their language. Leave the subject of a language empty, and its readers get the letter in the first language that has one.',
  subject: 'Subject',
  words: 'Greeting',
  wordsHint: '{name} becomes the name of whoever gets it.',

  items: 'What is in it',
  dates: 'Coming dates',
  weeks: 'Weeks from when it is sent',
  noDates: 'No dates are planned at the moment.',
  datesNow: (dates: number) => `${count(dates, 'date', 'dates')} in the next four weeks.`,
  ownWords: 'Own words',
  notPublic: 'Not public any more: it is left out.',
  addDocument: 'Add news or a position',
  choose: 'Choose',
  offered: (kind: string, title: string, isNew: boolean) =>
    `${isNew ? 'New: ' : ''}${title} (${kind})`,
  moveUp: (part: number) => `Move part ${part} up`,
  moveDown: (part: number) => `Move part ${part} down`,
  takeOut: (part: number) => `Take part ${part} out`,
  movedTo: (place: number, of: number) => `It is part ${place} of ${of} now.`,
  removed: 'The part is taken out.',

  readersTitle: 'Who gets it',
  readersNow: (readers: number) => `${count(readers, 'person gets', 'people get')} this letter.`,
  audienceHint:
    'All who asked for letters, unless you choose. Whoever named no interest or group gets all letters.',
  interests: 'Interested in',
  groups: 'Of the groups',
  languages: 'In the languages',

  look: 'How it looks',
  language: 'Language',
  way: 'Shown as',
  ways: {
    wide: 'Mail',
    phone: 'Mail on a phone',
    dark: 'Mail in dark mode',
    text: 'Text only',
  },
  nothingToLook: 'Write a subject first.',
  test: (address: string) => `Send a test to ${address}`,
  tested: (address: string) => `The test is on its way to ${address}.`,

  send: 'Send…',
  sendTitle: 'Send this letter?',
  asked: (readers: number) =>
    `${count(readers, 'person gets', 'people get')} it. What was sent can’t be called back.`,
  when: 'When',
  now: 'Now',
  later: 'At a time of your choice',
  day: 'Day',
  hour: 'Time',
  onSiteAlone: 'Nobody gets it by mail. It appears on the website as it is now.',
  sendTo: (readers: number) => `Send to ${count(readers, 'person', 'people')}`,
  plan: 'Send it then',
  begun: 'The letter is on its way.',
  planned: 'The letter is planned.',
  code: 'Code of your second step',
  codeHint: 'From your app, or one of your recovery codes.',

  progress: 'How far it is',
  waiting: (waiting: number) => `${count(waiting, 'mail waits', 'mails wait')} to be sent.`,
  refused: (refused: number) =>
    `${count(refused, 'mail was', 'mails were')} refused by the mail server of whoever should get it.`,
  returned: (returned: number) =>
    `${count(returned, 'mail', 'mails')} came back later: nothing arrives at the address. Whoever’s letters come back three times gets no more.`,
  leftOut: (left: number) =>
    `${count(left, 'person was', 'people were')} left out: they ended letters meanwhile, or want at most one a month and had this month’s.`,
  stop: 'Stop sending',
  stopHint: 'What was not sent yet stays, until you have it go on.',
  takeBack: 'Don’t send it then',
  takeBackHint: 'It is a draft again, and you can change it.',
  goOn: 'Go on sending',
  goOnHint: (waiting: number | null) =>
    waiting === null
      ? 'The letter goes to those who have not got it yet.'
      : `${count(waiting, 'mail is', 'mails are')} still to be sent.`,

  site: {
    title: 'On the website',
    wish: 'Everybody can read this letter on the website, too',
    hint: 'It shows nobody’s name, and nothing by which letters are chosen or ended. You can change this also after it is sent.',
    shown: 'Everybody can read this letter here:',
    notShown: 'This letter is not on the website.',
    rename: 'Change its title or address',
    show: 'Publish it on the website',
    takeOff: 'Unpublish it',
  },

  domain: {
    title: 'Does our mail arrive?',
    hint: 'Large mail services refuse letters, or file them as spam, where the domain of the sender does not confirm that they really come from it. Look here before the first letter; whoever runs the site can add what is missing.',
    selector: 'Name of the DKIM key (selector), if you know it',
    selectorHint: 'Your mail provider says it. Empty: the usual names are tried.',
    look: 'Look now',
    allGood: (domain: string) => `${domain} says all that mailboxes ask for.`,
    found: (domain: string) => `Something is missing for ${domain}:`,
  },
}
