import type { Settings } from '../../../config/settings'
import { defaultLanguage, isLanguage } from '../site/languages'
import { previewedTypes, Tickets, type Ticket } from './tickets'

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
export function previewHandler(settings: Pick<Settings, 'secrets' | 'siteUrl'>) {
  const tickets = ticketsOf(settings)
  return (uid: string, { documentId, locale, status }: Wanted): string | undefined => {
    const type = previewedTypes.find((known) => known === uid)
    if (!type) return undefined
    const ticket: Omit<Ticket, 'expiresAt'> = {
      type,
      documentId,
      language: isLanguage(locale) ? locale : defaultLanguage,
      status: status === 'published' ? 'published' : 'draft',
    }
    return `${settings.siteUrl}/preview?token=${tickets.issue(ticket, Date.now())}`
  }
}
