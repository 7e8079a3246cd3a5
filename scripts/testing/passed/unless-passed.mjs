import path from 'node:path'
import { ROOT } from '../../checkout.mjs'
import { filesOf } from '../test-steps.mjs'
import { Passed } from './passed.mjs'

/**
 * @typedef {import('../test-steps.mjs').TestStep} TestStep
 * @typedef {import('../run-steps.mjs').Result} Result
 */

/**
 * Runs a step, but for what of it passed before and read nothing that has changed since. Format and lint
 * know that by themselves.
 *
 * @param {TestStep} step
 * @param {import('./keys.mjs').Keys} keys
 * @param {(step: TestStep) => Promise<Result>} run
 * @param {Passed} [passed]
 * @returns {Promise<Result>}
 */
export async function unlessPassed(step, keys, run, passed = new Passed(step.name)) {
  if (step.reads) return tests({ ...step, reads: step.reads }, keys, run, passed)
  const { typesOf } = step
  const key = typesOf
    ? keys.ofTypes(keys.sources.all.filter((file) => file.startsWith(`${typesOf}/`)))
    : keys.ofEverything()
  const before = passed.testsOf(step.name, key)
  if (before !== null) return earlier(step, before)
  const result = await run(step)
  const isClean =
    result.count.failed === 0 && !result.secondTries?.length && keys.sources.areAsTheyWere()
  passed.keep(new Map(isClean ? [[step.name, { key, tests: result.count.passed }]] : []))
  return result
}

/**
 * @param {TestStep & { reads: import('../test-steps.mjs').Reads }} step
 * @param {import('./keys.mjs').Keys} keys
 * @param {(step: TestStep) => Promise<Result>} run
 * @param {Passed} passed
 * @returns {Promise<Result>}
 */
async function tests(step, keys, run, passed) {
  const keyOf = (/** @type {string} */ file) => keys.ofTests(file, step.reads(file))
  // Where nothing passed before, nobody need ask which files there are.
  const all = passed.isEmpty ? [] : filesOf(step)
  const known = new Map(
    all.flatMap((file) => {
      const key = keyOf(file)
      const tests = passed.testsOf(file, key)
      return tests === null ? [] : [[file, { key, tests }]]
    }),
  )
  const before = [...known.values()].reduce((sum, { tests }) => sum + tests, 0)
  if (all.length > 0 && known.size === all.length) return earlier(step, before)
  const unknown = all.filter((file) => !known.has(file))
  const own = unknown.map((file) => path.relative(step.cwd, path.join(ROOT, file)))
  const result = await run(known.size > 0 ? { ...step, args: [...step.args, ...own] } : step)
  const files = keys.sources.areAsTheyWere() ? [...(result.passed ?? [])] : []
  const clean = files.map(([name, tests]) => {
    const file = path.relative(ROOT, name)
    return /** @type {const} */ ([file, { key: keyOf(file), tests }])
  })
  passed.keep(new Map([...known, ...clean]))
  return {
    ...result,
    earlier: before,
    count: { ...result.count, passed: result.count.passed + before },
  }
}

/**
 * @param {TestStep} step
 * @param {number} tests
 * @returns {Result}
 */
const earlier = ({ name }, tests) => ({
  name,
  count: { passed: tests, failed: 0, skipped: 0 },
  earlier: tests,
})
