/** How the words of a language are found by each other. */
export interface Language {
  stem: (word: string) => string
  /** What says nothing by itself, such as “the”. */
  stopwords: readonly string[]
  /** Takes away what is no part of a word, and writes out what people leave away. */
  completed?: (word: string) => string
  /** Makes one of two spellings of the same sound; of a word without accents. */
  respelled?: (word: string) => string
}
