import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { inCheckout } from '../checkout.mjs'
import { Failure } from '../failure.mjs'
import { tryRelease } from '../release/trying.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp } from '../setup/bring-up.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { readEnvironment } from '../setup/environment.mjs'
import { toolEnvironment } from '../setup/tool-environment.mjs'
import { duration, step } from '../terminal/steps.mjs'

/**
 * Builds, packs what running needs into one archive, and starts what is in it.
 *
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ flags, stop }) {
  if (flags.checked) await checkAll(stop)
  const environment = readEnvironment()
  try {
    await bringUp({ by: 'npm run release', builds: ALL_BUILDS, environment, stop })
    const work = { environment: toolEnvironment(environment), stop }
    // It needs packages, which are there only now.
    const { makeRelease } = await import('../release/making.mjs')
    const { archive, sbom, megabytes } = await makeRelease(work)
    const readyMs = await step('Starting what is in it', () => tryRelease(archive, work))
    const rows = [
      ['Archive', `${archive} (${megabytes} MB)`],
      ['Checksum', `${archive}.sha256`],
      ['Contents', `${sbom} (CycloneDX)`],
      ['Its first start', `took ${duration(readyMs)} here`],
    ]
    console.log(`\n${rows.map(([is = '', value]) => `  ${is.padEnd(17)}${value}`).join('\n')}\n`)
    return 0
  } catch (error) {
    if (error instanceof Stopped) throw new Failure('Stopped before it was done.')
    throw error
  }
}

/** What a release has to pass. */
const CHECKS = ['test-whole', 'test-luck', 'bench']

/**
 * On this terminal, one after the other; Ctrl-C reaches each as well.
 *
 * @param {import('../running/stop-request.mjs').StopRequest} stop
 */
async function checkAll(stop) {
  for (const name of CHECKS) {
    const child = spawn(process.execPath, [inCheckout('scripts', `${name}.mjs`)], {
      stdio: 'inherit',
    })
    const onStop = () => child.kill('SIGTERM')
    stop.asked.addEventListener('abort', onStop)
    const [code] = await once(child, 'close')
    stop.asked.removeEventListener('abort', onStop)
    if (stop.asked.aborted) throw new Failure('Stopped before it was done.')
    if (code !== 0) throw new Failure(`${name} did not pass, so no release was made.`)
  }
}
