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
  return (await statusOf(url, withinMs, signal)) !== null
}

/**
 * Whether an address answers with success right now.
 *
 * @param {string} url
 * @param {AbortSignal} [signal] ends the asking early
 */
export async function answers(url, signal) {
  const status = await statusOf(url, ANSWER_MS, signal)
  return status !== null && status >= 200 && status < 300
}

/**
 * @param {string} url
 * @param {number} withinMs
 * @param {AbortSignal} [over] ends the asking early
 * @returns {Promise<number | null>} null: there was no whole answer in time
 */
async function statusOf(url, withinMs, over) {
  // A signal made of others would stay with those: this is asked for years.
  const controller = new AbortController()
  const end = () => controller.abort()
  const timer = setTimeout(end, withinMs)
  over?.addEventListener('abort', end)
  if (over?.aborted) end()
  try {
    const response = await fetch(url, { redirect: 'manual', signal: controller.signal })
    await response.arrayBuffer()
    return response.status
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    over?.removeEventListener('abort', end)
  }
}
