import type { Site } from 'cms/contract'
import palettes from './palettes.css?raw'
import tokens from './tokens.css?raw'

const sheets = tokens + palettes

/** The signal colour of a site by day and in the dark, each `#rrggbb`: for what wears no style of pages. */
export function signalColours({
  palette,
  colours,
}: Pick<Site, 'palette' | 'colours'>): Record<'light' | 'dark', string> {
  if (colours) return { light: colours.light.signal, dark: colours.dark.signal }
  const ofPalette = sheets.slice(sheets.indexOf(`[data-palette='${palette}']`))
  return { light: first('signal-light', ofPalette), dark: first('signal-dark', ofPalette) }
}

/** The ground of pages by day. */
export const paper = first('paper', tokens)

/** What stands on it, and what does so with less weight. */
export const ink = first('ink', tokens)
export const softInk = first('ink-soft', tokens)

/** What stands on the signal colour. */
export const onSignal = first('on-ground', tokens)

/** The value of a token where a sheet has it first. */
function first(name: string, sheet: string): string {
  const value = new RegExp(`--${name}: (#[\\da-f]{6});`).exec(sheet)?.[1]
  if (value === undefined) throw new Error(`tokens.css has no --${name}`)
  return value
}
