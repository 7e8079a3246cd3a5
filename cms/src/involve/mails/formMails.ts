import { dateInSentence } from '../../content/inWords/dates'
import { findEntriesOf, type Entry } from '../entries'
import { readerOf } from '../readers'
import { findOccurrence, meetingTold, whenInWords } from './dates'
import { nameOf, toldAs, type Letter, type Told } from './letter'
import { myDataDays } from './links'

/** Asks whether it was they who sent a form. No word of the form stands in it: it may be a stranger's. */
export function confirmMail(letter: Letter): Told | null {
  const { entry, links, settings, branch, words } = letter
  if (entry?.state !== 'unconfirmed' || entry.kind === 'my-data') return null
  return toldAs('confirm', words.confirm[entry.kind], {
    branch,
    what: whatOf(letter, entry),
    days: String(settings.retention.unconfirmed),
    link: links.confirm(entry.code, settings),
  })
}

export function welcomeMail(letter: Letter): Told | null {
  const { entry, links, settings, branch, words, published, language } = letter
  if (entry?.kind !== 'sign-up' && entry?.kind !== 'remind') return null
  const meeting = meetingTold(published, entry.meeting, language)
  return toldAs('welcome', words.welcome[entry.kind], {
    branch,
    name: nameOf(letter),
    what: whatOf(letter, entry),
    link: links.site(meeting?.path ?? 'meetings'),
    letters: entry.letters ? words.lettersFollow(links.letters(entry.code, settings)) : '',
  })
}

/** Asks somebody who signed up before there were letters whether they want them; none once they do. */
export async function lettersQuestionMail(letter: Letter): Promise<Told | null> {
  const { strapi, entry, links, settings, branch, words } = letter
  if (!entry || !settings.lettersOn || (await readerOf(strapi, entry.email))) return null
  return toldAs('lettersQuestion', words.texts.lettersQuestion, {
    branch,
    name: nameOf(letter),
    link: links.lettersQuestion(entry.code, settings),
  })
}

/** The same mail whether something is held or not; only whoever reads it learns which. */
export async function myDataMail({
  strapi,
  entry,
  links,
  settings,
  branch,
  words,
}: Letter): Promise<Told | null> {
  if (!entry) return null
  const held = await findEntriesOf(strapi, entry.email)
  if (held.every(({ kind }) => kind === 'my-data')) {
    return { own: words.nothingHeld, edited: null, values: {} }
  }
  // With what they asked by goes the link.
  const days = Math.min(myDataDays, settings.retention.unconfirmed)
  const values = { branch, link: links.myData(entry.code), days: String(days) }
  return toldAs('myData', words.texts.myData, values)
}

/** What somebody asked for with an entry. */
export function whatOf(
  { branch, words, published, language, reader }: Letter,
  entry: Entry,
): string {
  const { what } = words
  const { kind } = entry
  switch (kind) {
    case 'sign-up':
      return what.signUp(branch)
    case 'ask':
    case 'my-data':
      return what.ask(branch)
    case 'attend':
    case 'remind': {
      const { originalDate } = entry
      const title = meetingTold(published, entry.meeting, language)?.title ?? ''
      const occurrence = findOccurrence(published, entry.meeting, originalDate, reader)
      // Of one that is no more the day is known.
      const day = originalDate === null ? '' : dateInSentence(originalDate, language)
      const date = occurrence ? whenInWords(occurrence, reader) : day
      return kind === 'attend' && originalDate === null
        ? what.attendAll(title)
        : what[kind](title, date)
    }
  }
}
