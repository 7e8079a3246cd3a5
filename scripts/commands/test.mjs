import path from 'node:path'
import { ROOT } from '../checkout.mjs'
import { Failure } from '../failure.mjs'
import { runAll } from '../testing/run-all.mjs'
import { only, quickSteps, systemSteps } from '../testing/test-steps.mjs'
import { absolute, requireKind } from './typed-paths.mjs'

/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ files, stop }) {
  const all = () => [...quickSteps(), ...systemSteps()]
  const [file] = files
  if (file === undefined) return runAll({ by: 'npm test', steps: all, stop })
  if (files.length > 1) throw new Failure('Name one file of tests, or none to run them all.')
  requireKind(file, 'file')
  return runAll({
    by: 'npm test',
    steps: () => {
      const steps = only(all(), path.relative(ROOT, absolute(file)))
      if (steps.length === 0) throw new Failure(`"${file}" is no file of tests: give one of those.`)
      return steps
    },
    stop,
    anew: true,
  })
}
