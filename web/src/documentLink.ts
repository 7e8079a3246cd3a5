import type { Locale } from 'cms/contract'
import type { RouteLocationRaw } from 'vue-router'
import type { ItemKind } from './collections'
import { dateLink, itemLink, meetingLink, pageLink, privacyLink } from './links'

/** Something that is read at a path of its own. */
export interface ShownDocument {
  kind: 'page' | 'meeting' | 'date' | ItemKind
  /** Site path, as in the contract. */
  path: string
}

/** Where it is read. */
export function documentLink(locale: Locale, { kind, path }: ShownDocument): RouteLocationRaw {
  const [, slug = '', originalDate = ''] = path.split('/')
  switch (kind) {
    case 'page':
      return path === 'privacy' ? privacyLink(locale) : pageLink(locale, path)
    case 'meeting':
      return meetingLink(locale, slug)
    case 'date':
      return dateLink(locale, { slug, originalDate })
    default:
      return itemLink(locale, kind, slug)
  }
}
