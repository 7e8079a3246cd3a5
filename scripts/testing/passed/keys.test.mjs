import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { ROOT } from '../../checkout.mjs'
import { temporaryFolder } from '../../tests/temporary-folder.mjs'
import { Keys } from './keys.mjs'
import { Passed } from './passed.mjs'
import { unlessPassed } from './unless-passed.mjs'

/** A small checkout: a test of the cms, and a component that takes types from it. */
const FILES = {
  'pnpm-lock.yaml': 'one',
  'cms/package.json': '{ "exports": { "./contract": { "types": "./src/contract.ts" } } }',
  'cms/tsconfig.json': '{}',
  'cms/src/contract.ts': `export type { Meeting } from './meeting'`,
  'cms/src/meeting.ts': 'export interface Meeting { title: string }',
  'cms/src/a.test.ts': `import { a } from './a'`,
  'cms/src/a.ts': `export const a = () => import('./b')`,
  'cms/src/b/index.ts': `export * from '../c.mjs'`,
  'cms/src/c.mjs': 'export const c = 1',
  'cms/src/words.json': '{}',
  'cms/src/reader.test.ts': `import { readFileSync } from 'node:fs'`,
  'cms/src/other.ts': 'export const other = 1',
  'cms/setup.ts': 'export {}',
  'web/src/App.vue': `<script setup lang="ts">\nimport type { Meeting } from 'cms/contract'\nimport Card from './Card.vue'\n</script>`,
  'web/src/Card.vue': '<template>one</template>',
}

function checkout() {
  const root = temporaryFolder()
  const write = (/** @type {string} */ file, /** @type {string} */ text) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  for (const [file, text] of Object.entries(FILES)) write(file, text)
  const keys = (/** @type {NodeJS.ProcessEnv} */ environment = {}) => new Keys(environment, root)
  const all = (/** @type {NodeJS.ProcessEnv} */ environment = {}) => {
    const now = keys(environment)
    return {
      test: now.ofTests('cms/src/a.test.ts', { before: ['cms/setup.ts'] }),
      reader: now.ofTests('cms/src/reader.test.ts', { before: [] }),
      narrow: now.ofTests('cms/src/reader.test.ts', { before: [], within: ['cms/src/b', 'web'] }),
      lint: now.ofTypes(['cms/src/a.test.ts']),
      app: now.ofTypes(['web/src/App.vue']),
      everything: now.ofEverything(),
    }
  }
  return { root, write, keys, all }
}

/**
 * @param {Record<string, string>} before
 * @param {Record<string, string>} after
 */
const changed = (before, after) =>
  Object.keys(before).filter((name) => before[name] !== after[name])

for (const [file, expected] of /** @type {const} */ ([
  ['cms/src/a.test.ts', ['test', 'reader', 'lint', 'everything']],
  ['cms/src/a.ts', ['test', 'reader', 'lint', 'everything']],
  ['cms/src/b/index.ts', ['test', 'reader', 'narrow', 'lint', 'everything']],
  ['cms/src/c.mjs', ['test', 'reader', 'lint', 'everything']],
  ['cms/setup.ts', ['test', 'reader', 'everything']],
  ['cms/src/other.ts', ['reader', 'everything']],
  ['cms/src/words.json', ['reader', 'everything']],
  ['cms/src/meeting.ts', ['reader', 'app', 'everything']],
  ['web/src/Card.vue', ['reader', 'narrow', 'app', 'everything']],
  ['cms/tsconfig.json', ['test', 'reader', 'narrow', 'lint', 'app', 'everything']],
  ['pnpm-lock.yaml', ['test', 'reader', 'narrow', 'lint', 'app', 'everything']],
])) {
  test(`a change of ${file} changes the keys of what reads it, and no other`, () => {
    const { root, write, all } = checkout()
    const before = all()
    assert.deepEqual(all(), before)
    write(file, `${readFileSync(path.join(root, file), 'utf8')}\n`)
    assert.deepEqual(changed(before, all()), expected)
  })
}

test('a new file changes the keys of those whose imports it takes over', () => {
  const { write, all } = checkout()
  const before = all()
  write('cms/src/b.ts', 'export {}')
  assert.deepEqual(changed(before, all()), ['test', 'reader', 'lint', 'everything'])
})

test('files that a glob finds are imported, and new ones too', () => {
  const { write, all } = checkout()
  write(
    'cms/src/b/index.ts',
    `const words = import.meta.glob<Words>('./words/??.ts', { eager: true })`,
  )
  write('cms/src/b/words/en.ts', 'one')
  const before = all()
  write('cms/src/b/words/index.ts', 'one')
  assert.deepEqual(changed(before, all()), ['reader', 'narrow', 'everything'])
  const between = all()
  write('cms/src/b/words/es.ts', 'one')
  assert.deepEqual(changed(between, all()), ['test', 'reader', 'narrow', 'lint', 'everything'])
})

test('what declares for all changes what rules say of any file', () => {
  const { write, all } = checkout()
  write('cms/src/other.ts', 'declare global { const one: 1 }')
  const before = all()
  assert.deepEqual(changed({ ...before, lint: '', app: '' }, before), ['lint', 'app'])
  write('cms/src/other.ts', 'declare global { const one: 2 }')
  assert.deepEqual(changed(before, all()), ['reader', 'lint', 'app', 'everything'])
})

for (const reading of [
  `import { readFile } from 'node:fs/promises'`,
  `import fs from 'fs'`,
  `const words = import.meta.glob(['./*.json'])`,
  `const name = 'words'; await import(\`./\${name}.json\`)`,
  `vi.mock('./words')`,
  `new URL('words.json', import.meta.url)`,
  `import './is-not-there'`,
]) {
  test(`a test depends on everything as soon as anything it imports has: ${reading}`, () => {
    const { write, all } = checkout()
    write('cms/src/c.mjs', reading)
    const before = all()
    write('cms/src/words.json', '{ "a": 1 }')
    assert.ok(changed(before, all()).includes('test'))
  })
}

test('another zone, date or seed is another key', () => {
  const { all } = checkout()
  for (const name of ['TZ', 'TEST_NOW', 'CALENDAR_SEED']) {
    assert.deepEqual(changed(all(), all({ [name]: '1' })), [
      'test',
      'reader',
      'narrow',
      'lint',
      'app',
      'everything',
    ])
  }
})

test('only what passed is left out, and only as long as nothing has changed', async () => {
  const { root, write, keys } = checkout()
  /** @type {import('../test-steps.mjs').TestStep} */
  const step = {
    name: 'Types',
    counts: 'check',
    needsBuilds: false,
    command: '',
    args: [],
    cwd: '',
    report: '',
  }
  let runs = 0
  const run = async (/** @type {number} */ failed, meanwhile = () => undefined) => {
    runs = 0
    await unlessPassed(
      step,
      keys(),
      async ({ name }) => {
        runs += 1
        meanwhile()
        return { name, count: { passed: 1 - failed, failed, skipped: 0 } }
      },
      new Passed(step.name, path.join(root, '.cache')),
    )
    return runs
  }
  assert.equal(await run(1), 1)
  assert.equal(await run(1), 1, 'what failed runs again')
  assert.equal(await run(0), 1)
  assert.equal(await run(0), 0, 'what passed does not')
  write('cms/src/other.ts', 'changed')
  const undo = () => write('cms/src/other.ts', 'changed again')
  assert.equal(await run(0, () => void undo()), 1)
  write('cms/src/other.ts', 'changed')
  assert.equal(await run(0), 1, 'nobody knows what was read when a file was written meanwhile')
  write('.cache/types.json', 'no JSON')
  assert.equal(await run(0), 1, 'a cache that is broken knows nothing')
})

test('where nothing is known all tests run, and what passed is noted by what it reads', async () => {
  const { root, keys } = checkout()
  const passed = () => new Passed('Tests', path.join(root, '.cache'))
  const file = 'cms/src/a.test.ts'
  const reads = () => ({ before: ['cms/setup.ts'] })
  /** @type {import('../test-steps.mjs').TestStep} */
  const step = {
    name: 'Tests',
    counts: 'vitest',
    needsBuilds: false,
    command: '',
    args: ['run'],
    cwd: root,
    report: '',
    reads,
  }
  const result = await unlessPassed(
    step,
    keys(),
    async ({ name, args }) => {
      assert.deepEqual(args, ['run'], 'no file of them is named')
      const count = { passed: 3, failed: 0, skipped: 0 }
      return { name, count, passed: new Map([[path.join(ROOT, file), 3]]) }
    },
    passed(),
  )
  assert.equal(result.count.passed, 3)
  assert.equal(passed().testsOf(file, keys().ofTests(file, reads())), 3)
})
