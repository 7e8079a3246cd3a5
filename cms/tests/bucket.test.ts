/** Uploads that lie in S3-compatible storage, which a real server of it gives. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { longWorkIn } from '../../scripts/running/servers.mjs'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { BucketFiles } from '../src/files/bucket'
import type { Bucket } from '../src/commandSettings'
import type * as Buckets from '../src/files/bucket'
import type * as Files from '../src/setup/files'
import { removeFile } from '../src/strapi/uploads'
import { BreakingProxy } from './breakingProxy'
import { registerAdministrator, type AdminSession } from './admin'
import { built } from './built'
import { Storage } from './storage'
import { newPlace, startCms, type Answer, type Cms, type Place } from './cms'
import { photo, picture } from './pictures'
import { run } from './process'
import { fileForm, fileIn } from './uploads'

const { ensureFiles } = built<typeof Files>('setup/files')
/** By which the cms itself reaches a bucket. */
const { BucketFiles: opened } = built<typeof Buckets>('files/bucket')

let storage: Storage
let files: BucketFiles
let place: Place
let cms: Cms
let admin: AdminSession
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'branchline-bucket-test-'))
  storage = await Storage.open()
  files = storage.files()
  place = await newPlace('example')
  cms = await startCms({ example: true, place, env: storage.environment })
  admin = await registerAdministrator(cms)
})
afterAll(async () => {
  await cms.stop()
  await storage.remove()
  await rm(folder, { recursive: true, force: true })
})

interface File {
  id: number
  url: string
  hash: string
}

async function send(address: string, name: string, content: Uint8Array<ArrayBuffer>) {
  return admin.upload(address, fileForm(name, content, { info: { alternativeText: 'A picture' } }))
}

async function uploaded(name: string): Promise<File> {
  return fileIn(await send('/upload', name, await photo(700, 300)))
}

const namesWith = async (part: string) =>
  (await files.list()).filter((name) => name.includes(part)).sort()

const versions = (hash: string, widths: number[]) =>
  ['', 'full_', 'thumbnail_', ...widths.map((width) => `w${width}_`)]
    .map((version) => `${version}${hash}${version ? '.webp' : '.jpg'}`)
    .sort()

/** By name. */
async function onDisk({ dataDir }: Place): Promise<Record<string, Buffer>> {
  const uploads = path.join(dataDir, 'public', 'uploads')
  const names = (await readdir(uploads)).sort()
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(uploads, name))] as const),
    ),
  )
}

it('a bucket that is new gets what lay on the disk, and hands it out as it was', async () => {
  const before = await onDisk(place)
  expect(Object.keys(before).length).toBeGreaterThan(10)
  expect(await files.list()).toEqual(Object.keys(before))
  for (const name of Object.keys(before)) {
    await writeFile(path.join(place.dataDir, 'public', 'uploads', name), 'changed since')
  }
  for (const [name, content] of Object.entries(before)) {
    const answer = await fetch(`${cms.url}/uploads/${name}`)
    expect(answer.status, name).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).equals(content), name).toBe(true)
    expect(answer.headers.get('content-length')).toBe(String(content.length))
  }
})

describe('a picture', () => {
  it('is stored, replaced and deleted with all its versions', async () => {
    const file = await uploaded('march.jpg')
    expect(file.url).toBe(`/uploads/${file.hash}.jpg`)
    expect(await namesWith(file.hash)).toEqual(versions(file.hash, [320, 480, 640]))
    const before = await files.read(`${file.hash}.jpg`)

    const address = `/upload?id=${file.id}`
    const replaced = await send(address, 'other.jpg', await picture(500, 200))
    expect(replaced.status, replaced.text).toBe(200)
    expect((replaced.json as File).url).toBe(file.url)
    expect(await namesWith(file.hash)).toEqual(versions(file.hash, [320, 480]))
    expect(await files.read(`${file.hash}.jpg`)).not.toEqual(before)

    expect((await admin.ask('DELETE', `/upload/files/${file.id}`)).status).toBe(200)
    expect(await namesWith(file.hash)).toEqual([])
    expect((await cms.ask(file.url)).status).toBe(404)
  })

  it('that was there before the bucket goes with its versions, too', async () => {
    const library = cms.strapi.db.query('plugin::upload.file')
    const { id, hash, url } = await library.findOne({ where: { mime: 'image/webp' } })
    expect((await cms.ask(url)).status).toBe(200)
    expect((await namesWith(hash)).length).toBeGreaterThan(1)
    await removeFile(cms.strapi, await library.findOne({ where: { id } }))
    expect(await namesWith(hash)).toEqual([])
    expect((await cms.ask(url)).status).toBe(404)
  })

  it('may do nothing if it is a drawing', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'
    const [file] = (await send('/upload', 'logo.svg', Buffer.from(svg))).json as File[]
    const { headers } = await fetch(`${cms.url}${file?.url}`)
    expect(headers.get('content-type')).toBe('image/svg+xml')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*sandbox$/)
  })

  it('is asked for in parts, or not again', async () => {
    const file = await uploaded('parts.jpg')
    const whole = (await files.read(`${file.hash}.jpg`)) ?? Buffer.alloc(0)
    const ask = (headers: Record<string, string>, method = 'GET') =>
      fetch(cms.url + file.url, { headers, method })

    const part = await ask({ range: 'bytes=100-199' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 100-199/${whole.length}`)
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(100, 200))
    expect((await ask({ range: `bytes=${whole.length}-` })).status).toBe(416)

    const head = await ask({}, 'HEAD')
    expect(head.status).toBe(200)
    expect(head.headers.get('content-type')).toBe('image/jpeg')
    expect(head.headers.get('content-length')).toBe(String(whole.length))
    const etag = head.headers.get('etag') ?? ''
    const modified = head.headers.get('last-modified') ?? ''
    expect((await ask({ 'if-none-match': etag })).status).toBe(304)
    expect((await ask({ 'if-modified-since': modified })).status).toBe(304)
  })
})

it.each(['no-such-file.jpg', 'a//b', '', 'up/../x', 'a%00b', 'a%5cb', `${'x'.repeat(256)}.jpg`])(
  'nothing is at /uploads/%s',
  async (name) => {
    expect((await cms.ask(`/uploads/${name}`)).status).toBe(404)
  },
)

it('what the disk still holds is handed out at no spelling of its address', async () => {
  const name = 'only-on-disk.txt'
  await writeFile(path.join(place.dataDir, 'public', 'uploads', name), 'deleted since')
  for (const spelled of [
    `/uploads/${name}`,
    `/%75ploads/${name}`,
    `/./uploads/${name}`,
    `//uploads/${name}`,
    `/x/../uploads/${name}`,
    `/uploads/..%2fuploads/${name}`,
    `/uploads%2f${name}`,
  ]) {
    const answer = await raw(spelled)
    expect(answer, spelled).toMatch(/^HTTP\/1\.1 (400|403|404) /)
    expect(answer, spelled).not.toContain('deleted since')
  }
})

/** What is answered to a path as it stands, which `fetch` would tidy up. */
async function raw(asked: string): Promise<string> {
  const { host, port } = new URL(cms.url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(`GET ${asked} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  return text(socket)
}

it('a download of which the storage breaks off ends, and nobody waits for the rest', async () => {
  const name = 'large.bin'
  const from = await mkdtemp(path.join(folder, 'large-'))
  await writeFile(path.join(from, name), Buffer.alloc(14_000_000, 7))
  await files.add(from, [name])
  const answer = await fetch(`${cms.url}/uploads/${name}`)
  expect(answer.status).toBe(200)
  await storage.pause()
  await expect(answer.arrayBuffer()).rejects.toThrow()
  await storage.resume()
})

it('a file is stored where its address leads, whatever else its sender wants', async () => {
  const form = fileForm('path.jpg', await photo(100, 100))
  form.append('path', 'elsewhere')
  const file = fileIn<File>(await admin.upload('/upload', form))
  expect((await cms.ask(file.url)).status).toBe(200)
  expect(await namesWith('elsewhere')).toEqual([])
})

describe('while the storage is away', () => {
  it('files are missed, nothing else is, and nothing half stored is left', async () => {
    const file = await uploaded('away.jpg')
    const before = await files.list()
    const slug = 'written-meanwhile'
    const write = () =>
      saved(`/pages-${slug}`, { title: 'Written meanwhile', slug, ...linkTo(file.url) })
    await storage.pause()

    const missed = await cms.ask(file.url)
    expect(missed.status).toBe(503)
    expect(missed.headers.get('retry-after')).toBe('30')
    const refused = await send('/upload', 'march.jpg', await photo(700, 300))
    expect(refused.status).toBe(503)
    expect(refused.text).toContain('the storage of files does not answer')
    const kept = await send(`/upload?id=${file.id}`, 'march.jpg', await photo(500, 300))
    expect(kept.status).toBe(503)
    expect((await cms.ask('/_ready')).status).toBe(204)
    // A link to a file that nobody can look for is not called dead.
    expect((await write()).status).toBe(200)

    await storage.resume()
    expect((await cms.ask(file.url)).status).toBe(200)
    expect(await files.list()).toEqual(before)
    await uploaded('again.jpg')
  })

  const linkTo = (url: string) => ({
    sections: [
      {
        __component: 'sections.rich-text',
        text: [
          {
            type: 'paragraph',
            children: [{ type: 'link', url, children: [{ type: 'text', text: 'a file' }] }],
          },
        ],
      },
    ],
  })

  const saved = (_name: string, page: object): Promise<Answer> =>
    admin.ask('POST', '/content-manager/collection-types/api::page.page/actions/publish', page)
})

describe('a backup', () => {
  async function folderOf(contents: Record<string, string>): Promise<string> {
    const made = await mkdtemp(path.join(folder, 'unpacked-'))
    for (const [name, content] of Object.entries(contents)) {
      await writeFile(path.join(made, name), content)
    }
    return made
  }

  const command = (name: string, into: Place, args: string[], variables: Record<string, string>) =>
    run([`dist/src/backup/${name}Command.js`, ...args], into, variables)

  it('holds what is in the bucket, and is brought back to a disk or to another bucket', async () => {
    const [from, other] = [await Storage.open(), await Storage.open()]
    const contents = { 'a.jpg': 'a picture', 'b (1) á.pdf': 'a file' }
    await (await from.files().exchange(await folderOf(contents))).settle()
    const [empty, disk, target] = await Promise.all([
      newPlace('empty'),
      newPlace(),
      newPlace('empty'),
    ])
    const to = path.join(folder, 'backups')
    const made = await command('backup', empty, [`--to=${to}`], from.environment)
    expect([made.code, made.stderr]).toEqual([0, ''])
    expect(made.stdout).toContain('2 uploaded files')
    const file = path.join(to, (await readdir(to))[0] ?? '')

    // An archive is one whatever its files lay in: others of them come to a disk (backup.test.ts).
    if (isWhole) {
      const toDisk = await command('restore', disk, [file], {})
      expect([toDisk.code, toDisk.stderr]).toEqual([0, ''])
      const restored = Object.entries(await onDisk(disk))
      expect(restored.map(([name, content]) => [name, String(content)])).toEqual(
        Object.entries(contents),
      )
    }

    const replaces = [file, '--replace', '--yes']
    const toBucket = await command('restore', target, replaces, other.environment)
    expect([toBucket.code, toBucket.stderr]).toEqual([0, ''])
    expect(toBucket.stdout).toContain(`the bucket ${storage.bucket.name}`)
    expect(await other.files().list()).toEqual(Object.keys(contents))

    await other.pause()
    const away = await command('restore', target, replaces, other.environment)
    expect(away.code).toBe(1)
    expect(away.stderr).toMatch(/The bucket branch-uploads took nothing: .*: nothing was changed\./)
    for (const one of [from, other]) await one.remove()
  })

  it('that fails half way leaves the bucket as it was', async () => {
    const own = await Storage.open()
    const ownFiles = own.files()
    const inside = async () =>
      Object.fromEntries(
        await Promise.all(
          (await ownFiles.list()).map(async (name) => [name, String(await ownFiles.read(name))]),
        ),
      )
    const before = { 'gone.txt': 'gone', 'replaced (1) á.txt': 'old' }
    await (await ownFiles.exchange(await folderOf(before))).settle()
    expect(await inside()).toEqual(before)

    const after = { 'added.txt': 'new', 'replaced (1) á.txt': 'new' }
    const unpacked = await folderOf(after)
    const { undo } = await ownFiles.exchange(unpacked)
    expect(await inside()).toEqual({ ...before, ...after })
    await undo()
    expect(await inside()).toEqual(before)
    expect(await own.names()).toHaveLength(2)

    // What a restore that was killed has left is no more there after the next.
    await ownFiles.exchange(unpacked)
    await (await ownFiles.exchange(unpacked)).settle()
    expect(await inside()).toEqual(after)
    expect(await own.names()).toHaveLength(2)
    await own.remove()
  })

  it.each(isWhole ? [1, 2, 3] : [2])(
    'that the storage breaks off after %i steps can be made again',
    async (steps) => {
      const own = await Storage.open()
      const proxy = await BreakingProxy.open(own.bucket.endpoint)
      const broken = new BucketFiles({ ...own.bucket, endpoint: proxy.url })
      const before = { 'a.txt': 'old', 'b.txt': 'old' }
      await (await own.files().exchange(await folderOf(before))).settle()
      const unpacked = await folderOf({ 'a.txt': 'new', 'b.txt': 'new', 'c.txt': 'new' })

      proxy.passes = steps
      await expect(broken.exchange(unpacked)).rejects.toThrow(
        /not all files in .* are as they were: those of before lie under former-uploads\//,
      )
      proxy.passes = Number.POSITIVE_INFINITY
      const { undo } = await broken.exchange(unpacked)
      await undo()
      const left = (await own.names()).filter((name) => !name.endsWith('c.txt'))
      expect(left).toEqual(['uploads/a.txt', 'uploads/b.txt'])
      for (const name of Object.keys(before)) {
        expect(String(await own.files().read(name))).toBe('old')
      }
      await proxy.close()
      await own.remove()
    },
  )
})

describe("a bucket that can't be used is told with what to mend", () => {
  const problem = (change: Partial<Bucket>) =>
    new BucketFiles({ ...storage.bucket, ...change }).problem()

  it('when the key is wrong, the bucket is not there, or nobody answers', async () => {
    expect(await problem({})).toBe(null)
    expect(await problem({ accessKeyId: 'wrong' })).toMatch(
      /S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY/,
    )
    expect(await problem({ name: 'no-such-bucket' })).toMatch(
      /There is no bucket "no-such-bucket" \(S3_BUCKET\)/,
    )
    await expect(problem({ endpoint: 'http://127.0.0.1:9' })).rejects.toThrow(
      "can't be reached at http://127.0.0.1:9 (S3_ENDPOINT): ECONNREFUSED",
    )
  })

  it('by a start that is refused, as long as there are no files', async () => {
    const said = vi.spyOn(opened.prototype, 'problem').mockResolvedValue('There is no bucket')
    await expect(ensureFiles(cms.strapi)).rejects.toThrow(/^There is no bucket$/)
    said.mockRestore()
  })
})

it('a cms whose files are in a bucket starts while that is away', async () => {
  await storage.pause()
  await cms.stop()
  cms = await startCms({ example: true, place, env: storage.environment })
  expect((await cms.ask('/_ready')).status).toBe(204)
  const told = vi.spyOn(cms.strapi.log, 'error')
  await ensureFiles(cms.strapi)
  expect(told.mock.calls).toEqual([
    [expect.stringContaining("The storage of files can't be reached")],
  ])
  told.mockRestore()
  await storage.resume()
})

it('what lies on the disk comes into the bucket once, and not again when it was deleted there', async () => {
  await writeFile(path.join(place.dataDir, 'public', 'uploads', 'deleted-since.jpg'), 'a picture')
  const before = await files.list()
  // As the next start does.
  await ensureFiles(cms.strapi)
  expect(await files.list()).toEqual(before)
})

it('whoever waits for a start reads that files are copied, and how many', async () => {
  const files = cms.strapi.db.query('plugin::upload.file')
  const { id } = await files.findOne({ where: {} })
  await files.update({ where: { id }, data: { provider: 'local' } })
  const lines: string[] = []
  const listen = (line: object) => lines.push(String(Reflect.get(line, Symbol.for('message'))))
  cms.strapi.log.on('data', listen)
  await ensureFiles(cms.strapi)
  cms.strapi.log.off('data', listen)
  const told = lines.map(longWorkIn).filter((work) => work !== null)
  expect(told).toEqual([expect.stringMatching(/^Copying \d files of .*uploads to /)])
})
