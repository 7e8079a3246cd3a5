import { connect } from 'node:net'
import { Failure, errorCode } from '../failure.mjs'

const PATIENCE_MS = 5_000

/** What it means where nobody answers, and what to look at, as a question. @type {Record<string, string>} */
const REASONS = {
  ECONNREFUSED:
    'nothing listens there: is PostgreSQL running, and does it listen on that address (listen_addresses in postgresql.conf)?',
  ENOTFOUND: 'there is no machine of that name: is it written as it should be?',
  EAI_AGAIN: 'the name could not be looked up: does this machine reach its name server?',
  ETIMEDOUT: 'nothing answered in time: does a firewall stand between?',
  EHOSTUNREACH: 'there is no way to that machine: are both in the same network?',
  ENETUNREACH: 'there is no way to that machine: are both in the same network?',
}

/**
 * Fails with one sentence when nobody answers where the database should be. Whether it lets us in is
 * found out later, by the cms.
 *
 * @param {string} databaseUrl postgres://…
 * @param {number} [patienceMs]
 */
export async function requireDatabase(databaseUrl, patienceMs = PATIENCE_MS) {
  const { hostname, port, searchParams } = new URL(databaseUrl)
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  // A socket in a folder of this machine.
  if (searchParams.has('host') || host.includes('%')) return
  const place = { host, port: Number(port || 5432) }
  const problem = await connectProblem(place, patienceMs)
  if (problem === null) return
  throw new Failure(
    `The database of DATABASE_URL can't be reached at ${host}, port ${place.port}: ${REASONS[problem] ?? `the system says ${problem}.`}`,
  )
}

/**
 * @param {{ host: string, port: number }} place
 * @param {number} patienceMs
 * @returns {Promise<string | null>} null when somebody answers, else the system's error code
 */
function connectProblem(place, patienceMs) {
  return new Promise((resolve) => {
    const socket = connect({ ...place, timeout: patienceMs })
    const end = (/** @type {string | null} */ problem) => {
      socket.destroy()
      resolve(problem)
    }
    socket.once('connect', () => end(null))
    socket.once('timeout', () => end('ETIMEDOUT'))
    socket.once('error', (error) => end(errorCode(error) ?? error.message))
  })
}
