import type { Core } from '@strapi/strapi'
import { isType } from '../content/types'
import { problemsOfMeeting, type CheckedState } from './calendar'
import type { Problem } from './problem'
import type { Reference } from './siteAddresses'
import { problemsOfSpecialDate } from './specialDates'
import type { CheckWords } from './words/words'

/** What the calendar could not show of a document with drafts, if this state of it were public. */
export async function calendarProblems(
  strapi: Core.Strapi,
  { uid, documentId }: Reference,
  state: CheckedState,
  words: CheckWords,
): Promise<Problem[]> {
  if (isType('dated', uid)) return problemsOfMeeting(strapi, documentId, state, words)
  return isType('ofOneDate', uid) ? problemsOfSpecialDate(strapi, documentId, words) : []
}
