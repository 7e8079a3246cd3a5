import type { Locale } from 'cms/contract'
import type { RouteLocationRaw } from 'vue-router'
import { dateLink, meetingLink, pageLink, positionLink, privacyLink } from './links'
import { articleLink } from './news'

/** Something that is read at a path of its own. */
export interface ShownDocument {
  kind: 'page' | 'meeting' | 'date' | 'position' | 'article'
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
    case 'position':
      return positionLink(locale, slug)
    case 'article':
      return articleLink(locale, slug)
  }
}
