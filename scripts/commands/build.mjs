import { Failure } from '../failure.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp } from '../setup/bring-up.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { keepProductionPackages } from '../setup/packages.mjs'
import { toolEnvironment } from '../setup/tool-environment.mjs'
import { step } from '../terminal/steps.mjs'
import { readEnvironment } from '../setup/environment.mjs'

/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ flags, stop }) {
  const asked = ALL_BUILDS.filter((name) => flags[name])
  const names = asked.length > 0 ? asked : ALL_BUILDS
  const environment = readEnvironment()
  try {
    await bringUp({ by: 'npm run build', builds: names, environment, stop })
    if (flags['production-packages']) {
      const work = { environment: toolEnvironment(environment), stop }
      await step('Keeping production packages', () => keepProductionPackages(names, work))
    }
    return 0
  } catch (error) {
    if (error instanceof Stopped) throw new Failure('Stopped before it was done.')
    throw error
  }
}
