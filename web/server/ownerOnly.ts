import { chmodSync, mkdirSync, statSync } from 'node:fs'
import type { Logger } from 'pino'

/**
 * Makes the folder of this server its owner's only, also one that an older release left open: nobody
 * else gets to what lies in it. A disk that takes nothing is told of by whoever writes there.
 */
export function closeToOthers(folder: string, log: Pick<Logger, 'warn'>): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
  } catch {
    // What counts is how it is now.
  }
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && (found.mode & 0o077) !== 0) {
    log.warn({ folder }, 'others on this machine can read this folder: make it yours (chmod 700)')
  }
}
