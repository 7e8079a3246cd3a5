import type ICAL from 'ical.js'
import { excerpt, type Losses } from '../losses'
import { remark } from '../words/facts'
import type { ImportedSpecialDate } from './meeting'
import { joinLinkIn } from './places'
import { descriptionToBlocks } from './plainText'
import type { Series } from './series'
import { textOf } from './span'

/** What a title may have, of a meeting and of one date. */
const longestTitle = 120

/** The beginning of a longer one, whose end is told. */
export function titleOf(summary: string, losses: Losses): string {
  if (summary.length > longestTitle) losses.add(remark('titleCut', summary))
  return excerpt(summary, longestTitle)
}

/** What the calendar says of one date in other words than of the series; null when it has none. */
export function readOwnWords(
  override: ICAL.Component,
  { event, losses }: Series,
  originalDate: string,
): ImportedSpecialDate | null {
  const summary = otherWords(override, event, 'summary')
  const description = otherWords(override, event, 'description')
  if (summary === null && description === null) return null
  const body = description === null ? null : descriptionToBlocks(description)
  const link = joinLinkIn(`${summary ?? ''} ${description ?? ''}`)
  if (link !== null) losses.add({ ...remark('joinLink', link), textOf: originalDate })
  for (const lost of body?.losses ?? []) losses.add({ ...lost, textOf: originalDate })
  return { originalDate, title: summary === null ? null : titleOf(summary, losses), body }
}

const mostWords = 300

/** All dates from one on have no place for words of their own. */
export function noteLastingWords(
  override: ICAL.Component,
  { event, losses }: Series,
  from: string,
): void {
  for (const property of ['summary', 'description'] as const) {
    const words = otherWords(override, event, property)
    if (words !== null) {
      losses.add(remark('lastingWords', property, from, words.slice(0, mostWords)))
    }
  }
}

function otherWords(
  override: ICAL.Component,
  event: ICAL.Component,
  property: string,
): string | null {
  const words = textOf(override, property)
  return words === '' || words === textOf(event, property) ? null : words
}
