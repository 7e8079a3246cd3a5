import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { readCommandSettings, SettingsReading } from './commandSettings'

let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'branchline-settings-'))
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rm(dataDir, { recursive: true }))

const whole = {
  S3_BUCKET: 'branch-uploads',
  S3_ENDPOINT: 'https://s3.example.org',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
}

/** @throws SettingsError as a command or a start does */
function bucketBy(variables: Record<string, string>) {
  for (const [name, value] of Object.entries({ DATA_DIR: dataDir, ...variables })) {
    vi.stubEnv(name, value)
  }
  const reading = new SettingsReading()
  const { bucket } = readCommandSettings(reading)
  reading.end()
  return bucket
}

it('uploads lie in a bucket where all that it needs is set, and else on the disk', () => {
  expect(bucketBy(whole)).toEqual({
    name: 'branch-uploads',
    endpoint: 'https://s3.example.org',
    region: 'us-east-1',
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  })
  expect(bucketBy(Object.fromEntries(Object.keys(whole).map((name) => [name, ''])))).toBeNull()
})

it('of a bucket all that is missing is told at once', () => {
  expect(() => bucketBy({ ...whole, S3_BUCKET: '', S3_ACCESS_KEY_ID: '' })).toThrow(
    /S3_BUCKET is missing[^]*S3_ACCESS_KEY_ID is missing/,
  )
})
