/**
 * What a cms logs waits for the end of the test, and is shown if that failed. To hand over each line at
 * once, which vitest drops as soon as the test has passed, takes one second in thirty.
 */

/** Where a console writes to; Strapi's log writes there as well. */
interface Output {
  write: (piece: string | Uint8Array) => boolean
}

const { _stdout: output } = console as Console & { _stdout: Output }
const write = output.write.bind(output)
let waiting: string[] = []
/** What is logged around tests: while a cms starts, and when it stops. */
let around: string[] = []

export function keepLog(): void {
  output.write = (piece) => {
    waiting.push(piece.toString())
    return true
  }
}

/** A test begins: what waits is none of its own. */
export function setLogAside(): void {
  around.push(...waiting)
  waiting = []
}

/** What was logged since the test that runs began. */
export const loggedSoFar = (): string => waiting.join('')

/** A test has ended. @param isShown what it logged is of interest */
export function forgetLog(isShown: boolean): void {
  if (isShown && waiting.length > 0) write(waiting.join(''))
  waiting = []
}

/** A file has ended: what was logged around its tests is shown where one failed. */
export function endKeeping(): void {
  setLogAside()
  if (around.length > 0) write(around.join(''))
  around = []
  output.write = write
}
