import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { inCheckout } from '../checkout.mjs'

const bin = inCheckout('node_modules', 'oxlint', 'bin', 'oxlint')

/** Rules of ours, and those of ESLint's that oxlint has not, by what it calls them. */
const PLUGINS = {
  time: inCheckout('scripts', 'testing', 'handed-in-time.mjs'),
  languages: inCheckout('scripts', 'testing', 'language-codes.mjs'),
  'eslint-js': inCheckout('node_modules', 'oxlint-plugin-eslint', 'index.js'),
}

/**
 * @param {string[]} args
 * @param {string} [cwd]
 */
export const oxlint = (args, cwd = inCheckout()) =>
  spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })

/**
 * Writes what ESLint's configuration says of each file as oxlint takes it, but for rules about components:
 * oxlint looks at the same in a tenth of the time.
 *
 * @param {import('eslint').ESLint} eslint
 * @param {string[]} files relative to the checkout
 * @param {string} to where it is written
 */
export async function writeOxlintConfig(eslint, files, to) {
  const known = rulesOfOxlint()
  /** @type {Map<string, string[]>} */
  const alike = new Map()
  for (const file of files) {
    /** @type {import('eslint').Linter.Config} */
    const { rules = {}, languageOptions } = await eslint.calculateConfigForFile(file)
    const said = Object.entries(rules).flatMap(([name, entry]) => {
      const [severity, ...options] = Array.isArray(entry) ? entry : [entry]
      const isOff = severity === 0 || severity === 'off' || name.startsWith('vue/')
      return isOff ? [] : [[nameIn(known, name), ['error', ...options]]]
    })
    const key = JSON.stringify({
      rules: Object.fromEntries(said),
      globals: languageOptions?.globals ?? {},
    })
    alike.set(key, [...(alike.get(key) ?? []), `**/${file}`])
  }
  const config = {
    plugins: ['typescript'],
    categories: { correctness: 'off' },
    jsPlugins: Object.entries(PLUGINS).map(([name, specifier]) => ({ name, specifier })),
    overrides: [...alike].map(([key, named]) => ({ files: named, ...JSON.parse(key) })),
  }
  writeFileSync(to, JSON.stringify(config))
}

/** @returns {Set<string>} with what each is a part of: `eslint/no-var` */
function rulesOfOxlint() {
  /** @type {{ scope: string, value: string }[]} */
  const rules = JSON.parse(oxlint(['--rules', '--format=json']).stdout)
  return new Set(rules.map(({ scope, value }) => `${scope}/${value}`))
}

/**
 * @param {Set<string>} known
 * @param {string} name that ESLint has for a rule
 */
function nameIn(known, name) {
  const [plugin = '', own = name] = name.split('/')
  if (plugin in PLUGINS) return name
  const candidates = plugin === name ? [`eslint/${name}`] : [`typescript/${own}`, `eslint/${own}`]
  return candidates.find((candidate) => known.has(candidate)) ?? `eslint-js/${own}`
}
