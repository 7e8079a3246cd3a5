import type { Key } from './words/useWords'

interface DocumentAddress {
  kind?: 'collection-types' | 'single-types'
  uid: string
  documentId: string
  locale?: string | null
}

/** Where a document is edited, below `/admin`. */
export function editPath({ kind, uid, documentId, locale }: DocumentAddress): string {
  const path = `/content-manager/${kind ?? 'collection-types'}/${uid}`
  const query = locale ? `?plugins[i18n][locale]=${locale}` : ''
  return kind === 'single-types' ? `${path}${query}` : `${path}/${documentId}${query}`
}

/** Where a new document of a type is written. */
export function newPath(uid: string): string {
  return `/content-manager/collection-types/${uid}/create`
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
