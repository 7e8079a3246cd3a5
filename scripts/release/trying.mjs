import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Failure } from '../failure.mjs'
import { Child, describeEnd } from '../running/child.mjs'
import { freePort } from '../running/ports.mjs'
import { Stopped } from '../running/task.mjs'
import { unpack } from './unpacking.mjs'

const GRACE_MS = 20_000
const ANSWER_MS = 30_000

/**
 * Unpacks a release into a folder of its own, starts it from nothing, looks at its site and its admin,
 * and stops it.
 *
 * @param {string} archive
 * @param {import('../setup/packages.mjs').Work} work
 * @returns {Promise<number>} how long it took until it was ready, in milliseconds
 * @throws {Failure} when anything of that does not work
 */
export async function tryRelease(archive, work) {
  const place = await mkdtemp(path.join(tmpdir(), 'branchline-release-'))
  try {
    return await tried(await unpack(archive, place, work), place, work)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/**
 * @param {string} folder of the release
 * @param {string} place for what it writes
 * @param {import('../setup/packages.mjs').Work} work
 */
async function tried(folder, place, { environment, stop }) {
  const [webPort, cmsPort] = [await freePort(), await freePort()]
  let said = ''
  const began = performance.now()
  let isReady = () => undefined
  const ready = new Promise((/** @type {(value: undefined) => void} */ resolve) => {
    isReady = () => void resolve(undefined)
  })
  const child = new Child({
    name: 'The release',
    command: 'npm',
    args: ['start'],
    cwd: folder,
    // Nothing of ours: what it needs has to be in it.
    env: {
      PATH: environment.PATH,
      HOME: place,
      DATA_DIR: path.join(place, 'data'),
      WEB_PORT: String(webPort),
      CMS_PORT: String(cmsPort),
    },
    onOutput: (chunk) => {
      said += chunk
      if (said.includes('Branchline is ready')) isReady()
    },
  })
  const end = () => child.stop({ graceMs: GRACE_MS, forced: stop.forced })
  stop.asked.addEventListener('abort', end)
  if (stop.asked.aborted) void end()
  try {
    const ended = child.ended.then((how) => {
      if (stop.asked.aborted) throw new Stopped()
      throw new Failure(`What is in the archive does not start: it ${describeEnd(how)}.`, said)
    })
    await Promise.race([ready, ended])
    const readyMs = performance.now() - began
    await requirePage(`http://127.0.0.1:${webPort}/`, /<h1/, 'What is in the archive')
    await requirePage(`http://127.0.0.1:${cmsPort}/admin/`, /<script/, 'What is in the archive')
    return readyMs
  } finally {
    stop.asked.removeEventListener('abort', end)
    await end()
  }
}

/**
 * @param {string} url
 * @param {RegExp} pattern that has to be in it
 * @param {string} who answers, for a sentence
 */
export async function requirePage(url, pattern, who) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) })
  const text = await answer.text()
  if (answer.status === 200 && pattern.test(text)) return
  throw new Failure(
    `${who} answers ${url} with status ${answer.status} and not as it should.`,
    text.slice(0, 2000),
  )
}
