import type { BuiltInPage, Locale } from '../../contract'
import { defaultLanguage } from '../languages'
import { isType, listOf, listPath } from '../types'
import { listed, listedNames, type AnyListedRow, type ListedName } from './listed'
import type { Published } from './published'
import { factsOf, findBySlug, textIn, type Translations } from './texts'

/** What stands below the lists of the site, and the pages that an editor may have put there. */
export type BelowLists = Pick<Published, ListedName | 'meetingIds' | 'tree'>

/** What stands below a path, if it is that of a list. */
export function listedBelow(path: string): ListedName | undefined {
  return listedNames.find((name) => listPath(listed[name].uid) === path)
}

export function documentsOf(
  published: Pick<Published, ListedName>,
  name: ListedName,
): ReadonlyMap<string, Translations<AnyListedRow>> {
  return published[name]
}

/** The id of the document that has a slug below a list; null: none has. */
export function findListed(
  published: Pick<Published, ListedName | 'meetingIds'>,
  name: ListedName,
  slug: string,
  language: Locale,
): string | null {
  // There may be thousands of meetings, and each has one slug in all languages.
  if (name === 'meetings') return published.meetingIds.get(slug) ?? null
  const asked = isType('oneSlug', listed[name].uid) ? defaultLanguage : language
  return findBySlug(documentsOf(published, name), slug, asked)
}

/** Where a document below a list is read, without its language. */
export function listedPath(
  name: ListedName,
  document: Translations<AnyListedRow>,
  language: Locale,
): string {
  return pathBelow(listed[name].uid, document, language)
}

/** The same by the type of the document. */
export function pathBelow(
  uid: string,
  document: Translations<Pick<AnyListedRow, 'slug'>>,
  language: Locale,
): string {
  const { slug } = isType('oneSlug', uid) ? factsOf(document) : textIn(document, language).row
  return `${listPath(uid)}/${slug ?? ''}`
}

/**
 * Whether the site has something at the address of a list: of what is optional it has one once something
 * stands in it, or when an editor put a page there.
 */
export function hasList(published: BelowLists, page: BuiltInPage, language: Locale): boolean {
  const name = listedNames.find((each) => listOf(listed[each].uid) === page)
  if (!name || !isType('optional', listed[name].uid)) return true
  return documentsOf(published, name).size > 0 || published.tree.hasPageAt(page, language)
}
