import type { NoticeTeller, ProblemTeller } from '../notices/tellers'
import { findCalendars } from './calendars'
import { mayDecide } from './rights'
import { standOf } from './view'

/** A server that is away for an hour needs nobody. */
const longMs = 24 * 60 * 60 * 1000

/** What administrators have to see to: much that is gone at once, and what can't be read for long. */
export const followingProblems: ProblemTeller = async (strapi) => {
  const calendars = await findCalendars(strapi, { isOn: true })
  const now = Date.now()
  return calendars.flatMap(({ code, name, state: { question, failing } }) => [
    ...(question ? [{ kind: 'calendar-gone', facts: { code, name, ...question } } as const] : []),
    ...(failing && now - failing.since >= longMs
      ? [
          {
            kind: 'calendar-failing',
            facts: { name, since: failing.since, problem: failing.problem },
          } as const,
        ]
      : []),
  ])
}

/** What came from calendars and waits for whoever may publish it. */
export const followingNews: NoticeTeller = async (strapi, reader) => {
  if (!mayDecide(reader)) return []
  const calendars = await findCalendars(strapi)
  const told = calendars.map(async ({ code, name }) => {
    const { waiting, open } = await standOf(strapi, code)
    return { name, drafts: waiting.length, decisions: open.length }
  })
  return (await Promise.all(told))
    .filter(({ drafts, decisions }) => drafts + decisions > 0)
    .map((facts) => ({ kind: 'calendar-waiting', facts }))
}
