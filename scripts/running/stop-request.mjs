/**
 * What the operator asked with Ctrl-C or SIGTERM: first to stop, then to stop at once.
 *
 * One Ctrl-C can arrive twice: the terminal signals the whole group, and npm passes its own copy
 * on. So a second signal counts only after a moment.
 */
export class StopRequest {
  #stop = new AbortController()
  #force = new AbortController()
  #firstAt = 0

  /** @param {{ sameSignalMs?: number, listenTo?: NodeJS.EventEmitter }} [options] */
  constructor({ sameSignalMs = 800, listenTo = process } = {}) {
    const request = () => {
      const now = performance.now()
      if (!this.#stop.signal.aborted) {
        this.#firstAt = now
        this.#stop.abort()
      } else if (now - this.#firstAt > sameSignalMs) {
        this.#force.abort()
      }
    }
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) listenTo.on(name, request)
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
