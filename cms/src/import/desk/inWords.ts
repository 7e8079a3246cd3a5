import type { Locale } from '../../contract'
import { wordsOf } from '../../languages'
import type { ToldReport } from '../report'
import type { ReportInWords } from './contract'
import type { DeskImportWords } from './words/words'

/** A report in a language; as a text, in English, it is what the command prints. */
export function reportIn({ counts, notes, written }: ToldReport, language: Locale): ReportInWords {
  const words = wordsOf(language).deskImports
  const told = counts.map(({ kind, outcomes }) => ({
    kind: kindIn(kind, words),
    all: outcomes.reduce((sum, { count }) => sum + count, 0),
    outcomes: outcomes.map(({ outcome, count }) => ({
      outcome,
      said: words.outcomes[outcome](count),
    })),
  }))
  const counted = told.map(
    ({ kind, all, outcomes }) =>
      `${kind}: ${[words.read(all), ...outcomes.map(({ said }) => said)].join(', ')}`,
  )
  const lost = notes.flatMap(({ subject, texts }) => [
    '',
    subject,
    ...texts.map((text) => `  - ${text}`),
  ])
  const lines = lost.length === 0 ? counted : [...counted, '', words.lost, ...lost]
  return { counts: told, notes, written, text: `${lines.join('\n')}\n` }
}

/** What the importer counts, by the name that it gives to it in English. */
function kindIn(kind: string, words: DeskImportWords): string {
  const [, of, type] = /^(Entries|Items) of the type “(.*)”$/.exec(kind) ?? []
  if (type !== undefined) return of === 'Entries' ? words.entriesOf(type) : words.itemsOf(type)
  return words.kinds[kind] ?? kind
}
