import type { Messages } from './messages'
import { error, warning, type Found } from './problem'

export interface AttendedMeeting {
  isOnline: boolean
  hasVenue: boolean
  /** Whether anything is known of how one gets in, of the meeting itself or of its venue. */
  isAccessKnown: boolean
}

/** A meeting to which people come has a place. */
export function placeErrors({ isOnline, hasVenue }: AttendedMeeting, messages: Messages): Found[] {
  return isOnline || hasVenue ? [] : [error(['venue'], messages.placeMissing())]
}

export function accessWarnings(
  { isOnline, isAccessKnown }: AttendedMeeting,
  messages: Messages,
): Found[] {
  return isOnline || isAccessKnown ? [] : [warning(['access'], messages.accessUnknown())]
}
