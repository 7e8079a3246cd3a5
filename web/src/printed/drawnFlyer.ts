import type { Locale } from 'cms/contract'

/** A flyer as its page shows it. */
export interface DrawnFlyer {
  /** Markup. */
  svg: string
  /** All that stands on it, but for what strips repeat, in the order in which it is read. */
  texts: { text: string; locale: Locale; isTitle: boolean }[]
}
