import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { isTimeZone } from '../../zones/zone'
import { defaultLanguage } from '../languages'
import type { SettingsRow } from './queries'

/** Time zone of a site whose settings nobody has filled in yet, or with one that does not exist. */
const fallbackZone = 'UTC'

/** The zone in which the branch lives. */
export function siteZone(settings: Record<Locale, SettingsRow | null>): string {
  return zoneOr(settings[defaultLanguage]?.timeZone)
}

/**
 * The zone in which the branch lives, for whoever needs nothing else of the settings: one row, where all
 * of them are a dozen questions in each language. Whoever publishes waits for it.
 */
export async function readSiteZone(strapi: Core.Strapi): Promise<string> {
  const row: { timeZone: string | null } | null = await strapi.db
    .query('api::site-settings.site-settings')
    .findOne({ where: { locale: defaultLanguage }, select: ['timeZone'], orderBy: { id: 'asc' } })
  return zoneOr(row?.timeZone)
}

function zoneOr(zone: string | null | undefined): string {
  return zone && isTimeZone(zone) ? zone : fallbackZone
}
