import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const noscript =
  '<noscript>' +
  '<p lang="en">This site is put together in your browser and needs JavaScript.</p>' +
  '<p lang="es">Este sitio se arma en tu navegador y necesita JavaScript.</p>' +
  '</noscript>'

/** No server is there that could draw one of the branch's logo. */
const icon = '<link rel="icon" href="/favicon.svg" type="image/svg+xml" />'

/**
 * Makes a build work on a host that only hands out files: such hosts answer an address that is no
 * file with `404.html`, and the app then shows what stands at that address.
 */
export function staticHost(): Plugin {
  return {
    name: 'static-host',
    apply: 'build',
    transformIndexHtml: (html) =>
      html
        .replace('<!--head-->', icon)
        .replace(/<!--first-data-->\s*/, '')
        .replace('<!--app-->', noscript),
    async writeBundle({ dir = '' }) {
      await copyFile(join(dir, 'index.html'), join(dir, '404.html'))
    },
  }
}
