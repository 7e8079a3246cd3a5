import type { Locale } from '../../contract'
import { defaultLanguage } from '../languages'
import type { SettingsRow } from './queries'

/** Time zone of a site whose settings nobody has filled in yet, or with one that does not exist. */
const fallbackZone = 'UTC'

/** The zone in which the branch lives. */
export function siteZone(settings: Record<Locale, SettingsRow | null>): string {
  const zone = settings[defaultLanguage]?.timeZone
  return zone && isTimeZone(zone) ? zone : fallbackZone
}

/** To ask costs a millisecond, and it is asked of each meeting whenever one is read. */
const known = new Set<string>()

export function isTimeZone(zone: string): boolean {
  if (known.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    return false
  }
  // Each zone has thousands of spellings, small and capital.
  if (known.size >= 1000) known.clear()
  known.add(zone)
  return true
}
