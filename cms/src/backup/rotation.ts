import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** With the instant in its name, so that names have the order in which the backups were made. */
export function nameOf(madeAt: Date): string {
  return `branchline-${madeAt.toISOString().replaceAll(':', '-')}.tar.gz`
}

const ours = /^branchline-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z\.tar\.gz$/

/** When the latest of these backups was made, ms since the epoch; null: none of them is one. */
export function lastMadeAt(names: string[]): number | null {
  const last = names
    .filter((name) => ours.test(name))
    .sort()
    .at(-1)
  if (last === undefined) return null
  const instant = last.slice('branchline-'.length, -'.tar.gz'.length)
  return Date.parse(instant.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'))
}

/**
 * Which files have to go so that no more backups than `keep` are left. The one that was just made
 * stays, also when a clock was set back; other files are none of ours.
 */
export function superfluous(names: string[], keep: number, justMade: string): string[] {
  const older = names.filter((name) => ours.test(name) && name !== justMade)
  return older
    .sort()
    .reverse()
    .slice(keep - 1)
}

/** @returns the names of what was removed */
export async function rotate(folder: string, keep: number, justMade: string): Promise<string[]> {
  const removed = superfluous(await readdir(folder), keep, justMade)
  for (const name of removed) await rm(path.join(folder, name), { force: true })
  return removed
}
