import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { inCheckout } from '../checkout.mjs'
import { Failure } from '../failure.mjs'
import { requireEngine, waysOut } from '../release/engines.mjs'
import { makeImages } from '../release/images.mjs'
import { tryRelease } from '../release/trying.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp } from '../setup/bring-up.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { readEnvironment } from '../setup/environment.mjs'
import { toolEnvironment } from '../setup/tool-environment.mjs'
import { duration, step } from '../terminal/steps.mjs'

/**
 * Builds, packs what running needs into one archive, and starts what is in it. Then, where it is asked
 * for, the same with images.
 *
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ flags, stop }) {
  const environment = readEnvironment()
  const engine = flags.images ? await requireEngine(environment) : null
  if (flags.checked) await checkAll(stop)
  try {
    await bringUp({ by: 'npm run release', builds: ALL_BUILDS, environment, stop })
    const work = { environment: toolEnvironment(environment), stop }
    // It needs packages, which are there only now.
    const { makeRelease } = await import('../release/making.mjs')
    const made = await makeRelease(work)
    const readyMs = await step('Starting what is in it', () => tryRelease(made.archive, work))
    const images = engine === null ? null : await makeImages(engine, made, { environment, stop })
    const rows = [
      ['Archive', `${made.archive} (${made.megabytes} MB)`],
      ['Checksum', `${made.archive}.sha256`],
      ['Contents', `${made.sbom} (CycloneDX)`],
      ['Its first start', `took ${duration(readyMs)} here`],
      ...(engine === null || images === null ? [] : rowsOf(engine, images)),
    ]
    console.log(`\n${rows.map(([is = '', value]) => `  ${is.padEnd(17)}${value}`).join('\n')}\n`)
    return 0
  } catch (error) {
    if (error instanceof Stopped) throw new Failure('Stopped before it was done.')
    throw error
  }
}

/**
 * @param {import('../release/engines.mjs').Engine} engine
 * @param {Awaited<ReturnType<typeof makeImages>>} made
 */
function rowsOf(engine, { images, list }) {
  const { save, push } = waysOut(
    engine,
    images.map(({ tag }) => tag),
  )
  return [
    ...images.map(({ tag, facts }) => ['Image', `${tag} (${facts.megabytes} MB), in ${engine}`]),
    ['Their digests', list],
    ['To save them', save],
    ['To push them', push],
  ]
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
