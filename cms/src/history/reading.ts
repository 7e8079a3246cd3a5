import type { Core } from '@strapi/strapi'
import { versionLink, type LinkSettings } from '../tickets/links'
import { readSiteZone } from '../content/reading/zones'
import { closedDaysInWords, dateNameInWords } from '../content/inWords/dates'
import { isType } from '../content/types'
import type { Locale } from '../contract'
import type { Content } from './content'
import type { VersionSummary, VersionView } from './contract'
import { referencesIn, titlesOf } from './references'
import { shapeIn, shapesOf } from './shape'
import type { VersionRow } from './versions'
import { differences } from './inWords/differences'
import { describe, type Reading } from './inWords/values'
import { wordsIn } from './inWords/words'

/**
 * Prepares to put versions into words of a language: looks up what the documents in them are called.
 *
 * @param shapeOf with the fields that are told, or brought back; left out: all
 */
export async function readingOf(
  strapi: Core.Strapi,
  versions: { type: string; content: Content }[],
  language: Locale,
  shapeOf = shapesOf(strapi),
): Promise<Reading> {
  const references = versions.flatMap(({ type, content }) =>
    referencesIn(content, shapeOf(type), shapeOf),
  )
  const titles = await titlesOf(strapi, references, shapeOf, language)
  return {
    shapeOf,
    words: wordsIn(language, await readSiteZone(strapi)),
    titleOf: (uid, documentId) => titles.get(`${uid} ${documentId}`) ?? null,
  }
}

/** @param before the version that it is told apart from; null: it is the first */
export function toSummary(
  version: VersionRow,
  before: VersionRow | null,
  reading: Reading,
): VersionSummary {
  const { id, action, authorKind, authorName, keptAt } = version
  return {
    id,
    action,
    author: { kind: authorKind, name: authorName },
    keptAt: new Date(keptAt).toISOString(),
    differences:
      before &&
      differences(before.content, version.content, shapeOfVersion(version, reading), reading),
  }
}

export function toView(
  version: VersionRow,
  before: VersionRow | null,
  reading: Reading,
  { settings, mayPublish }: { settings: LinkSettings; mayPublish: boolean },
): VersionView {
  return {
    ...toSummary(version, before, reading),
    title: versionName(version, reading),
    content: describe(version.content, shapeOfVersion(version, reading), reading),
    isLive: !reading.shapeOf(version.type).hasDrafts,
    mayPublish,
    siteLink: versionLink(settings, version),
  }
}

/** What the document of a version is called; '' where it has no title yet. */
export function versionName(version: VersionRow, reading: Reading): string {
  const { type, content, title } = version
  const { originalDate: date, firstDay, lastDay } = content
  const { language } = reading.words
  if (isType('ofDays', type)) {
    const place = titleIn(version, 'venue', reading)
    return closedDaysInWords(place, { firstDay, lastDay }, language)
  }
  if (!isType('ofOneDate', type) || typeof date !== 'string') return title ?? ''
  return dateNameInWords(titleIn(version, 'meeting', reading), date, language)
}

/** What the document is called that is chosen in a field; '' where none is, or it is gone. */
function titleIn({ type, content }: VersionRow, field: string, reading: Reading): string {
  const target = reading.shapeOf(type).fields.find(({ name }) => name === field)?.target ?? ''
  const chosen = content[field]
  return (typeof chosen === 'string' && reading.titleOf(target, chosen)) || ''
}

/** With what it did to its date: it is not the meeting that was deleted. */
export function deletedName(version: VersionRow, reading: Reading): string {
  const name = versionName(version, reading)
  const { change } = version.content
  if (!isType('ofOneDate', version.type) || typeof change !== 'string') return name
  return `${name}: ${reading.words.of(change)}`
}

function shapeOfVersion({ type, language }: VersionRow, { shapeOf }: Reading) {
  return shapeIn(shapeOf(type), language)
}
