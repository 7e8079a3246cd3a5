import { createServer, type Server } from 'node:http'

/**
 * A server that tells figures to whoever can reach its port: it is not for visitors. Both servers have
 * one of their own.
 *
 * @param text in Prometheus' text format
 */
export function metricsServer(text: () => Promise<string>): Server {
  return createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    text().then(
      (told) => {
        response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
        response.end(told)
      },
      () => response.writeHead(500).end(),
    )
  })
}
