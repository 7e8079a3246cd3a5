import type { en } from './en'

/** The same texts in each language. */
export type PlainWords = Record<keyof typeof en, string>
