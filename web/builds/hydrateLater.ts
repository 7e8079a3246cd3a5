import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Keeps what a page can be read without out of a first visit: in browsers, the parts that
 * `later.ts` hands on are hydrated, and fetched, when `bringLater()` is called.
 */
export function hydrateLater(): Plugin {
  return {
    name: 'hydrate-later',
    enforce: 'pre',
    async load(id, { ssr = false } = {}) {
      if (ssr || !id.endsWith('/src/components/later.ts')) return null
      const parts = await readFile(join(id, '../laterParts.ts'), 'utf8')
      const names = [...parts.matchAll(/(?:default as|export const) (\w+)/g)]
        .map(([, name = '']) => name)
        .sort()
      return [
        "import { later, laterChunk } from './bringLater'",
        'export { laterChunk }',
        // Each by itself they would be 80 bytes more on every first visit.
        `export const [${names.join()}] = Array.from({ length: ${names.length} }, (_, index) => later(index))`,
      ].join('\n')
    },
  }
}
