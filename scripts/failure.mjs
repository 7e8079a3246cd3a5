/**
 * An expected failure: the message is one sentence for the operator, shown without a stack.
 * `details` is what a tool said, shown above the sentence.
 */
export class Failure extends Error {
  name = 'Failure'

  /**
   * @param {string} message
   * @param {string} [details]
   */
  constructor(message, details = '') {
    super(message)
    this.details = details
  }
}

/**
 * The code of a system error (`EADDRINUSE`, `ENOENT`), or null.
 *
 * @param {unknown} error
 * @returns {string | null}
 */
export function errorCode(error) {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/**
 * Tells the operator why something failed.
 *
 * @param {unknown} error
 * @returns {number} the exit code
 */
export function report(error) {
  if (errorCode(error) === 'ENOSPC') {
    console.error('\nA disk is full, so this could not go on: make room and try again.')
    return 1
  }
  if (!(error instanceof Failure)) {
    console.error(error)
    return 1
  }
  if (error.details) console.error(`\n${error.details.trimEnd()}`)
  console.error(`\n${error.message}`)
  return 1
}
