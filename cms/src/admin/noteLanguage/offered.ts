import { editedLanguages } from '../../content/languages'

/** In which languages a note may be: one that the branch left only where a note is in it. */
export function offered(
  choices: readonly string[],
  chosen: readonly (string | null | undefined)[],
): string[] {
  return choices.filter(
    (code) => chosen.includes(code) || editedLanguages.some((edited) => edited === code),
  )
}
