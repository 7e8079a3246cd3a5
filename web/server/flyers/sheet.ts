import type { Locale } from 'cms/contract'

// What stands where on a flyer: plain data, out of which both the PDF and the page are drawn. Lengths
// are points (1/72 inch), from the upper left corner.

/** `signal` is the colour of the branch, or black where there is no colour. */
export type Ink = 'black' | 'white' | 'signal'

export type FaceName = 'display' | 'text'

/** A line of text; `y` is where its letters stand. */
export interface SetLine {
  text: string
  x: number
  y: number
  size: number
  face: FaceName
  ink: Ink
  /** What does not hold any more is struck through. */
  isStruck: boolean
  width: number
}

/** Words that belong together, on as many lines as they take. */
export interface SetText {
  text: string
  locale: Locale
  isTitle: boolean
  lines: SetLine[]
}

export interface Block {
  x: number
  y: number
  width: number
  height: number
  ink: Ink
}

/** The QR code, without the white around it that readers need. */
export interface Code {
  x: number
  y: number
  size: number
  /** Row by row; true: dark. */
  modules: boolean[][]
  alternativeText: string
  url: string
}

/** Strips at the lower edge, side by side, to be cut where they meet. */
export interface Strips {
  count: number
  /** From the lower edge. */
  height: number
  /** Of the first; those at both ends reach to the edge of the sheet. */
  left: number
  breadth: number
  /** On each strip turned to the left: `x` runs up from the edge, `y` across from its left side. */
  lines: SetLine[]
}

export interface Sheet {
  width: number
  height: number
  blocks: Block[]
  /** In the order in which they are read. */
  texts: SetText[]
  code: Code
  strips: Strips | null
}
