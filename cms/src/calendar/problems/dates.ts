import { Temporal } from 'temporal-polyfill'
import { dateInWords } from './problem'

/** What a branch plans and remembers lies within these; the rest are slips of the pen. */
const firstYear = 1970
const yearsAhead = 50

/** What is wrong with the year of a local date, in words; null: nothing. */
export function yearProblem(date: string, today: string): string | null {
  const last = Temporal.PlainDate.from(today).add({ years: yearsAhead }).toString()
  if (date >= `${firstYear}-01-01` && date <= last) return null
  const says = date > last ? `more than ${yearsAhead} years from now` : `before ${firstYear}`
  return `Is the year right? ${dateInWords(date)} is ${says}.`
}
