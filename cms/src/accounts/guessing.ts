import { ZxcvbnFactory, type MatchExtended } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as german from '@zxcvbn-ts/language-de'
import * as english from '@zxcvbn-ts/language-en'
import * as spanish from '@zxcvbn-ts/language-es-es'

/** By what somebody would guess a password soon. */
export type Weakness =
  | 'own'
  | 'common'
  | 'word'
  | 'keyboard'
  | 'sequence'
  | 'repetition'
  | 'date'
  | 'easy'

/** Of 0 to 4; below it, a hundred million guesses find the password. */
const leastScore = 3

/** Its lists have the names of English ones. */
const germanLists = Object.fromEntries(
  Object.entries(german.dictionary).map(([name, list]) => [`${name}-de`, list]),
)

const zxcvbn = new ZxcvbnFactory({
  dictionary: {
    ...common.dictionary,
    ...english.dictionary,
    ...spanish.dictionary,
    ...germanLists,
  },
  graphs: common.adjacencyGraphs,
})

/**
 * What would make a password be guessed soon, null if nothing. Its lists take a hundred megabytes and
 * half a second: to be asked in a thread that ends.
 *
 * @param own words of this branch and of whoever chooses it
 */
export function weaknessOf(password: string, own: readonly string[]): Weakness | null {
  const { score, sequence } = zxcvbn.check(password, [...own])
  if (score >= leastScore) return null
  if (sequence.some(({ dictionaryName }) => dictionaryName === 'userInputs')) return 'own'
  const telling = sequence.filter(({ pattern }) => pattern in weaknesses)
  const [longest] = telling.sort((a, b) => b.token.length - a.token.length)
  return longest === undefined ? 'easy' : weaknessIn(longest)
}

const weaknesses: Partial<Record<string, Weakness>> = {
  dictionary: 'word',
  spatial: 'keyboard',
  sequence: 'sequence',
  wordSequence: 'sequence',
  repeat: 'repetition',
  date: 'date',
  regex: 'date',
}

function weaknessIn({ pattern, dictionaryName }: MatchExtended): Weakness {
  const isCommon = String(dictionaryName).startsWith('passwords')
  return isCommon ? 'common' : (weaknesses[pattern] ?? 'easy')
}
