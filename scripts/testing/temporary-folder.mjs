import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * A new folder that is removed when the test or the suite ends.
 *
 * @param {{ after(remove: () => void): void }} test
 */
export function temporaryFolder(test) {
  const folder = mkdtempSync(path.join(tmpdir(), 'branchline-test-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
