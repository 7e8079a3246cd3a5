import type { Problem, ProblemKind } from '../../calendar/problems/problem'
import type { ValueFacts, ValueProblem } from './values'
import type { CheckWords } from './words'

/** Names of fields and positions in lists, from the document down. */
type Path = readonly (string | number)[]

/** The field at which a path begins, as the form calls it. */
export function fieldName(path: Path, { fields }: CheckWords): string {
  const [first] = path
  return fields[String(first)] ?? String(first)
}

/** "From a date on (2) › Repeats › Until": a field with those in which it stands. */
export function wholeFieldName(path: Path, { fields }: CheckWords): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before} (${step + 1})`
    const name = fields[step] ?? step
    return before === '' ? name : `${before} › ${name}`
  }, '')
}

/** How many places are named one by one. */
const mostPlaces = 5

/** "“Here” (Text), “There” (Place) and 2 more": where something is used. */
export function placesInWords(places: readonly string[], { andMore }: CheckWords): string {
  const named = places.slice(0, mostPlaces).join(', ')
  const more = places.length - mostPlaces
  return more > 0 ? andMore(named, more) : named
}

/** What is said of a problem of the calendar. */
export function sentenceOf<Kind extends ProblemKind>(
  { path, kind, facts }: Problem<Kind>,
  words: CheckWords,
): string {
  return words.calendar[kind](wholeFieldName(path, words), ...facts)
}

/** What is said of what stands in a field. */
export function sentenceOfValue<Kind extends keyof ValueFacts>(
  field: string,
  { kind, facts }: ValueProblem<Kind>,
  { values }: CheckWords,
): string {
  return values[kind](field, ...facts)
}
