import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { closeDatabase, closeToOthers } from './ownerOnly'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'branchline-open-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(dataDir, { recursive: true })
})

const modeOf = (name: string) => (lstatSync(path.join(dataDir, name)).mode & 0o7777).toString(8)

function leaveOpen(name: string): void {
  const file = path.join(dataDir, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, 'x')
  chmodSync(file, 0o644)
  for (let folder = path.dirname(file); folder.startsWith(dataDir); folder = path.dirname(folder)) {
    chmodSync(folder, 0o755)
  }
}

const written = [
  'branchline.db',
  'branchline.db-wal',
  'branchline.db-shm',
  'logs/cms.log',
  'logs/cms.log.1',
  'mail/1764000000000-abcdef.eml',
  'backups/branchline-2026-11-25T03-00-00.000Z.tar.gz',
  'public/uploads/w320_picture.webp',
  'web/kept/v1/ab/abcdef',
]

it('closes a folder that was open, with all that an older release wrote into it', () => {
  for (const name of written) leaveOpen(name)
  expect(closeToOthers(dataDir)).toEqual([])
  for (const name of written) expect(modeOf(name), name).toBe('600')
  const folders = ['.', 'logs', 'mail', 'backups', 'public', 'public/uploads', 'web/kept/v1/ab']
  for (const name of folders) expect(modeOf(name), name).toBe('700')
})

it('closes again what was opened again', () => {
  for (const name of written) leaveOpen(name)
  closeToOthers(dataDir)
  chmodSync(path.join(dataDir, 'logs/cms.log'), 0o666)
  chmodSync(path.join(dataDir, 'branchline.db'), 0o640)
  expect(closeToOthers(dataDir)).toEqual([])
  expect([modeOf('logs/cms.log'), modeOf('branchline.db')]).toEqual(['600', '600'])
})

it('shuts no folder that is there for others too, but what is ours in it', () => {
  leaveOpen('branchline.db')
  leaveOpen('somebody/else')
  chmodSync(dataDir, 0o1777)
  expect(closeToOthers(dataDir)).toEqual([])
  expect([modeOf('.'), modeOf('branchline.db')]).toEqual(['1777', '600'])
  expect([modeOf('somebody'), modeOf('somebody/else')]).toEqual(['755', '644'])
})

it('leaves alone what is linked from elsewhere, and what a home lies in', () => {
  leaveOpen('elsewhere/old.tar.gz')
  symlinkSync(path.join(dataDir, 'elsewhere'), path.join(dataDir, 'backups'))
  chmodSync(dataDir, 0o755)
  vi.stubEnv('HOME', path.join(dataDir, 'ada'))
  expect(closeToOthers(dataDir)).toEqual([])
  expect([modeOf('.'), modeOf('elsewhere/old.tar.gz')]).toEqual(['755', '644'])
  vi.unstubAllEnvs()
})

it('closes a database before anything is written into it', () => {
  leaveOpen('branchline.db')
  closeDatabase(path.join(dataDir, 'branchline.db'))
  expect(modeOf('branchline.db')).toBe('600')
})

it('names what stays open, such as on a disk without modes, and goes on', () => {
  const folder = `/proc/${process.pid}`
  expect(closeToOthers(folder)).toEqual([folder])
})
