import path from 'node:path'
import { BaseSequencer } from 'vitest/node'

/** @import { TestSpecification } from 'vitest/node' */

/**
 * What takes long on two quiet cores, the longest first. vitest itself knows how long files took only
 * where they ran before, and else takes a file of three lines for a quick one.
 */
const long = [
  'e2e/guide',
  'e2e/adminPanel',
  'e2e/weight',
  'e2e/preview',
  'e2e/journeys',
  'e2e/views',
  'e2e/entries',
  'e2e/links',
  'e2e/saving',
  'e2e/agreement',
  'faults/cmsGone',
  'faults/withoutCms',
  'faults/restored',
  'faults/ailments',
  'faults/disk',
]

/** Begins with the files that take longest, so that no worker is left with one of them at the end. */
export class LongestFirst extends BaseSequencer {
  /** @param {TestSpecification[]} files */
  async sort(files) {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => placeOf(a) - placeOf(b))
  }
}

/** @param {TestSpecification} file */
function placeOf({ moduleId }) {
  const name = path.relative(import.meta.dirname, moduleId).replace(/(\.whole)?\.test\.ts$/, '')
  const place = long.indexOf(name)
  return place === -1 ? long.length : place
}
