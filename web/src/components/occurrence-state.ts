import type { Meeting, Occurrence } from 'cms/contract'
import type { Words } from '../words'
import { nearness } from '../time/nearness'
import { daysBetween } from '../time/wall-time'

/** A word that is set out beside a date; `off` ones say that it does not take place. */
export interface Tag {
  kind: 'off' | 'changed' | 'near'
  word: string
}

/** True when nobody should come on that date. */
export function isOff({ status }: Pick<Occurrence, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed'
}

/** The state of a date in a word; null: it takes place when its rule says. */
export function stateOf(
  {
    status,
    change,
    startsAt,
    timeZone,
  }: Pick<Occurrence, 'status' | 'change' | 'startsAt' | 'timeZone'>,
  { status: words }: Words,
): string | null {
  if (status === 'scheduled') return null
  const before = change?.previousStartsAt
  const isOnSameDay = status === 'moved' && before && daysBetween(before, startsAt, timeZone) === 0
  return isOnSameDay ? words.newTime : words[status]
}

/**
 * What does not take place, in a sentence; null: all does.
 *
 * @param occurrence the date that the page is about; null: all dates of a series
 */
export function verdictOf(
  { rule, status }: Pick<Meeting, 'rule' | 'status'>,
  occurrence: Pick<Occurrence, 'status'> | null,
  { verdict }: Words,
): string | null {
  if (rule !== null && status !== 'scheduled') return verdict.series[status]
  const said = occurrence?.status
  return said === 'cancelled' || said === 'postponed' ? verdict.date[said] : null
}

/**
 * What has to be said of a date at a glance, the most important first. Of one that is over, only
 * that it did not take place.
 */
export function tagsOf(occurrence: Occurrence, now: Date, messages: Words): Tag[] {
  const state = stateOf(occurrence, messages)
  if (state && isOff(occurrence)) return [{ kind: 'off', word: state }]
  const near = nearness(occurrence, now)
  if (near === 'past') return []
  const tags: Tag[] = []
  if (near !== 'later') tags.push({ kind: 'near', word: messages.nearness[near] })
  if (state) tags.push({ kind: 'changed', word: state })
  if (occurrence.change?.previousVenue) {
    tags.push({ kind: 'changed', word: messages.status.newPlace })
  }
  if (occurrence.places?.left === 0) tags.push({ kind: 'changed', word: messages.status.full })
  return tags
}
