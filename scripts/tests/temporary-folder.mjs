import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * A new folder that is removed at the end: of the test, or of the suite that says so.
 *
 * @param {(remove: () => void) => void} [atEnd]
 */
export function temporaryFolder(atEnd = onTestFinished) {
  const folder = mkdtempSync(path.join(tmpdir(), 'branchline-test-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
