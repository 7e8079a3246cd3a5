import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import type { ImportedMeeting } from '../import/calendar/meeting'
import { saveDocument } from '../import/saving'
import { readChanges } from './dateChanges'
import { lastDayOf } from './datedHashes'
import { byMeeting, inBatches, type Row } from './meetings'
import { mostDaysLater } from './parts'

const specialDates = 'api::special-date.special-date'

/** The drafts of what single dates have of their own, in the first language, by the id of their meeting. */
export async function readSpecialDates(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Map<string, Row[]>> {
  const rows = await inBatches(ids, (some): Promise<Row[]> =>
    strapi.db.query(specialDates).findMany({
      where: {
        meeting: { documentId: { $in: some } },
        locale: defaultLanguage,
        publishedAt: null,
      },
      populate: {
        meeting: { select: ['documentId'] },
        speakers: true,
        agenda: true,
        readings: true,
        image: { select: ['documentId'] },
      },
      orderBy: [{ originalDate: 'asc' }, { id: 'asc' }],
    }),
  )
  return byMeeting(rows)
}

/**
 * Each date once; what the calendar does not say of it, a speaker for one, stays as it is here.
 *
 * @param from the local date: what is over before it stays
 */
export async function writeSpecialDates(
  strapi: Core.Strapi,
  meeting: ImportedMeeting,
  target: string,
  from: string,
): Promise<void> {
  const stored = (await readSpecialDates(strapi, [target])).get(target) ?? []
  const before = new Map(stored.map((row) => [String(row['originalDate']), row]))
  const said = new Map((meeting.specialDates ?? []).map((own) => [own.originalDate, own]))
  const changes = (await readChanges(strapi, [target])).get(target) ?? []
  const most = mostDaysLater(meeting)
  for (const date of new Set([...said.keys(), ...before.keys()])) {
    const moved = [...changes, ...meeting.changes].filter((one) => one.originalDate === date)
    if ([undefined, ...moved].every((one) => lastDayOf(date, one, most) < from)) continue
    const own = said.get(date)
    const known = before.get(date)
    const documentId = known ? String(known['documentId']) : null
    if (own) {
      const { title, body } = own
      const data = { meeting: target, originalDate: date, title, body: body?.blocks ?? null }
      await saveDocument(strapi, specialDates, documentId, data)
    } else if (documentId !== null) {
      await strapi.documents(specialDates).delete({ documentId, locale: '*' })
    }
  }
}

/** Puts what its dates have of their own on the site beside a meeting. */
export async function publishSpecialDates(strapi: Core.Strapi, target: string): Promise<void> {
  for (const { documentId } of (await readSpecialDates(strapi, [target])).get(target) ?? []) {
    await strapi
      .documents(specialDates)
      .publish({ documentId: String(documentId), locale: defaultLanguage })
  }
}
