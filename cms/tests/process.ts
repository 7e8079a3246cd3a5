import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { ask, environment, type Cms, type Place } from './cms'

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
}

/** Starts another cms in that place, in a process of its own. */
export async function serve(
  place: Place,
  variables: Record<string, string> = {},
): Promise<OtherCms> {
  const child = start(['tests/second.mjs'], place, variables)
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
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    printed: () => printed,
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

function start(script: string[], place: Place, variables: Record<string, string>) {
  return spawn(process.execPath, script, {
    cwd: appDir,
    env: { PATH: process.env['PATH'] ?? '', ...environment(place, false), ...variables },
  })
}
