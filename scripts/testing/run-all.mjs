import { rmSync } from 'node:fs'
import { inCheckout } from '../checkout.mjs'
import { report } from '../failure.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp } from '../setup/bring-up.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { readEnvironment } from '../setup/environment.mjs'
import { arePackagesCurrent } from '../setup/packages.mjs'
import { toolEnvironment } from '../setup/tool-environment.mjs'
import { unlessPassed } from './passed/unless-passed.mjs'
import { runStep, runTwoAtATime, summarize } from './run-steps.mjs'

/**
 * Sets up what the steps need, runs them all, whatever fails, and closes with the count.
 *
 * @param {object} options
 * @param {string} options.by
 * @param {() => import('./test-steps.mjs').TestStep[]} options.steps
 * @param {import('../running/stop-request.mjs').StopRequest} options.stop
 * @param {boolean} [options.runsSystem] whether any step can need builds
 * @param {boolean} [options.anew] also runs what passed before, where nothing that it reads has changed
 * @returns {Promise<number>} exit code
 */
export async function runAll({ by, steps, stop, runsSystem = true, anew = false }) {
  /** @type {import('./run-steps.mjs').Result[]} */
  const results = []
  const prepare = async (/** @type {string} */ name, /** @type {typeof ALL_BUILDS} */ builds) => {
    try {
      await bringUp({ by, builds, environment: readEnvironment(), stop })
      return true
    } catch (error) {
      if (error instanceof Stopped) throw error
      report(error)
      results.push(failed(name, 'see above'))
      return false
    }
  }
  try {
    // Where packages are yet to come, builds are made while the SQLite driver compiles.
    const first = runsSystem && !arePackagesCurrent() ? ALL_BUILDS : []
    if (await prepare('Setting up', first)) {
      const work = { environment: toolEnvironment(process.env), stop }
      const all = steps()
      for (const place of ['failures', 'printed']) {
        rmSync(inCheckout('.cache', place), { recursive: true, force: true })
      }
      const quick = all.filter(({ needsBuilds }) => !needsBuilds)
      const whole = all.filter(({ needsBuilds }) => needsBuilds)
      // It reads sources by a package, which is there only now.
      const { Keys } = await import('./passed/keys.mjs')
      const keys = new Keys(process.env)
      // A build leaves cores idle: what needs none goes on beside it.
      const building = whole.length === 0 || prepare('Building', ALL_BUILDS)
      const run = runTwoAtATime([...quick, ...whole], async (step, show) => {
        if (step.needsBuilds && !(await building)) {
          return failed(step.name, 'not run, nothing was built')
        }
        return anew || step.needsBuilds
          ? runStep(step, work, show)
          : unlessPassed(step, keys, (left) => runStep(left, work, show))
      })
      const [done] = await Promise.all([run, building])
      results.push(...done)
    }
  } catch (error) {
    if (error instanceof Stopped) return 130
    throw error
  }
  const { lines, isSuccess } = summarize(results)
  console.log(lines.join('\n'))
  return isSuccess ? 0 : 1
}

/**
 * @param {string} name
 * @param {string} problem
 * @returns {import('./run-steps.mjs').Result}
 */
const failed = (name, problem) => ({ name, count: { passed: 0, failed: 1, skipped: 0 }, problem })
