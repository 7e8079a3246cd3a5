import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lastRestoredAt, noteRestored } from './trials'

let folder: string
let site: string
let trial: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'branchline-trials-'))
  site = path.join(folder, 'site')
  trial = path.join(folder, 'trial')
  await mkdir(path.join(site, 'backups'), { recursive: true })
  await mkdir(trial)
})
afterEach(() => rm(folder, { recursive: true }))

it('is known to the site that made the backup, and to the one that it became', async () => {
  expect(await lastRestoredAt(site)).toBe(null)
  await noteRestored(path.join(site, 'backups', 'one.tar.gz'), trial, 1_000)
  expect([await lastRestoredAt(site), await lastRestoredAt(trial)]).toEqual([1_000, 1_000])
  await noteRestored(path.join(folder, 'brought.tar.gz'), site, 2_000)
  expect([await lastRestoredAt(site), await lastRestoredAt(trial)]).toEqual([2_000, 1_000])
})

it('says nothing of a note that cannot be written or read', async () => {
  await noteRestored(path.join(folder, 'none', 'one.tar.gz'), trial, 1_000)
  expect(await lastRestoredAt(trial)).toBe(1_000)
  await writeFile(path.join(trial, 'restored.json'), '{"at":"then"}')
  expect(await lastRestoredAt(trial)).toBe(null)
})
