import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterEach, expect, it } from 'vitest'
import { RemoteClock } from './remote'

const hour = 3_600_000

let child: ChildProcessWithoutNullStreams | null = null
afterEach(async () => {
  if (child === null) return
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
})

/** A program on a clock; it prints "begun" when it has got so far. */
async function begin(clock: RemoteClock, program: string) {
  const running = spawn(
    process.execPath,
    [...clock.nodeOptions, '--input-type=module', '--eval', `${program}\nconsole.log('begun')`],
    { env: { ...process.env, ...clock.env } },
  )
  child = running
  const lines: string[] = []
  const reader = createInterface(running.stdout)
  const complaints: string[] = []
  running.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()))
  reader.on('line', (line) => lines.push(line))
  while (!lines.includes('begun')) {
    await Promise.race([once(reader, 'line'), once(running, 'close')])
    if (running.exitCode !== null) throw new Error(complaints.join(''))
  }
  return {
    /** What it printed since the last time, once it has printed that. */
    until: async (last: string) => {
      while (!lines.includes(last)) await once(reader, 'line')
      return lines.splice(0)
    },
  }
}

const clockAt = (instant: string) => new RemoteClock(Date.parse(instant) - Date.now())

it('a process runs on from the time that it is handed', async () => {
  const program = await begin(
    clockAt('2036-02-29T23:59:00Z'),
    `console.log(new Date().toISOString().slice(0, 16), typeof Date(), new Date(0).getTime())
     console.log(new Date() instanceof Date, Date.now() - Date.parse('2036-02-29T23:59:00Z') < 60_000)`,
  )
  expect(await program.until('begun')).toEqual(['2036-02-29T23:59 string 0', 'true true', 'begun'])
})

it('time that goes by moves the date and the monotonic clock, and lets timers have their turn', async () => {
  const clock = clockAt('2036-05-14T10:00:00Z')
  const program = await begin(
    clock,
    `import { setTimeout as pause } from 'node:timers/promises'
     import { promisify } from 'node:util'
     const say = (name) => () => console.log(name, new Date().toISOString().slice(0, 13))
     const first = performance.now()
     setTimeout(say('two hours'), 2 * ${hour})
     setTimeout(say('one hour'), ${hour})
     pause(${hour} + 1, 'paused').then((value) => say(value)())
     promisify(setTimeout)(${hour} + 2).then(() => say('promisified')())
     setTimeout(say('a day'), 24 * ${hour}).unref()
     const often = setInterval(() => { say('often')(); clearInterval(often) }, 60_000)
     const never = setTimeout(say('never'), ${hour})
     clearTimeout(never)
     setTimeout(() => console.log('passed', performance.now() - first >= 3 * ${hour}), 3 * ${hour})`,
  )
  await clock.pass(3 * hour)
  const said = await program.until('promisified 2036-05-14T13')
  expect(said).toEqual([
    'begun',
    'often 2036-05-14T13',
    'one hour 2036-05-14T13',
    'two hours 2036-05-14T13',
    'passed true',
    'paused 2036-05-14T13',
    'promisified 2036-05-14T13',
  ])
})

it('what is not yet due waits for the rest of its time only', async () => {
  const clock = clockAt('2036-05-14T10:00:00Z')
  const program = await begin(
    clock,
    `setTimeout(() => console.log('due'), ${hour}); setInterval(() => console.log('again'), 40 * 60_000)`,
  )
  await clock.pass(hour - 5)
  expect(await program.until('due')).toEqual(['begun', 'again', 'due'])
  await clock.pass(hour)
  expect(await program.until('again')).toEqual(['again'])
})

it('a clock that somebody sets ends no timer', async () => {
  const clock = clockAt('2036-05-14T10:00:00Z')
  const program = await begin(
    clock,
    `setTimeout(() => console.log('ended'), ${hour})
     process.on('SIGUSR2', () => console.log(new Date().toISOString().slice(0, 13)))`,
  )
  await clock.setShift(Date.parse('2030-01-01T10:30:00Z') - Date.now())
  child?.kill('SIGUSR2')
  expect(await program.until('2030-01-01T10')).toEqual(['begun', '2030-01-01T10'])
})

it('an aborted pause ends, and a timer can be waited for anew', async () => {
  const clock = clockAt('2036-05-14T10:00:00Z')
  const program = await begin(
    clock,
    `import { setTimeout as pause } from 'node:timers/promises'
     const aborting = new AbortController()
     pause(${hour}, null, { signal: aborting.signal }).catch(({ name }) => console.log(name))
     aborting.abort()
     const timer = setTimeout(() => console.log('refreshed'), 2 * ${hour})
     process.on('SIGUSR2', () => { timer.refresh(); console.log('once more', timer.hasRef()) })`,
  )
  expect(await program.until('AbortError')).toEqual(['begun', 'AbortError'])
  await clock.pass(hour)
  child?.kill('SIGUSR2')
  expect(await program.until('once more true')).toEqual(['once more true'])
  await clock.pass(1.5 * hour)
  await clock.pass(hour)
  expect(await program.until('refreshed')).toEqual(['refreshed'])
})

it('tells what is held once all is collected', async () => {
  const clock = clockAt('2036-05-14T10:00:00Z')
  const program = await begin(
    clock,
    `globalThis.kept = []
     setInterval(() => undefined, ${hour})
     process.on('SIGUSR2', () => {
       for (let i = 0; i < 100; i++) { kept.push(Buffer.alloc(100_000, 'x')); Buffer.alloc(1_000_000) }
       console.log('kept')
     })`,
  )
  const before = await clock.held()
  child?.kill('SIGUSR2')
  await program.until('kept')
  const more = (await clock.held()) - before
  expect(more).toBeGreaterThan(9_000_000)
  expect(more).toBeLessThan(15_000_000)
})

it('a server says that time of its answers', async () => {
  const program = await begin(
    clockAt('2036-05-14T10:00:00Z'),
    `import { createServer } from 'node:http'
     const server = createServer((request, response) => response.writeHead(200, { A: 'b' }).end('c'))
     await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
     const { headers } = await fetch('http://127.0.0.1:' + server.address().port)
     console.log(new Date(headers.get('date')).toISOString().slice(0, 13), headers.get('a'))
     server.close()`,
  )
  expect(await program.until('begun')).toEqual(['2036-05-14T10 b', 'begun'])
})
