import vue from '@vitejs/plugin-vue'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { isWhole } from '../scripts/testing/whole.mjs'
import { isShuffled, longestFirst } from '../scripts/testing/longest-first.mjs'

/** What is long, or a second proof of the same thing, is for `npm run test:whole`. */
const exclude = isWhole ? configDefaults.exclude : [...configDefaults.exclude, '**/*.whole.test.ts']

/** By the processor time that they take. */
const long = [
  'e2e/saving',
  'e2e/entries',
  'e2e/links',
  'e2e/views',
  'e2e/adminPanel',
  'e2e/editing',
  'e2e/history',
  'e2e/lists',
  'e2e/translating',
  'e2e/agreement',
  'e2e/secondFactor',
  'e2e/onTheSite',
  'e2e/registration',
  'e2e/weight',
  'e2e/tasks',
  'e2e/offline',
  'e2e/forms',
  'e2e/readersLanguage',
  'e2e/preview',
  'e2e/navigation',
  'e2e/ownLanguage',
  'e2e/guide',
  'e2e/serving',
  'e2e/journeys',
  'e2e/staticHost',
  'e2e/fortnightlySeries',
  'faults/ailments',
  'faults/languages',
  'faults/cms',
  'faults/disk',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(files), long)
  }
}

export default defineConfig({
  test: {
    ...(!isShuffled && { sequence: { sequencer: LongestFirst } }),
    projects: [
      {
        plugins: [vue()],
        test: {
          name: 'unit',
          exclude,
          // Nothing of these leaves anything behind for the next: loading all anew costs most.
          isolate: false,
          // Only what hangs is ended by these: other work may share the machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['src', 'server', 'bench', 'guide'].map((folder) => `${folder}/**/*.test.ts`),
          setupFiles: ['src/words/setup.ts'],
          // A test that reads a style sheet gets its text.
          css: { include: [/\?raw$/] },
        },
      },
      {
        test: {
          name: 'e2e',
          exclude,
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/globalSetup.ts'],
          setupFiles: ['e2e/aroundFiles.ts'],
          // Each worker has a cms, a site and a browser of its own, which its files share.
          isolate: false,
          maxWorkers: 2,
          // Those that only read say so; each waits for the network to be quiet for a while.
          maxConcurrency: 4,
          // Only what hangs is ended by these: other work may share the machine.
          testTimeout: 180_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
          // What passes only at the second try is named at the end of a run.
          retry: 1,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['bench/**/*.bench.ts'],
          // One file beside another would spoil what both find.
          fileParallelism: false,
          // What it measures is what it is for: it is shown, whether it passes or not.
          disableConsoleIntercept: true,
          testTimeout: 1_200_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'faults',
          exclude,
          include: ['faults/**/*.test.ts'],
          globalSetup: ['faults/globalSetup.ts'],
          // Each file has servers of its own, and mostly waits for them.
          maxWorkers: 3,
          // Only what hangs is ended by these: other work may share the machine.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // What passes only at the second try is named at the end of a run.
          retry: 1,
        },
      },
      {
        test: {
          name: 'sheets',
          include: ['sheets/**/*.sheet.ts'],
          globalSetup: ['e2e/globalSetup.ts'],
          // What one writes in the admin would stand in the pictures of the other.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
