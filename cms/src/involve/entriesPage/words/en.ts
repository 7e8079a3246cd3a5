import type { EntryWords } from './words'

export const en: EntryWords = {
  columns: [
    'Kind',
    'State',
    'Sent',
    'Confirmed',
    'E-mail',
    'Name',
    'Message',
    'Access needs',
    'Interests',
    'Meeting',
    'Date',
    'Language',
    'Handled',
    'Agreed to',
  ],
  kinds: {
    'sign-up': 'Sign-up',
    attend: 'Will be there',
    remind: 'Reminders',
    ask: 'Message',
    'my-data': 'Question about own data',
  },
  states: { unconfirmed: 'not confirmed', confirmed: 'confirmed' },
  handled: 'yes',
  unreadable: '(cannot be opened)',
  fileName: 'entries',
  notConfirmed:
    'This address was never confirmed: whoever it belongs to may not have written. It can’t be answered.',
  noMail: 'The cms can’t send mail: tell whoever looks after it to set SMTP_URL.',
  unopened: 'The key of this entry is gone, and with it the address.',
  emptySubject: 'Write a subject.',
  emptyText: 'Write an answer.',
  longSubject: 'Make the subject one line of at most 150 characters.',
  longText: 'Make the answer at most 5,000 characters long.',
}
