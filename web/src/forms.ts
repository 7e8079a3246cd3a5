import type {
  FormEntry,
  FormField,
  FormKind,
  FormProblem,
  FormToken,
  GetInvolved,
  Locale,
  Occurrence,
} from 'cms/contract'
import { addressOf, locales } from './addresses'

/** What people write into each form, or choose there. */
export const formFields: Record<FormKind, readonly FormField[]> = {
  'sign-up': ['email', 'name', 'interests', 'message'],
  attend: ['dates', 'email', 'message', 'accessNeeds'],
  remind: ['email'],
  ask: ['name', 'email', 'message'],
  'my-data': ['email'],
}

export function isFormKind(word: unknown): word is FormKind {
  return typeof word === 'string' && Object.hasOwn(formFields, word)
}

/** Which form stands at an address. */
export interface FormPlace {
  form: FormKind
  /** Slug of the meeting that it is about, or, of `ask`, of the group or person; null: it is about none. */
  slug: string | null
  /** Local date on which the rule put it; null: it is about all dates, or none. */
  date: string | null
  /** `ask` is written to a person: people have a step of their own, so that no group has their address. */
  isPerson?: true
}

/** What a form is about. */
export interface FormSubject {
  title: string
  /** Of the title. */
  locale: Locale
  /** The rule in words; null: a single date. */
  rule: string | null
  /** Null: all of the meeting's dates, or none of a group or person. */
  occurrence: Occurrence | null
  /** What it is; left out: a meeting, or one of its dates. */
  item?: 'group' | 'person'
}

/** A form as it is shown to be filled in. */
export interface ShownForm extends FormPlace {
  getInvolved: GetInvolved
  /** Null: there is none yet, so that it has to be sent twice. */
  token: FormToken | null
  subject: FormSubject | null
  /** What was written into it before. */
  typed: Typed
  /** What was wrong with that. */
  problems: FormProblem[]
  /** Why it can't be taken now; null: it can. */
  trouble: 'away' | 'busy' | null
}

/** As what a form is introduced: some want to be told which date comes instead of one that is postponed. */
export function introOf({ form, subject }: Pick<ShownForm, 'form' | 'subject'>) {
  return form === 'remind' && subject?.occurrence?.status === 'postponed' ? 'newDate' : form
}

/** What is said once a form was sent. */
export interface SentData extends FormPlace {
  /** What it was about, where that is a meeting. */
  subject: FormSubject | null
  /** Days after which what is not confirmed is deleted. */
  unconfirmed: number
}

/** What somebody wrote into a form, as far as it is one of its fields. */
export type Typed = Partial<FormEntry>

/**
 * Reads the steps of a path below `get-involved`; null: no form stands there.
 *
 * @param steps decoded, for example `['attend', 'branch-meeting', '2026-11-26']`
 */
export function formAt(steps: string[]): FormPlace | null {
  const [word, slug = null, date = null, ...more] = steps
  if (!isFormKind(word) || more.length > 0) return null
  if (word === 'ask' && slug === people && date !== null) {
    return { form: word, slug: date, date: null, isPerson: true }
  }
  const place = { form: word, slug, date }
  return isPossible(place) ? place : null
}

/** The same for the page after it; a form without what it is about had its page there at first. */
export function sentAt(steps: string[]): FormPlace | null {
  const [form, ...more] = steps
  if (isFormKind(form) && more.length === 0) return { form, slug: null, date: null }
  return formAt(steps)
}

/** Whether such a form is about what its address names. */
function isPossible({ form, slug, date }: FormPlace): boolean {
  const isDate = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
  switch (form) {
    case 'attend':
      return slug !== null && isDate
    case 'remind':
      return slug !== null && (date === null || isDate)
    case 'ask':
      return date === null
    case 'sign-up':
    case 'my-data':
      return slug === null
  }
}

/** The form at a root-relative address without a query, with its language; null: none stands there. */
export function formAtAddress(address: string): { locale: Locale; place: FormPlace } | null {
  for (const locale of locales) {
    const root = `${addressOf(locale, 'get-involved')}/`
    if (!address.startsWith(root)) continue
    const place = formAt(address.slice(root.length).split('/').map(decodeURIComponent))
    return place && { locale, place }
  }
  return null
}

/** The step of addresses before the slug of a person. */
const people = 'people'

/** The steps of its address, as routes call them. */
export function stepsOf({ form, slug, date, isPerson }: FormPlace) {
  return isPerson ? { form, slug: people, date: slug } : { form, slug, date }
}

/** Its path as in the contract, the same in every language. */
export function formPath(place: FormPlace): string {
  return pathBelow('get-involved', place)
}

/** Where whoever has sent a form is told what comes next. */
export function sentPath(place: FormPlace): string {
  return pathBelow('get-involved/sent', place)
}

function pathBelow(root: string, place: FormPlace): string {
  return [root, ...Object.values(stepsOf(place))].filter((step) => step !== null).join('/')
}

/** UTF-16 units that the cms takes. */
export const longest = { message: 3_000, accessNeeds: 600 }

/** What a form brings besides, without being written into it. */
const unwritten = ['token', 'consent', 'letters', 'answer', 'website'] satisfies FormField[]

/** A value for each name, several for interests: `URLSearchParams` and `FormData` alike. */
interface Fields {
  get(name: string): unknown
  getAll(name: string): unknown[]
}

/**
 * What was sent of a form: its own fields that hold anything, as texts. The date that it is about is
 * told by its address.
 */
export function typedIn({ form, slug, date, isPerson }: FormPlace, fields: Fields): Typed {
  const typed: Typed = {
    ...(slug !== null && { [form === 'ask' ? (isPerson ? 'person' : 'group') : 'meeting']: slug }),
    ...(date !== null && { date }),
  }
  for (const name of [...formFields[form], ...unwritten]) {
    if (name === 'interests') {
      const chosen = fields.getAll(name).filter((id) => typeof id === 'string')
      if (chosen.length > 0) typed.interests = chosen
      continue
    }
    const value = fields.get(name)
    // Browsers send lines with CR and LF, and count them as one character.
    if (typeof value === 'string' && value !== '') typed[name] = value.replaceAll('\r\n', '\n')
  }
  return typed
}

/** As the cms takes it: what is required but missing is for it to tell. */
export function entryOf(typed: Typed): FormEntry {
  return { token: '', email: '', ...typed }
}
