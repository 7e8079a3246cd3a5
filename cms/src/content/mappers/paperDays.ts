import type { Temporal } from 'temporal-polyfill'
import type { Locale } from '../../contract'
import { dateAt } from '../../zones/zonedTime'
import { defaultLanguage } from '../languages'
import type { PaperRow } from '../reading/papers'
import type { Published } from '../reading/published'
import { textIn, type Translations } from '../reading/texts'
import { siteZone } from '../reading/zones'

/** The local date by the zone of the site. */
export function today({ settings }: Pick<Published, 'settings'>, now: Temporal.Instant): string {
  return dateAt(now, siteZone(settings)).toString()
}

/** The days of the versions that are written in a row. */
export function daysIn({ versions }: PaperRow): string[] {
  return (versions ?? []).flatMap(({ day }) => (day ? [String(day)] : []))
}

/** Whether a version has come, in the language that is read or in the default one. */
export function hasCome(
  published: Pick<Published, 'settings'>,
  paper: Translations<PaperRow>,
  { language, now }: { language: Locale; now: Temporal.Instant },
): boolean {
  const last = today(published, now)
  const rows = [textIn(paper, defaultLanguage).row, textIn(paper, language).row]
  return rows.some((row) => daysIn(row).some((day) => day <= last))
}
