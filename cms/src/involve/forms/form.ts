import { errors } from '@strapi/utils'
import { isSeries } from '../../calendar/furtherDates'
import { findDate } from '../../content/mappers/dates'
import { findMeeting } from '../../content/mappers/meetings'
import type { Moment } from '../../content/mappers/occurrences'
import { renamed } from '../../content/mappers/redirects'
import { findListed } from '../../content/reading/below'
import type { Published } from '../../content/reading/published'
import { factsOf } from '../../content/reading/texts'
import type { FormField, FormKind, FormProblem, Occurrence } from '../../contract'
import { isOn } from '../dateState'
import type { PrivatePart } from '../entries'
import { hasComing, waitsForNewDay } from '../retention/lifetimes'
import { readAddress } from './addresses'
import { consentOf, lettersConsentOf } from './consent'
import { Fields } from './fields'
import { isAnswer, questionOf } from './question'

/** What a form brought, once nothing is wrong with it. */
export interface Form extends PrivatePart {
  /** documentIds. */
  interests: string[]
  /** documentId. */
  meeting: string | null
  originalDate: string | null
  /** documentId. */
  group: string | null
  /** documentId. */
  person: string | null
  /** Empty where nobody had to consent. */
  consentText: string
  /** The words by which letters were asked for; null: they were not. */
  lettersConsent: string | null
  /** Whether the form offered letters. */
  offersLetters: boolean
}

const always: readonly FormField[] = ['token', 'email', 'consent', 'answer', 'website']

/** The fields that each form shows; `letters` while the branch writes some. */
const fieldsOf: Record<FormKind, readonly FormField[]> = {
  'sign-up': [...always, 'name', 'interests', 'message', 'letters'],
  attend: [...always, 'meeting', 'date', 'dates', 'message', 'accessNeeds', 'letters'],
  remind: [...always, 'meeting', 'date', 'letters'],
  ask: [...always, 'name', 'message', 'group', 'person', 'letters'],
  'my-data': always,
}

/**
 * @returns the body as a record of fields that this form has
 * @throws {errors.ValidationError} which names a field that it has not
 */
export function requireFields(
  kind: FormKind,
  body: Record<string, unknown>,
): Record<string, unknown> {
  const known: readonly string[] = fieldsOf[kind]
  const unknown = Object.keys(body).find((name) => !known.includes(name))
  if (unknown === undefined) return body
  throw new errors.ValidationError(
    `Unknown field "${unknown.slice(0, 60)}"; this form takes ${known.join(', ')}`,
  )
}

/** Whether what only programs see was filled in. */
export function isFilledByProgram({ website }: Record<string, unknown>): boolean {
  return website !== undefined && website !== ''
}

const longestEmail = 254
const longestName = 120
const longestMessage = 3000
const longestNeeds = 600
const longestAnswer = 160
/** Of an id, a slug or a date. */
const longestReference = 255
const mostInterests = 100

/** All that is wrong at once; the token is somebody else's. */
export function readForm(
  kind: FormKind,
  body: Record<string, unknown>,
  { published, moment }: { published: Published; moment: Moment },
): Form | FormProblem[] {
  const fields = new Fields(body)
  const email = readEmail(fields)
  const name = fields.text('name', { longest: longestName })
  const message = fields.text('message', {
    longest: longestMessage,
    hasLines: true,
    isRequired: kind === 'ask',
  })
  const accessNeeds = fields.text('accessNeeds', { longest: longestNeeds, hasLines: true })
  const interests = readInterests(fields, published)
  const place = readDate(kind, fields, published, moment)
  const receiver = readReceiver(kind, fields, published, moment)
  const consentText = readConsent(kind, fields, published, moment)
  const letters = readLetters(kind, fields, published, moment)
  readAnswer(fields, published, moment)
  if (fields.problems.length > 0 || email === null) return fields.problems
  return {
    ...{ email, name, message, accessNeeds, interests, ...place, ...receiver, consentText },
    ...letters,
  }
}

function readEmail(fields: Fields): string | null {
  const typed = fields.text('email', { longest: longestEmail, isRequired: true })
  return typed === null ? null : (readAddress(typed) ?? fields.refuse('email', 'invalid'))
}

function readInterests(fields: Fields, { interests }: Published): string[] {
  const chosen = fields.texts('interests', mostInterests)
  if (chosen.some((id) => !interests.has(id))) fields.refuse('interests', 'unknown')
  return chosen
}

/** To whom a message is written: a group, a person, or neither, which is the branch as a whole. */
function readReceiver(
  kind: FormKind,
  fields: Fields,
  published: Published,
  { language }: Moment,
): Pick<Form, 'group' | 'person'> {
  if (!fieldsOf[kind].includes('group')) return { group: null, person: null }
  // Whoever has the form open writes to the same group when that gets another address meanwhile.
  const find = (list: 'groups' | 'people', slug: string) =>
    findListed(published, list, slug, language) ??
    findListed(published, list, renamed(published, list, slug), language)
  const groupSlug = fields.text('group', { longest: longestReference })
  const personSlug = fields.text('person', { longest: longestReference })
  const group = groupSlug === null ? null : find('groups', groupSlug)
  const person = personSlug === null ? null : find('people', personSlug)
  if (groupSlug !== null && group === null) fields.refuse('group', 'unknown')
  const isTaken = person !== null && isWrittenTo(published, person) && groupSlug === null
  if (personSlug !== null && !isTaken) fields.refuse('person', 'unknown')
  return { group, person }
}

function isWrittenTo({ people }: Published, id: string): boolean {
  const person = people.get(id)
  return person !== undefined && factsOf(person).takesMessages === true
}

const nowhere = { meeting: null, originalDate: null }

function readDate(
  kind: FormKind,
  fields: Fields,
  published: Published,
  moment: Moment,
): Pick<Form, 'meeting' | 'originalDate'> {
  if (!fieldsOf[kind].includes('meeting')) return nowhere
  const slug = fields.text('meeting', { longest: longestReference, isRequired: true })
  const date = fields.text('date', { longest: longestReference, isRequired: kind === 'attend' })
  if (slug === null) return nowhere
  // Whoever has the form open comes to the same meeting when that gets another address meanwhile.
  const meeting =
    findMeeting(published, slug) ?? findMeeting(published, renamed(published, 'meetings', slug))
  if (meeting === null || !hasComing(published, meeting, moment.now)) {
    fields.refuse('meeting', 'unknown')
    return nowhere
  }
  const occurrence = date === null ? null : findDate(published, meeting, date, moment)
  const isOpen =
    occurrence !== null &&
    (isAwaited(kind, occurrence, moment) ||
      (kind === 'remind' && waitsForNewDay(published, meeting, moment.now)))
  if (date !== null && !isOpen) fields.refuse('date', 'unknown')
  return { meeting, originalDate: comesToAll(fields, published, meeting) ? null : date }
}

/** Whether somebody wants to come to all dates; of a single one there are none. */
function comesToAll(fields: Fields, { plans }: Published, meeting: string): boolean {
  const dates = fields.text('dates', { longest: longestReference })
  if (dates === null || dates === 'one') return false
  const plan = plans.get(meeting)
  if (dates !== 'all') fields.refuse('dates', 'invalid')
  else if (!plan || !isSeries(plan)) fields.refuse('dates', 'unknown')
  return true
}

/** Whether somebody can come to a date, or wait for what becomes of it. */
function isAwaited(kind: FormKind, occurrence: Occurrence, { now }: Moment): boolean {
  const isOpen = isOn(occurrence) || (kind === 'remind' && occurrence.status === 'postponed')
  return isOpen && Date.parse(occurrence.endsAt) > now.epochMilliseconds
}

function readConsent(
  kind: FormKind,
  fields: Fields,
  published: Published,
  { language }: Moment,
): string {
  const isRequired = kind !== 'my-data'
  const given = fields.text('consent', { longest: longestReference, isRequired })
  const { id, text } = consentOf(published, language)
  if (given === null) return ''
  if (given !== id) fields.refuse('consent', 'changed')
  return text
}

function readLetters(
  kind: FormKind,
  fields: Fields,
  published: Published,
  { language }: Moment,
): Pick<Form, 'lettersConsent' | 'offersLetters'> {
  const known: readonly FormField[] = fieldsOf[kind]
  const offered = known.includes('letters') ? lettersConsentOf(published, language) : null
  const offersLetters = offered !== null
  const given = fields.text('letters', { longest: longestReference })
  if (given === null) return { lettersConsent: null, offersLetters }
  if (!offered) fields.refuse('letters', 'unknown')
  else if (given !== offered.id) fields.refuse('letters', 'changed')
  return { lettersConsent: offered?.text ?? null, offersLetters }
}

function readAnswer(fields: Fields, published: Published, { language }: Moment): void {
  const question = questionOf(published, language)
  const isRequired = question !== null
  const given = fields.text('answer', { longest: longestAnswer, isRequired })
  if (question && given !== null && !isAnswer(question, given)) fields.refuse('answer', 'wrong')
}
