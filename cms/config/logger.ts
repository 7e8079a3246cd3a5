import path from 'node:path'
import { Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { winston } from '@strapi/logger'
import { ProblemFile } from '../src/problemFile'
import settings from './settings'

/** A line of JSON with the names that the web server's lines have. */
const line = winston.format.printf((info) => {
  const { level, message, ...facts } = info
  const own = { time: new Date().toISOString(), msg: plain(message) }
  const thrown = thrownIn(info)
  const told: Record<string, unknown> = { level, time: own.time }
  // What is said of a thing may have facts of the same names.
  Object.assign(told, thrown ? { err: factsOf(thrown) } : facts, own)
  try {
    return JSON.stringify(told, withErrors)
  } catch {
    // What refers to itself, say, is no reason to fail.
    return JSON.stringify({ level, ...own })
  }
})

const splat = Symbol.for('splat')

/** Where an error itself is logged, winston has copied all that hangs on it among the facts. */
function thrownIn(info: object): Error | null {
  if (info instanceof Error) return info
  const given: unknown = Reflect.get(info, splat)
  const first: unknown = Array.isArray(given) ? given[0] : null
  return first instanceof Error ? first : null
}

/** Strapi colours some of what it says. */
function plain(message: unknown): unknown {
  return typeof message === 'string' ? stripVTControlCharacters(message) : message
}

function withErrors(_name: string, value: unknown): unknown {
  return value instanceof Error ? factsOf(value) : value
}

/** Not all that hangs on an error: what a database or a mail server adds may name people. */
function factsOf(error: Error): object {
  const { name, message, stack } = error
  return { type: name, message, stack, ...('code' in error && { code: error.code }) }
}

const problemFile = new ProblemFile(path.join(settings.dataDir, 'logs', 'problems'), 'cms')
const problems = new Writable({
  decodeStrings: false,
  write(line: string, _encoding, done) {
    problemFile.write(line)
    done()
  },
})

// Whoever develops reads it in a terminal, as Strapi writes it.
export default process.env['NODE_ENV'] === 'development'
  ? {}
  : {
      format: line,
      transports: [
        new winston.transports.Console(),
        new winston.transports.Stream({ level: 'warn', stream: problems }),
      ],
    }
