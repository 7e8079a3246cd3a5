/** Who asks for another order has to get it: what a configuration says goes before that. */
export const isShuffled = process.argv.some((arg) => arg.startsWith('--sequence.shuffle'))

/**
 * Files of tests, those first that take longest, so that no worker is left with one of them at the
 * end. vitest itself knows how long files took only where they ran before, and else takes a file of
 * three lines for a quick one.
 *
 * @template {{ moduleId: string }} File
 * @param {File[]} files
 * @param {string[]} long ends of paths, without `.test.ts`, the longest first
 */
export function longestFirst(files, long) {
  const placeOf = (/** @type {File} */ { moduleId }) => {
    const name = moduleId.replace(/(\.whole)?\.test\.ts$/, '')
    const place = long.findIndex((end) => name.endsWith(`/${end}`))
    return place === -1 ? long.length : place
  }
  return files.toSorted((one, other) => placeOf(one) - placeOf(other))
}
