import type { Locale } from 'cms/contract'

/**
 * The `lang` that a text needs on a page in another language; undefined where it speaks the page's
 * own (WCAG 3.1.2, Language of Parts).
 */
export function foreign(text: Locale, page: Locale): Locale | undefined {
  return text === page ? undefined : text
}
