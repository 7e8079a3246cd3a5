import type { Plugin } from 'vite'

/**
 * Lets chunks be imported by the browser itself. Vite wraps each `import()` in a helper that adds
 * links for the chunk's own imports and style sheets first, and brings 0.6 kB of it to every
 * visitor; ours have a single sheet and nothing to announce. What is left of the calls goes as well.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue
          output.code = output.code.replace(wrapped, '$1')
        }
      },
    },
  }
}

/** `a(()=>import("./X.js").then(e=>e.t),[])`, of which the middle does the same. */
const wrapped = /\b\w+\(\(\)=>(import\([^()]+\)(?:\.then\(\w+=>\w+\.\w+\))?),\[\]\)/g
