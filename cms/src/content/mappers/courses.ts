import type { PaperCourse, PaperStudy, PaperUnit } from '../../contract'
import type { PaperContentRow, PaperRow } from '../reading/papers'
import type { Published } from '../reading/published'
import { factsOf, textIn } from '../reading/texts'
import { findDate } from './dates'
import type { Moment } from './occurrences'
import { hasCome } from './paperDays'
import { toReadings } from './readings'
import { toRichText } from './richText'

/**
 * What of a paper people read and discuss together; null: nothing.
 *
 * @param rows `content` is the row of the language shown
 */
export function toStudy(
  published: Published,
  id: string,
  { content }: { content: PaperContentRow },
  moment: Moment,
): PaperStudy | null {
  const paper = published.papers.get(id)
  if (!paper) return null
  const { locale } = textIn(paper, moment.language)
  const readings = toReadings(content.readings)
  const questions = toRichText(content.questions, locale)
  const discussed = discussionOf(published, factsOf(paper), moment)
  const course = courseOf(published, id, factsOf(paper), moment)
  const isStudied = readings.length > 0 || questions.length > 0 || discussed !== null
  return isStudied || course ? { readings, questions, locale, discussed, course } : null
}

/** The day that was said counts, whether or not the meeting has a date on it. */
function discussionOf(
  published: Published,
  { discussedOn, meeting }: PaperRow,
  moment: Moment,
): PaperStudy['discussed'] {
  if (!discussedOn) return null
  const day = String(discussedOn)
  const isPublic = meeting && published.meetings.has(meeting.documentId)
  return { day, date: isPublic ? findDate(published, meeting.documentId, day, moment) : null }
}

/** The course of a unit, or the course itself. */
function courseOf(
  published: Pick<Published, 'papers' | 'settings'>,
  id: string,
  { kind, course: above }: PaperRow,
  moment: Moment,
): PaperCourse | null {
  const own = kind === 'course' ? id : null
  const chosen = above && published.papers.has(above.documentId) ? above.documentId : own
  const course = chosen === null ? undefined : published.papers.get(chosen)
  if (chosen === null || !course) return null
  const units = unitsOf(published, chosen, moment)
  const { row, locale } = textIn(course, moment.language)
  return units.length > 0 ? { slug: row.slug ?? '', title: row.title ?? '', locale, units } : null
}

/** By their numbers, then by their titles. */
function unitsOf(
  published: Pick<Published, 'papers' | 'settings'>,
  course: string,
  moment: Moment,
): PaperUnit[] {
  return [...published.papers]
    .filter(([id, paper]) => id !== course && factsOf(paper).course?.documentId === course)
    .filter(([, paper]) => hasCome(published, paper, moment))
    .map(([, paper]): PaperUnit => {
      const { row, locale } = textIn(paper, moment.language)
      const { part, discussedOn } = factsOf(paper)
      return {
        slug: row.slug ?? '',
        title: row.title ?? '',
        locale,
        part: part ?? null,
        discussedOn: discussedOn ? String(discussedOn) : null,
      }
    })
    .sort(
      (one, other) =>
        Math.sign((one.part ?? Infinity) - (other.part ?? Infinity)) ||
        one.title.localeCompare(other.title, moment.language),
    )
}
