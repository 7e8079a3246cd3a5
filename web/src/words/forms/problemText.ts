import type { FormField, FormProblem } from 'cms/contract'
import type { FormWords } from '.'

/** What is wrong with a field, and what to do about it. */
export function problemText(
  { problems, otherProblem }: FormWords,
  { field, problem }: FormProblem,
): string {
  const known: Partial<Record<FormField, Partial<Record<FormProblem['problem'], string>>>> =
    problems
  return known[field]?.[problem] ?? otherProblem
}
