import path from 'node:path'
import { Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { winston } from '@strapi/logger'
import { ProblemFile } from '../src/problemFile'
import settings from './settings'

const { combine, errors, printf } = winston.format

/** A line of JSON with the names that the web server's lines have. */
const line = printf(({ level, message, ...facts }) => {
  const time = new Date().toISOString()
  const told: Record<string, unknown> = { level, time }
  // What is said of a thing may have facts of the same names.
  Object.assign(told, facts, { time, msg: plain(message) })
  return JSON.stringify(told, withErrors)
})

/** Strapi colours some of what it says. */
function plain(message: unknown): unknown {
  return typeof message === 'string' ? stripVTControlCharacters(message) : message
}

/** Of an error not all that hangs on it: that may name people. */
function withErrors(_name: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value
  const { name, message, stack } = value
  return { type: name, message, stack, ...('code' in value && { code: value.code }) }
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
      format: combine(errors({ stack: true }), line),
      transports: [
        new winston.transports.Console(),
        new winston.transports.Stream({ level: 'warn', stream: problems }),
      ],
    }
