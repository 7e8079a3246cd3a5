import { createHash } from 'node:crypto'
import { createServer, request as ask } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const longestMs = 900
/** Of so many requests one dawdles. */
const everyNth = 6

/**
 * A proxy for a browser, through which some requests arrive late: each time others, so that answers come
 * in an order in which they seldom come on one machine. What a page shows must not owe anything to it.
 *
 * @param seed decides which, by how manieth they are
 * @returns what the browser is started with
 */
export async function dawdlingProxy(seed: string): Promise<string[]> {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    const { method, url = '', rawHeaders } = request
    void pause(delayOf(seed, asked)).then(() => {
      const passed = ask(new URL(url), { method, headers: rawHeaders, agent: false }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders)
        answer.pipe(response).on('close', () => answer.destroy())
        answer.on('error', () => response.destroy())
      })
      // To the browser it is as if it had asked itself: where nobody answers, there is no answer.
      passed.on('error', () => response.destroy())
      response.on('close', () => passed.destroy())
      request.pipe(passed)
    })
  })
  // What is to stay open, as that by which the development server tells of changes, does not dawdle.
  server.on('connect', ({ url = '' }, socket, head) => {
    const { hostname, port } = new URL(`http://${url}`)
    const passed = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      passed.write(head)
      passed.pipe(socket).pipe(passed)
    })
    passed.on('error', () => socket.destroy())
    socket.on('error', () => passed.destroy())
  })
  server.unref()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>']
}

function delayOf(seed: string, nth: number): number {
  const chance = createHash('sha256').update(`${seed} ${nth}`).digest()
  return chance.readUInt8(0) % everyNth === 0 ? (chance.readUInt16BE(1) / 0xffff) * longestMs : 0
}
