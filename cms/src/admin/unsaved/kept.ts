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
const longestAge = 14 * 86_400_000

/** Null when there is none, or when the browser keeps nothing. */
export function readUnsaved(user: User, place: string): Unsaved | null {
  return parse(localStorage.getItem(keyOf(user, place)))
}

export function keep(user: User, place: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(keyOf(user, place), JSON.stringify(unsaved))
  } catch {
    // The browser has no room: what was kept before stays, and saving works all the same.
  }
}

export function forget(user: User, place: string): void {
  localStorage.removeItem(keyOf(user, place))
}

/** On a shared computer nothing stays of somebody who has logged out. @param user null: of nobody at all */
export function forgetAllOf(user: User | null): void {
  for (const key of keys()) {
    if (user === null || key.startsWith(keyOf(user, ''))) localStorage.removeItem(key)
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

function keyOf(user: User, place: string): string {
  return `${prefix}${user}:${place}`
}

function parse(text: string | null): Unsaved | null {
  const found: unknown = text === null ? null : JSON.parse(text)
  if (!isRecord(found) || !isRecord(found['values'])) return null
  const { values, at, version } = found
  if (typeof at !== 'number') return null
  return { values, at, version: typeof version === 'string' ? version : null }
}
