import { isType, shortName } from '../../content/types'
import type { DocumentToDelete } from '../../editing/deletionContract'
import type { en } from './words/en'

type Words = Pick<
  typeof en,
  'seen' | 'seenOf' | 'seenInLanguage' | 'effect' | 'effectOfTranslation'
>

interface Deleted {
  uid: string
  /** Whether it goes in all languages. */
  isWhole: boolean
  documents: readonly Pick<DocumentToDelete, 'isPublic'>[]
}

/** What becomes of what is deleted where visitors are, and whether it can be brought back. */
export function effectInWords(words: Words, { uid, isWhole, documents }: Deleted): string {
  const isPublic = documents.some((document) => document.isPublic)
  const effect = isWhole ? words.effect : words.effectOfTranslation
  const seen = isWhole ? seenInWords() : words.seenInLanguage[isPublic ? 'public' : 'draft']
  return `${seen} ${isType('kept', uid) ? effect.kept : effect.gone}`

  function seenInWords(): string {
    if (!isPublic) return words.seen.draft
    if (!documents.every((document) => document.isPublic)) return words.seen.some
    const own: Partial<Record<string, string>> = words.seenOf
    return own[shortName(uid)] ?? words.seen.public
  }
}
