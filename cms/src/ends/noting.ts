import { hostname } from 'node:os'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import type { ProblemTeller } from '../notices/tellers'
import type { Settings } from '../settings'
import { EndsRecord } from './record'

const toldForMs = 7 * 24 * 60 * 60 * 1000

/** Of each running cms the note that it runs; commands that load the cms without serving have none. */
const noted = new WeakMap<Core.Strapi, Promise<void>>()

/** Notes that this cms runs as soon as it answers, and tells the log when it had not been stopped. */
export function noteRun(strapi: Core.Strapi): void {
  strapi.server.httpServer.once('listening', () => noted.set(strapi, note(strapi)))
}

async function note(strapi: Core.Strapi): Promise<void> {
  try {
    if (!(await recordOf(strapi).begin(nameOf(strapi), Date.now()))) return
    strapi.log.warn(
      'The cms had not shut down properly before this start: it was killed, ran out of memory, or the machine went off',
    )
  } catch (error) {
    strapi.log.warn('Unexpected ends of the cms cannot be recorded', { error })
  }
}

/** To be called when all else has ended. */
export async function noteEnd(strapi: Core.Strapi): Promise<void> {
  await noted.get(strapi)
  if (!noted.has(strapi)) return
  // A disk that takes nothing has been told of: the next start takes this end for an unexpected one.
  await recordOf(strapi)
    .end(nameOf(strapi))
    .catch(() => undefined)
}

/** How often the cms ended unexpectedly within a week, and when last. */
export const endNotices: ProblemTeller = async (strapi) => {
  const ends = await recordOf(strapi).endsAfter(Date.now() - toldForMs)
  const at = ends.at(-1)
  return at === undefined ? [] : [{ kind: 'ended-unexpectedly', facts: { times: ends.length, at } }]
}

function recordOf(strapi: Core.Strapi): EndsRecord {
  const { dataDir } = strapi.config.get<Settings>('settings')
  return new EndsRecord(path.join(dataDir, 'ends'))
}

/** Several may share a folder: replicas have machines of their own, or at least ports. */
function nameOf(strapi: Core.Strapi): string {
  return `${hostname()}-${strapi.config.get<number>('server.port')}`.replace(/[^\w.-]/g, '_')
}
