import { errors } from '@strapi/utils'
import { isBegunByHand, isType, typesThatAre } from '../../content/types'
import type { Asked } from '../../http/asked'
import type { Reader } from '../../http/reader'
import { wordsOf } from '../../languages'
import { useLibrary } from '../../strapi/permissions'
import { importFormats, type ImportFormat } from './contract'

/** What a file of each kind writes. */
function typesOf(format: ImportFormat): string[] {
  if (format === 'calendar') {
    const changes = typesThatAre('ofOneDate').filter((uid) => !isType('drafted', uid))
    return [...typesThatAre('dated'), ...typesThatAre('place'), ...changes]
  }
  return typesThatAre('placed').filter((uid) => isBegunByHand(uid) && !isType('dated', uid))
}

/**
 * Whoever may make, change and publish all that a kind of file holds: an import makes hundreds of
 * drafts, which are for those to look through who publish them. Contributors, who write their own,
 * bring nothing in.
 */
export function mayBringIn(reader: Reader, format: ImportFormat): boolean {
  const isAllowed = typesOf(format).every(
    (uid) =>
      reader.makes(uid) &&
      reader.may('update', uid) &&
      (!isType('drafted', uid) || reader.may('publish', uid)),
  )
  return isAllowed && (format === 'calendar' || useLibrary.every((action) => reader.does(action)))
}

export function formatsFor(reader: Reader): ImportFormat[] {
  return importFormats.filter((format) => mayBringIn(reader, format))
}

/** Refuses (403) whoever may not bring in a kind of file. */
export function formatOrRefuse(asked: Asked, format: ImportFormat): void {
  if (mayBringIn(asked.reader, format)) return
  // Of a ForbiddenError Strapi passes on nothing but that it is one.
  throw new errors.PolicyError(wordsOf(asked.language()).deskImports.notYours[format])
}
