import { errors } from '@strapi/utils'
import { invalid } from '../content/invalid'
import { isEdited } from '../content/languages'
import type { Locale } from '../contract'
import type { Asked } from '../http/asked'
import type {
  LetterBeginning,
  LetterGoingOn,
  LetterSaving,
  LetterSending,
  LetterShowing,
  LetterTest,
} from './contract'
import { entryFields, entryOf } from './entry'

/** Longer than any code of a second factor. */
const longestCode = 100

export function beginningIn(asked: Asked): LetterBeginning {
  const { asLastTime } = bodyOf(asked, ['asLastTime'])
  if (typeof asLastTime !== 'boolean') throw invalid('asLastTime', 'give true or false')
  return { asLastTime }
}

/** @throws ValidationError with a message at each field, in the language of whoever wrote it */
export function savingIn(asked: Asked, language: Locale): LetterSaving {
  const body = bodyOf(asked, [...entryFields, 'version'])
  return { ...entryOf(body, language), version: versionIn(body) }
}

export function testIn(asked: Asked): LetterTest {
  const { language } = bodyOf(asked, ['language'])
  if (!isEdited(language)) throw invalid('language', 'give a language of the site')
  return { language }
}

/** Whether the hour is a good one is another question. */
export function sendingIn(asked: Asked): LetterSending {
  const body = bodyOf(asked, ['at', 'code', 'version'])
  const { at } = body
  if (at !== null && typeof at !== 'string') throw invalid('at', 'give an instant, or null')
  return { at, code: codeIn(body), version: versionIn(body) }
}

export function showingIn(asked: Asked): LetterShowing {
  const { isShown } = bodyOf(asked, ['isShown'])
  if (typeof isShown !== 'boolean') throw invalid('isShown', 'give true or false')
  return { isShown }
}

export function goingOnIn(asked: Asked): LetterGoingOn {
  return { code: codeIn(bodyOf(asked, ['code'])) }
}

export function refuseBody(asked: Asked): void {
  bodyOf(asked, [])
}

function codeIn({ code }: Record<string, unknown>): string | null {
  if (code === null || code === '') return null
  if (typeof code === 'string' && code.length <= longestCode) return code
  throw invalid('code', 'give a code, or null')
}

function versionIn({ version }: Record<string, unknown>): number {
  if (Number.isSafeInteger(version)) return Number(version)
  throw invalid('version', 'give the number that the letter came with')
}

/** What is not asked for by name is refused, not ignored. */
function bodyOf(asked: Asked, names: readonly string[]): Record<string, unknown> {
  const body = asked.body(`give ${names.join(', ') || 'an empty object'}`)
  if (Object.keys(body).every((name) => names.includes(name))) return body
  throw new errors.ValidationError(`This address takes ${names.join(', ') || 'nothing'}`)
}
