import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import type { ImportedMeeting } from '../import/calendar/meeting'
import { saveDocument } from '../import/saving'
import { byMeeting, inBatches, type Row } from './meetings'

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

/** Each date once; what the calendar does not say of it, a speaker for one, stays as it is here. */
export async function writeSpecialDates(
  strapi: Core.Strapi,
  { specialDates: own = [] }: ImportedMeeting,
  target: string,
): Promise<void> {
  const stored = (await readSpecialDates(strapi, [target])).get(target) ?? []
  const before = new Map(stored.map((row) => [String(row['originalDate']), row]))
  for (const { originalDate, title, body } of own) {
    const known = before.get(originalDate)
    before.delete(originalDate)
    await saveDocument(strapi, specialDates, known ? String(known['documentId']) : null, {
      meeting: target,
      originalDate,
      title,
      body: body?.blocks ?? null,
    })
  }
  for (const { documentId } of before.values()) {
    await strapi.documents(specialDates).delete({ documentId: String(documentId), locale: '*' })
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
