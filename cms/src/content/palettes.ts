import type { Palette } from '../contract'

/** Each palette, with the colour that is next to it of those that calendars may have (RFC 7986 §5.9, CSS Color Level 3). */
export const calendarColours: Readonly<Record<Palette, string>> = {
  red: 'crimson',
  rust: 'sienna',
  ochre: 'darkgoldenrod',
  green: 'seagreen',
  teal: 'teal',
  blue: 'royalblue',
  violet: 'darkviolet',
  magenta: 'mediumvioletred',
}

export function isPalette(value: unknown): value is Palette {
  return typeof value === 'string' && Object.hasOwn(calendarColours, value)
}
