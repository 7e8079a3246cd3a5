/**
 * Loaded by `--import` before a server or command that a test starts: it runs on the test's clock,
 * from CLOCK_SHIFT milliseconds before the machine's, and does what it is told at the socket
 * CLOCK_SOCKET, a line of JSON each, which it answers when it is done (`remote.ts`). There is room on the
 * machine's disks, whatever they hold.
 */
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'
import { makeDisksRoomy } from '../roomyDisks.mjs'
import { clockShift, installClock, passTime, shiftClock } from './clock.mjs'

/** @type {Record<string, (value: number) => number>} */
const verbs = {
  /** Time goes by, in milliseconds. */
  pass(ms) {
    passTime(ms)
    return clockShift()
  },
  /** The clock alone is set, to so many milliseconds before the machine's. */
  shift(ms) {
    shiftClock(ms)
    return clockShift()
  },
  /** Bytes that are held when all is collected that can be. */
  held() {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc')
    collect()
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  },
}

installClock()
shiftClock(Number(process.env.CLOCK_SHIFT ?? 0))
makeDisksRoomy()

const socketPath = process.env.CLOCK_SOCKET
if (socketPath) {
  createServer((socket) => {
    socket.unref()
    socket.on('error', () => undefined)
    createInterface(socket).on('line', (line) => {
      const { verb, value } = JSON.parse(line)
      socket.end(`${JSON.stringify(verbs[verb]?.(value))}\n`)
    })
  })
    .listen(socketPath)
    .unref()
  // A process that ends by itself leaves no file behind.
  if (isMainThread) process.on('exit', () => rmSync(socketPath, { force: true }))
}
