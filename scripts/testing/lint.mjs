// Lints the files of some folders, but for those that passed as they are now.
//
// ESLint's own cache knows a file only by its text. What rules say of types depends on what a file
// imports as well, so here each is known by all that it imports.
import { ESLint } from 'eslint'
import { ROOT } from '../checkout.mjs'
import { Keys } from './passed/keys.mjs'
import { Passed } from './passed/passed.mjs'

const places = process.argv.slice(2)
const eslint = new ESLint({ cwd: ROOT })
const keys = new Keys(process.env)
const passed = new Passed(`lint ${places.join(' ').replaceAll('/', '-')}`)

/** @type {Map<string, import('./passed/passed.mjs').Pass>} */
const clean = new Map()
/** @type {string[]} */
const unknown = []
for (const file of keys.sources.all) {
  const isHere = places.some((place) => file === place || file.startsWith(`${place}/`))
  if (!isHere || !/\.(vue|[cm]?[jt]sx?)$/.test(file) || (await eslint.isPathIgnored(file))) continue
  const key = keys.ofLint(file)
  if (passed.testsOf(file, key) === null) unknown.push(file)
  else clean.set(file, { key, tests: 0 })
}

const results = unknown.length > 0 ? await eslint.lintFiles(unknown) : []
const isClean = (/** @type {ESLint.LintResult} */ { errorCount, warningCount }) =>
  errorCount + warningCount === 0
const faulty = new Set(results.filter((result) => !isClean(result)).map(({ filePath }) => filePath))
for (const file of keys.sources.areAsTheyWere() ? unknown : []) {
  if (!faulty.has(`${ROOT}/${file}`)) clean.set(file, { key: keys.ofLint(file), tests: 0 })
}
passed.keep(clean)

const { format } = await eslint.loadFormatter('stylish')
process.stdout.write(await format(results))
console.log(`${unknown.length} files looked at`)
process.exitCode = faulty.size > 0 ? 1 : 0
