import { grounds, least } from '../../content/colours/grounds'
import {
  ownColours,
  signalContrast,
  slabContrast,
  type Scheme,
} from '../../content/colours/ownColours'

/** The fields of colours of one's own. */
export type ColourName = 'ownColor' | 'ownAccent'

/** How a colour comes out in a scheme. */
export interface ShownColour {
  scheme: Scheme
  /** As it is shown, and what is written on it. */
  colour: string
  text: string
  /** How far apart the chosen one is from its hardest ground, and has to be. */
  contrast: number
  least: number
  isChanged: boolean
}

/** @param chosen `#rrggbb` */
export function shownColours(name: ColourName, chosen: string): ShownColour[] {
  const own = ownColours(chosen, name === 'ownAccent' ? chosen : null)
  return (['light', 'dark'] as const).map((scheme) => {
    const { signal, slab, onSlab } = own[scheme]
    const isMain = name === 'ownColor'
    const colour = isMain ? signal : slab
    return {
      scheme,
      colour,
      text: isMain ? grounds[scheme].onSignal : onSlab,
      contrast: isMain ? signalContrast(scheme, chosen) : slabContrast(scheme, chosen),
      least: isMain ? least.signal : least.slab,
      isChanged: colour !== chosen.toLowerCase(),
    }
  })
}
