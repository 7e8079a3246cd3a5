import { isDeepStrictEqual } from 'node:util'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { refusalOf } from '../checks/refusalInWords'
import type { Locale } from '../contract'
import type { ImportedMeeting } from '../import/calendar/meeting'
import { sourceHashOf } from '../import/calendar/sourceHash'
import { forget, recall, remember } from '../import/memory'
import { waitForTurn } from '../strapi/turns'
import { parts, type Part } from './contract'
import type { Action, Here } from './deciding'
import { addEvent, changeEvent, findEvents, removeEvents, type KnownEvent } from './events'
import { hashesOf, type Hashes } from './parts'
import { deleteMeeting, publishMeeting, saveMeeting, stateOfMeeting } from './meetings'
import { publishSpecialDates } from './specialDates'
import { standingOf } from './standing'
import { writeParts } from './writing'

/** What an event is known by to the import of files, which then doesn't bring it in once more. */
export const sourceOf = (uid: string): string => `calendar ${uid}`

/** With what actions are carried out. */
export interface Work {
  strapi: Core.Strapi
  /** Code of the calendar. */
  calendar: string
  /** What the calendar has now. */
  copied: ReadonlyMap<string, ImportedMeeting>
  known: ReadonlyMap<string, KnownEvent>
  /** How the meetings of known events stood, by their ids, when it was decided what to do. */
  here: ReadonlyMap<string, Here>
}

/** Somebody did something with a meeting here since it was decided what to do with it. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile'
}

/**
 * Does one thing, as a whole or not at all; what is published is so in a step of its own, so that a
 * meeting that can't be public yet waits as a draft.
 *
 * @returns why it could not be done, in the words of the rule that refused it; null: it is done
 * @throws ChangedMeanwhile: nothing is overwritten, and it is to be decided anew
 */
export async function carryOut(work: Work, action: Action): Promise<Record<Locale, string> | null> {
  const { strapi } = work
  if (action.do === 'change' && (await isNewRuleWithDates(work, action))) {
    return publishWithDates(work, action)
  }
  let written: Written | null = null
  const refusal = await refusalOf(async () => {
    written = await asDecided(work, action.uid, async () => {
      const target = await act(work, action)
      return target === null ? null : { target, state: await stateOfMeeting(strapi, target) }
    })
  })
  if (refusal || written === null || !('publishes' in action) || !action.publishes) return refusal
  const { target, state }: Written = written
  return (
    (await refusalOf(() => publishAsWritten(strapi, target, state))) ??
    refusalOf(() => publishSpecialDates(strapi, target))
  )
}

interface Written {
  target: string
  /** As of which it is to be published. */
  state: string
}

/** @throws ChangedMeanwhile where an editor has saved it since: when that is public, they say */
function publishAsWritten(strapi: Core.Strapi, target: string, state: string): Promise<void> {
  return together(strapi, async () => {
    if ((await stateOfMeeting(strapi, target)) !== state) throw new ChangedMeanwhile()
    await publishMeeting(strapi, target)
  })
}

/** Does something that was decided of an event, while what that goes by is still so. */
function asDecided<Result>(
  { strapi, known, here }: Work,
  uid: string,
  act: () => Promise<Result>,
): Promise<Awaited<Result>> {
  return together(strapi, async () => {
    const event = known.get(uid)
    if (event) {
      const { id, target } = event
      const [row] = await findEvents(strapi, { id })
      const stands = (await standingOf(strapi, [target])).get(target)
      const isAsBefore = isDeepStrictEqual(row, event) && standsAlike(stands, here.get(target))
      if (!isAsBefore) throw new ChangedMeanwhile()
    }
    return act()
  })
}

/** Whether nobody has done anything with a meeting; that time goes on does not count. */
function standsAlike(now: Here | undefined, before: Here | undefined): boolean {
  return isDeepStrictEqual({ ...now, isToCome: null }, { ...before, isToCome: null })
}

/** One change at a time: an editor who saves meanwhile is before it or after it. */
async function together<Result>(
  strapi: Core.Strapi,
  act: () => Promise<Result>,
): Promise<Awaited<Result>> {
  return await strapi.db.transaction(async ({ trx }): Promise<Awaited<Result>> => {
    await waitForTurn(strapi, trx, 'changing content')
    return await act()
  })
}

/** @returns the document that may be published */
async function act(work: Work, action: Action): Promise<string | null> {
  const { strapi } = work
  const known = work.known.get(action.uid)
  const copied = work.copied.get(action.uid)
  switch (action.do) {
    case 'make':
      return copied ? make(work, copied, action.isDue) : null
    case 'publish':
      return known ? dueDraft(strapi, known) : null
    case 'adopt':
      if (copied) await adopt(work, copied, { target: action.target })
      return null
    case 'change':
      return copied && known ? change(strapi, { known, meeting: copied, ...action }) : null
    case 'return':
      if (known) await changeEvent(strapi, known.id, { state: 'followed' })
      return null
    case 'ask':
      if (known) await changeEvent(strapi, known.id, { state: 'gone' })
      return null
    case 'keep':
      if (known) await changeEvent(strapi, known.id, { state: 'kept' })
      return null
    case 'cancel':
      if (known) await cancel(strapi, known)
      return null
    case 'remove':
      if (known) await removeUntouched(strapi, known)
      return null
    case 'forget':
      if (known) await removeEvents(strapi, { id: known.id })
      return null
  }
}

async function make(work: Work, meeting: ImportedMeeting, isDue: boolean): Promise<string> {
  const { strapi } = work
  const target = await writeParts(strapi, meeting, parts, null)
  await adopt(work, meeting, { target, isDue })
  await rememberWritten(strapi, meeting, target)
  return target
}

/** A draft that waited for its day; null: somebody works on it, and publishes it when it is ready. */
async function dueDraft(strapi: Core.Strapi, known: KnownEvent): Promise<string | null> {
  await changeEvent(strapi, known.id, { isDue: false })
  return (await isAsWritten(strapi, known)) ? known.target : null
}

/** Whether nobody has saved or published anything of a meeting since it was written here. */
async function isAsWritten(strapi: Core.Strapi, { uid, target }: KnownEvent): Promise<boolean> {
  const written = await recall(strapi, sourceOf(uid))
  return written?.state === (await stateOfMeeting(strapi, target))
}

/** A meeting is followed from now on as it stands: what a file brought in, whatever an editor made of it since. */
async function adopt(
  { strapi, calendar }: Work,
  meeting: ImportedMeeting,
  { target, ...due }: { target: string; isDue?: boolean },
): Promise<void> {
  await addEvent(strapi, {
    calendar,
    target,
    ...due,
    uid: meeting.uid,
    there: hashesOf(meeting),
    here: await hashesHere(strapi, target),
  })
}

interface Change {
  known: KnownEvent
  meeting: ImportedMeeting
  parts: Part[]
  apart: Part[]
  publishes: boolean
  /** Of a new rule and single dates of it, which are held to what is public. */
  isPublishedFirst?: boolean
}

async function change(
  strapi: Core.Strapi,
  { known, meeting, parts: written, apart, publishes, isPublishedFirst = false }: Change,
): Promise<string | null> {
  const { target } = known
  const isDue = known.isDue && (await isAsWritten(strapi, known))
  if (written.length > 0) await writeParts(strapi, meeting, written, target, isPublishedFirst)
  const now = await hashesHere(strapi, target)
  await changeEvent(strapi, known.id, {
    there: hashesOf(meeting),
    here: withParts(known.here, now, written),
    state: 'followed',
    apart,
    isDue: isDue && !publishes,
  })
  if (written.length > 0) await rememberWritten(strapi, meeting, target)
  return publishes && isDue === known.isDue ? target : null
}

type ChangeAction = Extract<Action, { do: 'change' }>

/** Whether single dates of a public meeting change with its rule. */
async function isNewRuleWithDates(
  { strapi, known }: Work,
  { uid, parts: written, publishes }: ChangeAction,
): Promise<boolean> {
  if (!publishes || !written.includes('when') || !written.includes('dates')) return false
  const target = known.get(uid)?.target ?? ''
  return (await standingOf(strapi, [target])).get(target)?.isPublic === true
}

/** What can't be public yet waits as a draft, and its single dates for an editor. */
async function publishWithDates(
  work: Work,
  action: ChangeAction,
): Promise<Record<Locale, string> | null> {
  const { strapi } = work
  const known = work.known.get(action.uid)
  const meeting = work.copied.get(action.uid)
  if (!known || !meeting) return null
  const all = { known, meeting, ...action, isPublishedFirst: true }
  const refusal = await refusalOf(async () => {
    await asDecided(work, action.uid, () => change(strapi, all))
  })
  if (!refusal) return refusalOf(() => publishSpecialDates(strapi, known.target))
  await asDecided(work, action.uid, () => change(strapi, withDatesApart(all)))
  return refusal
}

function withDatesApart({ known, meeting, parts: written, apart }: Change): Change {
  const isOfDates = (part: Part) => part === 'dates' || part === 'ownWords'
  return {
    known,
    meeting,
    parts: written.filter((part) => !isOfDates(part)),
    apart: [...apart, ...written.filter(isOfDates)],
    publishes: false,
  }
}

/**
 * Takes over what stands in the copy, whatever stands here: an editor says so. Single dates of a rule
 * that is not public yet wait until it is.
 */
export async function takeOver(
  strapi: Core.Strapi,
  known: KnownEvent,
  meeting: ImportedMeeting,
): Promise<void> {
  const all = { known, meeting, parts: known.apart, apart: [], publishes: false }
  const take = (taken: Change) => together(strapi, () => change(strapi, taken))
  try {
    await take(all)
  } catch (error) {
    const hasRule = known.apart.includes('when') && known.apart.includes('dates')
    if (!hasRule || !(error instanceof errors.ApplicationError)) throw error
    await take(withDatesApart(all))
  }
}

/** It was published, and is again: an event that is gone is told as cancelled. */
async function cancel(strapi: Core.Strapi, { id, target, here, there }: KnownEvent): Promise<void> {
  await saveMeeting(strapi, target, { planStatus: 'cancelled' })
  await publishMeeting(strapi, target)
  await changeEvent(strapi, id, {
    state: 'kept',
    here: withParts(here, await hashesHere(strapi, target), ['status']),
    // So that an event which comes back takes place again here as well.
    there: { ...there, status: '' },
  })
}

/** Cancels a meeting because its event is gone, as an editor or a whole calendar says. */
export async function cancelGone(strapi: Core.Strapi, known: KnownEvent): Promise<void> {
  await together(strapi, () => cancel(strapi, known))
}

/** Nobody did anything with this draft: it may come again with its event. */
async function removeUntouched(
  strapi: Core.Strapi,
  { id, uid, target }: KnownEvent,
): Promise<void> {
  await deleteMeeting(strapi, target)
  await forget(strapi, sourceOf(uid))
  await removeEvents(strapi, { id })
}

async function rememberWritten(
  strapi: Core.Strapi,
  meeting: ImportedMeeting,
  target: string,
): Promise<void> {
  const state = await stateOfMeeting(strapi, target)
  await remember(strapi, sourceOf(meeting.uid), {
    target,
    sourceHash: sourceHashOf(meeting),
    state,
  })
}

async function hashesHere(strapi: Core.Strapi, target: string): Promise<Hashes> {
  const here = (await standingOf(strapi, [target])).get(target)
  if (!here) throw new Error(`the meeting ${target} is gone`)
  return here.parts
}

function withParts(before: Hashes, now: Hashes, written: readonly Part[]): Hashes {
  return { ...before, ...Object.fromEntries(written.map((part) => [part, now[part]])) }
}
