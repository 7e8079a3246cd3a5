import { sourceLanguage, wordsOf } from '../languages'
import type { Remark, Subject } from './words/facts'
import { remarkIn, subjectIn } from './words/sentences'

/** What becomes of something that a file holds. */
export type Outcome = 'made' | 'updated' | 'unchanged' | 'left alone' | 'left out' | 'failed'

const outcomes: Outcome[] = ['made', 'updated', 'unchanged', 'left alone', 'left out', 'failed']

/** A document that was made or brought up to date. */
export interface WrittenDocument {
  /** As the report names it. */
  subject: Subject
  uid: string
  documentId: string
}

/** So many of each kind and outcome are told by name; the counts have the rest. */
export const mostNamed = 20

/** The first of a kind of which the same becomes. */
interface NamedOutcome {
  kind: string
  outcome: Outcome
  subjects: Subject[]
}

/** A report as it is kept, to be told later, in the language of whoever reads it. */
export interface ToldReport {
  counts: { kind: string; outcomes: { outcome: Outcome; count: number }[] }[]
  /** Missing in reports of earlier releases. */
  named?: NamedOutcome[]
  notes: ToldNote[]
  written: WrittenDocument[]
}

/** What could not be carried of something, and what to look at. */
interface ToldNote {
  subject: Subject
  remarks: Remark[]
}

/** Counts what came in and what became of it, and keeps what could not be carried and why. */
export class Report {
  readonly #counts = new Map<string, Map<Outcome, number>>()
  readonly #named: NamedOutcome[] = []
  /** By their subjects, which may come again. */
  readonly #notes = new Map<string, ToldNote>()
  readonly #written: WrittenDocument[] = []

  /** @param kind in the plural, as a heading: `Pages` */
  count(kind: string, outcome: Outcome, times = 1): void {
    const counts = this.#counts.get(kind) ?? new Map<Outcome, number>()
    counts.set(outcome, (counts.get(outcome) ?? 0) + times)
    this.#counts.set(kind, counts)
  }

  /** Counts one that people know by its name. @param kind in the plural */
  became(kind: string, outcome: Outcome, subject: Subject): void {
    this.count(kind, outcome)
    const found = this.#named.find((one) => one.kind === kind && one.outcome === outcome)
    const subjects: Subject[] = found?.subjects ?? []
    if (subjects.length < mostNamed) subjects.push(subject)
    if (!found) this.#named.push({ kind, outcome, subjects })
  }

  /** @param subject of what it speaks */
  note(subject: Subject, ...remarks: Remark[]): void {
    if (remarks.length === 0) return
    const key = JSON.stringify(subject)
    const before = this.#notes.get(key)?.remarks ?? []
    this.#notes.set(key, { subject, remarks: [...before, ...remarks] })
  }

  wrote(document: WrittenDocument): void {
    this.#written.push(document)
  }

  told(): ToldReport {
    return {
      counts: [...this.#counts].map(([kind, counts]) => ({
        kind,
        outcomes: outcomes.flatMap((outcome) => {
          const count = counts.get(outcome)
          return count ? [{ outcome, count }] : []
        }),
      })),
      named: [...this.#named].sort(
        (a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome),
      ),
      notes: [...this.#notes.values()],
      written: [...this.#written],
    }
  }

  counted(kind: string, outcome: Outcome): number {
    return this.#counts.get(kind)?.get(outcome) ?? 0
  }

  get failures(): number {
    return [...this.#counts.keys()].reduce((sum, kind) => sum + this.counted(kind, 'failed'), 0)
  }

  /** For people, in English: how much of what, and then what could not be carried. */
  lines(): string[] {
    const words = wordsOf(sourceLanguage).imports
    const counts = [...this.#counts].map(([kind, counts]) => {
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const parts = outcomes.flatMap((outcome) => {
        const count = counts.get(outcome)
        return count ? [`${count} ${outcome}`] : []
      })
      return `${kind}: ${all} read, ${parts.join(', ')}`
    })
    const notes = [...this.#notes.values()].flatMap(({ subject, remarks }) => [
      '',
      subjectIn(subject, words),
      ...remarks.map((remark) => `  - ${remarkIn(remark, words)}`),
    ])
    if (notes.length === 0) return counts
    return [...counts, '', 'What could not be carried, and what to look at:', ...notes]
  }
}
