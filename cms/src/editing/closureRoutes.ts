import { Temporal } from 'temporal-polyfill'
import { invalid } from '../content/invalid'
import { isDate } from '../calendar/written'
import { publishedContent } from '../content/reading/published'
import { isDocumentId } from '../documentIds'
import type { Asked } from '../http/asked'
import type { ClosureOutlook, ComingClosures } from './closureContract'
import { closureOutlook, comingClosures, otherPlaces, type AwaitedDate } from './closures'

const closures = 'api::closure.closure'

/** How many of some dates' people are told of a change, at a moment in milliseconds since the epoch. */
export type CountPeopleTold = (
  strapi: Asked['strapi'],
  dates: readonly AwaitedDate[],
  now: number,
) => Promise<number>

/** Closed days of a place that are not over, with what they mean. */
export function closuresAnswer(countPeople: CountPeopleTold) {
  return async (asked: Asked): Promise<ComingClosures> => {
    const { moment, countTold } = askingOf(asked, countPeople)
    const venue = asked.params.text('venue')
    asked.params.refuseOthers()
    asked.mayOrRefuse('read', closures)
    if (!isDocumentId(venue)) throw invalid('venue', 'give the id of a venue')
    const published = await publishedContent(asked.strapi).read()
    return {
      closures: await comingClosures(published, venue, { moment, countTold }),
      otherPlaces: otherPlaces(published, venue, moment.language),
      mayClose: asked.reader.makes(closures),
    }
  }
}

/** What closed days would mean, before anybody saves them. */
export function closureDatesAnswer(countPeople: CountPeopleTold) {
  return async (asked: Asked): Promise<ClosureOutlook> => {
    const { moment, countTold } = askingOf(asked, countPeople)
    asked.params.refuseOthers()
    asked.mayOrRefuse('create', closures)
    const { venue, firstDay, lastDay } = asked.body('give venue, firstDay and lastDay')
    if (!isDocumentId(venue)) throw invalid('venue', 'give the id of a venue')
    if (!isDate(firstDay)) throw invalid('firstDay', dateThatExists)
    if (!isDate(lastDay)) throw invalid('lastDay', dateThatExists)
    if (lastDay < firstDay || spanOf(firstDay, lastDay) > longestSpan) {
      throw invalid('lastDay', `give firstDay or one of the ${longestSpan} days after it`)
    }
    const published = await publishedContent(asked.strapi).read()
    return closureOutlook(published, { venue, firstDay, lastDay }, { moment, countTold })
  }
}

const dateThatExists = 'give a date that exists, for example 2026-12-24'

/** More than closed days may have, so that nobody asks for all there is. */
const longestSpan = 366

function spanOf(firstDay: string, lastDay: string): number {
  return Temporal.PlainDate.from(firstDay).until(lastDay).days
}

function askingOf(asked: Asked, countPeople: CountPeopleTold) {
  const now = Temporal.Now.instant()
  return {
    moment: { language: asked.language(), now },
    // Whoever tells nobody need not know how many have written.
    countTold: async (dates: readonly AwaitedDate[]) =>
      asked.reader.makes(closures) ? countPeople(asked.strapi, dates, now.epochMilliseconds) : 0,
  }
}
