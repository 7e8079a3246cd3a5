const LOOK_MS = 1000

/**
 * @typedef {object} Stop
 * @property {AbortSignal} asked aborted once a stop was asked for
 * @property {AbortSignal} forced aborted once it was asked for again
 */

/**
 * What the operator asked with Ctrl-C or SIGTERM: first to stop, then to stop at once. Where npm
 * started us and is killed, which no signal tells, that asks to stop as well.
 *
 * One Ctrl-C can arrive twice: the terminal signals the whole group, and npm passes its own copy
 * on. So a second signal counts only after a moment.
 */
export class StopRequest {
  #stop = new AbortController()
  #force = new AbortController()
  #firstAt = 0

  /**
   * @param {object} [options]
   * @param {number} [options.sameSignalMs]
   * @param {NodeJS.EventEmitter} [options.listenTo]
   * @param {(() => number) | null} [options.parent] process id of whoever must not end before us
   * @param {() => number} [options.now] in milliseconds from anywhere
   */
  constructor({
    sameSignalMs = 800,
    listenTo = process,
    parent = npm(),
    now = () => performance.now(),
  } = {}) {
    const request = () => {
      if (!this.#stop.signal.aborted) {
        this.#firstAt = now()
        this.#stop.abort()
      } else if (now() - this.#firstAt > sameSignalMs) {
        this.#force.abort()
      }
    }
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) listenTo.on(name, request)
    if (parent) this.#followParent(parent, request)
  }

  /**
   * @param {() => number} parent
   * @param {() => void} request
   */
  #followParent(parent, request) {
    const first = parent()
    const looking = setInterval(() => {
      if (parent() === first) return
      clearInterval(looking)
      request()
    }, LOOK_MS)
    looking.unref()
  }

  /** Aborted once a stop was asked for. */
  get asked() {
    return this.#stop.signal
  }

  /** Aborted once the operator asked again. */
  get forced() {
    return this.#force.signal
  }
}

/**
 * Resolves when the signal is aborted, at once if it already is.
 *
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** The shell that npm runs a script with becomes that script: our parent is npm. */
function npm() {
  return process.env.npm_lifecycle_event === undefined ? null : () => process.ppid
}
