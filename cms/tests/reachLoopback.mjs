/**
 * Lets a cms look at calendars on this machine, as `calendar.example`: the guard in front of whatever it
 * asks the outside is changed in the built cms that this process has loaded. In a process of its own by
 * `--import`, which nothing but tests does.
 */
import { createRequire } from 'node:module'

/** @param {string} name of a file of the built cms */
const built = (name) => createRequire(import.meta.url)(`../dist/src/${name}.js`)

/** The name under which the cms finds a calendar of a test, at any port. */
export const calendarHost = 'calendar.example'

/** @returns closes it again */
export function reachLoopback() {
  /** @type {{ openInternet: import('../src/outside/destination').Guard }} */
  const { openInternet } = built('outside/destination')
  const before = { ...openInternet }
  openInternet.resolve = async (hostname) =>
    hostname === calendarHost ? ['127.0.0.1'] : before.resolve(hostname)
  openInternet.mayReach = (ip, port) =>
    (ip === '127.0.0.1' && port > 1024) || before.mayReach(ip, port)
  return () => {
    Object.assign(openInternet, before)
  }
}
