import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { administrator, registerAdministrator } from './admin'
import { startCms, type Cms } from './cms'
import { post, resetWith } from './resetting'

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: false })
})
afterAll(() => cms.stop())

it('writes the mail into the data folder where no mail server is set, on one’s own machine', async () => {
  const folder = path.join(cms.dataDir, 'mail')
  await registerAdministrator(cms)
  expect((await post(cms, '/admin/forgot-password', { email: administrator.email })).status).toBe(
    204,
  )
  await expect.poll(() => readdir(folder).catch(() => []), { timeout: 30_000 }).toHaveLength(1)
  const [name = ''] = await readdir(folder)
  await resetWith(cms, await readFile(path.join(folder, name), 'utf8'))
})
