import path from 'node:path'
import { BaseSequencer } from 'vitest/node'

/** @import { TestSpecification } from 'vitest/node' */

/** Who asks for another order has to get it: what a configuration says goes before that. */
const isShuffled = process.argv.some((arg) => arg.startsWith('--sequence.shuffle'))

/**
 * The setting of vitest that begins with the files that take longest, so that no worker is left with
 * one of them at the end. vitest itself knows how long files took only where they ran before, and else
 * takes a file of three lines for a quick one.
 *
 * @param {string} folder in which the names are
 * @param {string[]} long files without their endings, the longest first
 */
export function longestFirst(folder, long) {
  if (isShuffled) return {}

  /** @param {TestSpecification} file */
  const placeOf = ({ moduleId }) => {
    const name = path.relative(folder, moduleId).replace(/(\.whole)?\.test\.ts$/, '')
    const place = long.indexOf(name)
    return place === -1 ? long.length : place
  }

  class LongestFirst extends BaseSequencer {
    /** @param {TestSpecification[]} files */
    async sort(files) {
      const sorted = await super.sort(files)
      return sorted.sort((a, b) => placeOf(a) - placeOf(b))
    }
  }
  return { sequence: { sequencer: LongestFirst } }
}
