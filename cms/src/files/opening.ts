import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { DiskFiles } from './disk'
import type { FilePlace, FileStore } from './store'

/** What a bucket is reached with takes memory, and is read where there is one only. */
export async function openFiles({ dataDir, bucket }: FilePlace): Promise<FileStore> {
  if (bucket === null) return new DiskFiles(dataDir)
  const { BucketFiles } = await import('./bucket.js')
  return new BucketFiles(bucket)
}

const opened = new WeakMap<Core.Strapi, Promise<FileStore>>()

/** The files that this cms hands out. */
export function filesOf(strapi: Core.Strapi): Promise<FileStore> {
  const known = opened.get(strapi)
  if (known) return known
  const files = openFiles(strapi.config.get<Settings>('settings'))
  opened.set(strapi, files)
  return files
}
