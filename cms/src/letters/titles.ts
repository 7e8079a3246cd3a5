import { editedLanguages } from '../content/languages'
import type { LetterEntry } from './contract'

/** As much as stands in a line of the desk. */
const mostLetters = 80

/**
 * What a letter is called at the desk: its subject in the first language that has one, else how it
 * begins; empty where nothing is written in it.
 */
export function titleOf({ texts, items }: Pick<LetterEntry, 'texts' | 'items'>): string {
  const inOrder = (textIn: (language: (typeof editedLanguages)[number]) => string | undefined) =>
    editedLanguages.map((language) => textIn(language)?.trim() ?? '')
  const own = items.flatMap((item) =>
    item.kind === 'words' ? inOrder((language) => item.texts[language]) : [],
  )
  const candidates = [
    ...inOrder((language) => texts[language]?.subject),
    ...own,
    ...inOrder((language) => texts[language]?.words),
  ]
  return shortened(candidates.find((text) => text !== '') ?? '')
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= mostLetters) return line
  return `${line.slice(0, mostLetters).replace(/\s+\S*$/, '')} …`
}
