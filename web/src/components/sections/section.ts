import type { Locale } from 'cms/contract'
import type { ShownSection } from '../../shownPage'

/** What every section component is given. */
export interface SectionProps<Type extends ShownSection['type']> {
  section: Extract<ShownSection, { type: Type }>
  /** The language in which the page is written. */
  language: Locale
}
