import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, it } from 'vitest'

const appDir = path.resolve(import.meta.dirname, '..')

/** Runs a script that knows `endWhenHung`, to its end. */
async function ended(script: string): Promise<{ how: unknown[]; stderr: string }> {
  const known = `const { endWhenHung } = require('./dist/src/hangs.js')\n`
  const child = spawn(process.execPath, ['-e', known + script], { cwd: appDir })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const how = await once(child, 'close')
  return { how, stderr }
}

it('ends a server that only goes round in a circle, and says so', async () => {
  const { how, stderr } = await ended('endWhenHung(300); setTimeout(() => { for (;;); }, 50)')
  expect(how).toEqual([null, 'SIGKILL'])
  const { level, time, msg } = JSON.parse(stderr) as Record<string, string>
  expect(level).toBe('error')
  expect(time).toMatch(/^\d{4}-.*Z$/)
  expect(msg).toBe('This server did nothing else for 0.3 s, so it was ended to be started again')
})

it('leaves alone one that was stopped for longer than that', async () => {
  const script = `
    require('./dist/src/hangs.js').endWhenHung(300)
    process.stdin.once('data', () => process.exit(7))
    console.log('up')`
  const child = spawn(process.execPath, ['-e', script], { cwd: appDir })
  const closed = once(child, 'close')
  await once(child.stdout, 'data')
  child.kill('SIGSTOP')
  // By then more than that has gone by.
  await ended('const until = performance.now() + 1000; while (performance.now() < until);')
  child.kill('SIGCONT')
  child.stdin.write('end')
  expect(await closed).toEqual([7, null])
})

it('leaves alone one that is busy, and lets it end', async () => {
  const busy = `
    const until = performance.now() + 1000
    endWhenHung(60_000)
    while (performance.now() < until);
    process.exitCode = 7`
  expect(await ended(busy)).toEqual({ how: [7, null], stderr: '' })
})

it('looks no more once it was told so', async () => {
  const told = `
    const stop = endWhenHung(60)
    stop()
    const until = performance.now() + 1000
    while (performance.now() < until);`
  expect(await ended(told)).toEqual({ how: [0, null], stderr: '' })
})
