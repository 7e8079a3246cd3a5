import { readFileSync } from 'node:fs'

/** Megabytes that a build takes at its peak, with some room; measured on Node.js 20. */
const NEEDED = { cms: 2_400, web: 600 }

/** Megabytes that a program could have now, swap included, within the limit that it may have. */
function available() {
  return process.availableMemory() / 2 ** 20 + freeSwap()
}

/** Zero where the system does not tell. */
function freeSwap() {
  try {
    const kilobytes = /^SwapFree:\s+(\d+) kB$/m.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}

/**
 * What an operator should know before a build begins; null where there is memory enough.
 *
 * @param {'cms' | 'web'} build
 * @param {number} [megabytes] that it could have
 */
export function memoryNote(build, megabytes = available()) {
  const needed = NEEDED[build]
  if (megabytes >= needed) return null
  const what = build === 'cms' ? 'the admin' : 'the site'
  return `Building ${what} takes up to ${needed} MB of memory, and ${Math.floor(megabytes)} MB are free. If the system kills the build, add memory or swap (fallocate -l 2G /swapfile; chmod 600 /swapfile; mkswap /swapfile; swapon /swapfile), or build on another machine and copy the folder.`
}
