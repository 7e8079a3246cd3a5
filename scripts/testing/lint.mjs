// Lints the files of some folders, but for those that passed as they are now: what rules say of types
// depends on all that a file imports, what others say on its text.
import { spawnSync } from 'node:child_process'
import { ESLint } from 'eslint'
import { isWhole } from './whole.mjs'
import { ROOT, inCheckout } from '../checkout.mjs'
import { Keys } from './passed/keys.mjs'
import { Passed } from './passed/passed.mjs'

const places = process.argv.slice(2)
const keys = new Keys(process.env)
const eslint = new ESLint({ cwd: ROOT })

/** @type {string[]} */
const sources = []
for (const file of keys.sources.all) {
  const isHere = places.some((place) => file === place || file.startsWith(`${place}/`))
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
  const passed = new Passed(`${tool} ${places.join(' ').replaceAll('/', '-')}`)
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

/** It says of all files together whether something is wrong. @param {string[]} files */
async function faultyByOxlint(files) {
  const bin = inCheckout('node_modules', 'oxlint', 'bin', 'oxlint')
  const { status } = spawnSync(
    process.execPath,
    [bin, '--type-aware', '--deny-warnings', ...files],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  )
  return new Set(status === 0 ? [] : files)
}

const typed = sources.filter((file) => /(?<!\.config)\.tsx?$/.test(file))
const isClean = [
  await areClean('oxlint', typed, (file) => keys.ofTypes([file]), faultyByOxlint),
  await areClean(
    'eslint',
    sources,
    (file) => (isWhole || file.endsWith('.vue') ? keys.ofTypes([file]) : keys.ofText(file)),
    faultyByEslint,
  ),
]
process.exitCode = isClean.every(Boolean) ? 0 : 1
