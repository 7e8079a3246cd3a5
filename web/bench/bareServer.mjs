// The floor that the site is compared with: files that are in memory and compressed already, handed
// out by a bare server. Started with the folder of files as its argument and PORT in its environment;
// `floor.ts` says what is in the folder. What is sent to it is taken once it has worked for as many
// milliseconds as the address says.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { argv, env } from 'node:process'

const [, , folder = ''] = argv

/** @typedef {{ file: string, headers: Record<string, string> }} Listed */

/** @type {Record<string, Listed>} */
const listed = JSON.parse(readFileSync(path.join(folder, 'list.json'), 'utf8'))
const files = new Map(
  Object.entries(listed).map(([address, { file, headers }]) => {
    const body = readFileSync(path.join(folder, file))
    return [address, { body, headers: { ...headers, 'Content-Length': body.byteLength } }]
  }),
)

createServer((request, response) => {
  if (request.method === 'POST') {
    const workMs = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('work'))
    request.resume().on('end', () => {
      const until = performance.now() + workMs
      while (performance.now() < until);
      response.writeHead(202).end()
    })
    return
  }
  const found = files.get(request.url ?? '')
  if (found) response.writeHead(200, found.headers).end(found.body)
  else response.writeHead(404).end()
}).listen(Number(env['PORT']), '127.0.0.1')
