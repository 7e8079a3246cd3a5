import { isColour } from '../../content/colours/ownColours'
import { isPalette } from '../../content/palettes'
import { isRecord } from '../../records'
import type { Look } from '../../tickets/look'

/** What the form of the settings says of colours and logo; null: it names a colour that is none. */
export function lookIn(values: unknown): Look | null {
  if (!isRecord(values)) return null
  const { palette, logo, logoSaysName } = values
  const isOwn = palette === 'own'
  const [ownColor, ownAccent] = [values['ownColor'] || null, values['ownAccent'] || null]
  if (isOwn && (!isColour(ownColor) || (ownAccent !== null && !isColour(ownAccent)))) return null
  return {
    palette: isPalette(palette) ? palette : 'red',
    ownColor: isOwn && isColour(ownColor) ? ownColor : null,
    ownAccent: isOwn && isColour(ownAccent) ? ownAccent : null,
    logo: isRecord(logo) && typeof logo['id'] === 'number' ? logo['id'] : null,
    logoSaysName: logoSaysName === true,
  }
}
