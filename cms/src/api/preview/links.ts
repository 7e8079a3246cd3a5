import type { Settings } from '../../../config/settings'
import { defaultLanguage, isLanguage } from '../site/languages'
import { previewedTypes, Tickets, type Opening, type PreviewedType } from './tickets'

/** What it takes to make a link. */
export type LinkSettings = Pick<Settings, 'secrets' | 'siteUrl'>

/** What Strapi's editing view asks a preview for. */
interface Wanted {
  documentId: string
  locale?: string | null
  status?: string
}

/** The tickets of this cms. Their key goes with the one that sessions of editors are signed by. */
export function ticketsOf({ secrets }: Pick<Settings, 'secrets'>): Tickets {
  return new Tickets(secrets.adminJwt)
}

/** Gives Strapi the address at which the site shows a document; undefined: it has none there. */
export function previewHandler(settings: LinkSettings) {
  return (uid: string, { documentId, locale, status }: Wanted): string | undefined => {
    const type = previewedType(uid)
    if (!type) return undefined
    return linkTo(settings, {
      type,
      documentId,
      language: isLanguage(locale) ? locale : defaultLanguage,
      status: status === 'published' ? 'published' : 'draft',
    })
  }
}

/** A version, as its history tells of it. */
interface Kept {
  id: number
  type: string
  document: string
  language: string | null
}

/** The address at which the site shows a version for a day; null: its type has no pages there. */
export function versionLink(
  settings: LinkSettings,
  { id, type: uid, document: documentId, language }: Kept,
): string | null {
  const type = previewedType(uid)
  if (!type || !isLanguage(language)) return null
  return linkTo(settings, { type, documentId, language, status: 'version', version: id })
}

function previewedType(uid: string): PreviewedType | undefined {
  return previewedTypes.find((known) => known === uid)
}

function linkTo(settings: LinkSettings, opening: Opening): string {
  return `${settings.siteUrl}/preview?token=${ticketsOf(settings).issue(opening, Date.now())}`
}
