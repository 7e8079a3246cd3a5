import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { isType, typesThatAre } from '../content/types'
import type { Locale } from '../contract'
import { each } from '../each'
import type { RecentChange } from '../editing/homeContract'
import { titleFieldOf } from '../editing/versions'
import type { Reader } from '../http/reader'
import { deletedName, readingOf } from './reading'
import { deletedTogether, deletions, type VersionHead } from './versions'

/** Versions that are looked through for each deletion that is told: a document is deleted in all languages at once. */
const languagesOfOne = 4

/**
 * What people deleted last, of what somebody may read, in the words of Home; the changes of dates that
 * were undone among that.
 *
 * @param most that are told
 */
export async function recentDeletions(
  strapi: Core.Strapi,
  reader: Reader,
  language: Locale,
  most: number,
): Promise<RecentChange[]> {
  const gone = (await deletions(strapi, most * languagesOfOne))
    .filter(({ authorKind }) => authorKind === 'user')
    .filter((version) => isRead(reader, version))
    .slice(0, most)
  const versions = await each(gone, async (head) => {
    const together = await deletedTogether(strapi, head)
    return together.find((one) => one.language === defaultLanguage) ?? together[0] ?? null
  })
  const found = versions.filter((version) => version !== null)
  const reading = await readingOf(strapi, found, language)
  return found.map((version) => ({
    kind: 'collection-types',
    uid: version.type,
    documentId: version.document,
    locale: null,
    title: deletedName(version, reading),
    who: version.authorName ?? '',
    at: new Date(version.keptAt).toISOString(),
    action: isType('ofOneDate', version.type) ? 'undone' : 'deleted',
  }))
}

/** Whether somebody may read what it was called; the change of a date is called by its meeting. */
function isRead(reader: Reader, { type, language }: VersionHead): boolean {
  const row = language === null ? {} : { locale: language }
  if (!reader.readsRow(type, row, ...titleFieldOf(type))) return false
  return !isType('ofOneDate', type) || typesThatAre('dated').some((uid) => reader.reads(uid))
}
