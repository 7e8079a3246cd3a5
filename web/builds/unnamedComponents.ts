import type { Plugin } from 'vite'

/**
 * Takes the names off components, which Vue only wants for its warnings and devtools: 0.3 kB of a
 * first visit. Those that call themselves are found by their name and keep it.
 */
export function unnamedComponents(): Plugin {
  return {
    name: 'unnamed-components',
    apply: 'build',
    enforce: 'post',
    transform: (code, id) =>
      /\.vue(\?|$)/.test(id) && !code.includes('_resolveComponent(')
        ? { code: code.replace(/__name: ['"]\w+['"],\s*/, ''), map: null }
        : null,
  }
}
