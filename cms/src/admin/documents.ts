import { defaultLanguage } from '../content/languages'
import { isType, shortName, typeThatIs } from '../content/types'
import { formPath, inLanguage, newDocument } from './strapi/addresses'
import { toldInAddress, type GivenDate } from './givenDate/given'
import type { Key } from './languages/useWords'

interface DocumentAddress {
  kind?: 'collection-types' | 'single-types'
  uid: string
  documentId: string
  /** null: its type is not translated; absent: the language that facts come from. */
  locale?: string | null
}

/** Where a document is edited, below `/admin`; not in the language in which somebody edited last. */
export function editPath({
  kind = 'collection-types',
  uid,
  documentId,
  locale = defaultLanguage,
}: DocumentAddress): string {
  const path = formPath(kind, uid, kind === 'single-types' ? null : documentId)
  return locale === null ? path : path + inLanguage(locale)
}

/** Where a meeting is edited, from whatever is told about it. */
export function meetingPath(documentId: string): string {
  return editPath({ uid: typeThatIs('dated'), documentId })
}

/** Where the change of one date is edited. */
export function changePath(documentId: string): string {
  return editPath({ uid: typeThatIs('changing'), documentId, locale: null })
}

/** Where closed days of a place are edited. */
export function closurePath(documentId: string): string {
  return editPath({ uid: typeThatIs('ofDays'), documentId, locale: null })
}

const specialDates = typeThatIs('ofOneDate', 'drafted')

/** Where is edited what one date has of its own. */
export function specialDatePath(documentId: string): string {
  return editPath({ uid: specialDates, documentId, locale: null })
}

/** Where one date is given what it is to have of its own. */
export function newSpecialDatePath(date: GivenDate): string {
  return newPath(specialDates) + toldInAddress(date)
}

/** Where the one document of a type is edited. */
export function singlePath(uid: string): string {
  return editPath({ kind: 'single-types', uid, documentId: '' })
}

/** Where a new document of a type is written. */
export function newPath(uid: string): string {
  return formPath('collection-types', uid, newDocument) + inLanguage(defaultLanguage)
}

/** Where the documents of a type are listed. */
export function listPath(uid: string): string {
  return formPath('collection-types', uid, null) + inLanguage(defaultLanguage)
}

/** What one document of a type is called. */
export function typeKey(uid: string): Key {
  return isType('public', uid) ? `type.${shortName(uid)}` : 'type.other'
}
