import type { ReplacedText } from '../texts'

/** What the admin says in place of Strapi's own texts, by its ids: some in each language, and more. */
export type StrapiWords = Record<ReplacedText, string> & Readonly<Record<string, string>>
