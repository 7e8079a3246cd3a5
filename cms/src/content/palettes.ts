import { colorsNamed, differenceEuclidean, nearest } from 'culori'
import type { Palette } from '../contract'
import { isColour, ownColours } from './colours/ownColours'
import { samples } from './colours/samples'

/** Each palette of ours, with the colour that is next to it of those that calendars may have (RFC 7986 §5.9, CSS Color Level 3). */
export const calendarColours: Readonly<Record<Exclude<Palette, 'own'>, string>> = {
  red: 'crimson',
  rust: 'sienna',
  ochre: 'darkgoldenrod',
  green: 'seagreen',
  teal: 'teal',
  blue: 'royalblue',
  violet: 'darkviolet',
  magenta: 'mediumvioletred',
}

/** What the settings say of colours. */
export interface ChosenColours {
  palette?: string | null
  ownColor?: string | null
  ownAccent?: string | null
}

/** What is meant by it: a palette of ours, or colours of the branch's own. What is neither is red. */
export function chosenPalette({
  palette,
  ownColor,
  ownAccent,
}: ChosenColours):
  | { palette: keyof typeof calendarColours }
  | { palette: 'own'; main: string; accent: string | null } {
  if (palette === 'own' && isColour(ownColor)) {
    return { palette, main: ownColor, accent: isColour(ownAccent) ? ownAccent : null }
  }
  return { palette: isOurs(palette) ? palette : 'red' }
}

/** The colour that calendars have. */
export function calendarColour(colours: ChosenColours): string {
  const chosen = chosenPalette(colours)
  return chosen.palette === 'own' ? nearestName(chosen.main) : calendarColours[chosen.palette]
}

/** The signal colour of the site by day, `#rrggbb`. */
export function signalColour(colours: ChosenColours): string {
  const chosen = chosenPalette(colours)
  return chosen.palette === 'own'
    ? ownColours(chosen.main, chosen.accent).light.signal
    : samples[chosen.palette]
}

export function isPalette(value: unknown): value is Palette {
  return value === 'own' || isOurs(value)
}

function isOurs(value: unknown): value is keyof typeof calendarColours {
  return typeof value === 'string' && Object.hasOwn(calendarColours, value)
}

/** Level 3 does not know it yet. */
const laterNames = ['rebeccapurple']

/** As far apart as eyes see them. */
const findNearest = nearest(
  Object.keys(colorsNamed).filter((name) => !laterNames.includes(name)),
  differenceEuclidean('oklab'),
)

function nearestName(colour: string): string {
  return findNearest(colour, 1)[0] ?? calendarColours.red
}
