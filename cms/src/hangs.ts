import { Worker } from 'node:worker_threads'

/** Whether whoever starts this server wishes it to end when it hangs. */
export const endsWhenHung = (environment: NodeJS.ProcessEnv): boolean =>
  environment['END_WHEN_HUNG'] === 'true'

/** Whatever is worth waiting for takes less. */
const longestMs = 120_000
/** It is looked at so often within that time: a machine that slept is told from a server that hangs. */
const looks = 12

/**
 * Ends this process at once when it does nothing but go round in a circle, where that is wished: Docker
 * starts again what ends, and leaves alone what only answers nothing. `npm start` looks after its servers
 * itself. Here another thread looks, which takes 12 MB. It needs another process above it (`init` in
 * Docker): the first one of a container can't be killed from within.
 *
 * @param withinMs after so long without any turn of the event loop
 * @returns goes on without being looked at
 */
export function endWhenHung(withinMs = longestMs): () => void {
  const turns = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const everyMs = withinMs / looks
  const turning = setInterval(() => Atomics.add(turns, 0, 1), everyMs / 2).unref()
  const watcher = new Worker(watching, {
    eval: true,
    workerData: { turns, everyMs, looks, withinMs },
    // It needs next to nothing.
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 },
  })
  watcher.unref()
  // Without it the server runs as well.
  watcher.on('error', () => clearInterval(turning))
  return () => {
    clearInterval(turning)
    void watcher.terminate()
  }
}

/** Of the other thread. It counts its own looks, not the time: a process that was stopped did not hang. */
const watching = `
const { writeSync } = require('node:fs')
const { workerData } = require('node:worker_threads')
const { turns, everyMs, looks, withinMs } = workerData
let seen = Atomics.load(turns, 0)
let without = 0
setInterval(() => {
  const now = Atomics.load(turns, 0)
  without = now === seen ? without + 1 : 0
  seen = now
  if (without < looks) return
  const time = new Date().toISOString()
  const msg = \`This server did nothing else for \${withinMs / 1000} s, so it was ended to be started again\`
  try {
    writeSync(2, JSON.stringify({ level: 'error', time, msg }) + '\\n')
  } catch {
    // Whoever reads it may be gone, or busy.
  }
  process.kill(process.pid, 'SIGKILL')
}, everyMs)
`
