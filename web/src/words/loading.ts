import type { Locale } from 'cms/contract'

/**
 * Words that come as a chunk for each language: a visit begins with one, and most stay with it.
 *
 * @param fetch what brings them
 */
export function wordsByChunk<Words>(fetch: (locale: Locale) => Promise<Words> | undefined) {
  // Constant words, without a state of a visitor: what came once serves every request.
  const loaded = new Map<Locale, Words | undefined>()
  return {
    /** Gets them in a language, which has to happen before they are asked for. */
    async load(locale: Locale): Promise<void> {
      if (!loaded.has(locale)) loaded.set(locale, await fetch(locale))
    },
    /** @throws Error unless they were got */
    of(locale: Locale): Words {
      const words = loaded.get(locale)
      if (!words) throw new Error('No words')
      return words
    },
  }
}
