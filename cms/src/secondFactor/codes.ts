import { createHash, randomBytes, randomInt } from 'node:crypto'

/** No vowel, so that no word comes of them, and nothing that looks like something else. */
const characters = 'bcdfghjkmnpqrstvwxz23456789'
const group = 4
const groups = 3

/** A code to be typed once: three groups of four, 57 bits of chance. */
export function newCode(): string {
  const one = () => characters[randomInt(characters.length)] ?? ''
  return Array.from({ length: groups }, () => Array.from({ length: group }, one).join('')).join('-')
}

/** What somebody typed, without what people add or leave out: spaces, dashes, capital letters. */
export function bare(typed: string): string {
  return typed.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Whether it has the form in which apps show theirs. */
export function isOfApp(typed: string): boolean {
  return /^\d{6}$/.test(bare(typed))
}

/** What is kept of a code that is good for minutes only. @param accountId it is nobody else's */
export function digestOf(code: string, accountId: number): string {
  return createHash('sha256')
    .update(`${accountId} ${bare(code)}`)
    .digest('base64url')
}

/** What browsers that are remembered are known by, which nobody types. */
export function newNote(): string {
  return randomBytes(16).toString('hex')
}
