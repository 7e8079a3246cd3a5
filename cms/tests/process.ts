import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { environment, type Place } from './cms'

const appDir = path.resolve(import.meta.dirname, '..')

/** Runs a script of the cms in a process of its own, to its end. */
export async function run(
  script: string[],
  place: Place,
  variables: Record<string, string>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, script, {
    cwd: appDir,
    env: { PATH: process.env['PATH'] ?? '', ...environment(place, false), ...variables },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, stdout, stderr }
}
