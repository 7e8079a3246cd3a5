import { createServer } from 'node:net'
import { Failure, errorCode } from '../failure.mjs'

/**
 * Tries to listen, and stops again at once.
 *
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>} null when it went well, else the system's error code
 */
export function listenProblem(host, port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(errorCode(error) ?? error.message))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)))
  })
}

/**
 * Fails with one sentence when a port can't be had.
 *
 * @param {string} variable that the port came from
 * @param {string} host
 * @param {number} port
 * @param {string} [hostVariable] that the host came from
 */
export async function requireFreePort(variable, host, port, hostVariable = 'HOST') {
  const problem = await listenProblem(host, port)
  if (problem === null) return
  const another = port < 65535 ? port + 1 : port - 1
  if (problem === 'EADDRINUSE') {
    throw new Failure(
      `Port ${port} (${variable}) is taken: stop the program that listens there, or choose another port, for example ${variable}=${another}.`,
    )
  }
  if (problem === 'EACCES') {
    throw new Failure(
      `Port ${port} (${variable}) is reserved for the administrator of this machine: choose one above 1023, for example ${variable}=${port + 8000}.`,
    )
  }
  if (problem === 'EADDRNOTAVAIL') {
    throw new Failure(
      `${hostVariable} is "${host}", which is no address of this machine: give one that is, for example 127.0.0.1 or 0.0.0.0.`,
    )
  }
  throw new Failure(`Nothing can listen on ${host}, port ${port} (${variable}): ${problem}.`)
}

/** @returns {Promise<number>} a port of this machine on which nobody listens */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        resolve(address !== null && typeof address === 'object' ? address.port : 0),
      )
    })
  })
}
