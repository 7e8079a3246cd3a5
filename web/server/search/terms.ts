import type { Locale } from 'cms/contract'
import { inLanguage } from '../../src/inLanguage'
import type { Language } from './languages/language'

/** A word of a text, as it stands there. */
export interface Word {
  text: string
  start: number
  end: number
}

const files = import.meta.glob<Language>('./languages/??.ts', { eager: true, import: 'language' })

/** A word as it stands, and its stem, where that is another; both without capitals and accents. */
export interface Terms {
  whole: string
  stem: string
}

/** So many words have their terms remembered; after that it begins anew. */
const mostWords = 20_000 * Object.keys(files).length

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map((match) => {
    const [word] = match
    return { text: word, start: match.index, end: match.index + word.length }
  })
}

/** By what words are found, in each language. */
export class Vocabulary {
  readonly #terms = new Map<string, Terms>()

  termsOf(word: string, locale: Locale): Terms {
    const key = `${locale} ${word}`
    const known = this.#terms.get(key)
    if (known) return known
    const { stem, completed = same, respelled = same } = inLanguage(files, locale)
    const written = completed(word.normalize('NFC').toLowerCase())
    const terms = {
      whole: respelled(unaccented(written)),
      stem: respelled(unaccented(stem(written))),
    }
    if (this.#terms.size >= mostWords) this.#terms.clear()
    this.#terms.set(key, terms)
    return terms
  }
}

/** Whether a word says nothing by itself, such as “the”. */
export function isStopword(word: string, locale: Locale): boolean {
  return inLanguage(files, locale).stopwords.includes(word.toLowerCase())
}

function unaccented(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
}

function same(word: string): string {
  return word
}
