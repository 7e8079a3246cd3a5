import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { administrator, post, registerAdministrator } from './admin'
import type * as Forgetting from '../src/involve/links/forgetting'
import type * as Mails from '../src/involve/outbox/mails'
import type * as Housekeeping from '../src/involve/retention/housekeeping'
import type * as SealingOf from '../src/involve/sealing'
import { built } from './built'
import { startCms, type Cms } from './cms'
import { sendForm } from './involve'
import { resetWith } from './resetting'

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: false })
})
afterAll(() => cms.stop())

it('writes the mail into the data folder where no mail server is set, on one’s own machine', async () => {
  const folder = path.join(cms.place.dataDir, 'mail')
  await registerAdministrator(cms)
  expect((await post(cms, '/admin/forgot-password', { email: administrator.email })).status).toBe(
    204,
  )
  await expect.poll(() => readdir(folder).catch(() => []), { timeout: 300_000 }).toHaveLength(1)
  const [name = ''] = await readdir(folder)
  await resetWith(cms, await readFile(path.join(folder, name), 'utf8'))
})

it('keeps no mail to whoever deletes all that is held of them, but what tells the branch', async () => {
  const { forget } = built<typeof Forgetting>('involve/links/forgetting')
  const { enqueue, mailUid } = built<typeof Mails>('involve/outbox/mails')
  const { sealingOf } = built<typeof SealingOf>('involve/sealing')
  const to = 'wholly@example.org'
  await sendForm(cms, { kind: 'sign-up', email: to })
  const now = Temporal.Now.instant()
  const later = { entry: null, dueAt: now.epochMilliseconds + 86_400_000 }
  const content = { to, language: 'en', about: {} } as const
  // Neither belongs to an entry.
  await enqueue(cms.strapi, { ...content, ...later, kind: 'myData', key: 'to themselves' })
  await enqueue(cms.strapi, { ...content, ...later, kind: 'newEntries', key: 'to the branch' })
  const addressIndex = { $in: sealingOf(cms.strapi).indexes(to) }
  expect(await forget(cms.strapi, { addressIndex }, 'deleted', now)).toBe(true)
  const kept = await cms.strapi.db.query(mailUid).findMany({ where: { addressIndex } })
  expect(kept.map(({ key }) => key)).toEqual(['to the branch'])
})

it('removes the files of mails with the entry that they are about, and others after a day', async () => {
  const { forget } = built<typeof Forgetting>('involve/links/forgetting')
  const { keepHouse } = built<typeof Housekeeping>('involve/retention/housekeeping')
  const folder = path.join(cms.place.dataDir, 'mail')
  const addressed = async () => {
    const names = await readdir(folder)
    const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
    return ['gone@example.org', 'stays@example.org'].filter((address) =>
      texts.some((text) => text.includes(address)),
    )
  }
  const gone = await sendForm(cms, { kind: 'sign-up', email: 'gone@example.org' })
  await sendForm(cms, { kind: 'sign-up', email: 'stays@example.org' })
  await expect
    .poll(addressed, { timeout: 300_000 })
    .toEqual(['gone@example.org', 'stays@example.org'])
  for (const name of await readdir(folder)) expect(name).not.toContain(gone)

  const now = Temporal.Now.instant()
  await forget(cms.strapi, { code: gone }, 'withdrawn', now)
  await expect.poll(addressed, { timeout: 300_000 }).toEqual(['stays@example.org'])

  // Of a release that did not note what its mails were about, and one that somebody else put there.
  const older = `${now.epochMilliseconds - 25 * 60 * 60 * 1000}-abcdef.eml`
  const newer = `${now.epochMilliseconds - 60 * 60 * 1000}-abcdef.eml`
  for (const name of [older, newer, 'notes.txt']) await writeFile(path.join(folder, name), 'x')
  await keepHouse(cms.strapi, now)
  const names = await readdir(folder)
  expect([older, newer, 'notes.txt'].filter((name) => names.includes(name))).toEqual([
    newer,
    'notes.txt',
  ])
})
