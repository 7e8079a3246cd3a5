import data from 'moment-timezone/data/packed/latest.json'

/** What clocks of a zone show, seconds east of UTC: `offsets[n]` from `changes[n - 1]` on, to `changes[n]`. */
export interface Clocks {
  /** Seconds since 1970. */
  changes: readonly number[]
  /** One more than there are changes. */
  offsets: readonly number[]
}

/** Every name there is in small letters, with the entry that it stands for and its own spelling. */
const entries = new Map<string, { name: string; packed: string }>()

for (const packed of data.zones) {
  const [name = ''] = packed.split('|')
  entries.set(name.toLowerCase(), { name, packed })
}
for (const link of data.links) {
  const [of = '', name = ''] = link.split('|')
  const entry = entries.get(of.toLowerCase())
  if (entry) entries.set(name.toLowerCase(), { name, packed: entry.packed })
}

/** The names by which zones go today: those of places, as the list of countries has them, and UTC. */
export const currentNames: readonly string[] = [
  ...new Set(data.countries.flatMap((country) => country.split('|')[1]?.split(' ') ?? [])),
  'UTC',
].sort()

/** The name of a zone as it is spelled in the list, in whichever letters it is given; null: there is none. */
export function spelled(name: string): string | null {
  return entries.get(name.toLowerCase())?.name ?? null
}

/**
 * The clocks of a zone, unpacked. An entry reads `name|abbreviations|offsets|order|changes|people`:
 * offsets are minutes west of UTC, the order has a digit for each span of time that names its offset,
 * and each change stands as the minutes since the one before, all in digits of base 60.
 *
 * @throws RangeError for an unknown zone.
 */
export function clocksOf(name: string): Clocks {
  const entry = entries.get(name.toLowerCase())
  if (!entry) throw new RangeError(`there is no time zone “${name}”`)
  const [, , offsets = '', order = '', steps = ''] = entry.packed.split('|')
  const kinds = offsets.split(' ').map((offset) => 0 - seconds(offset))
  const changes: number[] = []
  const shown = [kinds[digit(order[0])] ?? 0]
  let at = 0
  for (const [index, step] of steps.split(' ').filter(Boolean).entries()) {
    at += minutes(step)
    const offset = kinds[digit(order[index + 1])] ?? 0
    // Some changes are of a zone's name alone.
    if (offset === shown.at(-1)) continue
    changes.push(Math.round(at * 60))
    shown.push(offset)
  }
  return { changes, offsets: shown }
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX'

function digit(letter = ''): number {
  return digits.indexOf(letter)
}

function minutes(text: string): number {
  const [, sign, whole = '', parts = ''] = /^(-?)([^.]*)\.?(.*)$/.exec(text) ?? []
  let size = 0
  for (const letter of whole) size = size * 60 + digit(letter)
  let weight = 1
  for (const letter of parts) {
    weight /= 60
    size += digit(letter) * weight
  }
  return sign === '-' ? -size : size
}

function seconds(text: string): number {
  return Math.round(minutes(text) * 60)
}
