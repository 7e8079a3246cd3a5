import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip, gunzipSync, gzipSync } from 'node:zlib'
import tar from 'tar-stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ArchiveWriter, readArchive } from './archive'

const { signal } = new AbortController()
const about = { format: 1, madeAt: '', database: 'sqlite', missing: [] } as const

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'branchline-archive-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('gives back what it was given, whatever the names and sizes', async () => {
  const file = path.join(folder, 'good')
  const contents = new Map([
    ['database/branchline.db', Buffer.alloc(3_000_000, 'row')],
    ['uploads/empty.txt', Buffer.alloc(0)],
    [`uploads/folder/${'ñ'.repeat(110)}.jpg`, Buffer.from([0, 255, 10])],
  ])
  const writer = new ArchiveWriter(file)
  for (const [name, content] of contents) await writer.addContent(name, content, signal)
  const written = await writer.close({ ...about, missing: [] })
  const seen = new Map<string, Buffer>()
  const read = await readArchive(file, signal, async (name, content) => {
    seen.set(name, Buffer.concat(await content.toArray()))
  })
  expect(read).toEqual(written)
  expect([...seen.keys()]).toEqual([...contents.keys()])
  for (const [name, content] of contents) expect(seen.get(name)?.equals(content), name).toBe(true)
})

it('says that it is damaged, and not that it is something else, whichever byte was changed', async () => {
  const file = path.join(folder, 'whole')
  const writer = new ArchiveWriter(file)
  await writer.addContent('database/branchline.db', randomBytes(40), signal)
  // So large that what follows is unpacked before the checksum at the end is compared.
  await writer.addContent('uploads/film.mp4', randomBytes(300_000), signal)
  for (let picture = 0; picture < 50; picture++) {
    await writer.addContent(`uploads/${picture}.jpg`, randomBytes(40), signal)
  }
  await writer.close({ ...about, missing: [] })
  const content = await readFile(file)
  const changed = path.join(folder, 'changed')
  // What a file is at all is said by its beginning, with the name of its first entry.
  const wheres = [...Array(25).keys()].map((index) => 300 + index * 20)
  wheres.push(...[...Array(75).keys()].map((index) => content.length - 1 - index * 61))
  // Some bits change nothing that is unpacked.
  const said = new Map<string, number[]>([['that it is whole', []]])
  for (const where of wheres) {
    const copy = Buffer.from(content)
    copy.writeUInt8(copy.readUInt8(where) ^ 0x10, where)
    await writeFile(changed, copy)
    const words = await readArchive(changed, signal).then(
      () => 'that it is whole',
      (error: Error) => error.message.replace(/.*changed is /, ''),
    )
    said.set(words, [...(said.get(words) ?? []), where])
  }
  for (const [words, places] of said) {
    if (words === 'that it is whole') expect(places.length).toBeLessThan(wheres.length / 20)
    else expect(words, places.join(' ')).toMatch(/^damaged \(/)
  }
})

it('says that it is damaged, or no backup at all, when something is missing or was never there', async () => {
  const file = path.join(folder, 'complete')
  const writer = new ArchiveWriter(file)
  await writer.addContent('database/branchline.db', Buffer.alloc(90_000, 'row'), signal)
  await writer.close({ ...about, missing: [] })
  const content = await readFile(file)
  const unpacked = gunzipSync(content)
  const files: [string, Uint8Array, RegExp][] = [
    ['half of it', content.subarray(0, content.length / 2), /damaged \(its end is missing\)/],
    ['all but its tail', content.subarray(0, content.length - 4), /damaged/],
    ['half, packed', gzipSync(unpacked.subarray(0, unpacked.length / 2)), /damaged/],
    ['nothing', Buffer.alloc(0), /no backup|damaged/],
    ['another packed file', gzipSync('<rss/>'), /no backup of Branchline|damaged/],
  ]
  for (const [what, bytes, words] of files) {
    await writeFile(file, bytes)
    await expect(readArchive(file, signal), what).rejects.toThrow(words)
  }
})

it('takes no file that leads out of its folder, and nothing but files', async () => {
  const headers = [
    { name: 'uploads/../../etc/cron.d/job' },
    { name: '/etc/passwd' },
    { name: 'database/..' },
    { name: 'uploads/a\\..\\b' },
    { name: 'somewhere/else' },
    { name: 'uploads/link', type: 'symlink' as const, linkname: '/etc' },
    { name: 'uploads', type: 'directory' as const },
  ]
  for (const header of headers) {
    const file = path.join(folder, 'bad')
    const pack = tar.pack()
    pack.entry(header, '')
    pack.entry({ name: 'manifest.json' }, JSON.stringify({ ...about, entries: [] }))
    pack.finalize()
    await pipeline(pack, createGzip(), createWriteStream(file))
    const taken: string[] = []
    const reading = readArchive(file, signal, (name) => Promise.resolve(void taken.push(name)))
    await expect(reading, header.name).rejects.toThrow(/is no backup of Branchline/)
    expect(taken).toEqual([])
  }
})

it('says why a file can’t be written, and writes over none', async () => {
  const file = path.join(folder, 'there')
  await writeFile(file, 'mine')
  const writer = new ArchiveWriter(file)
  const writing = async () => {
    for (let turn = 0; turn < 100; turn++) {
      await writer.addContent(`uploads/${turn}`, randomBytes(100_000), signal)
    }
    await writer.close({ ...about, missing: [] })
  }
  await expect(writing()).rejects.toMatchObject({ code: 'EEXIST' })
  expect(await readFile(file, 'utf8')).toBe('mine')
})
