import type { Core } from '@strapi/strapi'
import type { Moment } from '../../content/mappers/occurrences'
import { publishedContent } from '../../content/reading/published'
import { meetingsOfEntries, receiversOfEntries } from '../entries'
import type { EntryChoices } from './contract'
import { interestNames } from './interestNames'
import { meetingTitle } from '../../content/mappers/meetings'
import { dateWords } from './meetingWords'
import { receiverTitle } from './receivers'

/** The interests that there are, and the meetings, dates, groups and people of which there are entries. */
export async function readChoices(
  strapi: Core.Strapi,
  moment: Moment,
): Promise<Pick<EntryChoices, 'interests' | 'meetings' | 'receivers'>> {
  const published = await publishedContent(strapi).read()
  const interests = await interestNames(strapi, moment.language)
  const dates = new Map<string, string[]>()
  for (const { meeting, originalDate } of await meetingsOfEntries(strapi)) {
    const known = dates.get(meeting) ?? []
    dates.set(meeting, originalDate === null ? known : [...known, originalDate])
  }
  return {
    interests: [...interests].map(([id, name]) => ({ id, name })),
    meetings: [...dates].flatMap(([id, itsDates]) => {
      const title = meetingTitle(published, id, moment.language)
      if (title === null) return []
      const words = (date: string) => dateWords(published, id, date, moment)
      return [{ id, title, dates: itsDates.map((date) => ({ date, words: words(date) })) }]
    }),
    receivers: (await receiversOfEntries(strapi))
      .flatMap((id) => {
        const title = receiverTitle(published, id, moment.language)
        return title === null ? [] : [{ id, title }]
      })
      .sort((one, other) => one.title.localeCompare(other.title, moment.language)),
  }
}
