import type {
  Reason,
  ReasonFacts,
  Refusal,
  RefusalFacts,
  Remark,
  RemarkFacts,
  Subject,
  SubjectFacts,
} from './facts'
import type { ImportWords, ReasonSentences } from './words'

/** What is said of what could not be carried, or has to be looked at. */
export function remarkIn<Kind extends keyof RemarkFacts>(
  { kind, facts, times, textOf }: Remark<Kind>,
  words: ImportWords,
): string {
  const once = words.remarks[kind](...facts)
  const counted = times === undefined ? once : words.times(once, times)
  return textOf === undefined ? counted : words.inTextOf(counted, textOf)
}

/** Why something can't be read, as it stands within a sentence. */
export function reasonIn<Kind extends keyof ReasonFacts>(
  { kind, facts }: Reason<Kind>,
  reasons: ReasonSentences,
): string {
  return reasons[kind](...facts)
}

/** Why nothing can be brought in, and what would be right. */
export function refusalIn<Kind extends keyof RefusalFacts>(
  { kind, facts }: Refusal<Kind>,
  { refusals }: ImportWords,
): string {
  return refusals[kind](...facts)
}

/** Of what a report speaks: `Page “About us”`. */
export function subjectIn<Kind extends keyof SubjectFacts>(
  { kind, facts }: Subject<Kind>,
  { subjects }: ImportWords,
): string {
  return subjects[kind](...facts)
}
