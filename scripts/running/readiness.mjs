import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 150
const ANSWER_MS = 3000

/**
 * Asks an address until it answers with success.
 *
 * @param {string} url
 * @param {object} options
 * @param {number} options.timeoutMs
 * @param {AbortSignal} options.signal ends the asking early
 * @returns {Promise<boolean>} whether it answered so in time
 */
export async function becomesReady(url, { timeoutMs, signal }) {
  const until = performance.now() + timeoutMs
  while (!signal.aborted && performance.now() < until) {
    if (await answers(url, signal)) return true
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined)
  }
  return false
}

/**
 * Whether anybody answers at an address, whatever it is.
 *
 * @param {string} url
 * @param {object} options
 * @param {number} options.withinMs
 * @param {AbortSignal} options.signal ends the asking early
 */
export async function responds(url, { withinMs, signal }) {
  return (await statusOf(url, AbortSignal.any([AbortSignal.timeout(withinMs), signal]))) !== null
}

/**
 * Whether an address answers with success right now.
 *
 * @param {string} url
 * @param {AbortSignal} [signal] ends the asking early
 */
export async function answers(url, signal) {
  const limits = [AbortSignal.timeout(ANSWER_MS), ...(signal ? [signal] : [])]
  const status = await statusOf(url, AbortSignal.any(limits))
  return status !== null && status >= 200 && status < 300
}

/**
 * @param {string} url
 * @param {AbortSignal} signal
 * @returns {Promise<number | null>} null: there was no whole answer
 */
async function statusOf(url, signal) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal })
    await response.arrayBuffer()
    return response.status
  } catch {
    return null
  }
}
