/** See `calendar/problems/closure.ts`, which refuses more. */
const longestDays = 366
const day = 86_400_000

/** What is wrong with days before the cms is asked; null: nothing, or they are not chosen yet. */
export function problemOfDays(
  firstDay: string,
  lastDay: string,
  words: { backwards: string; tooLong: (longest: number) => string },
): string | null {
  if (firstDay === '' || lastDay === '') return null
  if (lastDay < firstDay) return words.backwards
  const days = (Date.parse(lastDay) - Date.parse(firstDay)) / day + 1
  return days > longestDays ? words.tooLong(longestDays) : null
}

/** The last day goes along while it is none yet, or would be before the first. */
export function withFirstDay(
  firstDay: string,
  lastDay: string,
): { firstDay: string; lastDay: string } {
  return { firstDay, lastDay: lastDay === '' || lastDay < firstDay ? firstDay : lastDay }
}
