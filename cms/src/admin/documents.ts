import { defaultLanguage } from '../content/languages'
import { formPath, inLanguage, newDocument } from './strapi/addresses'
import type { Key } from './languages/useWords'

interface DocumentAddress {
  kind?: 'collection-types' | 'single-types'
  uid: string
  documentId: string
  /** null: its type is not translated; absent: the language that facts come from. */
  locale?: string | null
}

/** Where a document is edited, below `/admin`; not in the language in which somebody edited last. */
export function editPath({
  kind = 'collection-types',
  uid,
  documentId,
  locale = defaultLanguage,
}: DocumentAddress): string {
  const path = formPath(kind, uid, kind === 'single-types' ? null : documentId)
  return locale === null ? path : path + inLanguage(locale)
}

/** Where a new document of a type is written. */
export function newPath(uid: string): string {
  return formPath('collection-types', uid, newDocument) + inLanguage(defaultLanguage)
}

const typeKeys: Record<string, Key> = {
  'api::page.page': 'type.page',
  'api::meeting.meeting': 'type.meeting',
  'api::position.position': 'type.position',
  'api::date-change.date-change': 'type.date-change',
  'api::venue.venue': 'type.venue',
  'api::topic.topic': 'type.topic',
  'api::site-settings.site-settings': 'type.site-settings',
  'api::navigation.navigation': 'type.navigation',
  'api::redirect.redirect': 'type.redirect',
  'api::interest.interest': 'type.interest',
  'api::get-involved.get-involved': 'type.get-involved',
}

/** What one document of a type is called. */
export function typeKey(uid: string): Key {
  return typeKeys[uid] ?? 'type.other'
}
