import { Temporal } from 'temporal-polyfill'
import { problem, type Problem } from './problem'

/** What a branch plans and remembers lies within these; the rest are slips of the pen. */
const firstYear = 1970
const yearsAhead = 50

/** What is wrong with the year of a local date. */
export function yearProblems(path: Problem['path'], date: string, today: string): Problem[] {
  const last = Temporal.PlainDate.from(today).add({ years: yearsAhead }).toString()
  const isEnd = path.at(-1) === 'until'
  if (date > last) return [problem(path, 'yearTooLate', date, yearsAhead, isEnd)]
  return date < `${firstYear}-01-01` ? [problem(path, 'yearTooEarly', date, firstYear, isEnd)] : []
}
