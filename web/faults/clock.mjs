/**
 * Loaded before a server: its clock goes as far wrong as the file CLOCK_FILE says, in milliseconds,
 * whenever that changes.
 */
import { readFileSync } from 'node:fs'
import process from 'node:process'

const file = process.env.CLOCK_FILE ?? ''
const RealDate = Date
// Some library may put what it finds as `Date.now` in its own place.
const realNow = Date.now
let shift = 0

function read() {
  shift = Number(readFileSync(file, 'utf8'))
}

const now = () => realNow() + shift

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
})

read()
setInterval(read, 50).unref()
