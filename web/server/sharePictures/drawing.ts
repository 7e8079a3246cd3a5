import { createHash } from 'node:crypto'

/** A part of a picture, in the terms of satori: boxes with styles, and what is in them. */
export interface Part {
  type: 'div' | 'img' | 'path' | 'svg'
  props: { children?: (Part | string)[] | string; style?: Style } & Record<string, unknown>
}

export type Style = Record<string, string | number>

/** All that a picture is drawn from. It goes to another thread as it is. */
export interface Drawing {
  /** Pixels. */
  width: number
  height: number
  root: Part
  /** A PNG, where `root` has the part `logo`; null: it has none. */
  logo: Uint8Array | null
}

/** The two forms in which other sites show a picture: 1.91 to 1, and square. */
export const shapes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const

export type Shape = keyof typeof shapes

/** Stands for the logo in `root`, until it is drawn. */
export const logoSource = 'logo'

/** Another one for each picture that looks different; the same for both of its shapes. */
export function digestOf(parts: Readonly<Record<Shape, Part>>): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digestLength)
}

export const digestLength = 12

/** Another one for each picture that is drawn otherwise. */
export function keyOf({ width, height, root, logo }: Drawing): string {
  const hash = createHash('sha256').update(JSON.stringify([width, height, root]))
  if (logo) hash.update(logo)
  return hash.digest('base64url')
}
