import type { Content } from './content'
import { fieldName, type Messages } from './messages'
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

/** The link to join is for those who ask for it: once it is public, anybody can come to disturb. */
export function joinLinkErrors(
  { words }: Pick<Content, 'words'>,
  joinLink: string,
  messages: Messages,
): Found[] {
  const secret = secretOf(joinLink)
  if (secret === null) return []
  return words
    .filter(({ text }) => text.toLowerCase().includes(secret))
    .map(({ path }) => error(path, messages.joinLinkPublic(fieldName(path, messages))))
    .filter(({ message }, index, all) => all.findIndex((one) => one.message === message) === index)
}

/** What lets people in: host and path, however the rest of the address is written. */
function secretOf(joinLink: string): string | null {
  const link = joinLink.trim()
  if (link === '') return null
  if (!URL.canParse(link)) return link.toLowerCase()
  const { host, pathname, search } = new URL(link)
  const path = pathname.replace(/\/$/, '')
  if (path !== '') return (host + path).toLowerCase()
  // A host alone lets nobody in.
  return search === '' ? null : `${host}/${search}`.toLowerCase()
}
