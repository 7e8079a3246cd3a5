// Loaded by `--import` in all that an `npm start` starts: the start itself and both servers run on a clock
// that a test moves, whenever they were started.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = process.env.DAY_CLOCK
const onThisClock = /\/scripts\/start\.mjs$|\/dist\/src\/start\.js$|\/dist\/server\/main\.js$/

if (folder && onThisClock.test(process.argv[1] ?? '')) {
  process.env.CLOCK_SHIFT = readFileSync(path.join(folder, 'shift'), 'utf8')
  process.env.CLOCK_SOCKET = path.join(folder, `${process.pid}.sock`)
  await import('../../cms/tests/clock/preload.mjs')
}
