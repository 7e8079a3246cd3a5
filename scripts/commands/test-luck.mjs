import { inCheckout, ROOT } from '../checkout.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp } from '../setup/bring-up.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { fingerprint } from '../setup/fingerprint.mjs'
import { toolEnvironment } from '../setup/tool-environment.mjs'
import { rounds } from '../testing/luck/rounds.mjs'
import { runLuck } from '../testing/luck/run.mjs'
import { browserSteps, quickSteps, systemSteps } from '../testing/test-steps.mjs'
import { readEnvironment } from '../setup/environment.mjs'

/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ flags, stop }) {
  try {
    const environment = readEnvironment()
    await bringUp({ by: 'npm run test:luck', builds: ALL_BUILDS, environment, stop })
    const isSuccess = await runLuck({
      rounds: rounds({ all: [...quickSteps(), ...systemSteps()], browser: browserSteps() }),
      folder: inCheckout('.cache', 'luck'),
      sources: fingerprint({ root: ROOT, places: ['cms', 'web', 'scripts', 'pnpm-lock.yaml'] }),
      anew: Boolean(flags.anew),
      unluckyAgain: Boolean(flags['unlucky-again']),
      work: { environment: toolEnvironment(process.env), stop },
    })
    return isSuccess ? 0 : 1
  } catch (error) {
    if (error instanceof Stopped) return 130
    throw error
  }
}
