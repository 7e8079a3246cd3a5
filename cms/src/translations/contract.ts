import type { Locale } from '../contract'
import type { Dropped, Passage } from '../history/contract'

/** What the form of a translation is told of its original, in the language of its reader. */
export interface Original {
  /** In which it is written. */
  language: Locale
  /** Whether the reader may write the translation. */
  mayWrite: boolean
  /** What differs by language, in the order of the form; addresses are made of titles, and left out. */
  fields: OriginalFields
  /** What it names, and what can't be named in a translation: that is not written in its language. */
  dropped: Dropped[]
}

/** By the names that programs use. */
export type OriginalFields = Record<string, OriginalField>

export type OriginalField = { label: string } & (
  | TextField
  | BlocksField
  | MediaField
  | RelationField
  | FactField
  | PartField
  | PartsField
)

interface TextField {
  kind: 'text'
  text: string
  changed: Changed | null
}

interface BlocksField {
  kind: 'blocks'
  /** As Strapi keeps a text. */
  blocks: unknown[]
  /** The same as it reads, a paragraph each. */
  lines: string[]
  changed: Changed | null
}

interface MediaField {
  kind: 'media'
  isMany: boolean
  files: OriginalFile[]
}

interface RelationField {
  kind: 'relation'
  related: RelatedDocument[]
}

/** A choice, a number or a date. */
interface FactField {
  kind: 'fact'
  value: unknown
}

interface PartField {
  kind: 'part'
  part: OriginalPart | null
}

interface PartsField {
  kind: 'parts'
  parts: OriginalPart[]
  /** How many there were of each kind when the translation was saved last; null: that is not known. */
  formerly: Record<string, number> | null
}

export interface OriginalPart {
  /** Which kind of section it is; '' where all are of one kind. */
  component: string
  /** `2. Quote`, or only the number. */
  label: string
  /** The how manieth of its kind it was then, from 0; null: it was not there, or that is not known. */
  was: number | null
  fields: OriginalFields
}

/** How a text differs from what it was when the translation was saved last. */
export interface Changed {
  passages: Passage[]
}

/** A file as forms hold it. */
export interface OriginalFile {
  id: number
  name: string
  url: string
  alternativeText: string | null
  [property: string]: unknown
}

/** Another document, as it is called in the language of the translation. */
export interface RelatedDocument {
  id: number
  documentId: string
  locale: string | null
  title: string
}

/** What was only in a language has a version of its own in it now. */
export interface OwnVersion {
  language: Locale
  /** What that can't name, since it is not written in its language. */
  dropped: Dropped[]
}
