import assert from 'node:assert/strict'
import { test } from 'vitest'
import { Linter } from 'eslint'
import { time } from './handed-in-time.mjs'

/** @param {string} code of a test */
const problems = (code) =>
  new Linter().verify(code, time, { filename: 'web/e2e/anything.test.mjs' }).length

for (const code of [
  'setTimeout(done, 200)',
  'await new Promise((resolve) => setTimeout(resolve, 200))',
  'const pause = promisify(setTimeout)',
  'const timer = setInterval(look, 20)',
  `import { setTimeout as pause } from 'node:timers/promises'`,
  `import { setTimeout } from 'timers/promises'`,
  'const now = Date.now()',
  'const now = Date.now',
  'const now = new Date()',
  'const begun = performance.now()',
  'await page.waitForTimeout(500)',
  `await page.waitForLoadState('networkidle')`,
  `await page.goto('/', { waitUntil: 'networkidle' })`,
]) {
  test(`a test may not: ${code}`, () => assert.equal(problems(code), 1))
}

for (const code of [
  `const then = new Date('2036-05-14T10:00:00Z')`,
  `vi.useFakeTimers({ now: then, toFake: ['setTimeout', 'Date'] })`,
  'clearTimeout(timer)',
  'const tomorrow = new Date(clock.now() + day)',
  `await page.waitForURL('/meetings')`,
]) {
  test(`a test may: ${code}`, () => assert.equal(problems(code), 0))
}
