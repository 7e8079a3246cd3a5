import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { invalid } from '../content/invalid'
import type { Locale } from '../contract'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { wordsOf } from '../languages'
import { noteApart } from '../securityLog/noting'
import {
  addCalendar,
  changeCalendar,
  claimCalendar,
  countCalendars,
  findCalendar,
  findCalendars,
  removeCalendar,
  sealSecrets,
  secretsOf,
  type Calendar,
  type ClaimedCalendar,
} from './calendars'
import { cancelGone, takeOver } from './carryingOut'
import { decided, type CopyAnswer, type FollowingView, type LookAnswer } from './contract'
import { entryOf, orRefused, refusedAddress } from './entry'
import { changeEvent, findEvents, removeEvents, type KnownEvent } from './events'
import { lookAt, lookOnly, readingNow } from './looking'
import { readCopyApart } from './readingApart'
import { deleteMeeting } from './meetings'
import { mayDecide, mayDelete } from './rights'
import { standingOf } from './standing'
import { viewOf } from './view'

/** Each is read while others wait for the cms. */
const mostCalendars = 20

/**
 * Opens calendars that are followed to people who are signed in to the admin, below
 * `/branchline/following`: administrators choose them and see their addresses, whoever may publish
 * meetings sees what came of it and decides what is to be decided.
 */
export function openFollowing(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/branchline/following', [
    { method: 'GET', path: '/', answer: showAll },
    { method: 'POST', path: '/', answer: follow },
    { method: 'POST', path: '/look', answer: lookFirst },
    { method: 'PUT', path: '/:code', answer: change },
    { method: 'GET', path: '/:code/copy', answer: lastCopy },
    { method: 'DELETE', path: '/:code', answer: unfollow },
    { method: 'POST', path: '/:code/look', answer: lookNow },
    { method: 'POST', path: '/:code/answer', answer: answerQuestion },
    { method: 'POST', path: '/:code/events/:id', answer: decide },
  ])
}

async function showAll(asked: Asked): Promise<FollowingView> {
  const language = languageOf(asked)
  if (!mayDecide(asked.reader)) throw new errors.ForbiddenError()
  return allOf(asked, language)
}

async function allOf(asked: Asked, language: Locale): Promise<FollowingView> {
  const { strapi } = asked
  const mayChange = asked.isAdministrator()
  const calendars = []
  for (const calendar of await findCalendars(strapi)) {
    calendars.push(await viewOf(strapi, calendar, { mayChange, language }))
  }
  return { mayChange, calendars }
}

/** What following an address would come to. */
async function lookFirst(asked: Asked): Promise<LookAnswer> {
  const language = languageOf(asked)
  asked.administratorOrRefuse()
  return orRefused(lookOnly(asked.strapi, '', entryOf(asked, language)), language)
}

async function follow(asked: Asked): Promise<LookAnswer> {
  const { strapi } = asked
  const language = languageOf(asked)
  asked.administratorOrRefuse()
  const entry = entryOf(asked, language)
  if ((await countCalendars(strapi)) >= mostCalendars) {
    throw new errors.ValidationError(wordsOf(language).following.tooManyCalendars(mostCalendars))
  }
  // What can't be read is not followed: the sentence stands at the field that has to be mended.
  if (entry.isOn) await orRefused(lookOnly(strapi, '', entry), language)
  const code = await addCalendar(strapi, entry)
  await noteApart(strapi, { kind: 'calendar-followed', facts: { name: entry.name } })
  return entry.isOn ? lookThen(asked, await calendarOf(asked, code), language) : notLooked
}

async function change(asked: Asked): Promise<LookAnswer> {
  const { strapi } = asked
  const language = languageOf(asked)
  asked.administratorOrRefuse()
  const { address, ...chosen } = entryOf(asked, language)
  const calendar = await calendarOf(asked)
  const { code } = calendar
  const isOther = secretsOf(strapi, calendar)?.address !== address
  if (isOther && chosen.isOn) {
    await orRefused(lookOnly(strapi, code, { address, ...chosen }), language)
  }
  const claimed = await claimOr(asked, calendar, language)
  const { state, claim } = claimed
  await changeCalendar(
    strapi,
    { code, claim },
    {
      ...chosen,
      claim: null,
      nextAt: chosen.isOn ? new Date() : null,
      // Of the former address nothing is known at this one.
      ...(isOther && {
        sealed: sealSecrets(strapi, code, { address, copy: null }),
        state: {
          ...state,
          failures: 0,
          failing: null,
          marks: { etag: null, lastModified: null },
          copyHash: null,
        },
      }),
    },
  )
  await noteApart(strapi, { kind: 'calendar-followed', facts: { name: chosen.name } })
  return chosen.isOn ? lookThen(asked, await calendarOf(asked), language) : notLooked
}

/** What the calendar said when it could be read last; it may hold what others are not to know. */
async function lastCopy(asked: Asked): Promise<CopyAnswer> {
  languageOf(asked)
  asked.administratorOrRefuse()
  const calendar = await calendarOf(asked)
  const copy = secretsOf(asked.strapi, calendar)?.copy ?? null
  if (copy === null) throw new errors.NotFoundError()
  return { fileName: `${nameOfFile(calendar.name)}.ics`, ics: copy }
}

/** Without what some systems have no place for in the name of a file. */
function nameOfFile(name: string): string {
  return name.replace(/[\p{Cc}\\/:*?"<>|\s]+/gu, ' ').trim() || 'calendar'
}

/** The meetings that came from there stay. */
async function unfollow(asked: Asked): Promise<FollowingView> {
  const { strapi } = asked
  const language = languageOf(asked)
  asked.administratorOrRefuse()
  const { code, name } = await calendarOf(asked)
  await removeCalendar(strapi, code)
  await removeEvents(strapi, { calendar: code })
  await noteApart(strapi, { kind: 'calendar-unfollowed', facts: { name } })
  return allOf(asked, language)
}

async function lookNow(asked: Asked): Promise<LookAnswer> {
  const language = languageOf(asked)
  asked.administratorOrRefuse()
  return lookThen(asked, await calendarOf(asked), language)
}

async function answerQuestion(asked: Asked): Promise<LookAnswer> {
  const language = languageOf(asked)
  asked.administratorOrRefuse()
  const { areGone } = asked.body('give areGone')
  if (typeof areGone !== 'boolean') throw invalid('areGone', 'give true or false')
  const calendar = await calendarOf(asked)
  const { goneKey: key } = calendar.state
  if (key === null) {
    throw new errors.ValidationError(wordsOf(language).following.answeredBefore)
  }
  const claimed = await claimOr(asked, calendar, language)
  const state = { ...claimed.state, answer: { key, areGone } }
  return lookClaimed(asked, { ...claimed, state }, language)
}

async function decide(asked: Asked): Promise<FollowingView> {
  const { strapi } = asked
  const language = languageOf(asked)
  if (!mayDecide(asked.reader)) throw new errors.ForbiddenError()
  const { do: wish } = asked.body('give do')
  const decision = decided.find((one) => one === wish)
  if (!decision) throw invalid('do', `give one of ${decided.join(', ')}`)
  const calendar = await calendarOf(asked)
  const words = wordsOf(language).following
  const [event] = await findEvents(strapi, { id: asked.id(), calendar: calendar.code })
  const here = event && (await standingOf(strapi, [event.target])).get(event.target)
  if (!here || (event.state !== 'gone' && event.apart.length === 0)) {
    throw new errors.ValidationError(words.decidedBefore)
  }
  if (decision === 'keep') {
    const state = event.state === 'gone' ? 'kept' : event.state
    await changeEvent(strapi, event.id, { state, apart: [] })
  }
  if (decision === 'take') await take(asked, calendar, event, language)
  if (decision === 'cancel') {
    if (here.isUnfinished || !here.isPublic) throw new errors.ValidationError(words.unfinished)
    await cancelGone(strapi, event)
  }
  if (decision === 'delete') {
    if (!mayDelete(asked.reader)) throw new errors.ForbiddenError()
    await deleteMeeting(strapi, event.target)
  }
  return allOf(asked, language)
}

async function take(
  asked: Asked,
  calendar: Calendar,
  event: KnownEvent,
  language: Locale,
): Promise<void> {
  const { strapi } = asked
  const copy = secretsOf(strapi, calendar)?.copy ?? ''
  const read = await orRefused(readCopyApart(copy, await readingNow(strapi)), language)
  const copied = read.meetings.find(({ meeting }) => meeting.uid === event.uid)
  if (!copied) throw new errors.ValidationError(wordsOf(language).following.decidedBefore)
  await takeOver(strapi, event, copied.meeting)
}

const notLooked: LookAnswer = { found: null, question: null }

async function lookThen(asked: Asked, calendar: Calendar, language: Locale): Promise<LookAnswer> {
  return lookClaimed(asked, await claimOr(asked, calendar, language), language)
}

async function lookClaimed(
  { strapi }: Asked,
  claimed: ClaimedCalendar,
  language: Locale,
): Promise<LookAnswer> {
  const { failing, found, question } = await lookAt(strapi, claimed, Date.now(), {
    isByHand: true,
  })
  if (failing) throw refusedAddress(failing.problem, language)
  return { found, question }
}

async function claimOr(
  { strapi }: Asked,
  calendar: Calendar,
  language: Locale,
): Promise<ClaimedCalendar> {
  const claimed = await claimCalendar(strapi, calendar, Date.now())
  if (!claimed) throw new errors.ValidationError(wordsOf(language).following.busy)
  return claimed
}

async function calendarOf(asked: Asked, code = asked.part('code')): Promise<Calendar> {
  const calendar = await findCalendar(asked.strapi, code)
  if (!calendar) throw new errors.NotFoundError()
  return calendar
}

function languageOf(asked: Asked): Locale {
  const language = asked.language()
  asked.params.refuseOthers()
  return language
}
