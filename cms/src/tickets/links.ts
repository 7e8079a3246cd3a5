import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { requester } from '../checks/requester'
import { defaultLanguage, isLanguage, spokenNow } from '../content/languages'
import { languageAlone } from '../content/reading/alone'
import { isType } from '../content/types'
import { roundOf } from './rounds'
import { Tickets, type DocumentTicket, type VersionTicket } from './tickets'
import { isSpoken } from '../languages'

/** What it takes to make a link to a document. */
export interface LinkSettings extends Pick<Settings, 'secrets' | 'siteUrl'> {
  round: number
  maker: number | null
}

/** @param language in which it is looked at; null: it has no languages */
export async function linkSettings(
  strapi: Core.Strapi,
  documentId: string,
  language: string | null,
): Promise<LinkSettings> {
  const { secrets, siteUrl } = strapi.config.get<Settings>('settings')
  const round = await roundOf(strapi, documentId, language)
  return { secrets, siteUrl, round, maker: requester(strapi)?.id ?? null }
}

/** What Strapi's editing view asks a preview for. */
export interface Wanted {
  documentId: string
  locale?: string | null
  status?: string
}

/** The tickets of this cms. Their key goes with the one that sessions of editors are signed by. */
export function ticketsOf({ secrets }: Pick<Settings, 'secrets'>): Tickets {
  return new Tickets(secrets.adminJwt)
}

/** Gives Strapi the address at which the site shows a document; undefined: it has none there. */
export async function previewAddress(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale, status }: Wanted,
): Promise<string | undefined> {
  if (!isType('previewed', uid)) return undefined
  const asked = isSpoken(locale) ? locale : defaultLanguage
  // What is in one language only is looked at among what is in that one.
  const only = asked === defaultLanguage ? await languageAlone(strapi, { uid, documentId }) : null
  const language = spokenNow(only ?? asked)
  return linkTo(await linkSettings(strapi, documentId, language), {
    type: uid,
    documentId,
    language,
    status: status === 'published' ? 'published' : 'draft',
  })
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
  if (!isType('previewed', uid) || !isLanguage(language)) return null
  return linkTo(settings, { type: uid, documentId, language, status: 'version', version: id })
}

/** What a link opens, but for what its settings say. */
type Wish = Omit<DocumentTicket, 'round' | 'maker'> | Omit<VersionTicket, 'round' | 'maker'>

function linkTo({ round, maker, ...settings }: LinkSettings, wish: Wish): string {
  const token = ticketsOf(settings).issue({ ...wish, round, maker }, Date.now())
  return `${settings.siteUrl}/preview?token=${token}`
}
