import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { endAfterUs } from './survivor.mjs'

/** How long what a process started itself may take to end after it. */
const FOLLOWERS_MS = 5000

/**
 * @typedef {object} ChildPlan
 * @property {string} name shown to the operator
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {(chunk: Buffer, stream: 'stdout' | 'stderr') => void} onOutput
 */

/**
 * A process with all that it starts itself. It leads a process group of its own: the terminal's
 * Ctrl-C reaches only us, so each child gets exactly one signal, and none of its own children
 * stays behind, also when we are killed.
 */
export class Child {
  #process
  #running = true

  /** @param {ChildPlan} plan */
  constructor({ name, command, args, cwd, env, onOutput }) {
    this.name = name
    this.#process = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process.stdout.on('data', (chunk) => onOutput(chunk, 'stdout'))
    this.#process.stderr.on('data', (chunk) => onOutput(chunk, 'stderr'))
    const { pid } = this.#process
    const isOver = pid === undefined ? () => undefined : endAfterUs(-pid)
    const closed = new Promise((resolve) => this.#process.once('close', resolve))
    /** Resolves with what ended it, after its last output was handed on. */
    this.ended = new Promise((/** @type {(end: ChildEnd) => void} */ resolve) => {
      this.#process.once('error', (error) => {
        this.#running = false
        resolve({ code: null, signal: null, error })
      })
      this.#process.once('exit', async (code, signal) => {
        this.#running = false
        await this.#endFollowers()
        isOver()
        await closed
        resolve({ code, signal, error: null })
      })
    })
  }

  get pid() {
    return this.#process.pid ?? null
  }

  get isRunning() {
    return this.#running
  }

  /**
   * @param {NodeJS.Signals | 0} signal 0 only asks
   * @returns {boolean} whether there was anybody left
   */
  #signalGroup(signal) {
    if (this.pid === null) return false
    try {
      return process.kill(-this.pid, signal)
    } catch {
      return false
    }
  }

  /** What it left behind gets its own chance to end, and not for ever. */
  async #endFollowers() {
    const until = performance.now() + FOLLOWERS_MS
    for (let left = this.#signalGroup('SIGTERM'); left; left = this.#signalGroup(0)) {
      if (performance.now() > until) this.#signalGroup('SIGKILL')
      await sleep(20)
    }
  }

  /**
   * Asks it to stop; past the time given, or once forced, it is ended.
   *
   * @param {{ graceMs: number, forced: AbortSignal }} options
   */
  async stop({ graceMs, forced }) {
    const end = () => void this.#signalGroup('SIGKILL')
    const timer = setTimeout(end, graceMs)
    forced.addEventListener('abort', end)
    if (forced.aborted) end()
    else if (this.#running) this.#process.kill('SIGTERM')
    const how = await this.ended
    clearTimeout(timer)
    forced.removeEventListener('abort', end)
    return how
  }
}

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null, error: Error | null }} ChildEnd */

/**
 * How a process ended, as part of a sentence.
 *
 * @param {ChildEnd} end
 */
export function describeEnd({ code, signal, error }) {
  if (error) return `could not be started (${error.message})`
  return signal ? `was ended by ${signal}` : `stopped with exit code ${code}`
}
