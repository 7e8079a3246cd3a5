import type { PaperRow } from './papers'
import { dateKey } from './dateKeys'
import { factsOf, type Translations } from './texts'

/** What is read and discussed on one date of a meeting: a study unit, or what else has a day for it. */
export interface Discussed {
  /** Document id of the paper. */
  id: string
  paper: Translations<PaperRow>
}

/** By `dateKey`; of several for one date in the order of their numbers. */
export type DiscussedOnDates = ReadonlyMap<string, readonly Discussed[]>

/** @param papers by document id, all that are public */
export function discussedOf(papers: ReadonlyMap<string, Translations<PaperRow>>): DiscussedOnDates {
  const dates = new Map<string, Discussed[]>()
  for (const [id, paper] of papers) {
    const { meeting, discussedOn } = factsOf(paper)
    if (!meeting || !discussedOn) continue
    const key = dateKey(meeting.documentId, String(discussedOn))
    const others = dates.get(key)
    if (others) others.push({ id, paper })
    else dates.set(key, [{ id, paper }])
  }
  for (const ofDate of dates.values()) ofDate.sort((one, other) => partOf(one) - partOf(other))
  return dates
}

/** Whoever has no number comes last. */
function partOf({ paper }: Discussed): number {
  return factsOf(paper).part ?? Number.MAX_SAFE_INTEGER
}
