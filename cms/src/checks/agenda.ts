import type { PlannedDate } from '../calendar/occurrences'
import { itemTimes } from '../content/mappers/specialDates'
import type { AgendaItemRow } from '../content/reading/queries'
import { warning, type Found } from './problem'
import type { CheckWords } from './words/words'

/**
 * What begins before its date does, or ends after it: mostly a slip, and sometimes meant.
 *
 * @param inWords the date with its hours, in the language of the messages
 */
export function agendaWarnings(
  agenda: readonly Omit<AgendaItemRow, 'id'>[],
  date: Pick<PlannedDate, 'startsAt' | 'endsAt'>,
  inWords: string,
  messages: CheckWords,
): Found[] {
  return agenda.flatMap((item, index) => {
    const times = itemTimes(date, item)
    if (!times) return []
    const begins = date.startsAt.epochMilliseconds
    const ends = date.endsAt.epochMilliseconds
    const from = times.startsAt.epochMilliseconds
    const to = times.endsAt?.epochMilliseconds ?? from
    const isWithin = from >= begins && from < ends && to <= ends
    return isWithin
      ? []
      : [warning(['agenda', index, 'startTime'], messages.itemOutside(item.title ?? '', inWords))]
  })
}
