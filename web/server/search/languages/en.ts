import { stemmer as stem } from '@orama/stemmers/english'
import { stopwords } from '@orama/stopwords/english'
import type { Language } from './language'

export const language: Language = {
  stem,
  stopwords,
  completed: (word) => word.replace(/['’]s?$/, ''),
}
