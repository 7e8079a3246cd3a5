import type { ViewAddress } from './views'

/** A view and how somebody looks at it. */
export interface Look extends ViewAddress {
  width: number
  colorScheme: 'light' | 'dark'
  javaScriptEnabled: boolean
}

const narrow = 320
const wide = 1280
const widths = [narrow, 360, wide]
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
 * A look at each view on the narrowest screen, which fits least, and at each fourth on a wide one: in
 * which languages, lights and browsers with and without scripts take turns, so that all of these meet.
 */
export function someLooks(addresses: ViewAddress[]): Look[] {
  const inEnglish = addresses.filter(({ locale }) => locale === 'en')
  const inSpanish = addresses.filter(({ locale }) => locale === 'es')
  const lookAt = (english: ViewAddress, index: number, width: number): Look[] => {
    // A view has one address in each language; one bit for each of the dimensions.
    const turn = width === narrow ? index : index >> 2
    const address = turn & 1 ? inSpanish[index] : english
    if (!address) return []
    const colorScheme = turn & 2 ? 'dark' : 'light'
    return [{ ...address, width, colorScheme, javaScriptEnabled: Boolean(turn & 4) }]
  }
  return inEnglish.flatMap((english, index) => [
    ...lookAt(english, index, narrow),
    ...(index % 4 === 0 ? lookAt(english, index, wide) : []),
  ])
}
