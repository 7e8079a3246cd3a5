import type { Palette } from '../../contract'

/** The colour by day of each palette of ours, as the site's styles have it: to be shown where one is chosen. */
export const samples: Readonly<Record<Exclude<Palette, 'own'>, string>> = {
  red: '#c8161d',
  rust: '#ad3b08',
  ochre: '#855400',
  green: '#17692f',
  teal: '#00666a',
  blue: '#1b4db0',
  violet: '#6630a6',
  magenta: '#ad0c66',
}
