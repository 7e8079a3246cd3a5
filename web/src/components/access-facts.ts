import type { AccessFacts } from 'cms/contract'
import type { LaterWords } from '../words/later'

/** What is known about access, a few words each. */
export function accessFacts(
  { stepFree, masks, signLanguage, childcare }: AccessFacts,
  { access: words }: Pick<LaterWords, 'access'>,
): string[] {
  return [
    stepFree === null ? null : stepFree ? words.stepFree.yes : words.stepFree.no,
    masks && words.masks[masks],
    signLanguage && words.signLanguage[signLanguage],
    childcare && words.childcare[childcare],
  ].filter((fact) => fact !== null)
}
