import { once } from 'node:events'
import { createServer } from 'node:net'
import { threadId } from 'node:worker_threads'

/**
 * Ports are taken from below those that the system gives to connections by itself (Linux from 32768):
 * so no connection comes in between, however long a server takes until it listens.
 */
const FIRST = 11_000
const BLOCKS = 200

/** So many ports of its own each process has, the first of which it holds itself to say so. */
const BLOCK = 100

/** @type {Promise<number> | undefined} */
let held
let asked = 0

/**
 * A TCP port of 127.0.0.1 on which nobody listens, for a server that is about to start. No other process
 * is given it, even while that server is ended for a while. The same is given again only after a hundred
 * others.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  held ??= holdBlock()
  const first = await held
  for (let tries = 1; tries < BLOCK; tries += 1) {
    const port = first + 1 + (asked++ % (BLOCK - 1))
    const server = await listenOn(port)
    if (server === null) continue
    server.close()
    await once(server, 'close')
    return port
  }
  throw new Error(`No port from ${first} to ${first + BLOCK - 1} is free.`)
}

/** Takes the first port of a block that no other process has, as long as this one lives. */
async function holdBlock() {
  for (let tries = 0; tries < BLOCKS; tries += 1) {
    const first = FIRST + ((process.pid + threadId + tries) % BLOCKS) * BLOCK
    const server = await listenOn(first)
    if (server === null) continue
    server.unref()
    return first
  }
  throw new Error(`None of ${BLOCKS} blocks of ports is free, from ${FIRST} on.`)
}

/**
 * @param {number} port
 * @returns {Promise<import('node:net').Server | null>} null where somebody else listens
 */
async function listenOn(port) {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null
    throw error
  }
  return server
}
