import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { countTap, countVitest, readVitestReport } from './reports.mjs'
import { judgeTests, summarize } from './run-steps.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

test('counts a report of vitest, a file that could not be loaded included', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  }
  assert.deepEqual(countVitest(JSON.stringify(report)), { passed: 5, failed: 2, skipped: 3 })
})

test("counts a report of node's runner", () => {
  const report = '# tests 9\n# pass 4\n# fail 2\n# cancelled 1\n# skipped 1\n# todo 1\n'
  assert.deepEqual(countTap(report), { passed: 4, failed: 3, skipped: 2 })
})

test('a report that was never written counts nothing', (t) => {
  const file = path.join(temporaryFolder(t), 'none.json')
  assert.deepEqual(readVitestReport(file), { passed: 0, failed: 0, skipped: 0 })
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

test('the last line is the count of everything, and failed steps are named above it', () => {
  const good = { name: 'Format', count: { passed: 1, failed: 0, skipped: 0 } }
  const bad = { name: 'Lint', count: { passed: 0, failed: 1, skipped: 0 } }
  assert.deepEqual(summarize([good]), { isSuccess: true, lines: ['', '1 passed, 0 failed'] })
  const { isSuccess, lines } = summarize([good, bad])
  assert.ok(!isSuccess)
  assert.deepEqual(lines, ['', '✗ Lint: 1 failed', '1 passed, 1 failed'])
})
