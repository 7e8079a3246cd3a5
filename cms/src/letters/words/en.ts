import type { LetterWords } from './words'

export const en: LetterWords = {
  subject: (branch) => `${branch}: what comes next`,
  dates: 'Come along',
  noDates: 'No dates are planned at the moment.',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  allDates: 'All dates',
  calendar: 'Have them in your calendar',
  kinds: { article: 'News', position: 'What we stand for' },
  onSite: 'Read this letter on the website',
  preferences: 'Choose what letters you get, or end them',
  why: (branch) => `You get this letter because you asked ${branch} for letters.`,
  test: 'Test:',
  greeting: 'Hello {name},',

  off: 'Letters are switched off. Switch them on in “Forms and their mails” first.',
  noMail: 'No mail server is set up, so that no letter can be sent. Ask whoever runs the site.',
  gone: 'This letter is not there any more. Somebody has deleted it.',
  notDraft: 'This letter was sent or planned, and can’t be changed any more.',
  changedMeanwhile:
    'Somebody else has changed this letter since you opened it. Copy what you wrote last, and open it once more: nothing of theirs is lost then.',
  noSubject: 'Give the letter a subject in one language at least.',
  longSubject: (most) => `Make the subject shorter: at most ${most} characters, on one line.`,
  longWords: (most) => `Make this text shorter: at most ${most} characters.`,
  manyItems: (most) => `Take some parts out: a letter has at most ${most}.`,
  badWeeks: (most) => `Choose from 1 to ${most} weeks.`,
  nothingInIt: 'There is nothing in this letter yet. Write something, or add a part.',
  tooLarge: (kilobytes) =>
    `The letter has ${kilobytes} kB, and mail programs cut what is larger than 100. Take some parts out.`,
  nobodyAsked:
    'Nobody gets this letter: nobody has asked for letters and confirmed it yet. People do so by the forms of the site, and those who signed up before by “Ask whether they want letters”, above the entries. The draft stays until then. Or check “Everybody can read this letter on the website, too”: then it appears there alone.',
  nobodyChosen: (wanting) =>
    `Nobody gets this letter: ${wanting === 1 ? 'the one person who wants letters does not fit' : `of the ${wanting.toLocaleString('en-US')} who want letters none fits`} all that is chosen under “Who gets it”. Take back a topic, a group or a language there. Or check “Everybody can read this letter on the website, too”: then it appears there alone.`,
  pastHour: 'This hour is over. Choose one that is still to come, or send it now.',
  farHour: 'Choose an hour within the next 60 days.',
  wrongHour: 'Give a day and an hour that exist.',
  notSent:
    'This letter was not sent yet. Until then you choose in its draft whether it is to be on the site.',
  notKept:
    'What this letter said was not kept so that it could be shown: it was sent by an older version.',
  notSending: 'This letter is not on its way, so that nothing can be stopped.',
  notStopped: 'This letter was not stopped, so that it can’t go on.',
}
