import { sourceLanguage, wordsOf } from '../languages'
import type { Refusal } from './words/facts'
import { refusalIn } from './words/sentences'

/** Nothing can be brought in: `refusal` is why, and the message says it, in English. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusalIn(refusal, wordsOf(sourceLanguage).imports))
    this.refusal = refusal
  }
}
