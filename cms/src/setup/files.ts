import type { Core } from '@strapi/strapi'
import { DiskFiles } from '../files/disk'
import { filesOf } from '../files/opening'
import { FilesUnreachable, type FileStore } from '../files/store'
import type { Settings } from '../settings'
import { takeOverFiles } from '../strapi/uploads'
import { StartRefused } from './administrator'

/**
 * Looks whether files can be stored where the settings say, and brings those there that this site has
 * already. Where a storage that has them only does not answer, that is no reason to keep the desk away:
 * all but files works on.
 *
 * @throws {StartRefused}
 */
export async function ensureFiles(strapi: Core.Strapi): Promise<void> {
  const files = await filesOf(strapi)
  try {
    const problem = await files.problem()
    if (problem !== null) throw new StartRefused(problem)
    await bringFromDisk(strapi, files)
  } catch (error) {
    if (!(error instanceof FilesUnreachable)) throw error
    if (await hasNoneThere(strapi)) throw new StartRefused(error.message)
    strapi.log.error(error.message)
  }
  await takeOverFiles(strapi)
}

/** A bucket that is new gets what was stored on the disk so far, where all of it stays. */
async function bringFromDisk(strapi: Core.Strapi, files: FileStore): Promise<void> {
  const { bucket, dataDir } = strapi.config.get<Settings>('settings')
  if (bucket === null || (await files.list()).length > 0) return
  const disk = new DiskFiles(dataDir)
  const { length } = await disk.list()
  if (length === 0) return
  strapi.log.info(`Copying ${length} files of ${disk.folder} into the bucket ${bucket.name}`)
  const { settle } = await files.exchange(disk.folder, disk.folder)
  await settle()
}

/** Whether nothing was stored there yet, as far as the database knows. */
async function hasNoneThere(strapi: Core.Strapi): Promise<boolean> {
  const provider: string = strapi.config.get('plugin::upload.provider')
  const files = strapi.db.query('plugin::upload.file')
  return (await files.count({ where: { provider } })) === 0
}
