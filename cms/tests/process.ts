import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { ask, environment, type Cms, type Place } from './cms'
import { clockShift } from './clock/clock.mjs'
import { RemoteClock } from './clock/remote'

const appDir = path.resolve(import.meta.dirname, '..')

/** Runs a script of the cms in a process of its own, to its end. */
export async function run(
  script: string[],
  place: Place,
  variables: Record<string, string>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = start(script, place, variables)
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, stdout, stderr }
}

/** A cms in a process of its own. */
export interface OtherCms extends Pick<Cms, 'ask' | 'stop'> {
  /** Ends it at once, in the midst of whatever it does. */
  kill: () => Promise<void>
  /** All that it has written to its output. */
  printed: () => string
  /** Its clock, which goes as the test's until it is moved. */
  clock: RemoteClock
}

/**
 * Starts another cms in that place, in a process of its own.
 *
 * @param shift how far its clock is before the machine's, in milliseconds
 */
export async function serve(
  place: Place,
  variables: Record<string, string> = {},
  shift = clockShift(),
): Promise<OtherCms> {
  const clock = new RemoteClock(shift)
  const child = start(['tests/second.mjs'], place, variables, clock)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  }
  const closed = once(child, 'close')
  const url = await printedAddress(child)
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal)
    await closed
  }
  return {
    ask: (address, init) => ask(url + address, init),
    stop: async () => {
      // One that a test has killed is over already.
      if (child.signalCode !== null) return
      await end('SIGTERM')
      if (child.exitCode !== 0) throw new Error(`the other cms did not end in order:\n${printed}`)
    },
    kill: () => end('SIGKILL'),
    printed: () => printed,
    clock,
  }
}

function printedAddress(child: ChildProcessWithoutNullStreams): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        const address = /^(http:\S+)$/m.exec(printed)?.[1]
        if (address !== undefined) resolve(address)
      })
    }
    child.once('close', () => reject(new Error(`the other cms ended:\n${printed}`)))
  })
}

function start(
  script: string[],
  place: Place,
  variables: Record<string, string>,
  clock = new RemoteClock(clockShift()),
) {
  const ofTheRun = Object.fromEntries(
    ['PATH', 'TZ'].flatMap((name) => (name in process.env ? [[name, process.env[name]]] : [])),
  )
  return spawn(process.execPath, [...clock.nodeOptions, ...script], {
    cwd: appDir,
    env: { ...ofTheRun, ...environment(place, false), ...clock.env, ...variables },
  })
}
