import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { closeToOthers } from './ownerOnly'

let folder: string
const log = { warn: vi.fn() }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'branchline-open-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const modeOf = (name: string) => statSync(join(folder, name)).mode & 0o777

it('makes a folder that is its owner’s only, and closes one that was there', () => {
  closeToOthers(join(folder, 'data', 'web'), log)
  expect(modeOf('data/web')).toBe(0o700)
  mkdirSync(join(folder, 'web'))
  chmodSync(join(folder, 'web'), 0o755)
  closeToOthers(join(folder, 'web'), log)
  expect(modeOf('web')).toBe(0o700)
  expect(log.warn).not.toHaveBeenCalled()
})

it('names one that stays open, and goes on', () => {
  const stubborn = `/proc/${process.pid}`
  closeToOthers(stubborn, log)
  expect(log.warn).toHaveBeenCalledWith({ folder: stubborn }, expect.stringContaining('chmod 700'))
})
