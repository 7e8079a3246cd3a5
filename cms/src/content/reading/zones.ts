import type { Locale } from '../../contract'
import { isTimeZone } from '../../zones/zone'
import { defaultLanguage } from '../languages'
import type { SettingsRow } from './queries'

/** Time zone of a site whose settings nobody has filled in yet, or with one that does not exist. */
const fallbackZone = 'UTC'

/** The zone in which the branch lives. */
export function siteZone(settings: Record<Locale, SettingsRow | null>): string {
  const zone = settings[defaultLanguage]?.timeZone
  return zone && isTimeZone(zone) ? zone : fallbackZone
}
