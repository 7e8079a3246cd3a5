import type { Core } from '@strapi/strapi'
import type { EnteredChange } from '../calendar/problems/dateChange'
import { problemsOfDateChange, problemsOfSettings, savedChange } from '../checks/calendar'
import { problemsOfClosure } from '../checks/closures'
import { isType, typeThatIs } from '../content/types'
import { wordsOf } from '../languages'
import { problemsOfColours } from '../checks/ownColours'
import type { Problem } from '../checks/problem'
import { refuse } from '../checks/refusal'
import { requestLanguage } from '../checks/request'
import { each } from '../each'
import { writtenDocuments, type DocumentAction } from './documentActions'

const settings = typeThatIs('settings', 'whenAndWhere')

/**
 * Refuses date changes and closed days that the calendar could not show as they were meant, and a time
 * zone of the site that does not exist, or colours of its own that are none, whenever they are saved.
 * What was saved is read back and checked inside the transaction that saved it, so that a refusal leaves
 * nothing behind, and of two editors who change the same date the second is told.
 */
export function refuseCalendarProblems(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const before = await changeBefore(strapi, context)
    const result = await next()
    for (const problems of await problemsAfter(strapi, context, before, result)) refuse(problems)
    return result
  })
}

/** The date change that an update is about to replace. */
async function changeBefore(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentAction,
): Promise<EnteredChange | null> {
  if (!isDateChange(uid) || action !== 'update' || !('documentId' in params)) return null
  return savedChange(strapi, String(params.documentId))
}

async function problemsAfter(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentAction,
  before: EnteredChange | null,
  result: unknown,
): Promise<Problem[][]> {
  const words = wordsOf(requestLanguage(strapi)).checks
  if (isDateChange(uid) && ['create', 'update', 'clone'].includes(action)) {
    return each(writtenDocuments(params, result), (id) =>
      problemsOfDateChange(strapi, id, before, words),
    )
  }
  if (isType('ofDays', uid) && ['create', 'update', 'clone'].includes(action)) {
    return each(writtenDocuments(params, result), (id) => problemsOfClosure(strapi, id, words))
  }
  if (uid === settings && ['create', 'update'].includes(action)) {
    const ofColours = await problemsOfColours(strapi, words)
    return [[...(await problemsOfSettings(strapi, words)), ...ofColours]]
  }
  return []
}

/** What else is about one date has drafts, and is checked when it is published. */
function isDateChange(uid: string): boolean {
  return isType('ofOneDate', uid) && isType('immediate', uid)
}
