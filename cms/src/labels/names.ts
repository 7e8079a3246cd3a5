import type { Locale } from '../contract'
import { isSpoken, languageName, wordsOf } from '../languages'

type Names = Readonly<Record<string, string>>

/** What is chosen in a field, as the form shows it: the schemas write it in English. */
export function choiceInWords(choice: string, language: Locale): string {
  const { choices }: { choices: Names } = wordsOf(language).labels
  return choices[choice] ?? (isSpoken(choice) ? languageName(choice, language) : choice)
}

/** What a type or component is called, by its English name; undefined for what is none. */
export function nameInWords(english: string, language: Locale): string | undefined {
  const { names }: { names: Names } = wordsOf(language).labels
  return names[english]
}
