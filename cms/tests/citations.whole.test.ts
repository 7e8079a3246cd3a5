import { it } from 'vitest'
import { expectCitations } from './citations'
import { startCms } from './cms'

// A hundred together want each other's addresses; a thousand would make each change slow.
const seeds = Array.from({ length: 10 }, (_, index) => index + 1)

it.each(seeds)(
  'however a hundred papers are renamed, each version and decision is read where it was cited (%d)',
  async (seed) => {
    const cms = await startCms({ example: false })
    await expectCitations(cms, { count: 100, seed })
    await cms.stop()
  },
  900_000,
)
