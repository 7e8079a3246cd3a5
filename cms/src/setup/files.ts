import type { Core } from '@strapi/strapi'
import { namedBy } from '../backup/uploads'
import type { BucketFiles } from '../files/bucket'
import { DiskFiles } from '../files/disk'
import { bucketOf } from '../files/opening'
import { FilesUnreachable } from '../files/store'
import type { Settings } from '../settings'
import { filesOfOthers, takeOverFiles } from '../strapi/uploads'
import { StartRefused } from './administrator'

/**
 * Looks whether files can be stored where the settings say, and brings those there that this site has
 * already. Where a storage that has them only does not answer, that is no reason to keep the desk away:
 * all but files works on.
 *
 * @throws {StartRefused}
 */
export async function ensureFiles(strapi: Core.Strapi): Promise<void> {
  const bucket = await bucketOf(strapi)
  const others = await filesOfOthers(strapi)
  const isNew = others.length > 0
  if (bucket !== null) {
    try {
      const problem = await bucket.problem()
      if (problem !== null) throw new StartRefused(problem)
      if (isNew) await bringFromDisk(strapi, bucket, namedBy(others))
    } catch (error) {
      if (!(error instanceof FilesUnreachable)) throw error
      if (isNew || (await waitsForExample(strapi))) throw new StartRefused(error.message)
      strapi.log.error(error.message)
    }
  }
  if (isNew) await takeOverFiles(strapi)
}

/** A bucket gets what was stored on the disk so far, where all of it stays. */
async function bringFromDisk(
  strapi: Core.Strapi,
  bucket: BucketFiles,
  names: string[],
): Promise<void> {
  const { folder } = new DiskFiles(strapi.config.get<Settings>('settings').dataDir)
  // Whoever waits for the start reads what takes so long.
  strapi.log.info(`Copying ${names.length} files of ${folder} to ${bucket.placeOf('')}`, {
    takesLong: true,
  })
  await bucket.add(folder, names)
}

/** A new site would be left without the files of the example. */
async function waitsForExample(strapi: Core.Strapi): Promise<boolean> {
  const { loadsExample } = strapi.config.get<Settings>('settings')
  return loadsExample && (await strapi.db.query('plugin::upload.file').count()) === 0
}
