import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { cutSlowRequests } from './slowRequests'

let server: Server
let socket: Socket
let answer: string

beforeEach(async () => {
  server = createServer((request, response) => {
    request.resume().once('end', () => response.end('whole'))
  })
  cutSlowRequests(server, { graceMs: 200, bytesPerSecond: 1_000, everyMs: 20 })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  answer = ''
  socket.on('data', (data) => (answer += data.toString())).on('error', () => undefined)
})
afterEach(() => {
  socket.destroy()
  server.close()
  server.closeAllConnections()
})

/** Sends a part of the body again and again until the connection ends. */
async function drip(part: string, everyMs: number): Promise<void> {
  const timer = setInterval(() => socket.write(part), everyMs)
  await once(socket, 'close')
  clearInterval(timer)
}

it.each([
  ['with a length', 'Content-Length: 1000000', 'x'],
  ['in chunks', 'Transfer-Encoding: chunked', '1\r\nx\r\n'],
])('a body %s that only drips is cut', async (_, header, part) => {
  socket.write(`POST / HTTP/1.1\r\nHost: a\r\n${header}\r\n\r\n`)
  await drip(part, 20)
  expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/)
})

it('a body that never comes is cut', async () => {
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n')
  await once(socket, 'close')
})

it('one that comes fast enough may take longer', async () => {
  const parts = 30
  const size = 10_000
  socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${parts * size}\r\n\r\n`)
  for (let part = 0; part < parts; part += 1) {
    socket.write('x'.repeat(size))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await vi.waitUntil(() => answer.includes('whole'), { timeout: 4_000 })
  expect(answer).toMatch(/^HTTP\/1\.1 200 /)
})

it('an answer may take longer, and so may a connection that is kept', async () => {
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    request.resume()
    setTimeout(() => response.end('late'), 500)
  })
  cutSlowRequests(server, { graceMs: 50, bytesPerSecond: 1_000, everyMs: 10 })
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx')
  await once(socket, 'data')
  expect(answer).toMatch(/late$/)
})
