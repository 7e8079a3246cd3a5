import type { Locale, Section } from 'cms/contract'

/** What every section component is given. */
export interface SectionProps<Type extends Section['type']> {
  section: Extract<Section, { type: Type }>
  /** The language in which the page is written. */
  language: Locale
}
