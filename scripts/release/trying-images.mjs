import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { ROOT } from '../checkout.mjs'
import { Failure } from '../failure.mjs'
import { Child, describeEnd } from '../running/child.mjs'
import { freePort } from '../running/ports.mjs'
import { becomesReady } from '../running/readiness.mjs'
import { productionPlans } from '../running/servers.mjs'
import { aborted } from '../running/stop-request.mjs'
import { Stopped } from '../running/task.mjs'
import { freshSecrets } from '../setup/secrets.mjs'
import { readSettings } from '../settings.mjs'
import { createArgs, execArgs, removeArgs, runArgs } from './engines.mjs'
import { requirePage } from './trying.mjs'

const GRACE_MS = 30_000

/** What only building needs. */
const BUILD_TOOLS = ['gcc', 'g++', 'cc', 'make', 'python3', 'git', 'pnpm']

/** Says as JSON what an image holds, and as whom it runs. */
const REPORT = `
const { existsSync, readdirSync } = require('node:fs')
const folders = process.env.PATH.split(':')
const tools = ${JSON.stringify(BUILD_TOOLS)}
const store = readdirSync('/branchline/node_modules/.pnpm', { withFileTypes: true })
console.log(JSON.stringify({
  user: process.getuid(),
  tools: tools.filter((tool) => folders.some((folder) => existsSync(folder + '/' + tool))),
  packages: store.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules').map((entry) => entry.name),
}))`

/**
 * @typedef {object} Report
 * @property {number} user
 * @property {string[]} tools that only building needs
 * @property {string[]} packages as the SBOM of the release refers to them
 */

/**
 * Starts the cms with an empty database, and the web server with that; asks both as their own health
 * checks and as visitors do, and stops them.
 *
 * @param {import('./engines.mjs').Engine} engine
 * @param {import('./images.mjs').Image[]} images of the cms and of the web server
 * @param {string[]} listed the packages that the SBOM names
 * @param {import('../setup/packages.mjs').Work} work
 * @throws {Failure} when an image does not start, or is not what it should be
 */
export async function tryImages(engine, images, listed, work) {
  const settings = readSettings({
    WEB_PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
  })
  const environment = {
    HOST: '127.0.0.1',
    CMS_PORT: String(settings.cmsPort),
    WEB_PORT: String(settings.webPort),
    CMS_URL: settings.cmsUrl,
    SITE_URL: settings.siteUrl,
    ADMIN_URL: settings.adminUrl,
    TRUSTED_PROXIES: '0',
    ...freshSecrets(),
  }
  const mark = randomBytes(4).toString('hex')
  /** @type {Running[]} */
  const running = []
  /** @type {Report[]} */
  const reports = []
  try {
    for (const plan of productionPlans(settings)) {
      const image = images.find(({ name }) => name === plan.name)
      if (!image) throw new Error(`there is no image of ${plan.name}`)
      const { tag, facts } = image
      if (facts.healthcheck.length === 0) throw new Failure(`${tag} has no health check.`)
      const container = {
        name: `branchline-${plan.name}-${mark}`,
        tag,
        environment,
        command: ['node', ...plan.args],
      }
      const one = await start(engine, container, work)
      running.push(one)
      await ready(one, plan, work.stop)
      await one.exec(facts.healthcheck)
      reports.push(JSON.parse(await one.exec(['node', '-e', REPORT])))
    }
    await requirePage(`${settings.siteUrl}/`, /<h1/, 'The image of the web server')
    await requirePage(`${settings.adminUrl}/admin/`, /<script/, 'The image of the cms')
    for (const one of running.toReversed()) await one.stopGently()
  } finally {
    for (const one of running.toReversed()) await one.remove()
  }
  const problem = problemOf(reports, listed)
  if (problem !== null) throw new Failure(problem)
}

/**
 * @typedef {object} Running
 * @property {import('./engines.mjs').Container} container
 * @property {Child} child
 * @property {() => string} said
 * @property {(command: string[]) => Promise<string>} exec what it printed
 * @property {() => Promise<void>} stopGently
 * @property {() => Promise<void>} remove
 */

/**
 * @param {import('./engines.mjs').Engine} engine
 * @param {import('./engines.mjs').Container} container
 * @param {import('../setup/packages.mjs').Work} work
 * @returns {Promise<Running>}
 */
async function start(engine, container, { environment, stop }) {
  const { name, tag } = container
  const call = async (/** @type {string[]} */ args) => {
    const { stdout } = await promisify(execFile)(engine, args, {
      env: environment,
      maxBuffer: 2 ** 24,
    })
    return stdout
  }
  const create = createArgs(engine, container)
  if (create !== null) await call(create)
  let said = ''
  const child = new Child({
    name: tag,
    command: engine,
    args: runArgs(engine, container),
    cwd: ROOT,
    env: environment,
    onOutput: (chunk) => (said += chunk),
  })
  const end = () => child.stop({ graceMs: GRACE_MS, forced: stop.forced })
  return {
    container,
    child,
    said: () => said,
    exec: async (command) => {
      try {
        return await call(execArgs(engine, container, command))
      } catch (error) {
        throw new Failure(
          `In the container of ${tag} this failed: ${command.join(' ')}`,
          `${said}\n${Object(error).stderr}`,
        )
      }
    },
    stopGently: async () => {
      const how = await end()
      // Buildah kills what it runs.
      if (how.code !== 0 && engine !== 'buildah') {
        throw new Failure(`${tag} was asked to stop, and ${describeEnd(how)}.`, said)
      }
    },
    remove: async () => {
      if (child.isRunning) await end()
      // Docker and Podman have done so where it ended.
      await call(removeArgs(engine, name)).catch(() => undefined)
    },
  }
}

/**
 * @param {Running} running
 * @param {import('../running/servers.mjs').ServerPlan} plan
 * @param {import('../running/stop-request.mjs').Stop} stop
 */
async function ready({ container, child, said }, { readyUrl, readyWithinMs }, stop) {
  const over = new AbortController()
  const signal = AbortSignal.any([over.signal, stop.asked])
  const ended = child.ended.then(describeEnd)
  const how = await Promise.race([
    ended,
    becomesReady(readyUrl, { timeoutMs: readyWithinMs, signal }).then((isReady) =>
      isReady ? null : `did not become ready within ${readyWithinMs / 1000} seconds`,
    ),
    aborted(stop.asked).then(() => null),
  ])
  over.abort()
  if (stop.asked.aborted) throw new Stopped()
  if (how !== null) throw new Failure(`${container.tag} does not start: it ${how}.`, said())
}

/**
 * @param {Report[]} reports of all images
 * @param {string[]} listed the packages that the SBOM names
 * @returns {string | null} what is wrong with them; null: nothing
 */
export function problemOf(reports, listed) {
  const tools = reports.flatMap((report) => report.tools)
  if (tools.length > 0) return `The images hold what only building needs: ${tools.join(', ')}.`
  if (reports.some(({ user }) => user === 0)) return 'An image runs as root.'
  const held = new Set(reports.flatMap((report) => report.packages))
  const unlisted = [...held].filter((name) => !listed.includes(name))
  const missing = listed.filter((name) => !held.has(name))
  if (unlisted.length === 0 && missing.length === 0) return null
  return `The images hold other packages than the SBOM of the release names: ${[
    ...unlisted.map((name) => `${name} is not in it`),
    ...missing.map((name) => `${name} is in no image`),
  ].join('; ')}.`
}
