import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'

const appDir = path.resolve(import.meta.dirname, '..')

it('leaves a run that failed its exit code', () => {
  const script = `import './tests/postgres.mjs'; process.exitCode = 7`
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: appDir, encoding: 'utf8' },
  )
  expect({ status, stderr }).toEqual({ status: 7, stderr: '' })
})
