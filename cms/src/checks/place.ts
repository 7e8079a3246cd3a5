import type { CheckWords } from './words/words'
import { error, warning, type Found } from './problem'

export interface AttendedMeeting {
  isOnline: boolean
  hasVenue: boolean
  /** Whether anything is known of how one gets in, of the meeting itself or of its venue. */
  isAccessKnown: boolean
}

/** A meeting to which people come has a place. */
export function placeErrors(
  { isOnline, hasVenue }: AttendedMeeting,
  messages: CheckWords,
): Found[] {
  return isOnline || hasVenue ? [] : [error(['venue'], messages.placeMissing())]
}

export function accessWarnings(
  { isOnline, isAccessKnown }: AttendedMeeting,
  messages: CheckWords,
): Found[] {
  return isOnline || isAccessKnown ? [] : [warning(['access'], messages.accessUnknown())]
}
