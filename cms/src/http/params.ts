import { errors } from '@strapi/utils'
import { Temporal } from 'temporal-polyfill'
import type { Locale } from '../contract'
import { firstLanguage, isLanguage, languages } from '../content/languages'
import { invalid } from '../content/invalid'

/** Reads the query of a request: what is not asked for by name is refused (400), not ignored. */
export class Params {
  readonly #query: URLSearchParams
  readonly #known = new Set<string>()

  constructor(querystring: string) {
    this.#query = new URLSearchParams(querystring)
  }

  /** One value, or null when the parameter is absent. */
  text(name: string, longest = 200): string | null {
    this.#known.add(name)
    const values = this.#query.getAll(name)
    const [value] = values
    if (value === undefined) return null
    if (values.length > 1 || value === '' || value.length > longest) {
      throw invalid(name, `give it once, with a value of at most ${longest} characters`)
    }
    return value
  }

  language(): Locale {
    const value = this.text('locale')
    if (value === null) return firstLanguage
    if (isLanguage(value)) return value
    throw invalid('locale', `give one of ${languages.map(({ code }) => code).join(', ')}`)
  }

  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | null {
    const value = this.text(name)
    if (value === null) return null
    const known = values.find((candidate) => candidate === value)
    if (known === undefined) throw invalid(name, `give one of ${values.join(', ')}`)
    return known
  }

  integer(name: string, { min, max, fallback }: { min: number; max: number; fallback: number }) {
    const value = this.text(name)
    if (value === null) return fallback
    const number = Number(value)
    if (!/^\d{1,6}$/.test(value) || number < min || number > max) {
      throw invalid(name, `give a whole number from ${min} to ${max}`)
    }
    return number
  }

  date(name: string): Temporal.PlainDate | null {
    const value = this.text(name)
    if (value === null) return null
    const date = parseDate(value)
    if (!date) throw invalid(name, 'give a date that exists, for example 2026-03-29')
    return date
  }

  /** The cursor of an earlier answer, which holds the address of a meeting. */
  cursor(): string | null {
    return this.text('after', 1000)
  }

  /** To be called when all known parameters were read. */
  refuseOthers(): void {
    const unknown = [...this.#query.keys()].find((name) => !this.#known.has(name))
    if (unknown === undefined) return
    const known = [...this.#known].join(', ')
    throw new errors.ValidationError(
      `Unknown parameter "${unknown.slice(0, 60)}"; this address takes ${known || 'none'}`,
    )
  }
}

function parseDate(value: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' })
  } catch {
    return null
  }
}
