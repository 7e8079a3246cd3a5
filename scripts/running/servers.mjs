import path from 'node:path'
import { inCheckout } from '../checkout.mjs'
import { systemEnvironment } from '../settings.mjs'
import { Child } from './child.mjs'
import { LogFile } from './log-file.mjs'

const WORDS = 4000

/**
 * @typedef {object} ServerPlan
 * @property {'cms' | 'web'} name
 * @property {string} title
 * @property {string[]} args for this Node.js
 * @property {string} aliveUrl
 * @property {string} readyUrl
 * @property {number} readyWithinMs Infinity: however long it takes
 */

/**
 * The two servers as they run in production.
 *
 * @param {import('../settings.mjs').Settings} settings
 * @returns {ServerPlan[]}
 */
export function productionPlans(settings) {
  return plans(settings, {
    cms: [...LEAN, 'dist/src/start.js'],
    web: [...LEAN, 'dist/server/main.js'],
  })
}

/**
 * The two servers as a developer runs them: both take changed code over.
 *
 * @param {import('../settings.mjs').Settings} settings
 * @returns {ServerPlan[]}
 */
export function developmentPlans(settings) {
  return plans(settings, {
    cms: ['node_modules/@strapi/strapi/bin/strapi.js', 'develop'],
    web: ['server/dev.mjs'],
  })
}

/**
 * New objects get 4 MB instead of 16 before they are looked through: a server that is mostly idle
 * holds tens of megabytes less, and answers as fast.
 */
const LEAN = ['--max-semi-space-size=4']

/**
 * In the order in which they are started: web asks the cms from its first answer on.
 *
 * @param {import('../settings.mjs').Settings} settings
 * @param {Record<'cms' | 'web', string[]>} args
 * @returns {ServerPlan[]}
 */
function plans({ reachableHost, webPort, cmsPort, bucket }, args) {
  return [
    {
      name: 'cms',
      title: 'The cms',
      args: args.cms,
      aliveUrl: `http://${reachableHost}:${cmsPort}/_health`,
      readyUrl: `http://${reachableHost}:${cmsPort}/_ready`,
      // The first start with a bucket copies all uploads there.
      readyWithinMs: bucket === null ? 240_000 : Infinity,
    },
    {
      name: 'web',
      title: 'The web server',
      args: args.web,
      aliveUrl: `http://${reachableHost}:${webPort}/healthz`,
      readyUrl: `http://${reachableHost}:${webPort}/readyz`,
      readyWithinMs: 60_000,
    },
  ]
}

/**
 * What a server says of work that its start waits for, however long that takes.
 *
 * @param {string} line of its log
 * @returns {string | null} null: it is about something else
 */
export const longWorkIn = (line) =>
  line.includes('"takesLong":true') ? String(JSON.parse(line).msg) : null

/**
 * How one server is started. All that it prints goes to its log under the data folder.
 *
 * @param {ServerPlan} plan
 * @param {object} options
 * @param {import('../settings.mjs').Settings} options.settings
 * @param {NodeJS.ProcessEnv} options.environment
 * @param {'production' | 'development'} options.mode
 * @param {(line: string) => void} [options.onLine] each line that it prints
 * @returns {import('./system.mjs').Start}
 */
export function startOf(plan, options) {
  return {
    title: `Starting ${plan.title.replace('The', 'the')}`,
    launch: () => launch(plan, options),
  }
}

/**
 * @param {ServerPlan} plan
 * @param {Parameters<typeof startOf>[1]} options
 * @returns {import('./system.mjs').Server}
 */
function launch(plan, { settings, environment, mode, onLine }) {
  const log = new LogFile(path.join(settings.dataDir, 'logs', `${plan.name}.log`))
  const lines = onLine ? lineReader(onLine) : null
  let complaints = ''
  const child = new Child({
    name: plan.name,
    command: process.execPath,
    args: plan.args,
    cwd: inCheckout(plan.name),
    env: systemEnvironment(settings, environment, mode),
    onOutput: (chunk, stream) => {
      log.write(chunk)
      lines?.(chunk)
      if (stream === 'stderr') complaints = (complaints + chunk.toString()).slice(-WORDS)
    },
  })
  void child.ended.then(() => log.close())
  return { ...plan, child, logFile: log.file, lastWords: () => complaints.trim() || log.tail(40) }
}

/**
 * @param {(line: string) => void} onLine
 * @returns {(chunk: Buffer) => void}
 */
function lineReader(onLine) {
  const decoder = new TextDecoder()
  let rest = ''
  return (chunk) => {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/)
    rest = parts.pop() ?? ''
    parts.forEach(onLine)
  }
}
