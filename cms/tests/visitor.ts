/** What the web server does for people who fill in the forms of the site. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type {
  ErrorAnswer,
  FormEntry,
  FormKind,
  FormRefusal,
  FormToken,
  GetInvolved,
  LinkAnswer,
  LinkRequest,
  Locale,
  OccurrenceList,
} from '../src/contract'
import { post as postTo } from './admin'
import type { Answer } from './cms'
import type { OtherCms } from './process'
import { moveClock } from './testClock'
import { minimumAgeMs } from '../src/involve/forms/tokens'

export { holdClock, moveClock, putClockBack } from './testClock'

type Asked = Pick<OtherCms, 'ask'>

export async function readJson<T>(cms: Asked, path: string): Promise<T> {
  const answer = await cms.ask(`/api/site${path}`)
  expect(answer.status, `${path}: ${answer.text.slice(0, 200)}`).toBe(200)
  return answer.json as T
}

export const getInvolved = (cms: Asked, locale: Locale = 'en') =>
  readJson<GetInvolved>(cms, `/get-involved?locale=${locale}`)

/** Each of them comes from another place, as the web server tells, unless a test says from where. */
export function fromSomewhere(source: string = randomUUID()): Record<string, string> {
  return {
    'X-Branchline-Web': process.env['WEB_SERVER_SECRET'] ?? '',
    'X-Branchline-Source': source,
  }
}

export function post(
  cms: Asked,
  path: string,
  body: unknown,
  headers: Record<string, string> = fromSomewhere(),
): Promise<Answer> {
  return postTo(cms, `/api/site${path}`, body, headers)
}

/** A token that is old enough; the clock must be held. */
export async function oldToken(cms: Asked): Promise<string> {
  const answer = await cms.ask('/api/site/forms/token', { headers: fromSomewhere() })
  expect(answer.status, answer.text).toBe(200)
  moveClock(minimumAgeMs)
  return (answer.json as FormToken).token
}

/** Sends a form as people do: with a token that is old enough, and the consent that they saw. */
export async function send(
  cms: Asked,
  kind: FormKind,
  fields: Partial<FormEntry> & Record<string, unknown>,
  locale: Locale = 'en',
): Promise<Answer> {
  const token = await oldToken(cms)
  const consent = (await getInvolved(cms, locale)).consent.id
  return post(cms, `/forms/${kind}?locale=${locale}`, { token, consent, ...fields })
}

export function problemsOf(answer: Answer): Record<string, string> {
  expect(answer.status, answer.text).toBe(400)
  const { problems } = (answer.json as ErrorAnswer).error.details as FormRefusal
  return Object.fromEntries(problems.map(({ field, problem }) => [field, problem]))
}

export function openLink(cms: Asked, request: LinkRequest, locale: Locale = 'en') {
  return post(cms, `/links?locale=${locale}`, request)
}

export async function opened(cms: Asked, request: LinkRequest): Promise<LinkAnswer> {
  const answer = await openLink(cms, request)
  expect(answer.status, answer.text).toBe(200)
  return answer.json as LinkAnswer
}

/** A coming date of the example's weekly meeting, which goes on: what is next on a day may happen once. */
export async function comingDate(cms: Asked): Promise<{ meeting: string; date: string }> {
  const { data } = await readJson<OccurrenceList>(cms, '/meetings?limit=100')
  const next = data.find(
    ({ slug, status }) => slug === 'weekly-branch-meeting' && status === 'scheduled',
  )
  if (!next) throw new Error('the example has no coming date')
  return { meeting: next.slug, date: next.originalDate }
}
