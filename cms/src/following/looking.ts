import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { readSiteZone } from '../content/reading/zones'
import type { Reading } from '../import/calendar/ics'
import { faultTold } from '../import/faults'
import { excerpt } from '../import/losses'
import { remark } from '../import/words/facts'
import { storageFailure } from '../storage/failures'
import { dateAt } from '../zones/zonedTime'
import {
  changeCalendar,
  neverLooked,
  sealSecrets,
  secretsOf,
  type ClaimedCalendar,
  type LookState,
} from './calendars'
import { carryOut, ChangedMeanwhile, type Work } from './carryingOut'
import type { Found, FollowingEntry, KeptNote, LookAnswer } from './contract'
import { decide, type Decisions, type Situation } from './deciding'
import { findEvents, type KnownEvent } from './events'
import { fetchCalendar, type Fetched } from './fetching'
import { isDelicate } from './delicate'
import { originsOf } from './origins'
import { hashesOf } from './parts'
import { nextLook } from './pauses'
import { LookFailed } from './problem'
import { copyHash, type ReadCopy } from './reading'
import { readCopyApart } from './readingApart'
import { standingOf } from './standing'
import type { LookProblem } from './words/words'

/** How it is looked. */
interface Manner {
  /** Asked before each thing that is done. */
  goesOn: () => boolean
  /** What is the same as before is gone through, too: something may have been done here. */
  isByHand: boolean
}

/** How many that could not be saved are told. */
const mostRefused = 20

/**
 * Looks at a calendar, does what there is to do, and notes what came of it.
 *
 * @param now ms since the epoch
 * @returns what is known of it then
 */
export async function lookAt(
  strapi: Core.Strapi,
  calendar: ClaimedCalendar,
  now: number,
  { goesOn = () => true, isByHand = false }: Partial<Manner> = {},
): Promise<LookState> {
  try {
    return await look(strapi, calendar, now, { goesOn, isByHand })
  } catch (error) {
    return noteFailure(strapi, calendar, now, problemOf(strapi, error))
  }
}

/**
 * Notes that a look ended with its process, before anything came of it: what ended that may do so again,
 * so that it is tried less and less often, like one that fails.
 *
 * @param now ms since the epoch
 */
export async function noteUnfinished(
  strapi: Core.Strapi,
  calendar: ClaimedCalendar,
  now: number,
): Promise<void> {
  strapi.log.warn('The cms ended while it looked at a followed calendar')
  await noteFailure(strapi, calendar, now, 'fault')
}

function noteFailure(
  strapi: Core.Strapi,
  calendar: ClaimedCalendar,
  now: number,
  problem: LookProblem,
): Promise<LookState> {
  const { failures, failing } = calendar.state
  return note(strapi, calendar, now, {
    ...calendar.state,
    lookedAt: now,
    failures: failures + 1,
    failing: { since: failing?.since ?? now, problem },
  })
}

/** @throws what keeps anything from being noted */
function problemOf(strapi: Core.Strapi, error: unknown): LookProblem {
  if (error instanceof LookFailed) return error.problem
  if (storageFailure(error) !== null) throw error
  strapi.log.error('A followed calendar could not be looked at', { error })
  return 'fault'
}

/** What following an address would come to; nothing is written. @throws LookFailed */
export async function lookOnly(
  strapi: Core.Strapi,
  code: string,
  { address, ...chosen }: Pick<FollowingEntry, 'address' | 'publishes' | 'mostADay'>,
): Promise<LookAnswer> {
  const fetched = await fetchCalendar(address, null)
  const reading = await readingNow(strapi)
  const copy = await readCopyApart(fetched?.text ?? '', reading)
  const known = await findEvents(strapi, { calendar: code })
  const used = { made: 0, published: 0 }
  const context = { ...chosen, code, used, answer: null, today: reading.today }
  const { found, question } = decide(await situationOf(strapi, context, copy, known))
  return { found: { ...found, unreadable: copy.unreadable }, question }
}

async function look(
  strapi: Core.Strapi,
  calendar: ClaimedCalendar,
  now: number,
  { goesOn, isByHand }: Manner,
): Promise<LookState> {
  const { code, publishes, mostADay, state } = calendar
  const secrets = secretsOf(strapi, calendar)
  if (!secrets) throw new LookFailed('lost-key')
  const { address, copy: before } = secrets
  const fetched = await fetchCalendar(address, before === null ? null : state.marks)
  const text = fetched?.text ?? before ?? ''
  const reading = await readingNow(strapi)
  const well = { lookedAt: now, failures: 0, failing: null }
  const hash = fetched ? copyHash(text) : state.copyHash
  if (hash === state.copyHash && !isByHand && !hasMoreToDo(state, reading.today)) {
    const marks = fetched ? marksOf(fetched) : state.marks
    const found = state.found && { ...state.found, made: 0, changed: 0 }
    return note(strapi, calendar, now, { ...state, ...well, marks, found, goodAt: now })
  }
  const copy = await readCopyApart(text, reading)
  const used = state.day === reading.today ? state : neverLooked
  const known = await findEvents(strapi, { calendar: code })
  const { today } = reading
  const context = { publishes, mostADay, code, used, today, answer: state.answer }
  const situation = await situationOf(strapi, context, copy, known)
  const decisions = decide(situation)
  if (decisions.question) {
    // The copy of before stays the good one, and all is asked for again.
    const { question, goneKey } = decisions
    return note(strapi, calendar, now, { ...state, ...well, question, goneKey, answer: null })
  }
  const done = await carryOutAll(
    {
      strapi,
      calendar: code,
      copied: new Map(copy.meetings.map(({ meeting }) => [meeting.uid, meeting])),
      known: new Map(known.map((one) => [one.uid, one])),
      here: situation.here,
    },
    decisions,
    goesOn,
  )
  return note(
    strapi,
    calendar,
    now,
    {
      ...well,
      goodAt: now,
      marks: fetched ? marksOf(fetched) : state.marks,
      // What was stopped, refused, or changed meanwhile, is looked at again.
      copyHash: done.isAll ? hash : null,
      found: { ...done.found, unreadable: copy.unreadable },
      notes: [...done.refused, ...copy.notes],
      question: null,
      goneKey: null,
      answer: null,
      day: reading.today,
      made: used.made + done.made,
      published: used.published + done.published,
    },
    fetched && { sealed: sealSecrets(strapi, code, { address, copy: text }) },
  )
}

/** Whether what stands in the very same copy has to be looked at again. */
function hasMoreToDo({ day, found, answer, question }: LookState, today: string): boolean {
  const isOfToday = day === today
  return !isOfToday || answer !== null || question !== null || found === null
}

const marksOf = ({ etag, lastModified }: Fetched) => ({ etag, lastModified })

/** Where and when a calendar is read. */
export async function readingNow(strapi: Core.Strapi): Promise<Reading> {
  const zone = await readSiteZone(strapi)
  return { siteZone: zone, today: dateAt(Temporal.Now.instant(), zone).toString() }
}

type Context = Omit<Situation, 'there' | 'unread' | 'known' | 'here'> & { code: string }

async function situationOf(
  strapi: Core.Strapi,
  { code, ...context }: Context,
  copy: ReadCopy,
  known: readonly KnownEvent[],
): Promise<Situation> {
  const knownUids = new Set(known.map(({ uid }) => uid))
  const fresh = copy.meetings.map(({ meeting }) => meeting.uid).filter((uid) => !knownUids.has(uid))
  const originOf = await originsOf(strapi, code, fresh)
  const familiar = { isOurs: false, earlier: null }
  return {
    ...context,
    known,
    unread: copy.unread,
    there: copy.meetings.map(({ meeting, next }) => ({
      uid: meeting.uid,
      parts: hashesOf(meeting),
      next,
      isDelicate: isDelicate(meeting),
      ...(knownUids.has(meeting.uid) ? familiar : originOf(meeting.uid)),
    })),
    here: await standingOf(
      strapi,
      known.map(({ target }) => target),
    ),
  }
}

interface Done {
  isAll: boolean
  found: Omit<Found, 'unreadable'>
  refused: KeptNote[]
  made: number
  published: number
}

async function carryOutAll(
  work: Work,
  { actions, found }: Decisions,
  goesOn: () => boolean,
): Promise<Done> {
  const done: Done = { isAll: true, found, refused: [], made: 0, published: 0 }
  for (const action of actions) {
    if (!goesOn()) return { ...done, isAll: false }
    const why = await faultTold(work.strapi, async () => {
      try {
        const refusal = await carryOut(work, action)
        return refusal && remark('refused', refusal)
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error
        done.isAll = false
        return null
      }
    })
    if (action.do === 'make') done.made += 1
    if (action.do === 'cancel' || ('publishes' in action && action.publishes)) done.published += 1
    if (why !== null && done.refused.length < mostRefused) {
      const title = work.copied.get(action.uid)?.title ?? ''
      done.refused.push({ about: excerpt(title), remarks: [why] })
    }
  }
  return done
}

async function note(
  strapi: Core.Strapi,
  { code, claim, isOn, state: before }: ClaimedCalendar,
  now: number,
  state: LookState,
  copied: { sealed: string } | null = null,
): Promise<LookState> {
  const { failing, failures } = state
  if (failing && failures === 1) {
    strapi.log.warn(`A followed calendar can't be read: ${failing.problem}`)
  } else if (!failing && before.failing) {
    strapi.log.info('A followed calendar can be read again')
  } else if (!failing && before.lookedAt === null) {
    strapi.log.info('A calendar is followed from now on')
  }
  const nextAt = isOn ? new Date(nextLook(code, now, failures)) : null
  await changeCalendar(strapi, { code, claim }, { state, ...copied, claim: null, nextAt })
  return state
}
