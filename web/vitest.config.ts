import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [vue()],
        test: {
          name: 'unit',
          include: ['src', 'server', 'bench', 'guide'].map((folder) => `${folder}/**/*.test.ts`),
          setupFiles: ['src/messages/setup.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: ['**/*.whole.test.ts'],
          globalSetup: ['e2e/globalSetup.ts', 'e2e/checkedSetup.ts'],
          setupFiles: ['e2e/caughtUp.ts'],
          // One cms, one site, one browser: tests that edit would disturb each other.
          fileParallelism: false,
          // Those that only read say so; each waits for the network to be quiet for a while.
          maxConcurrency: 4,
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // What is polled for comes by servers and a browser that share a machine.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'bench',
          include: ['bench/**/*.bench.ts'],
          // What it measures is what it is for: it is shown, whether it passes or not.
          disableConsoleIntercept: true,
          testTimeout: 1_200_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['faults/**/*.test.ts'],
          globalSetup: ['faults/globalSetup.ts'],
          // Limits are measured: another file's load would be measured with them.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
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
