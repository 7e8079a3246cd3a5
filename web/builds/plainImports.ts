import type { Plugin } from 'vite'

/**
 * Lets chunks be imported by the browser itself. Vite wraps each `import()` in a helper that adds
 * links for the chunk's own imports and style sheets first, and brings 0.6 kB of it to every
 * visitor; ours have a single sheet and nothing to announce.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null,
  }
}
