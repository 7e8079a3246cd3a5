import type { Locale, Occurrence, OccurrenceList } from 'cms/contract'
import type { Cms } from './cms/door'

/** The first date that takes place, one that is running among them; null: none is planned. */
export async function comingDate(cms: Cms, locale: Locale): Promise<Occurrence | null> {
  let after: string | null = null
  do {
    const { data, meta }: OccurrenceList = await cms.meetings(locale, after ? { after } : {})
    const coming = data.find(({ status }) => status === 'scheduled' || status === 'moved')
    if (coming) return coming
    after = meta.next
  } while (after !== null)
  return null
}
