/**
 * What the build runs: makes the versions of the example's pictures beforehand, so that no first start has
 * to. The folder is named in the command.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pictures } from '../../seed/pictures'
import { openPicture } from '../media/dimensions'
import { toThumbnail, toVersions, type UploadedFile } from '../media/pictures'
import { readyName } from '../media/ready'
import { thumbnail } from '../media/versions'

async function makeAll(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { file } of Object.values(pictures)) {
    const content = await readFile(path.join('seed', 'pictures', file))
    for (const { key, file: version } of await versionsOf(file, content)) {
      const data = await buffer(version.getStream())
      await writeFile(path.join(folder, readyName(content, key)), data)
    }
  }
}

/** As when it is uploaded. */
async function versionsOf(
  name: string,
  content: Buffer,
): Promise<{ key: string; file: UploadedFile }[]> {
  const { width, height } = await openPicture(content).metadata()
  const uploaded = {
    ...{ name, hash: path.parse(name).name, ext: path.extname(name), mime: 'image/webp' },
    ...{ width, height, getStream: () => Readable.from(content) },
  }
  const small = await toThumbnail(uploaded)
  const versions = await toVersions(uploaded)
  return small ? [...versions, { key: thumbnail.key, file: small }] : versions
}

const [, , folder] = process.argv
if (folder === undefined) throw new Error('Name the folder to make them in')
makeAll(folder).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
