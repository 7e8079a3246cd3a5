import type { FollowingWords } from './words'

export const en: FollowingWords = {
  problems: {
    'no-address':
      'This is not the address of a calendar. It begins with https:// or webcal://, and often ends in .ics: copy it from the settings of that calendar.',
    credentials:
      'The address holds a name and a password before the @. Use an address that needs none; many calendars have a “secret address in iCal format”.',
    private:
      'This address leads into a private network, or to an unusual port. Only public addresses that begin with https:// or http:// are followed.',
    'unknown-name':
      'There is no server with that name. Compare the address letter by letter with the one in the calendar.',
    'too-slow':
      'The server of this calendar gave no answer in time. Open the address in a browser: if it takes long there as well, try again in a while; if it does not, ask whoever runs that calendar.',
    shut: 'There is a computer with that name, but no calendar is handed out there at the moment. Compare the address with the one in the calendar; if it is the same, try again in a while.',
    untrusted:
      'The server cannot show that it is the one it says it is: its certificate has run out, or is another one’s. Ask whoever runs that calendar to renew it.',
    unreachable:
      'The connection to the server of this calendar broke off. Open the address in a browser: if it works there, try again in a while.',
    password:
      'The server asks for a password. Make the calendar public there, or use its “secret address in iCal format”.',
    'not-there':
      'The server has no calendar at this address any more. Copy the address once more from the settings of that calendar.',
    refused: 'The server answered with an error of its own. Try again in a while.',
    'too-large':
      'The calendar is larger than 2 MB. Choose an address with fewer years in it, or import it once as a file.',
    'too-many':
      'The calendar has more than 2,000 events. Choose an address with fewer years in it, or import it once as a file.',
    'too-much':
      'Reading this calendar takes longer than it takes with any that people keep. Choose an address with fewer years in it; if that does not help, stop following it.',
    'no-calendar':
      'What is at this address is not a calendar: perhaps the page that shows it. Look there for “Subscribe”, “iCal” or “.ics”, and copy that address.',
    unreadable:
      'What is at this address begins like a calendar, but cannot be read as one. Whoever runs it can have it checked by a validator for iCalendar.',
    'lost-key': 'The key that its address was sealed with is missing. Enter the address once more.',
    fault:
      'Something went wrong here, which is no fault of that calendar. It is tried again; the log of the site says why, to whoever runs it.',
  },
  noName: 'Give it a name of at most 80 characters, such as “City calendar”.',
  noNumber: (most) => `Give a whole number from 1 to ${most}.`,
  tooManyCalendars: (most) =>
    `${most} calendars are followed, and that is as many as there can be. Stop following one of them first.`,
  busy: 'This calendar is being looked at right now. Try again in a minute.',
  answeredBefore: 'This was answered already, or the calendar has changed since. Reload the page.',
  decidedBefore: 'Somebody has decided this already. Reload the page.',
  unfinished:
    'In this meeting something waits to be published. Open it, and finish or cancel it there.',
  parts: {
    title: 'title',
    when: 'dates and times',
    dates: 'single dates',
    ownWords: 'words of single dates',
    where: 'place',
    status: 'whether it takes place',
    text: 'text',
  },
}
