import { hashOf } from '../import/memory'
import type { Found, Part, Question } from './contract'
import { isTakenBack } from './datedHashes'
import { differing, type Hashes } from './parts'

/** So many new drafts a calendar may bring in a day, and so many of its drafts may wait at a time. */
export const mostNewADay = 50
export const mostWaiting = 100

/** More than this share of what is to come, and at least so many: nobody cancels so much in an hour. */
const massShare = 1 / 4
const leastMass = 3

/** An event as the calendar has it now. */
export interface There {
  uid: string
  parts: Hashes
  /** Local date; null: it is over. */
  next: string | null
  /** It is a meeting of this site, or of another calendar that is followed. */
  isOurs: boolean
  /** What an earlier import of a file made of it: whose draft, and whether that is still there. */
  earlier: { target: string; isThere: boolean } | null
  /** Something is said of it that an editor has to think of before it is public. */
  isDelicate: boolean
}

/** An event that this calendar brought in before. */
export interface Known {
  uid: string
  target: string
  /** What the calendar said of it, as far as that was looked at. */
  there: Hashes
  /** What stood here when it was written last. */
  here: Hashes
  /** Gone: an editor is asked. Kept: an editor, or we, saw to it that it is gone there. */
  state: 'followed' | 'gone' | 'kept'
  /** Changed there, and not taken over here. */
  apart: Part[]
  /** A draft that is to be published as soon as the day's number, and what the calendar says of it, let it. */
  isDue: boolean
}

/** Its meeting as it stands here now. */
export interface Here {
  parts: Hashes
  isPublic: boolean
  /** Something in the draft waits to be published. */
  isUnfinished: boolean
  /** A date of it has not begun yet. */
  isToCome: boolean
}

export interface Situation {
  there: readonly There[]
  /** UIDs of what the calendar has and nobody can read. */
  unread: ReadonlySet<string>
  known: readonly Known[]
  /** By target; what is missing was deleted. */
  here: ReadonlyMap<string, Here>
  publishes: boolean
  mostADay: number
  /** The local date. */
  today: string
  /** What was done today already. */
  used: { made: number; published: number }
  /** Which disappearance an administrator said something about, by `goneKey`. */
  answer: { key: string; areGone: boolean } | null
}

export type Action =
  | { do: 'make'; uid: string; publishes: boolean; isDue: boolean }
  | { do: 'publish'; uid: string; publishes: true }
  | { do: 'adopt'; uid: string; target: string }
  | { do: 'change'; uid: string; parts: Part[]; apart: Part[]; publishes: boolean }
  | { do: 'return'; uid: string }
  | { do: 'ask'; uid: string }
  | { do: 'cancel'; uid: string }
  | { do: 'remove'; uid: string }
  | { do: 'keep'; uid: string }
  | { do: 'forget'; uid: string }

export interface Decisions {
  actions: Action[]
  /** Not null: there are no actions. */
  question: Question | null
  /** What was gone when the question came up; null: there is no question. */
  goneKey: string | null
  found: Omit<Found, 'unreadable'>
}

/** What there is to do so that what stands here follows a calendar, and no editor's work is lost. */
export function decide(situation: Situation): Decisions {
  const { there, unread, known, here, answer } = situation
  const named = new Set([...there.map(({ uid }) => uid), ...unread])
  const coming = known.filter(
    ({ state, target }) => state === 'followed' && here.get(target)?.isToCome,
  )
  const takingPlace = coming.filter((one) => !wasCancelled(one))
  const gone = takingPlace.filter(({ uid }) => !named.has(uid))
  const key = keyOf(gone)
  const isMass =
    (gone.length >= leastMass && gone.length > takingPlace.length * massShare) ||
    (there.length === 0 && gone.length > 0)
  const said = answer?.key === key ? answer : null
  const decider = new Decider(situation)
  if (isMass && !said) {
    return {
      actions: [],
      question: { gone: gone.length, of: takingPlace.length },
      goneKey: key,
      found: decider.found,
    }
  }
  for (const one of gone) decider.seeGone(one, isMass ? said : null)
  for (const one of known) if (!named.has(one.uid)) decider.seeOver(one)
  const knownByUid = new Map(known.map((one) => [one.uid, one]))
  const inOrder = [...there].sort((a, b) => dateOf(a).localeCompare(dateOf(b)))
  for (const one of inOrder) {
    const before = knownByUid.get(one.uid)
    if (!before) decider.seeNew(one)
    // Of what is known nothing is taken back since a part of it can't be read.
    else if (!unread.has(one.uid)) decider.seeKnown(one, before)
  }
  return { actions: decider.actions, question: null, goneKey: null, found: decider.found }
}

/** Many programs say first that something is cancelled, and leave it out a while later. */
function wasCancelled({ there }: Known): boolean {
  return there.status === hashOf(true)
}

function keyOf(gone: readonly Known[]): string {
  return hashOf(gone.map(({ uid }) => uid).sort())
}

function dateOf({ next }: There): string {
  return next ?? ''
}

class Decider {
  readonly actions: Action[] = []
  readonly found: Omit<Found, 'unreadable'>
  readonly #situation: Situation
  #made: number
  #published: number
  #waiting: number

  constructor(situation: Situation) {
    this.#situation = situation
    this.#made = situation.used.made
    this.#published = situation.used.published
    this.#waiting = situation.known.filter(
      ({ target }) => situation.here.get(target)?.isPublic === false,
    ).length
    this.found = {
      events: situation.there.length,
      ...{ made: 0, changed: 0, leftAlone: 0, over: 0, ours: 0, deleted: 0, later: 0, tomorrow: 0 },
    }
  }

  /** What is to come here and not there any more. */
  seeGone(known: Known, said: Situation['answer']): void {
    const { uid, target } = known
    const here = this.#situation.here.get(target)
    if (!here) return
    if (said?.areGone === false) return this.#do({ do: 'keep', uid })
    const isUntouched = this.#isUntouched(known, here)
    if (said && isUntouched) return this.#do({ do: here.isPublic ? 'cancel' : 'remove', uid })
    if (isUntouched && here.isPublic && this.#situation.publishes) {
      if (!this.#mayPublish()) return this.#wait()
      this.#published += 1
      return this.#do({ do: 'cancel', uid })
    }
    this.#do({ do: 'ask', uid })
  }

  /** Of what is over, or deleted, and stands there no more, nothing has to be known. */
  seeOver({ uid, target }: Known): void {
    if (!this.#situation.here.get(target)?.isToCome) this.#do({ do: 'forget', uid })
  }

  seeNew({ uid, next, isOurs, earlier, isDelicate }: There): void {
    const { found } = this
    if (isOurs) found.ours += 1
    else if (earlier?.isThere) this.#do({ do: 'adopt', uid, target: earlier.target })
    else if (earlier) found.deleted += 1
    else if (next === null) found.over += 1
    else if (this.#made >= mostNewADay) found.later += 1
    else {
      const publishes = !isDelicate && this.#mayPublish()
      if (!publishes && this.#waiting >= mostWaiting) {
        found.later += 1
        return
      }
      this.#made += 1
      if (publishes) this.#published += 1
      else this.#waiting += 1
      found.made += 1
      const isDue = !publishes && this.#situation.publishes
      if (isDue && !isDelicate) this.#wait()
      this.#do({ do: 'make', uid, publishes, isDue })
    }
  }

  seeKnown({ uid, parts, isDelicate }: There, known: Known): void {
    const { found } = this
    const here = this.#situation.here.get(known.target)
    if (!here) {
      found.deleted += 1
      return
    }
    const { today } = this.#situation
    const changed = differing(parts, known.there, today)
    const edited = differing(here.parts, known.here, today)
    const isDue = known.isDue && !here.isPublic && edited.length === 0
    if (changed.length === 0) {
      if (known.apart.length > 0) found.leftAlone += 1
      if (known.state !== 'followed') this.#do({ do: 'return', uid })
      else if (isDue && !isDelicate) this.#publishDue(uid)
      return
    }
    const free = changed.filter((part) => !edited.includes(part))
    const isAsThere = edited.length === 0 && !here.isUnfinished
    const isToBePublic =
      this.#situation.publishes && !isDelicate && (isDue || (here.isPublic && isAsThere))
    const publishes = isToBePublic && this.#mayPublish()
    // What is public changes there when it may be published, and not in a draft that nobody finishes.
    if (isToBePublic && !publishes) {
      this.#wait()
      if (here.isPublic) return
    }
    // Changes of single dates have no drafts, nor can their words be taken back in one: of a public
    // meeting that would be public at once.
    const isAtOnce = (part: Part) =>
      part === 'dates' ||
      (part === 'ownWords' && isTakenBack(known.there.ownWords, parts.ownWords, today))
    const written = free.filter((part) => !here.isPublic || publishes || !isAtOnce(part))
    const apart = [...known.apart, ...changed].filter(
      (part, index, all) => !written.includes(part) && all.indexOf(part) === index,
    )
    if (publishes && written.length > 0) this.#published += 1
    if (written.length > 0) found.changed += 1
    if (apart.length > 0) found.leftAlone += 1
    this.#do({
      do: 'change',
      uid,
      parts: written,
      apart,
      publishes: publishes && written.length > 0,
    })
  }

  /** What was too much on the day on which it came; what somebody published since is done. */
  #publishDue(uid: string): void {
    if (!this.#situation.publishes) return
    if (!this.#mayPublish()) return this.#wait()
    this.#published += 1
    this.#do({ do: 'publish', uid, publishes: true })
  }

  /** It is seen again on the next day, as it stands then. */
  #wait(): void {
    this.found.tomorrow += 1
  }

  #mayPublish(): boolean {
    const { publishes, mostADay } = this.#situation
    return publishes && this.#published < mostADay
  }

  #isUntouched({ here: before }: Known, here: Here): boolean {
    return differing(here.parts, before, this.#situation.today).length === 0 && !here.isUnfinished
  }

  #do(action: Action): void {
    this.actions.push(action)
  }
}
