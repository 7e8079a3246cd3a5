import { currentNames } from '../../zones/data'
import { isTimeZone } from '../../zones/zone'
import { problem, type Problem } from './problem'

/** One slip of the pen in so many letters, and never more than three, still tells what was meant. */
const lettersPerSlip = 5
const mostSlips = 3

/** What is wrong with the name of a time zone. Empty is no name. */
export function timeZoneProblems(path: Problem['path'], name: string | null): Problem[] {
  if (!name || currentNames.includes(name)) return []
  const near = nearest(name)
  // Older names of a zone are as good as the ones in the list.
  if (isAlias(name) && !near.some((zone) => plain(zone) === plain(name))) return []
  return [problem(path, 'unknownZone', name, near)]
}

/** Without its slash a name is an abbreviation or an offset, which know no daylight saving. */
function isAlias(name: string): boolean {
  return name.includes('/') && isTimeZone(name)
}

function nearest(name: string): string[] {
  const wanted = plain(name)
  const ranked = currentNames
    .map((zone) => ({ zone, slips: Math.min(...spellings(zone).map(slipsFrom(wanted))) }))
    .filter(({ slips }) => slips < Infinity)
    .sort((a, b) => a.slips - b.slips)
  const fewest = ranked[0]?.slips
  return ranked.flatMap(({ zone, slips }) => (slips === fewest ? [zone] : [])).slice(0, 3)
}

/** People write the city alone, too. */
function spellings(zone: string): string[] {
  return [plain(zone), plain(zone.slice(zone.lastIndexOf('/') + 1))]
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, '_')
}

/** Infinity when somebody who meant this spelling would have written something else. */
function slipsFrom(wanted: string): (spelling: string) => number {
  return (spelling) => {
    const slips = editDistance(spelling, wanted)
    const allowed = Math.min(mostSlips, Math.floor(spelling.length / lettersPerSlip))
    return slips <= allowed ? slips : Infinity
  }
}

/** Letters to add, drop or replace (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
