import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import type { CheckedDocument } from '../checks/document'
import { dayIn } from '../checks/read'
import { defaultLanguage } from '../content/languages'
import { isHeldOn } from '../content/mappers/people'
import { readSiteZone } from '../content/reading/zones'
import type { Locale } from '../contract'
import { wordsOf } from '../languages'
import { isRecord } from '../records'
import { dateAt } from '../zones/zonedTime'

/** What somebody does for the branch today, and since when they may be shown. */
export async function personSummary(
  strapi: Core.Strapi,
  { uid, documentId }: CheckedDocument,
  { language, now }: { language: Locale; now: Temporal.Instant },
): Promise<string[]> {
  const { editing, content } = wordsOf(language)
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null, locale: defaultLanguage },
    populate: { offices: true },
  })
  if (!isRecord(row)) return []
  const today = dateAt(now, await readSiteZone(strapi)).toString()
  const { offices } = row
  const consentOn = dayIn(row, 'consentOn')
  const held = (Array.isArray(offices) ? offices.filter(isRecord) : []).filter((office) =>
    isHeldOn(today, { from: dayIn(office, 'from'), until: dayIn(office, 'until') }),
  )
  return [
    editing.offices(held.map(({ title }) => String(title))),
    ...(consentOn ? [editing.agreed(content.dateInSentence(consentOn))] : []),
  ]
}
