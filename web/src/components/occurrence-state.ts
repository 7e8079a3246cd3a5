import type { Occurrence } from 'cms/contract'
import type { Messages } from '../messages'
import { nearness } from '../time/nearness'

/** A word that is set out beside a date; `off` ones say that it does not take place. */
export interface Tag {
  kind: 'off' | 'changed' | 'near'
  word: string
}

/** True when nobody should come on that date. */
export function isOff({ status }: Occurrence): boolean {
  return status === 'cancelled' || status === 'postponed'
}

/**
 * What has to be said of a date at a glance, the most important first. Of one that is over, only
 * that it did not take place.
 */
export function tagsOf(occurrence: Occurrence, now: Date, messages: Messages): Tag[] {
  if (occurrence.status === 'cancelled' || occurrence.status === 'postponed') {
    return [{ kind: 'off', word: messages.status[occurrence.status] }]
  }
  const near = nearness(occurrence, now)
  if (near === 'past') return []
  const tags: Tag[] = []
  if (near !== 'later') tags.push({ kind: 'near', word: messages.nearness[near] })
  if (occurrence.status === 'moved') {
    tags.push({ kind: 'changed', word: messages.status.moved })
  }
  if (occurrence.change?.previousVenue) {
    tags.push({ kind: 'changed', word: messages.status.newPlace })
  }
  return tags
}
