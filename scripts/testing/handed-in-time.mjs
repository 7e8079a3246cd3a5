/** What waits for so long, and what reads the clock of the machine: selector → its name. */
const WAITING = {
  'CallExpression > Identifier.callee[name=/^set(Timeout|Interval)$/]': 'A timer',
  'CallExpression > Identifier.arguments[name=/^set(Timeout|Interval)$/]': 'A timer',
  'ImportDeclaration[source.value=/^(node:)?timers/]': 'A timer',
  'MemberExpression[property.name="waitForTimeout"]': 'waitForTimeout',
  'Literal[value="networkidle"]': 'networkidle',
}
const READING = {
  'NewExpression[callee.name="Date"][arguments.length=0]': 'new Date()',
  'MemberExpression[object.name="Date"][property.name="now"]': 'Date.now',
  'MemberExpression[object.name="performance"][property.name="now"]': 'performance.now',
}

/**
 * A rule for tests: time is handed in, and waiting is for an event. What reads the machine's clock or
 * waits for so many milliseconds fails on a busy machine, at midnight, or on 29 February.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const handedIn = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      clock: '{{name}} reads the clock of the machine: hand the time in (CONTRIBUTING.md).',
      waiting: '{{name}} waits for so long: wait for what happens (CONTRIBUTING.md).',
    },
  },
  create(context) {
    const told = (
      /** @type {'clock' | 'waiting'} */ messageId,
      /** @type {Record<string, string>} */ names,
    ) =>
      Object.entries(names).map(([selector, name]) => [
        selector,
        (/** @type {import('eslint').Rule.Node} */ node) =>
          context.report({ node, messageId, data: { name } }),
      ])
    return Object.fromEntries([...told('waiting', WAITING), ...told('clock', READING)])
  },
}

/** What runs only in tests. */
const TESTS = [
  '**/*.{test,walk}.{ts,mjs}',
  '**/sample-*.ts',
  'cms/tests/**/*.{ts,mjs}',
  'web/{e2e,faults}/**/*.{ts,mjs}',
  'scripts/tests/until.mjs',
]

/** Where a test may read the clock or wait, and why. */
const EXCEPTIONS = {
  'It is the clock that the others are handed, or stretches that of a server.': [
    'cms/tests/clock/**',
    'web/e2e/browser.ts',
    'web/e2e/clock.ts',
    'web/e2e/globalSetup.ts',
    'web/e2e/mailingSystem.ts',
    'web/e2e/patience.mjs',
    'web/faults/globalSetup.ts',
    'web/faults/servers.ts',
  ],
  'It looks again and again for a state that no event tells of, with a limit that only what hangs meets.':
    ['scripts/tests/until.mjs', 'web/e2e/system.ts', 'web/e2e/visible.ts'],
  'Something arrives in drops, late, or at a visitor’s pace: how slowly it comes is what is tested.':
    [
      'cms/src/slowRequests.test.ts',
      'web/e2e/dawdling.ts',
      'web/e2e/farAway.ts',
      'web/faults/faultyProxy.ts',
      'web/faults/load.ts',
      'web/server/cms/ask.test.ts',
    ],
  'It samples how much memory is in use while something else goes on.': [
    'cms/src/media/bombs.test.ts',
  ],
  'So much may be asked in so many seconds: the slower the machine, the more.': [
    'web/faults/visitors.test.ts',
  ],
  'A timer keeps a process alive until what it waits for has come.': [
    'scripts/running/stop-request.test.mjs',
    'web/faults/holdDatabase.mjs',
  ],
  'What was prepared for the tests of one day is not good for another.': ['cms/tests/prepared.ts'],
  'It hands the tests’ time to a process of its own.': ['cms/tests/former/keep.mjs'],
  'A mail leaves sooner than the outbox looks again by itself: one of ten tries has to be that quick.':
    ['cms/tests/outbox.test.ts'],
}

/** As a linter takes it in. */
const plugin = { meta: { name: 'time' }, rules: { 'handed-in': handedIn } }
export default plugin

/** The part of ESLint's configuration that holds tests to it. */
export const time = [
  {
    files: TESTS,
    ignores: Object.values(EXCEPTIONS).flat(),
    plugins: { time: plugin },
    rules: { 'time/handed-in': /** @type {const} */ ('error') },
  },
]
