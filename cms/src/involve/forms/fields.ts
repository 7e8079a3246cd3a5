import type { FormField, FormProblem } from '../../contract'

export interface TextRules {
  /** UTF-16 units, as browsers count `maxlength`. */
  longest: number
  isRequired?: boolean
  /** Whether it may have more than one line. */
  hasLines?: boolean
}

/** What would begin another header or another record wherever the text is put, or is no character. */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u
const unsafeInLines = /[\p{Cs}]|(?![\n\t])\p{Cc}/u

/** Reads the fields of a form, and gathers all that is wrong with them. */
export class Fields {
  readonly problems: FormProblem[] = []
  readonly #body: Record<string, unknown>

  constructor(body: Record<string, unknown>) {
    this.#body = body
  }

  /** Null when it is left out or empty, or can't be taken. */
  text(field: FormField, { longest, isRequired, hasLines }: TextRules): string | null {
    const value = this.#body[field]
    const text = typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value
    if (text === undefined || text === '') {
      if (isRequired) this.refuse(field, 'missing')
      return null
    }
    if (typeof text !== 'string') return this.refuse(field, 'invalid')
    if (text.length > longest) return this.refuse(field, 'too-long')
    if ((hasLines ? unsafeInLines : unsafe).test(text)) return this.refuse(field, 'invalid')
    return text
  }

  /** Each once, in the order in which they were given; none when they can't be taken. */
  texts(field: FormField, most: number): string[] {
    const value = this.#body[field]
    if (value === undefined) return []
    const isList = Array.isArray(value) && value.length <= most
    if (!isList || !value.every((item) => typeof item === 'string')) {
      this.refuse(field, 'invalid')
      return []
    }
    return [...new Set(value)]
  }

  refuse(field: FormField, problem: FormProblem['problem']): null {
    this.problems.push({ field, problem })
    return null
  }
}
