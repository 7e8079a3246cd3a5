/**
 * How full the machine's own disks are is nothing that a test may depend on: in whatever asks for it, those
 * of the checkout and of temporary files count as half empty. What a test mounts elsewhere is as it is.
 */
import { statSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'

/** @type {typeof import('node:fs/promises')} */
const files = createRequire(import.meta.url)('node:fs/promises')
const { statfs } = files

const ofTheMachine = new Set([import.meta.dirname, tmpdir()].map((folder) => statSync(folder).dev))

/** From here on, in this process or thread. */
export function makeDisksRoomy() {
  set(async (/** @type {string} */ folder) => {
    const [{ dev }, found] = await Promise.all([files.stat(folder), statfs(folder)])
    if (ofTheMachine.has(dev)) found.bavail = Math.ceil(found.blocks / 2)
    return found
  })
}

/** From here on they are as they are. */
export function makeDisksReal() {
  set(statfs)
}

/** @param {unknown} asked for the room on a disk */
function set(asked) {
  Object.assign(files, { statfs: asked })
  syncBuiltinESMExports()
}
