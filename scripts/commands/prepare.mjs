import path from 'node:path'
import { Failure } from '../failure.mjs'
import { holderOf, take } from '../running/claims.mjs'
import { requireDatabase } from '../running/database.mjs'
import { requireFreePort } from '../running/ports.mjs'
import { requireWritable } from '../setup/folders.mjs'
import { notesOn, readSettings } from '../settings.mjs'

/** @param {import('../settings.mjs').Settings} settings */
const dataClaim = ({ dataDir }) => path.join(dataDir, 'in-use.claim')

/**
 * Checks everything that can be checked before anything is made: the settings, whether another
 * process uses the data, the ports and the folder for the data.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export async function checkBeforehand(environment) {
  const settings = readSettings(environment)
  for (const note of notesOn(settings)) console.log(note)
  requireWritable(
    settings.dataDir,
    'make it writable for the user who starts Branchline, or set DATA_DIR to another folder',
  )
  const holder = holderOf(dataClaim(settings))
  if (holder) throw dataInUse(settings, holder)
  await requireFreePort('CMS_PORT', settings.host, settings.cmsPort)
  await requireFreePort('WEB_PORT', settings.host, settings.webPort)
  const { host, ports } = settings.metrics
  for (const [variable, port] of Object.entries(ports)) {
    if (port !== null) await requireFreePort(variable, host, port, 'METRICS_HOST')
  }
  if (settings.databaseUrl) await requireDatabase(settings.databaseUrl)
  return settings
}

/**
 * Claims the data for this process: two must never work on it.
 *
 * @param {import('../settings.mjs').Settings} settings
 * @param {string} by
 */
export function claimData(settings, by) {
  const claim = take(dataClaim(settings), by)
  if ('heldBy' in claim) throw dataInUse(settings, claim.heldBy)
}

/**
 * @param {import('../settings.mjs').Settings} settings
 * @param {import('../running/claims.mjs').Claim} holder
 */
const dataInUse = (settings, holder) =>
  new Failure(
    `"${holder.by}" (process ${holder.pid}) already works on the data in ${settings.dataDir}: stop it first (Ctrl-C where it runs, or kill ${holder.pid}).`,
  )
