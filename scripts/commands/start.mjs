import { UNATTENDED } from '../running/keeping.mjs'
import { productionPlans, startOf } from '../running/servers.mjs'
import { runTogether } from '../running/system.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp, noteRunning } from '../setup/bring-up.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { duration } from '../terminal/steps.mjs'
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
      startOf(plan, { settings, environment, mode: 'production' }),
    )
    const onReady = () => console.log(summary(settings, performance.now() - began))
    await runTogether({ starts, stop, onReady, keeping: UNATTENDED })
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
  console.log('Stopped.')
  return 0
}

/**
 * @param {import('../settings.mjs').Settings} settings
 * @param {number} ms
 */
function summary(settings, ms) {
  const admin = `${settings.adminUrl}/admin`
  const first = settings.adminEmail
    ? `log in as ${settings.adminEmail} with the password in ADMIN_PASSWORD`
    : 'open the admin and register: the first one to do so owns it'
  const data = settings.databaseUrl
    ? `PostgreSQL (DATABASE_URL); uploads and logs in ${settings.dataDir}`
    : settings.dataDir
  const rows = [
    ['Site', settings.siteUrl],
    ['Admin', admin],
    ['First administrator', first],
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
