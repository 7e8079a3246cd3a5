import { defaultLocale, locales } from './addresses'
import { spoken } from './words/files'

const longestPath = 1024

export type Address =
  /** It is in its one spelling, but for what need not be percent-encoded; root-relative. */
  | { kind: 'page'; path: string }
  /** The one spelling of the address that is answered; root-relative. */
  | { kind: 'misspelt'; path: string }
  /** The same without a language that has no prefix, now that the branch chose so; root-relative. */
  | { kind: 'unprefixed'; path: string }
  /** Nothing can stand there. */
  | { kind: 'impossible' }
  | { kind: 'unreadable' }

/**
 * Judges the path of a request, percent-encoded as it came. Pages have one spelling: no trailing,
 * doubled or encoded slash, no capital letter, and no prefix but for the other languages of the site.
 */
export function judgeAddress(path: string): Address {
  const decoded = decode(path)
  if (decoded === null) return { kind: 'unreadable' }
  // Control characters, backslashes and lone surrogates are in no slug.
  if (path.length > longestPath || /[\p{Cc}\p{Cs}\\]/u.test(decoded)) return { kind: 'impossible' }
  const steps = decoded
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '')
  const isUnprefixed = isWithoutPrefix(steps[0])
  if (isUnprefixed) steps.shift()
  // Whoever encodes the slashes beside them would climb out of the front door.
  if (steps.includes('.') || steps.includes('..')) return { kind: 'impossible' }
  const spelling = `/${steps.map(encodeURIComponent).join('/')}`
  if (isUnprefixed) return { kind: 'unprefixed', path: spelling }
  // Answered as a page, it would share the work, and the key, of what really stands there: of a file.
  const isSpelled = decode(spelling) === decoded && !/%2f/i.test(path)
  return { kind: isSpelled ? 'page' : 'misspelt', path: spelling }
}

/** Whether it names a language that has no addresses of its own: the first, or one that was left. */
function isWithoutPrefix(step: string | undefined): boolean {
  const named = spoken.find((locale) => locale === step)
  return named !== undefined && (named === defaultLocale || !locales.includes(named))
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
