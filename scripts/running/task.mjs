import { Failure } from '../failure.mjs'
import { Child, describeEnd } from './child.mjs'
import { LogFile } from './log-file.mjs'

const SHOWN_LINES = 40
const GRACE_MS = 10_000

/** The task did not end by itself: the operator asked to stop. */
export class Stopped extends Error {
  name = 'Stopped'
}

/**
 * Runs one command to its end, its output in a log file. Fails with the output's last lines.
 *
 * @param {object} task
 * @param {string} task.name
 * @param {string} task.command
 * @param {string[]} task.args
 * @param {string} task.cwd
 * @param {NodeJS.ProcessEnv} task.env
 * @param {string} task.logFile
 * @param {import('./stop-request.mjs').Stop} task.stop
 */
export async function runTask({ name, command, args, cwd, env, logFile, stop }) {
  const log = new LogFile(logFile)
  const child = new Child({
    name,
    command,
    args,
    cwd,
    env,
    onOutput: (chunk) => {
      log.write(chunk)
    },
  })
  const end = await endOf(child, stop).finally(() => log.close())
  if (end.code !== 0) {
    throw new Failure(
      `${name} failed: the command ${describeEnd(end)}; all it said is in ${logFile}.`,
      log.tail(SHOWN_LINES),
    )
  }
}

/**
 * Waits until a child ends by itself; a request to stop ends it.
 *
 * @param {Child} child
 * @param {import('./stop-request.mjs').Stop} stop
 * @throws {Stopped}
 */
export async function endOf(child, stop) {
  const onStop = () => void child.stop({ graceMs: GRACE_MS, forced: stop.forced })
  stop.asked.addEventListener('abort', onStop)
  if (stop.asked.aborted) onStop()
  const end = await child.ended
  stop.asked.removeEventListener('abort', onStop)
  if (stop.asked.aborted) throw new Stopped()
  return end
}
