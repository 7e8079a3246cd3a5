import type { Reason } from '../words/facts'

const noColon = /^invalid line \(no token ";" or ":"\) "(.*)"$/s
/** Whatever else it says ends with what it is about. */
const quoted = /["'](.*)["']$/s

/** What the reader of calendars says of a text that it can’t read. */
export function reasonOf(error: unknown): Reason {
  const told = error instanceof Error ? error.message : String(error)
  if (told === 'invalid ical body. component began but did not end') {
    return { kind: 'neverEnds', facts: [] }
  }
  const [, line] = noColon.exec(told) ?? []
  if (line !== undefined) return { kind: 'noColon', facts: [line] }
  const [, piece] = quoted.exec(told) ?? []
  return piece === undefined
    ? { kind: 'other', facts: [told] }
    : { kind: 'unclear', facts: [told, piece] }
}
