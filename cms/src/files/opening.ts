import type { Core } from '@strapi/strapi'
import type { Bucket } from '../commandSettings'
import type { Settings } from '../settings'
import type { BucketFiles } from './bucket'
import { DiskFiles } from './disk'
import type { FilePlace, FileStore } from './store'

export async function openFiles({ dataDir, bucket }: FilePlace): Promise<FileStore> {
  return bucket === null ? new DiskFiles(dataDir) : openBucket(bucket)
}

/** What a bucket is reached with takes memory, and is read where there is one only. */
async function openBucket(bucket: Bucket): Promise<BucketFiles> {
  const { BucketFiles } = await import('./bucket.js')
  return new BucketFiles(bucket)
}

const opened = new WeakMap<Core.Strapi, Promise<BucketFiles>>()

/** The bucket whose files this cms hands out; null: they lie on the disk. */
export async function bucketOf(strapi: Core.Strapi): Promise<BucketFiles | null> {
  const { bucket } = strapi.config.get<Settings>('settings')
  if (bucket === null) return null
  const files = opened.get(strapi) ?? openBucket(bucket)
  opened.set(strapi, files)
  return files
}

/** The files that this cms hands out. */
export async function filesOf(strapi: Core.Strapi): Promise<FileStore> {
  const { dataDir } = strapi.config.get<Settings>('settings')
  return (await bucketOf(strapi)) ?? new DiskFiles(dataDir)
}
