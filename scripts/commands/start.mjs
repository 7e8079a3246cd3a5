import { UNATTENDED } from '../running/keeping.mjs'
import { longWorkIn, productionPlans, startOf } from '../running/servers.mjs'
import { runTogether } from '../running/system.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp, noteRunning } from '../setup/bring-up.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { duration, tell } from '../terminal/steps.mjs'
import { checkBeforehand, claimData } from './prepare.mjs'
import { readEnvironment } from '../setup/environment.mjs'

const BY = 'npm start'

/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ stop }) {
  const began = performance.now()
  const settings = await checkBeforehand(readEnvironment())
  claimData(settings, BY)
  try {
    await bringUp({ by: BY, builds: ALL_BUILDS, environment: readEnvironment(), stop })
    noteRunning(BY)
    // Read again: the secrets may have been written just now.
    const environment = readEnvironment()
    const starts = productionPlans(settings).map((plan) =>
      startOf(plan, { settings, environment, mode: 'production', onLine: tellLongWork }),
    )
    const onReady = async () => {
      const ms = performance.now() - began
      console.log(summary(settings, ms, await isOwned(settings)))
    }
    await runTogether({ starts, stop, onReady, keeping: UNATTENDED })
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
  console.log('Stopped.')
  return 0
}

/** @param {string} line of the log of a server */
function tellLongWork(line) {
  const work = longWorkIn(line)
  if (work !== null) tell(work)
}

/**
 * Whether somebody has the admin already.
 *
 * @param {import('../settings.mjs').Settings} settings
 */
async function isOwned({ reachableHost, cmsPort }) {
  try {
    const answer = await fetch(`http://${reachableHost}:${cmsPort}/admin/init`)
    return Object(Object(await answer.json()).data).hasAdmin === true
  } catch {
    return true
  }
}

/**
 * @param {import('../settings.mjs').Settings} settings
 * @param {number} ms
 * @param {boolean} isOwned
 */
function summary(settings, ms, isOwned) {
  const admin = `${settings.adminUrl}/admin`
  const first = isOwned
    ? settings.adminEmail &&
      `${settings.adminEmail}, with the password in ADMIN_PASSWORD as long as nobody changed it; both variables can go now`
    : 'open the admin and register: the first one to do so owns it'
  const data = [
    ...(settings.databaseUrl ? ['PostgreSQL (DATABASE_URL)'] : []),
    ...(settings.bucket === null ? [] : [`uploads in the bucket ${settings.bucket}`]),
    settings.dataDir,
  ].join('; ')
  const rows = [
    ['Site', settings.siteUrl],
    ['Admin', admin],
    ...(first === null ? [] : [['First administrator', first]]),
    ['Data', data],
    ['Stop', 'Ctrl-C'],
  ]
  return [
    '',
    `Branchline is ready after ${duration(ms)}.`,
    '',
    ...rows.map(([name = '', value]) => `  ${name.padEnd(21)}${value}`),
    '',
  ].join('\n')
}
