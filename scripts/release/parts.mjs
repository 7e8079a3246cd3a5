import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inCheckout } from '../checkout.mjs'

/** What works without anything that builds or tests. */
export const COMMANDS = ['start', 'backup', 'restore', 'seed', 'import', 'update', 'help']

/** What a release takes from a checkout as it is, besides its commands. */
export const COPIED = [
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'deploy/branchline.service',
  'deploy/monitoring',
  'docs',
  'cms/package.json',
  'cms/tsconfig.json',
  'cms/seed/pictures',
  'cms/seed/files',
  'cms/dist',
  'web/package.json',
  'web/dist/client',
  'web/dist/server',
]

/** What is made for it. */
export const MADE = ['package.json', 'node_modules', 'cms/node_modules', 'web/node_modules']

/**
 * The files of the commands: their entries, what each runs, and all that these import.
 *
 * @returns {string[]} relative to the checkout
 */
export function scriptsOf() {
  const found = new Set()
  const open = COMMANDS.flatMap((name) => [`scripts/${name}.mjs`, `scripts/commands/${name}.mjs`])
  // Entries ask for the table of commands only once they know the version of Node.js.
  open.push('scripts/commands.mjs')
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const text = readFileSync(inCheckout(file), 'utf8')
    const imported = [...text.matchAll(/^(?:import|export)\b[^'";]*? from '(\.[^']+)'/gm)]
    open.push(...imported.map(([, to = '']) => path.posix.join(path.posix.dirname(file), to)))
  }
  return [...found].sort()
}

/**
 * The package.json of a release: it offers what works there.
 *
 * @returns {Record<string, unknown>}
 */
export function manifest() {
  const own = new Map(
    Object.entries(Object(JSON.parse(readFileSync(inCheckout('package.json'), 'utf8')))),
  )
  const scripts = new Map(Object.entries(Object(own.get('scripts'))))
  const kept = ['name', 'version', 'private', 'description', 'license', 'type', 'engines']
  return {
    ...Object.fromEntries(kept.map((name) => [name, own.get(name)])),
    scripts: Object.fromEntries(COMMANDS.map((name) => [name, scripts.get(name)])),
  }
}
