import { stemmer as stem } from '@orama/stemmers/spanish'
import { stopwords } from '@orama/stopwords/spanish'
import type { Language } from './language'

export const language: Language = {
  stem,
  stopwords,
  // Its rules know the ending with its accent only, which few type.
  completed: (word) => word.replace(/([cgnstx])ion$/, '$1ión'),
}
