import { formatHex, parse } from 'culori'

/** The colour that somebody means by what they write, as it is kept: `#c8161d`; null: none. */
export function readColour(written: string): string | null {
  const colour = parse(written.trim().toLowerCase())
  // What is behind it would show through.
  if (!colour || (colour.alpha ?? 1) < 1) return null
  return formatHex(colour)
}
