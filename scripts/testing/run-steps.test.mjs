import { expect, test } from 'vitest'
import { runTwoAtATime } from './run-steps.mjs'

const count = { passed: 1, failed: 0, skipped: 0 }

/** @param {string} name @param {boolean} measures */
const step = (name, measures) =>
  /** @type {import('./test-steps.mjs').TestStep} */ ({
    name,
    measures,
    counts: 'check',
    needsBuilds: false,
    command: '',
    args: [],
    cwd: '',
    report: '',
  })

test('what measures runs alone, when all else has ended, and the rest two at a time', async () => {
  /** @type {Set<string>} */
  const running = new Set()
  /** @type {Record<string, string[]>} */
  const beside = {}
  const steps = [step('one', false), step('bench', true), step('two', false), step('more', true)]
  const results = await runTwoAtATime(steps, async ({ name }) => {
    running.add(name)
    // Whoever else begins now has begun after this.
    await Promise.resolve()
    beside[name] = [...running].filter((other) => other !== name)
    running.delete(name)
    return { name, count }
  })
  expect(beside).toEqual({ one: ['two'], two: [], bench: [], more: [] })
  expect(results.map(({ name }) => name)).toEqual(['one', 'two', 'bench', 'more'])
})
