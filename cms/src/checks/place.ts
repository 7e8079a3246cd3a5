import type { CheckWords } from './words/words'
import { error, warning, type Found } from './problem'

export interface AttendedMeeting {
  /** Whether it does not take place, now or ever: nobody is asked to come. */
  isOff: boolean
  isOnline: boolean
  hasVenue: boolean
  /** Whether anything is known of how one gets in, of the meeting itself or of its venue. */
  isAccessKnown: boolean
}

/** A meeting to which people come has a place. */
export function placeErrors(
  { isOff, isOnline, hasVenue }: AttendedMeeting,
  messages: CheckWords,
): Found[] {
  return isOff || isOnline || hasVenue ? [] : [error(['venue'], messages.placeMissing())]
}

export function accessWarnings(
  { isOff, isOnline, isAccessKnown }: AttendedMeeting,
  messages: CheckWords,
): Found[] {
  return isOff || isOnline || isAccessKnown ? [] : [warning(['access'], messages.accessUnknown())]
}
