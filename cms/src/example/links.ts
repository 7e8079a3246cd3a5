import type { Seed } from '../../seed/shape'
import { address, firstLanguage, isLanguage } from '../content/languages'
import { toldNames } from '../content/mappers/listed'
import type { ToldName } from '../content/mappers/told'
import { listed } from '../content/reading/listed'
import { listPath } from '../content/types'
import type { Locale } from '../contract'
import { isSpoken, sourceLanguage } from '../languages'
import { isRecord } from '../records'

/**
 * Where the example's texts lead. Its files are written for a site that speaks their languages, that
 * of the source without a prefix: elsewhere the same stands at other addresses.
 */
export class ExampleLinks {
  readonly #seed: Pick<Seed, 'pages' | ToldName>

  constructor(seed: Pick<Seed, 'pages' | ToldName>) {
    this.#seed = seed
  }

  /** Where a page stands in a language, without the prefix of that. */
  pagePath(key: string, language: Locale): string {
    const page = this.#seed.pages.find((candidate) => candidate.key === key)
    if (!page) throw new Error(`the example links to a page that it lacks: ${key}`)
    const { slug } = page.text[language] ?? page.text[sourceLanguage]
    return page.parent ? `${this.pagePath(page.parent, language)}/${slug}` : slug
  }

  /** A text, or whatever holds texts, with links to where the site has what they name. */
  leading<Content>(content: Content, language: Locale): Content {
    return this.#lead(content, language) as Content
  }

  #lead(content: unknown, language: Locale): unknown {
    if (Array.isArray(content)) return content.map((part: unknown) => this.#lead(part, language))
    if (!isRecord(content)) return content
    return Object.fromEntries(
      Object.entries(content).map(([name, part]) => [
        name,
        name === 'url' && typeof part === 'string' && part.startsWith('/')
          ? this.#standing(part, language)
          : this.#lead(part, language),
      ]),
    )
  }

  #standing(url: string, language: Locale): string {
    const [first = '', ...rest] = url.slice(1).split('/')
    const hasPrefix = isSpoken(first)
    const written = hasPrefix ? first : sourceLanguage
    // It has the prefix that it was written with, or none as it was.
    if (isLanguage(written) && (written !== firstLanguage) === hasPrefix) return url
    const path = hasPrefix ? rest.join('/') : url.slice(1)
    return address(this.#pathIn(language, { written, path }) ?? path, language)
  }

  /** What has that path in one language has this one in another; null: it is the same in all. */
  #pathIn(language: Locale, { written, path }: { written: Locale; path: string }): string | null {
    const page = this.#seed.pages.find(({ key }) => this.pagePath(key, written) === path)
    if (page) return this.pagePath(page.key, language)
    const pathsIn = (each: Locale) =>
      toldNames.flatMap((name) =>
        this.#seed[name].map(({ text }) => {
          const { slug } = text[each] ?? text[sourceLanguage]
          return `${listPath(listed[name].uid)}/${slug}`
        }),
      )
    return pathsIn(language)[pathsIn(written).indexOf(path)] ?? null
  }
}
