import { isRecord } from '../../records'

/** As Strapi numbers people. */
export type User = number | string

/** What was typed into a form and never saved. */
export interface Unsaved {
  values: object
  /** When it was typed: milliseconds since 1970. */
  at: number
  /** Of the document that the form was filled with. */
  version: string | null
}

const prefix = 'branchline-unsaved:'
const tabKey = 'branchline-tab'
const longestAge = 14 * 86_400_000

/** The same, as it lies in the browser. */
export interface Kept extends Unsaved {
  key: string
  /** It was there before what is typed now, or is typed in another tab. */
  isAside: boolean
}

/** All that was typed there, the latest first; nothing when the browser keeps nothing. */
export function readUnsaved(user: User, place: string): Kept[] {
  const own = keyOf(user, place)
  const all = placeKey(user, place)
  return keys()
    .filter((key) => key === all || key.startsWith(`${all} `))
    .flatMap((key) => {
      const unsaved = parse(localStorage.getItem(key))
      return unsaved ? [{ ...unsaved, key, isAside: key !== own }] : []
    })
    .sort((one, other) => other.at - one.at)
}

/** Leaves what is kept there to be offered, whatever is typed from now on. */
export function setAside(user: User, place: string): void {
  const own = keyOf(user, place)
  const text = localStorage.getItem(own)
  const unsaved = parse(text)
  if (text === null || !unsaved) return
  localStorage.removeItem(own)
  localStorage.setItem(`${placeKey(user, place)} ${unsaved.at}`, text)
}

export function keep(user: User, place: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(keyOf(user, place), JSON.stringify(unsaved))
  } catch {
    // The browser has no room: what was kept before stays, and saving works all the same.
  }
}

/** Whether what is typed there now, in this tab, is: that of a form in a dialog is not. */
export function isKept(user: User, place: string): boolean {
  return localStorage.getItem(keyOf(user, place)) !== null
}

/** What is typed there now, in this tab; what was set aside stays. */
export function forget(user: User, place: string): void {
  localStorage.removeItem(keyOf(user, place))
}

export function discard({ key }: Kept): void {
  localStorage.removeItem(key)
}

/** On a shared computer nothing stays of somebody who has logged out. @param user null: of nobody at all */
export function forgetAllOf(user: User | null): void {
  for (const key of keys()) {
    if (user === null || key.startsWith(placeKey(user, ''))) localStorage.removeItem(key)
  }
}

export function forgetOld(now: number): void {
  for (const key of keys()) {
    const unsaved = parse(localStorage.getItem(key))
    if (!unsaved || now - unsaved.at > longestAge) localStorage.removeItem(key)
  }
}

function keys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
}

/** Under which all that was typed at a place lies. */
function placeKey(user: User, place: string): string {
  return `${prefix}${user}:${place}`
}

/** Two tabs that have the same form open keep what is typed in each. */
function keyOf(user: User, place: string): string {
  return `${placeKey(user, place)} tab-${tab()}`
}

/** Stays when the tab is loaded anew. */
function tab(): string {
  const known = sessionStorage.getItem(tabKey)
  if (known !== null) return known
  const made = Math.random().toString(36).slice(2)
  try {
    sessionStorage.setItem(tabKey, made)
  } catch {
    // Without room nothing is kept either.
  }
  return made
}

function parse(text: string | null): Unsaved | null {
  const found: unknown = text === null ? null : JSON.parse(text)
  if (!isRecord(found) || !isRecord(found['values'])) return null
  const { values, at, version } = found
  if (typeof at !== 'number') return null
  return { values, at, version: typeof version === 'string' ? version : null }
}
