import { Failure } from '../failure.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp } from '../setup/bring-up.mjs'
import { readEnvironment } from '../setup/environment.mjs'
import { toolEnvironment } from '../setup/tool-environment.mjs'

/**
 * Lists what a release of this checkout would consist of, without building one.
 *
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ stop }) {
  const environment = readEnvironment()
  try {
    await bringUp({ by: 'npm run sbom', builds: [], environment, stop })
    // It needs packages, which are there only now.
    const { makeSbom } = await import('../release/making.mjs')
    const sbom = await makeSbom({ environment: toolEnvironment(environment), stop })
    console.log(`\n  ${sbom}\n`)
    return 0
  } catch (error) {
    if (error instanceof Stopped) throw new Failure('Stopped before it was done.')
    throw error
  }
}
