// Lints all files, or those of the folders that are named, but for what passed as it is now: what rules
// say of types depends on all that a file imports, what others say on its text.
import { mkdirSync } from 'node:fs'
import { ESLint } from 'eslint'
import { isWhole } from './whole.mjs'
import { ROOT, inCheckout } from '../checkout.mjs'
import { Keys } from './passed/keys.mjs'
import { Passed } from './passed/passed.mjs'
import { oxlint, writeOxlintConfig } from './oxlint.mjs'

const places = process.argv.slice(2)
const name = places.join('-').replaceAll('/', '-') || 'all'
const keys = new Keys(process.env)
const eslint = new ESLint({ cwd: ROOT })

/** @type {string[]} */
const sources = []
for (const file of keys.sources.all) {
  const isHere =
    places.length === 0 || places.some((place) => file === place || file.startsWith(`${place}/`))
  if (isHere && /\.(vue|[cm]?[jt]sx?)$/.test(file) && !(await eslint.isPathIgnored(file))) {
    sources.push(file)
  }
}

/**
 * @param {string} tool
 * @param {string[]} files
 * @param {(file: string) => string} keyOf
 * @param {(files: string[]) => Promise<Set<string>>} faultyOf
 * @returns {Promise<boolean>} whether all are clean
 */
async function areClean(tool, files, keyOf, faultyOf) {
  const passed = new Passed(`${tool} ${name}`)
  const now = new Map(files.map((file) => [file, { key: keyOf(file), tests: 0 }]))
  const unknown = files.filter((file) => passed.testsOf(file, now.get(file)?.key ?? '') === null)
  const faulty = unknown.length > 0 ? await faultyOf(unknown) : new Set()
  const left = keys.sources.areAsTheyWere() ? faulty : new Set(unknown)
  passed.keep(new Map([...now].filter(([file]) => !left.has(file))))
  console.log(`${tool}: ${unknown.length} files looked at`)
  return faulty.size === 0
}

/** @param {string[]} files */
async function faultyByEslint(files) {
  const results = await eslint.lintFiles(files)
  const { format } = await eslint.loadFormatter('stylish')
  process.stdout.write(await format(results))
  const faulty = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0)
  return new Set(faulty.map(({ filePath }) => filePath.slice(ROOT.length + 1)))
}

/**
 * It says of all files together whether something is wrong.
 *
 * @param {string[]} args
 * @param {string[]} files
 */
function faultyByOxlint(args, files) {
  const { status, stdout, stderr } = oxlint([...args, '--deny-warnings', ...files])
  process.stdout.write(stdout + stderr)
  return new Set(status === 0 ? [] : files)
}

/** @param {string[]} files */
async function faultyByRulesOfEslint(files) {
  const config = inCheckout('.cache', `oxlint-${name}.json`)
  mkdirSync(inCheckout('.cache'), { recursive: true })
  await writeOxlintConfig(eslint, files, config)
  return faultyByOxlint([`--config=${config}`], files)
}

const typed = sources.filter((file) => /(?<!\.config)\.tsx?$/.test(file))
/** ESLint itself looks at components, which oxlint reads in part; in long runs at all. */
const isForEslint = (/** @type {string} */ file) => isWhole || file.endsWith('.vue')
const isClean = [
  await areClean(
    'types',
    typed,
    (file) => keys.ofTypes([file]),
    async (files) => faultyByOxlint(['--type-aware'], files),
  ),
  await areClean(
    'oxlint',
    sources.filter((file) => !isForEslint(file)),
    (file) => keys.ofText(file),
    faultyByRulesOfEslint,
  ),
  await areClean(
    'eslint',
    sources.filter(isForEslint),
    (file) => keys.ofTypes([file]),
    faultyByEslint,
  ),
]
process.exitCode = isClean.every(Boolean) ? 0 : 1
