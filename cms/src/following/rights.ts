import type { Reader } from '../http/reader'
import { defaultLanguage } from '../content/languages'
import { typesThatAre } from '../content/types'

/** Whoever may publish meetings decides what becomes of those that a calendar brought in. */
export function mayDecide(reader: Reader): boolean {
  return mayOfMeetings(reader, 'publish')
}

export function mayDelete(reader: Reader): boolean {
  return mayOfMeetings(reader, 'delete')
}

function mayOfMeetings(reader: Reader, right: 'publish' | 'delete'): boolean {
  return typesThatAre('dated').every((uid) => reader.may(right, uid, { locale: defaultLanguage }))
}
