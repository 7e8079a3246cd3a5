import type { Locale } from '../../contract'
import { wordsOf } from '../../languages'
import type { Outcome, ToldReport } from '../report'
import { remarkIn, subjectIn } from '../words/sentences'
import type { ReportInWords } from './contract'
import type { DeskImportWords } from './words/words'

/**
 * A report in a language; as a text, in English, it is what the command prints, which says the same
 * beforehand and afterwards.
 *
 * @param isAhead whether nothing is written yet: the counts say so
 */
export function reportIn(report: ToldReport, language: Locale, isAhead: boolean): ReportInWords {
  const { deskImports: words, imports } = wordsOf(language)
  const countsBy = (texts: DeskImportWords['outcomes']) =>
    report.counts.map(({ kind, outcomes }) => ({
      kind: kindIn(kind, words),
      all: outcomes.reduce((sum, { count }) => sum + count, 0),
      outcomes: outcomes.map(({ outcome, count }) => ({ outcome, said: texts[outcome](count) })),
    }))
  const counts = countsBy(isAhead ? { ...words.outcomes, ...words.ahead } : words.outcomes)
  const counted = countsBy(words.outcomes).map(
    ({ kind, all, outcomes }) =>
      `${kind}: ${[words.read(all), ...outcomes.map(({ said }) => said)].join(', ')}`,
  )
  const notes = report.notes.map(({ subject, remarks }) => ({
    subject: subjectIn(subject, imports),
    texts: remarks.map((remark) => remarkIn(remark, imports)),
  }))
  const lost = notes.flatMap(({ subject, texts }) => [
    '',
    subject,
    ...texts.map((text) => `  - ${text}`),
  ])
  const lines = lost.length === 0 ? counted : [...counted, '', words.lost, ...lost]
  const written = report.written.map((document) => ({
    ...document,
    subject: subjectIn(document.subject, imports),
  }))
  const named = (report.named ?? []).map(({ kind, outcome, subjects }) => {
    const count = countOf(report, kind, outcome)
    return {
      kind: kindIn(kind, words),
      outcome,
      count,
      subjects: subjects.map((subject) => subjectIn(subject, imports)),
    }
  })
  return { counts, named, notes, written, text: `${lines.join('\n')}\n` }
}

function countOf({ counts }: ToldReport, kind: string, outcome: Outcome): number {
  const { outcomes } = counts.find((one) => one.kind === kind) ?? { outcomes: [] }
  return outcomes.find((one) => one.outcome === outcome)?.count ?? 0
}

/** What the importer counts, by the name that it gives to it in English. */
function kindIn(kind: string, words: DeskImportWords): string {
  const [, of, type] = /^(Entries|Items) of the type “(.*)”$/.exec(kind) ?? []
  if (type !== undefined) return of === 'Entries' ? words.entriesOf(type) : words.itemsOf(type)
  return words.kinds[kind] ?? kind
}
