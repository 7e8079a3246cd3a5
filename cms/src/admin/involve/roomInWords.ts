import type { DateRoom } from '../../involve/entriesPage/contract'
import type { AdminWords } from '../languages'

/** How full a date is: "10 of 12 places taken · 3 on the waiting list". */
export function roomInWords(
  { attending, places, waiting }: DateRoom,
  { attendance: words }: AdminWords['involve'],
): string[] {
  return [
    places === null ? words.attending(attending) : words.ofPlaces(attending, places),
    ...(places !== null && attending > places ? [words.above(attending - places)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
  ]
}
