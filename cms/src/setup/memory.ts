import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

const lookMs = 10_000

/** Bytes that are worth looking through all memory for, which takes a moment in which nobody is answered. */
const much = 64 * 2 ** 20

/** The same while nobody asks for anything. */
const little = 24 * 2 ** 20

/**
 * Of the time since the last look: who is asked more than that has no moment to spare. The web server,
 * which asks for all anew after a change, leaves as much time as it takes.
 */
const mostBusy = 0.6

/** Of the same: what is done when nobody asks. */
const atRest = 0.05

/** Whoever is asked is kept waiting once in so many looks, at most. */
const looksBetween = 2

/** What can be seen of a process, and done about it. */
export interface Memory {
  /** Bytes that it holds of the machine's. */
  resident: () => number
  /** Looks through all of it, and gives back what nothing needs. */
  collect: () => void
}

/**
 * Gives memory back once it is quiet. A boot, and each reading of all that is public, leave more than a
 * hundred megabytes of what only they needed; a server that is asked little would hold them for hours.
 */
export class MemoryKeeper {
  readonly #memory: Memory
  /** What was held when it was looked through last. */
  #floor = 0
  /** The last time gave so much back that another one may. */
  #isAgain = false
  #looks = 0

  constructor(memory: Memory) {
    this.#memory = memory
  }

  /** @param busy share of the time since the last look in which there was something to do */
  look(busy: number): void {
    this.#looks += 1
    if (busy > mostBusy) return
    const isAtRest = busy <= atRest
    if (!isAtRest && this.#looks < looksBetween) return
    const held = this.#memory.resident()
    if (!this.#isAgain && held - this.#floor < (isAtRest ? little : much)) return
    this.#memory.collect()
    this.#looks = 0
    this.#floor = this.#memory.resident()
    this.#isAgain = held - this.#floor > much / 2
  }
}

/** A cms in a thread of another program has no memory of its own to give. */
export function giveBackMemory(): void {
  if (!isMainThread) return
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const keeper = new MemoryKeeper({ resident: () => process.memoryUsage.rss(), collect })
  let last = performance.eventLoopUtilization()
  setInterval(() => {
    const now = performance.eventLoopUtilization()
    keeper.look(performance.eventLoopUtilization(now, last).utilization)
    last = now
  }, lookMs).unref()
}
