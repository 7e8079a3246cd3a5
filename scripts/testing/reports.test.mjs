import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'vitest'
import { parseReport, readReport } from './reports.mjs'
import { judgeTests, summarize } from './run-steps.mjs'
import { temporaryFolder } from '../tests/temporary-folder.mjs'

test('counts a report of vitest, with what could not be loaded and what was tried again', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 2,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { name: '/at/one.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
      {
        name: '/at/two.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          {
            status: 'failed',
            ancestorTitles: ['a meeting'],
            title: 'ends',
            failureMessages: [
              '\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n    at x.ts:1\nPictures and logs: .cache/failures/two',
            ],
          },
          { status: 'passed', ancestorTitles: [], title: 'begins', failureMessages: [] },
          {
            status: 'passed',
            ancestorTitles: [],
            title: 'rings',
            failureMessages: ['Error: late'],
          },
          {
            status: 'failed',
            ancestorTitles: [],
            title: 'waits',
            failureMessages: [
              `Timeout 9ms exceeded.\nCall log:\n  - waiting for getByRole('form') to be visible\n    - other\n\n    at wait (/node_modules/pw/x.js:1:1)\n    at open (${path.resolve('web/e2e/y.ts')}:4:5)\n    at z.ts:9`,
              'Error: taken',
            ],
          },
        ],
      },
      { name: '/at/three.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  }
  assert.deepEqual(parseReport(JSON.stringify(report)), {
    count: { passed: 5, failed: 3, skipped: 3 },
    failures: [
      'one.test.ts: no such file',
      'two.test.ts › a meeting › ends: AssertionError: expected 1 to be 2\n    Pictures and logs: .cache/failures/two',
      "two.test.ts › waits: Timeout 9ms exceeded.\n    waiting for getByRole('form') to be visible\n    at web/e2e/y.ts:4\n    At the next try: Error: taken",
    ],
    secondTries: ['two.test.ts › rings: Error: late'],
    passed: new Map([['/at/three.test.ts', 1]]),
  })
})

test('a report that was never written counts nothing', () => {
  const file = path.join(temporaryFolder(), 'none.json')
  assert.deepEqual(readReport(file), {
    count: { passed: 0, failed: 0, skipped: 0 },
    failures: [],
    secondTries: [],
    passed: new Map(),
  })
})

test('a run without a test has failed, and so has one whose runner says so', () => {
  const count = (/** @type {number} */ passed, failed = 0) => ({ passed, failed, skipped: 0 })
  assert.equal(judgeTests(count(3), 0).count.failed, 0)
  assert.match(judgeTests(count(0), 0).problem ?? '', /no test/)
  assert.match(judgeTests(count(3), 1).problem ?? '', /exit code 1/)
  assert.match(judgeTests(count(3), null).problem ?? '', /a signal/)
  assert.equal(judgeTests(count(3), 1).count.failed, 1)
  assert.equal(judgeTests(count(3, 2), 1).count.failed, 2)
})

test('the last line is the count of everything, and above it stands what failed', () => {
  const good = { name: 'Format', count: { passed: 1, failed: 0, skipped: 0 } }
  const count = { passed: 0, failed: 1, skipped: 0 }
  const bad = { name: 'Unit tests', count, failures: ['a.test.ts › adds: expected 3 to be 4'] }
  const late = { name: 'Browser', count: good.count, secondTries: ['b.test.ts › rings: late'] }
  assert.deepEqual(summarize([late, { ...good, earlier: 1 }]).lines, [
    '',
    'Passed at the second try:',
    '  2 Browser: b.test.ts › rings: late',
    '1 passed earlier, and nothing that they read has changed.',
    '2 passed, 0 failed',
  ])
  assert.deepEqual(summarize([good]), { isSuccess: true, lines: ['', '1 passed, 0 failed'] })
  const { isSuccess, lines } = summarize([good, bad])
  assert.ok(!isSuccess)
  assert.deepEqual(lines, [
    '',
    '✗ Unit tests: 1 failed',
    '  × a.test.ts › adds: expected 3 to be 4',
    '1 passed, 1 failed',
  ])
})
