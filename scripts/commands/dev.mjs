import { developmentPlans, startOf } from '../running/servers.mjs'
import { runTogether } from '../running/system.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp, noteRunning, requireNothingRuns } from '../setup/bring-up.mjs'
import { forgetCmsBuild } from '../setup/builds.mjs'
import { checkBeforehand, claimData } from './prepare.mjs'
import { readEnvironment } from '../setup/environment.mjs'

const BY = 'npm run dev'

/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ stop }) {
  const settings = await checkBeforehand(readEnvironment())
  claimData(settings, BY)
  try {
    await bringUp({ by: BY, builds: [], environment: readEnvironment(), stop })
    requireNothingRuns()
    noteRunning(BY)
    forgetCmsBuild()
    const environment = readEnvironment()
    const starts = developmentPlans(settings).map((plan) =>
      startOf(plan, {
        settings,
        environment,
        mode: 'development',
        onLine: (line) => console.log(`${plan.name} | ${line}`),
      }),
    )
    const onReady = () =>
      console.log(
        `\nSite ${settings.siteUrl}   Admin ${settings.adminUrl}/admin   Changed code is taken over; Ctrl-C stops.\n`,
      )
    await runTogether({ starts, stop, onReady })
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
  console.log('Stopped.')
  return 0
}
