import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withOneHost } from './oneHost'

let server: Server

beforeAll(async () => {
  server = createServer(withOneHost((request, response) => response.end(request.headers.host)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => server.close())

async function answerTo(headers: string[]): Promise<string> {
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.write(['GET / HTTP/1.1', ...headers, 'Connection: close', '', ''].join('\r\n'))
  return text(socket)
}

test.each([
  [['Host: a.example', 'Host: b.example']],
  [['Host: a.example', 'host: a.example']],
  [['HOST: a.example', 'Accept: */*', 'hOsT: b.example']],
])('a request with %j is refused', async (headers) => {
  expect(await answerTo(headers)).toMatch(/^HTTP\/1\.1 400 /)
})

test('a request with one is answered', async () => {
  expect(await answerTo(['Accept: */*', 'Host: a.example', 'Hose: b'])).toMatch(
    /^HTTP\/1\.1 200 [^]*a\.example/,
  )
})

test.each([
  ['none', []],
  ['two lengths', ['Host: a.example', 'Content-Length: 1', 'Content-Length: 2']],
  ['a length and chunks', ['Host: a.example', 'Content-Length: 1', 'Transfer-Encoding: chunked']],
])('a request with %s is refused by Node', async (_what, headers) => {
  expect(await answerTo(headers)).toMatch(/^HTTP\/1\.1 400 /)
})
