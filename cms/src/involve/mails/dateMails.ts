import { defaultLanguage } from '../../content/languages'
import type { Occurrence } from '../../contract'
import { findEntries } from '../entries'
import { dateState, isOn } from '../dateState'
import {
  accessInWords,
  calendarFile,
  findOccurrence,
  meetingTold,
  placeInWords,
  titleInWords,
  whenInWords,
} from './dates'
import { oneLine } from './filling'
import { joinLinkDigest } from '../joinLinkDigest'
import { readPrivateFact } from '../privateFacts'
import { theirsForAll } from '../unseated'
import { nameOf, toldAs, type Letter, type Told } from './letter'
import { dateNews, type DateNews } from './words/words'

/** With the date for the calendar; the link to join comes by a mail of its own. */
export async function attendingMail(letter: Letter): Promise<Told | null> {
  if (letter.entry?.originalDate === null) return attendingAllMail(letter)
  const told = await placeTold(letter)
  return told && toldAs('attending', letter.words.texts.attending, told.values, told)
}

/** So many of the next dates are named. */
const datesNamed = 6

/** To somebody who comes to all dates: the next of them, and whether they have a place there. */
async function attendingAllMail(letter: Letter): Promise<Told | null> {
  const { strapi, published, entry, reader, language, words, branch, links } = letter
  const meeting = meetingTold(published, entry?.meeting ?? null, language)
  if (!entry || !meeting) return null
  const all = (await theirsForAll(strapi, entry)).map(({ code }) => code)
  const dates = (await findEntries(strapi, { series: { $in: all } }))
    .flatMap(({ originalDate, waiting }) => {
      const date = comingDate(letter, originalDate)
      return date ? [{ date, waiting }] : []
    })
    .sort((a, b) => Date.parse(a.date.startsAt) - Date.parse(b.date.startsAt))
    .slice(0, datesNamed)
    .map(({ date, waiting }) => {
      const when = whenInWords(date, reader)
      return waiting === null ? when : `${when} (${words.onWaitingList})`
    })
  return toldAs('attendingAll', words.texts.attendingAll, {
    branch,
    name: nameOf(letter),
    meeting: oneLine(meeting.title),
    dates: dates.join('\n'),
    link: links.site(meeting.path),
  })
}

/** To somebody who waited for a place, and has one now. */
export async function movedUpMail(letter: Letter): Promise<Told | null> {
  const told = await placeTold(letter)
  return told && toldAs('movedUp', letter.words.texts.movedUp, told.values, told)
}

/** That a date is full. Who has moved up meanwhile is told that, by another mail. */
export function waitingMail(letter: Letter): Told | null {
  const { entry, words } = letter
  const date = openDate(letter, entry?.originalDate ?? null)
  if (!date || entry?.waiting === null) return null
  return toldAs('waiting', words.texts.waiting, dateValues(letter, date))
}

async function placeTold(letter: Letter) {
  const { strapi, entry, published, reader, site, words, settings } = letter
  const date = openDate(letter, entry?.originalDate ?? null)
  if (!entry?.meeting || !date || entry.waiting !== null) return null
  const joins =
    date.attendance !== 'in-person' &&
    (await readPrivateFact(strapi, entry.meeting, 'joinLink')) !== null
  const { siteUrl } = site
  const file = calendarFile(published, entry.meeting, date, { ...reader, siteUrl })
  const linkAt = Date.parse(date.startsAt) - settings.joinLinkHours * 3_600_000
  const follows =
    linkAt > reader.now.epochMilliseconds
      ? words.joinLinkFollows(settings.joinLinkHours)
      : words.joinLinkAtOnce
  const values = { ...dateValues(letter, date), online: joins ? follows : '' }
  return { values, attachments: file ? [file] : [] }
}

export async function joinLinkMail(letter: Letter): Promise<Told | null> {
  const { strapi, entry, about, words } = letter
  const date = openDate(letter, about['date'] ?? null)
  if (!entry?.meeting || !date || date.attendance === 'in-person') return null
  const joinLink = await readPrivateFact(strapi, entry.meeting, 'joinLink')
  if (joinLink === null) return null
  // It was corrected while this mail waited, and a mail of its own brings the right one.
  if (about['link'] && about['link'] !== joinLinkDigest(joinLink)) return null
  const { access: _, ...values } = dateValues(letter, date)
  const links = [joinLink]
  return toldAs('joinLink', words.texts.joinLink, { ...values, joinLink }, { links })
}

export function reminderMail(letter: Letter): Told | null {
  const date = comingDate(letter, letter.about['date'] ?? null)
  if (!date) return null
  return toldAs('reminder', letter.words.texts.reminder, dateValues(letter, date))
}

/** That a date, or all of them, will not be; or that it will be after all. */
export function dateCancelledMail(letter: Letter): Told | null {
  const { about, words, links } = letter
  const news = newsOf(letter)
  if (!news || isOutdated(letter)) return null
  const values = newsValues(letter)
  return toldAs('dateCancelled', words.texts.dateCancelled, {
    branch: letter.branch,
    name: nameOf(letter),
    meeting: values.meeting,
    date: about['before'] || words.allDates,
    change: words.change[news],
    note: values.note,
    link: links.site('meetings'),
  })
}

/** That a date is at another time or place, that all of them are, or that one is on again. */
export function dateMovedMail(letter: Letter): Told | null {
  const { about, words, links } = letter
  if (isOutdated(letter)) return null
  const values = newsValues(letter)
  if (about['news'] === 'back') return { own: words.back, edited: null, values }
  const before = about['before'] || words.allDates
  return toldAs('dateMoved', words.texts.dateMoved, {
    ...values,
    before,
    link: values.link || links.site('meetings'),
  })
}

/** A date that has not begun and that takes place. */
function comingDate(letter: Letter, originalDate: string | null): Occurrence | null {
  const date = openDate(letter, originalDate)
  return date && Date.parse(date.startsAt) > letter.reader.now.epochMilliseconds ? date : null
}

/** A date that is not over and that takes place: so long people sign up for it. */
function openDate(letter: Letter, originalDate: string | null): Occurrence | null {
  const { published, entry, reader } = letter
  const date = findOccurrence(published, entry?.meeting ?? null, originalDate, reader)
  if (!date || !isOn(date)) return null
  return Date.parse(date.endsAt) > reader.now.epochMilliseconds ? date : null
}

function dateValues(letter: Letter, date: Occurrence) {
  const { branch, language, reader, links } = letter
  return {
    branch,
    name: nameOf(letter),
    meeting: titleInWords(date, language),
    date: whenInWords(date, reader),
    place: placeInWords(date, language),
    access: accessInWords(date, language),
    link: links.site(`meetings/${date.key}`),
  }
}

/** Something else is true by now, and a mail of its own tells it. */
export function isOutdated(letter: Letter): boolean {
  const { about } = letter
  if (!about['date'] || !about['state']) return false
  const date = dateAsItIs(letter, about['date'])
  // That it is off in another way by now is told by no other mail.
  const isForGood = about['news'] === 'cancelled' || about['news'] === 'gone'
  return isForGood ? date !== null && isOn(date) : dateState(date) !== about['state']
}

/** What has become of what a mail is about: of one date that is off, in which way it is now. */
export function newsOf(letter: Letter): DateNews | null {
  const { about } = letter
  const news = dateNews.find((known) => known === about['news']) ?? null
  if ((news !== 'cancelled' && news !== 'gone') || !about['date']) return news
  const date = dateAsItIs(letter, about['date'])
  if (!date) return 'gone'
  return date.status === 'postponed' ? 'postponed' : 'cancelled'
}

function dateAsItIs({ published, entry, reader }: Letter, originalDate: string): Occurrence | null {
  const inDefault = { ...reader, language: defaultLanguage }
  return findOccurrence(published, entry?.meeting ?? null, originalDate, inDefault)
}

/** What there is to say of a date, or of the next of all dates. */
export function newsValues(letter: Letter) {
  const { published, entry, about, reader, language, branch, words, links } = letter
  const date = findOccurrence(
    published,
    entry?.meeting ?? null,
    about['date'] || about['next'] || null,
    reader,
  )
  const meeting = meetingTold(published, entry?.meeting ?? null, language)
  return {
    branch,
    name: nameOf(letter),
    // What is told of one date calls it as it is called.
    meeting:
      date && about['date']
        ? titleInWords(date, language)
        : oneLine(meeting?.title ?? about['title'] ?? ''),
    date: date ? whenInWords(date, reader) : words.noNextDate,
    place: date ? placeInWords(date, language) : '',
    note: oneLine(about['date'] ? (date?.change?.note?.text ?? '') : (about['note'] ?? '')),
    link: links.site(date ? `meetings/${date.key}` : (meeting?.path ?? 'meetings')),
  }
}
