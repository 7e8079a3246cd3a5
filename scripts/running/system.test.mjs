import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import path from 'node:path'
import { onTestFinished, test } from 'vitest'
import { freePort } from '../../cms/tests/ports/ports.mjs'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { Child } from './child.mjs'
import { growingPause } from './keeping.mjs'
import { StopRequest } from './stop-request.mjs'
import { runTogether } from './system.mjs'

const POLITE = `process.on('SIGTERM', () => { console.log('bye'); process.exit(0) })`
const DEAF = `process.on('SIGTERM', () => console.log('heard'))`
const DYING = `console.error('the reason'); process.exit(7)`

/** Longer than any test takes: whoever waits for it has not seen what happened before. */
const NEVER_MS = 3_600_000

/**
 * A small program in place of one of the servers. It says `up` once it hears signals, and then answers
 * on its address unless it is mute.
 *
 * @param {string} name
 * @param {string} behaviour
 * @param {{ isMute?: boolean, readyWithinMs?: number }} [options]
 */
async function fake(name, behaviour, { isMute = false, readyWithinMs = NEVER_MS } = {}) {
  const port = await freePort()
  const listen = `require('node:http')
    .createServer((_, response) => { response.statusCode = 204; response.end() })
    .listen(${port}, '127.0.0.1')`
  let said = ''
  const heard = new EventEmitter()
  /** @type {Child | null} */
  let child = null
  onTestFinished(async () => {
    await child?.stop({ graceMs: 0, forced: AbortSignal.abort() })
  })
  const launch = () => {
    child = new Child({
      name,
      command: process.execPath,
      args: [
        '-e',
        `${behaviour}; console.log('up'); ${isMute ? 'setInterval(() => {}, 1000)' : listen}`,
      ],
      cwd: process.cwd(),
      env: { PATH: process.env.PATH },
      onOutput: (chunk) => {
        said += chunk
        for (const line of String(chunk).trim().split('\n')) heard.emit(line)
      },
    })
    return {
      title: `The ${name}`,
      child,
      aliveUrl: `http://127.0.0.1:${port}/`,
      readyUrl: `http://127.0.0.1:${port}/`,
      readyWithinMs,
      lastWords: () => said,
      logFile: `${name}.log`,
    }
  }
  return {
    start: { title: `Starting the ${name}`, launch },
    said: () => said,
    says: (/** @type {string} */ line) => once(heard, line),
    signal: (/** @type {NodeJS.Signals} */ signal) => process.kill(Number(child?.pid), signal),
    isRunning: () => child?.isRunning ?? false,
    wasLaunched: () => child !== null,
    ended: async () => (child ? child.ended : assert.fail('it was never launched')),
  }
}

const quiet = () => new StopRequest({ listenTo: new EventEmitter() })

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('says when both are ready, and stops both with one signal each when asked', async () => {
  const cms = await fake('cms', POLITE)
  const web = await fake('web', POLITE)
  const signals = new EventEmitter()
  const stop = new StopRequest({ listenTo: signals })
  let wasReady = false
  const onReady = () => {
    wasReady = cms.isRunning() && web.isRunning()
    signals.emit('SIGINT')
  }
  await runTogether({ starts: [cms.start, web.start], stop, onReady })
  assert.ok(wasReady)
  for (const server of [cms, web]) {
    assert.deepEqual(await server.ended(), { code: 0, signal: null, error: null })
    assert.equal(server.said(), 'up\nbye\n')
  }
})

test('when one dies the other is stopped, and the failure shows why', async () => {
  const cms = await fake('cms', `process.on('SIGUSR2', () => { ${DYING} })`)
  const web = await fake('web', POLITE)
  let wasReady = false
  const onReady = () => {
    wasReady = true
    cms.signal('SIGUSR2')
  }
  await assert.rejects(
    runTogether({ starts: [cms.start, web.start], stop: quiet(), onReady }),
    (error) => {
      assert.ok(error instanceof Error && 'details' in error)
      assert.match(error.message, /^The cms stopped with exit code 7, so everything was stopped/)
      assert.equal(error.details, 'up\nthe reason\n')
      return true
    },
  )
  assert.ok(wasReady)
  assert.equal((await web.ended()).code, 0)
})

/** @type {Omit<import('./keeping.mjs').Keeping, 'say'>} */
const PATIENT = {
  ...{ everyMs: 20, answerMs: NEVER_MS, silentTimes: Infinity, graceMs: 100 },
  ...{ pauseMs: () => 10, calmMs: NEVER_MS },
}

/**
 * Keeps two servers running, until a stop is asked for.
 *
 * @param {string} behaviour of the cms
 * @param {Partial<import('./keeping.mjs').Keeping>} [differences]
 */
async function kept(behaviour, differences = {}) {
  const cms = await fake('cms', behaviour)
  const web = await fake('web', POLITE)
  const signals = new EventEmitter()
  const stop = new StopRequest({ listenTo: signals })
  /** @type {string[]} */
  const said = []
  const heard = new EventEmitter()
  const say = (/** @type {string} */ message) => {
    said.push(message)
    heard.emit('said')
  }
  /** @type {Promise<void>} */
  let over = Promise.resolve()
  await new Promise((resolve, reject) => {
    const starts = [cms.start, web.start]
    const onReady = () => resolve(null)
    over = runTogether({ starts, stop, onReady, keeping: { ...PATIENT, ...differences, say } })
    over.catch(reject)
  })
  return {
    ...{ cms, web, said },
    /** @param {number} count */
    says: async (count) => {
      while (said.length < count) await once(heard, 'said')
    },
    end: async () => {
      signals.emit('SIGTERM')
      await over
    },
  }
}

test('one that is kept running is started again when it dies, and the other goes on', async () => {
  const { cms, web, said, says, end } = await kept(`process.on('SIGUSR2', () => { ${DYING} })`)
  for (const count of [2, 4]) {
    cms.signal('SIGUSR2')
    await says(count)
  }
  assert.ok(cms.isRunning())
  await end()
  assert.equal(web.said(), 'up\nbye\n', 'it was neither stopped nor started again')
  assert.equal(cms.said(), 'up\nthe reason\nup\nthe reason\nup\n')
  assert.equal(said.length, 4)
  for (const message of [said[0], said[2]]) {
    assert.match(
      message ?? '',
      /^The cms stopped with exit code 7\. It is started again in 0\.0 s; /,
    )
    assert.match(message ?? '', /its log is cms\.log\.\n(?:.*\n)*the reason$/)
  }
  for (const message of [said[1], said[3]]) assert.match(message ?? '', /^The cms is back after /)
})

test('one that answers nothing any more is ended and started again', async () => {
  // Longer than a busy machine lets one wait that is well.
  const { cms, web, said, says, end } = await kept(POLITE, { answerMs: 5_000, silentTimes: 1 })
  const before = cms.ended()
  cms.signal('SIGSTOP')
  await says(2)
  assert.equal((await before).signal, 'SIGKILL')
  assert.match(said[0] ?? '', /^The cms gave no answer, asked 1 times in a row \(http:/)
  await end()
  assert.equal(web.said(), 'up\nbye\n')
})

test('one that does not come up again is tried again and again, until a stop is asked for', async () => {
  const folder = temporaryFolder()
  const { cms, said, says, end } = await kept(
    `const { existsSync, writeFileSync } = require('node:fs')
     const file = ${JSON.stringify(path.join(folder, 'was-up'))}
     if (existsSync(file)) { console.error('not again'); process.exit(3) }
     writeFileSync(file, '')
     process.on('SIGUSR2', () => { ${DYING} })`,
  )
  cms.signal('SIGUSR2')
  await says(4)
  await end()
  assert.match(said[0] ?? '', /^The cms stopped with exit code 7/)
  for (const message of said.slice(1)) assert.match(message, /^The cms stopped with exit code 3/)
})

test('pauses grow up to five minutes', () => {
  const pauses = [1, 2, 3, 8, 9, 10, 2_000].map(growingPause)
  assert.deepEqual(pauses, [1_000, 2_000, 4_000, 128_000, 256_000, 300_000, 300_000])
})

test('one that dies before it is ready ends the waiting at once, and nothing follows it', async () => {
  const cms = await fake('cms', DYING, { isMute: true })
  const web = await fake('web', POLITE)
  await assert.rejects(
    runTogether({ starts: [cms.start, web.start], stop: quiet(), onReady: () => assert.fail() }),
    /^Failure: The cms stopped with exit code 7/,
  )
  assert.ok(!web.wasLaunched())
})

test('one that never becomes ready is named and ended', async () => {
  const cms = await fake('cms', POLITE, { isMute: true, readyWithinMs: 500 })
  await assert.rejects(
    runTogether({ starts: [cms.start], stop: quiet(), onReady: () => assert.fail() }),
    /The cms did not become ready within 0\.5 seconds/,
  )
  assert.ok(!cms.isRunning())
})

test('a request to stop while they start ends them without a failure of theirs', async () => {
  const cms = await fake('cms', POLITE, { isMute: true })
  const web = await fake('web', POLITE)
  const signals = new EventEmitter()
  const stop = new StopRequest({ listenTo: signals })
  const isUp = cms.says('up').then(() => signals.emit('SIGTERM'))
  await assert.rejects(
    runTogether({ starts: [cms.start, web.start], stop, onReady: () => assert.fail() }),
    /^Stopped/,
  )
  await isUp
  assert.deepEqual(await cms.ended(), { code: 0, signal: null, error: null })
  assert.ok(!web.wasLaunched())
})

test('a second request ends one that does not listen, with all that it started', async () => {
  const own = `console.log(require('node:child_process')
    .spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' }).pid)`
  const cms = await fake('cms', `${own}; ${DEAF}`)
  const signals = new EventEmitter()
  let now = 0
  const stop = new StopRequest({ listenTo: signals, now: () => now })
  let started = 0
  const onReady = () => {
    started = Number(cms.said().split('\n')[0])
    assert.ok(isAlive(started))
    void cms.says('heard').then(() => {
      now = 1000
      signals.emit('SIGINT')
    })
    signals.emit('SIGINT')
  }
  await runTogether({ starts: [cms.start], stop, onReady })
  assert.equal((await cms.ended()).signal, 'SIGKILL')
  assert.ok(!isAlive(started))
})

test('a program that is not there is a failure like any other', async () => {
  const child = new Child({
    name: 'web',
    command: '/nowhere/node',
    args: [],
    cwd: process.cwd(),
    env: {},
    onOutput: () => assert.fail(),
  })
  const { error } = await child.ended
  assert.match(error?.message ?? '', /ENOENT/)
})
