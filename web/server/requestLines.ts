import type { DestinationStream } from 'pino'

/** One line for each request: no address of a visitor and no query is written down. */
export interface RequestLine {
  method: string
  path: string
  status: number
  /** Milliseconds that making the answer took. */
  ms: number
}

export type LogRequest = (line: RequestLine) => void

/**
 * Writes a line for each request, shaped as `openLog` shapes its own. pino works longer on a line than
 * the server on an answer that is ready.
 *
 * @param now milliseconds since the epoch
 */
export function requestLines(all: DestinationStream, now = () => Date.now()): LogRequest {
  let written = NaN
  let time = ''
  return ({ method, path, status, ms }) => {
    const instant = now()
    if (instant !== written) {
      written = instant
      time = new Date(instant).toISOString()
    }
    const asked = `"method":${JSON.stringify(method)},"path":${JSON.stringify(path)}`
    all.write(`{"level":"info","time":"${time}",${asked},"status":${status},"ms":${ms}}\n`)
  }
}
