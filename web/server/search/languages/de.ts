import { stemmer as stem } from '@orama/stemmers/german'
import { stopwords } from '@orama/stopwords/german'
import type { Language } from './language'

export const language: Language = {
  stem,
  stopwords,
  respelled: (word) => word.replace(/([ao]|(?<!q)u)e/g, '$1'),
}
