import type { Plugin } from 'vite'

const nothing = '\0no-fetch'

/**
 * Leaves out of axios how it asks by `fetch()`: it takes XMLHttpRequest where there is one, which is in
 * every browser, and phones fetch and keep what only the second page needs without it.
 */
export function onlyXhr(): Plugin {
  return {
    name: 'only-xhr',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      source === './fetch.js' && importer.endsWith('/axios/lib/adapters/adapters.js')
        ? nothing
        : null,
    load: (id) => (id === nothing ? 'export const getFetch = () => null' : null),
  }
}
