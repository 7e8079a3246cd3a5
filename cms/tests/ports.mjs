import { once } from 'node:events'
import { createServer } from 'node:net'
import { threadId } from 'node:worker_threads'

/**
 * Ports are taken from below those that the system gives to connections by itself (Linux from 32768):
 * so no connection comes in between, however long a server takes until it listens.
 */
const FIRST = 11_000
const BLOCKS = 200
const BLOCK = 100

/** What runs at the same time has other numbers, and with them other ports. */
const first = FIRST + ((process.pid + threadId) % BLOCKS) * BLOCK
let asked = 0

/**
 * A TCP port of 127.0.0.1 on which nobody listens, for a server that is about to start. The same is
 * given again only after a hundred others.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let tries = 0; tries < BLOCK; tries += 1) {
    const port = first + (asked++ % BLOCK)
    if (await isFree(port)) return port
  }
  throw new Error(`No port from ${first} to ${first + BLOCK - 1} is free.`)
}

/** @param {number} port */
async function isFree(port) {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false
    throw error
  }
  server.close()
  await once(server, 'close')
  return true
}
