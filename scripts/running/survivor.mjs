import { spawn } from 'node:child_process'
import { Socket } from 'node:net'

const GRACE_MS = 15_000

/**
 * Waits for a line that says that all is over. Where the pipe ends without it, whoever held its other
 * end was killed: then it asks the survivor to end, and after a while does not ask any more.
 */
const WATCH = `
read -r over && exit
kill -s TERM -- "$1" || exit
left=$2
while [ "$left" -gt 0 ] && kill -s 0 -- "$1"; do sleep 0.1; left=$((left - 1)); done
kill -s KILL -- "$1"
`

/**
 * Lets a process end also when this one does without ending it: killed, out of memory, by an error
 * that nobody caught. A small shell watches over that, in a session of its own, so that what ends this
 * process does not reach it.
 *
 * @param {number} target process id; of a whole group when negative
 * @param {{ graceMs?: number }} [options]
 * @returns {() => void} to be called when the process has ended: its id may be used again
 */
export function endAfterUs(target, { graceMs = GRACE_MS } = {}) {
  const watcher = spawn('/bin/sh', ['-c', WATCH, 'sh', String(target), String(graceMs / 100)], {
    cwd: '/',
    env: { PATH: process.env.PATH },
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.on('error', () => undefined)
  watcher.stdin.on('error', () => undefined)
  watcher.unref()
  if (watcher.stdin instanceof Socket) watcher.stdin.unref()
  return () => void watcher.stdin.end('over\n')
}
