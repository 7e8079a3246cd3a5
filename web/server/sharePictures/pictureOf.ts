import type { Cms } from '../../src/cms/door'
import { pictureInWords, pictureWords } from '../../src/pictureWords'
import { pictured, picturedAddress, type SharePicture } from '../../src/sharePicture'
import type { Loaded } from '../../src/shown'
import { digestLength, digestOf, shapes, type Part, type Shape } from './drawing'
import { layout } from './layout'

/** What is to be drawn for a screen. */
export interface PlannedPicture {
  parts: Readonly<Record<Shape, Part>>
  picture: SharePicture
}

/**
 * The picture of a screen that is read at `now`. It is not drawn yet: its address follows from what
 * would be. Null: nothing is known of the site.
 */
export function planPicture(loaded: Loaded, now: Date): PlannedPicture | null {
  const words = pictureWords(loaded, now)
  if (!words || !loaded.site) return null
  const parts = {
    wide: layout(words, loaded.site, 'wide'),
    square: layout(words, loaded.site, 'square'),
  }
  const digest = digestOf(parts)
  const page = picturedAddress(loaded, now)
  const at = (shape: Shape) => ({
    address: addressOfPicture({ page, digest, shape }),
    ...shapes[shape],
  })
  const picture = { wide: at('wide'), square: at('square'), alternativeText: pictureInWords(words) }
  return { parts, picture }
}

/** The pictures of screens, as their pages name them. @param cms it says what home is */
export function picturesBy(cms: Pick<Cms, 'page'>) {
  return async (loaded: Loaded, now: Date): Promise<SharePicture | null> =>
    planPicture(await pictured(loaded, cms, now), now)?.picture ?? null
}

/** What an address of a picture says. */
export interface AskedPicture {
  /** Root-relative address of the page that it is of, percent-encoded. */
  page: string
  digest: string
  shape: Shape
}

export function addressOfPicture({ page, digest, shape }: AskedPicture): string {
  const folder = page === '/' ? '/share' : `/share${page}`
  return `${folder}/${digest}${shape === 'square' ? '-square' : ''}.png`
}

const spelling = new RegExp(`^/share(/.*)?/([0-9a-f]{${digestLength}})(-square)?\\.png$`)

/** What an address asks for; null: it is none of a picture. */
export function askedPicture(pathname: string): AskedPicture | null {
  const [, page = '/', digest, square] = spelling.exec(pathname) ?? []
  if (digest === undefined) return null
  return { page, digest, shape: square === undefined ? 'wide' : 'square' }
}
