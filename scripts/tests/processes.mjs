import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { until } from './until.mjs'

/**
 * Every process that was told to work on a data folder: whatever is left of a start.
 *
 * @param {string} dataDir
 * @returns {{ pid: number, folder: string }[]}
 */
export function processesOf(dataDir) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const environment = readFileSync(`/proc/${name}/environ`, 'utf8').split('\0')
        if (!environment.includes(`DATA_DIR=${dataDir}`)) return []
        return [{ pid: Number(name), folder: readlinkSync(`/proc/${name}/cwd`) }]
      } catch {
        // It ended while we looked.
        return []
      }
    })
}

/** @param {string} dataDir */
export async function nothingStays(dataDir) {
  await until(
    () => processesOf(dataDir).length === 0,
    () => JSON.stringify(processesOf(dataDir)),
  )
}
