import { isType, shortName, typesThatAre } from '../../content/types'
import type { en } from './words/en'

/**
 * What is asked before something of a type is deleted, by keys that end in its short name: of one, of
 * many, and of one in one language.
 */
export function toldOfDeletion(words: typeof en): Record<string, string> {
  const types = typesThatAre('public').filter((uid) => !isType('single', uid))
  return Object.fromEntries(
    types.flatMap((uid) => {
      const isKept = isType('kept', uid)
      const name = shortName(uid)
      return [
        [`deleting.one.${name}`, isKept ? words.kept : words.gone],
        [`deleting.many.${name}`, isKept ? words.keptOfMany : words.goneOfMany],
        [`deleting.translation.${name}`, isKept ? words.keptTranslation : words.goneTranslation],
      ]
    }),
  )
}
