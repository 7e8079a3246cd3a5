import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { StopRequest } from '../../running/stop-request.mjs'
import { Stopped } from '../../running/task.mjs'
import { temporaryFolder } from '../../tests/temporary-folder.mjs'
import { until } from '../../tests/until.mjs'
import { inRound, rounds } from './rounds.mjs'
import { runLuck } from './run.mjs'

/**
 * A step of one line.
 *
 * @param {string} name
 * @param {string} program
 * @returns {import('../test-steps.mjs').TestStep}
 */
const tiny = (name, program) => ({
  name,
  counts: 'check',
  needsBuilds: false,
  command: process.execPath,
  args: ['-e', program],
  cwd: '/',
  report: '',
})

/**
 * @param {string} title
 * @param {import('../test-steps.mjs').TestStep[]} steps
 * @returns {import('./rounds.mjs').Round}
 */
const round = (title, steps) => ({
  title,
  steps,
  environment: { TZ: 'Asia/Kolkata' },
  isBusy: true,
})

/**
 * A run in a folder of its own, as often as it is called.
 *
 */
function runIn() {
  const folder = temporaryFolder()
  const signals = new EventEmitter()
  const environment = { PATH: process.env.PATH }
  return {
    folder,
    signals,
    summary: () => readFileSync(path.join(folder, 'summary.txt'), 'utf8'),
    /**
     * @param {import('./rounds.mjs').Round[]} all
     * @param {{ anew?: boolean, unluckyAgain?: boolean, sources?: string }} [options]
     */
    run: (all, { anew = false, unluckyAgain = false, sources = 'today' } = {}) =>
      runLuck({
        rounds: all,
        folder,
        sources,
        anew,
        unluckyAgain,
        work: { environment, stop: new StopRequest({ listenTo: signals }) },
      }),
  }
}

/** @param {string} file */
const times = (file) => (existsSync(file) ? readFileSync(file, 'utf8').length : 0)

test('runs all rounds, in their zone, and says what failed in which round with which seed', async () => {
  const { run, summary } = runIn()
  const zone = tiny('zone', `process.exitCode = process.env.TZ === 'Asia/Kolkata' ? 0 : 1`)
  const all = [round('one', [zone]), round('two', [tiny('bad', 'process.exitCode = 1'), zone])]
  assert.equal(await run(all), false)
  assert.match(summary(), /^✓ one \(1 passed\)\n✗ two \(1 passed\)\n {4}bad, seed \d+\n/)
})

test('a run that was ended goes on with the part in which it was', async () => {
  const { run, folder, signals, summary } = runIn()
  const counter = path.join(folder, 'times')
  const counts = `require('node:fs').appendFileSync(${JSON.stringify(counter)}, 'x')`
  const all = [round('one', [tiny('counts', counts), tiny('hangs', 'setInterval(() => {}, 1000)')])]
  const running = run(all)
  // The first part is done as soon as the summary knows of it.
  await until(
    () => existsSync(path.join(folder, 'summary.txt')),
    () => 'the first part never ended',
  )
  signals.emit('SIGINT')
  await assert.rejects(running, Stopped)
  assert.match(summary(), /^· one \(1 of 2 parts run\)\n$/)

  all[0]?.steps.splice(1, 1, tiny('hangs', ''))
  assert.equal(await run(all), true)
  assert.equal(times(counter), 1)
  assert.match(summary(), /^✓ one \(2 passed\)\n$/)

  assert.equal(await run(all, { sources: 'tomorrow' }), true)
  assert.equal(times(counter), 1)
  assert.equal(await run(all, { anew: true }), true)
  assert.equal(times(counter), 2)
})

test('runs again, when asked, only what failed', async () => {
  const { run, folder } = runIn()
  const files = ['good', 'mended'].map((name) => path.join(folder, name))
  const [good = '', mended = ''] = files
  const append = (/** @type {string} */ file) =>
    `require('node:fs').appendFileSync(${JSON.stringify(file)}, 'x')`
  const all = [
    round('one', [
      tiny('good', append(good)),
      tiny(
        'mended',
        `${append(mended)}; process.exitCode = require('node:fs').existsSync('${folder}/mend') ? 0 : 1`,
      ),
    ]),
  ]
  assert.equal(await run(all), false)
  assert.equal(await run(all), false)
  writeFileSync(path.join(folder, 'mend'), '')
  assert.equal(await run(all, { unluckyAgain: true }), true)
  assert.deepEqual(files.map(times), [1, 2])
})

test('a second try is no luck that counts', async () => {
  const { run, folder, summary } = runIn()
  const report = path.join(folder, 'report.json')
  const said = {
    numPassedTests: 1,
    testResults: [
      {
        name: '/at/one.test.ts',
        status: 'passed',
        assertionResults: [
          {
            status: 'passed',
            title: 'rings',
            ancestorTitles: [],
            failureMessages: ['Error: late'],
          },
        ],
      },
    ],
  }
  const write = `require('node:fs').writeFileSync('${report}', ${JSON.stringify(JSON.stringify(said))})`
  /** @type {import('../test-steps.mjs').TestStep} */
  const step = { ...tiny('late', write), counts: 'vitest', report, args: ['-e', write, '--'] }
  assert.equal(await run([round('one', [step])]), false)
  assert.match(
    summary(),
    /seed \d+\n {6}2 passed at the second try: one\.test\.ts › rings: Error: late/,
  )
})

test('a seed decides the order of the files, and a round the date', () => {
  const [first] = rounds({ all: [tiny('a check', '')], browser: [] })
  assert.deepEqual(first?.steps, [], 'a check of format or types knows no luck')
  const step = { ...tiny('tests', ''), counts: /** @type {const} */ ('vitest'), args: ['run'] }
  const whole = rounds({ all: [step], browser: [step] })
  assert.equal(whole.length, 9)
  for (const each of whole) {
    const { args, environment } = inRound(step, each, 42)
    assert.deepEqual(args, ['run', '--sequence.shuffle.files', '--sequence.seed=42'])
    assert.deepEqual(environment, each.environment)
  }
})

test('the dates are those that the rounds speak of', () => {
  const all = rounds({ all: [], browser: [] })
  const local = all.flatMap(({ environment: { TEST_NOW, TZ } }) =>
    TEST_NOW
      ? ['America/Los_Angeles', TZ].map((timeZone) =>
          new Date(TEST_NOW).toLocaleString('sv', { timeZone }),
        )
      : [],
  )
  assert.deepEqual(local, [
    '2036-03-09 01:30:00',
    '2036-03-09 01:30:00',
    '2036-12-31 23:50:00',
    '2037-01-01 13:20:00',
    '2036-02-29 10:00:00',
    '2036-03-01 08:00:00',
  ])
})
