import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { isTimeZone } from '../../zones/zone'
import { defaultLanguage } from '../languages'
import { readOfSettings, type SettingsRow } from './siteSettings'

/** Time zone of a site whose settings nobody has filled in yet, or with one that does not exist. */
const fallbackZone = 'UTC'

/** The zone in which the branch lives. */
export function siteZone(settings: Record<Locale, SettingsRow | null>): string {
  return zoneOr(settings[defaultLanguage]?.timeZone)
}

/** The zone in which the branch lives, for whoever needs nothing else of the settings. */
export async function readSiteZone(strapi: Core.Strapi): Promise<string> {
  const row = await readOfSettings<{ timeZone: string | null }>(strapi, 'timeZone')
  return zoneOr(row?.timeZone)
}

function zoneOr(zone: string | null | undefined): string {
  return zone && isTimeZone(zone) ? zone : fallbackZone
}
