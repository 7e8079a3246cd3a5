import type { Change } from '../content/reading/plans'
import { languageName } from '../languages'
import type { Problem } from './problem'
import type { CheckWords } from './words/words'

/** What a change says twice in one language: visitors would read one of them only. */
export function problemsOfNotes(
  { note, noteLocale, otherNotes }: Pick<Change['row'], 'note' | 'noteLocale' | 'otherNotes'>,
  words: CheckWords,
): Problem[] {
  const said = new Set(note ? [noteLocale] : [])
  return (otherNotes ?? []).flatMap(({ noteLocale: code }, index) => {
    if (!code) return []
    if (!said.has(code)) {
      said.add(code)
      return []
    }
    const message = words.noteTwice(languageName(code, words.language))
    return [{ path: ['otherNotes', index, 'noteLocale'], message }]
  })
}
