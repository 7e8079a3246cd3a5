import type { Locale, Occurrence, OccurrenceList } from 'cms/contract'
import type { Cms } from './cms/door'
import { CmsUnavailable, NotFound } from './cms/failures'

/** The first date that takes place, one that is running among them; null: none is planned. */
export async function comingDate(cms: Cms, locale: Locale): Promise<Occurrence | null> {
  let after: string | null = null
  do {
    const { data, meta }: OccurrenceList = await cms.meetings(locale, after ? { after } : {})
    const coming = data.find(isOn)
    if (coming) return coming
    after = meta.next
  } while (after !== null)
  return null
}

/** The first date of one meeting that takes place; null: none is planned, or there is no such meeting. */
export async function comingDateOf(
  cms: Cms,
  locale: Locale,
  slug: string,
): Promise<Occurrence | null> {
  try {
    return (await cms.meeting(locale, slug)).next.find(isOn) ?? null
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

/** Nobody goes without what they opened since the dates cannot be had. */
export async function ifKnown(date: Promise<Occurrence | null>): Promise<Occurrence | null> {
  try {
    return await date
  } catch (error) {
    if (error instanceof CmsUnavailable) return null
    throw error
  }
}

function isOn({ status }: Occurrence): boolean {
  return status === 'scheduled' || status === 'moved'
}
