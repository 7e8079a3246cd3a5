import type { Palette } from '../contract'
import { isColour } from '../content/colours/ownColours'
import { isPalette } from '../content/palettes'
import { isRecord } from '../records'

/** What somebody tries on at the settings and has not saved. */
export interface Look {
  palette: Palette
  ownColor: string | null
  ownAccent: string | null
  /** The id of a file of the media library. */
  logo: number | null
  logoSaysName: boolean
}

/** Null for what is none. */
export function toLook(given: unknown): Look | null {
  if (!isRecord(given)) return null
  const { palette, ownColor, ownAccent, logo, logoSaysName } = given
  const isRead =
    isPalette(palette) &&
    (ownColor === null || isColour(ownColor)) &&
    (ownAccent === null || isColour(ownAccent)) &&
    (logo === null || isId(logo)) &&
    typeof logoSaysName === 'boolean'
  return isRead ? { palette, ownColor, ownAccent, logo, logoSaysName } : null
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) < 2 ** 31
}
