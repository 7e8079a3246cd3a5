import type { ViewAddress } from './views'

/** A view and how somebody looks at it. */
export interface Look extends ViewAddress {
  width: number
  colorScheme: 'light' | 'dark'
  javaScriptEnabled: boolean
}

const widths = [320, 360, 1280]
/** What fits the narrowest fits what is a little wider. */
export const pairedWidths = [320, 1280]
const colorSchemes = ['light', 'dark'] as const
const scripts = [true, false]

/** Every view in each language, as everybody can look at it. */
export function allLooks(addresses: ViewAddress[]): Look[] {
  return addresses.flatMap((address) =>
    widths.flatMap((width) =>
      colorSchemes.flatMap((colorScheme) =>
        scripts.map((javaScriptEnabled) => ({ ...address, width, colorScheme, javaScriptEnabled })),
      ),
    ),
  )
}

/**
 * Two looks at each view, in which any two values of two dimensions meet: narrow and wide, and whatever
 * has two values each way round.
 */
export function pairedLooks(addresses: ViewAddress[]): Look[] {
  const inEnglish = addresses.filter(({ locale }) => locale === 'en')
  const inSpanish = addresses.filter(({ locale }) => locale === 'es')
  return inEnglish.flatMap((english, index) => {
    const spanish = inSpanish[index] ?? english
    return pairedWidths.map((width, place) => {
      // One bit for each of the other dimensions.
      const bits = place === 0 ? index : ~index
      return {
        ...(bits & 1 ? spanish : english),
        width,
        colorScheme: bits & 2 ? 'dark' : 'light',
        javaScriptEnabled: Boolean(bits & 4),
      }
    })
  })
}
