import type { ReasonFacts, RefusalFacts, RemarkFacts, SubjectFacts } from './facts'

/** A sentence for each kind, which its facts fill. */
type Sentences<Facts extends Record<keyof Facts, unknown[]>> = {
  [Kind in keyof Facts]: (...facts: Facts[Kind]) => string
}

export type RemarkSentences = Sentences<RemarkFacts>
export type ReasonSentences = Sentences<ReasonFacts>
export type RefusalSentences = Sentences<RefusalFacts>
export type SubjectSentences = Sentences<SubjectFacts>

/** What an import tells of what it brings in, in the language of whoever reads it. */
export interface ImportWords {
  remarks: RemarkSentences
  /** A remark that was to be made several times. */
  times: (remark: string, times: number) => string
  /** A remark about the text that one date has of its own. */
  inTextOf: (remark: string, date: string) => string
  refusals: RefusalSentences
  subjects: SubjectSentences
}
