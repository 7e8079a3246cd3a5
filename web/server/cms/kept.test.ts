import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { site } from '../../src/sample-branch'
import type { Told } from './ask'
import { KeptAnswers, type KeptOptions } from './kept'
import { sampleLog } from './sample-door'

const address = '/api/site?locale=en'

let folder: string
let lines: ReturnType<typeof sampleLog>['lines']

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

function open(options: Partial<KeptOptions> = {}): Promise<KeptAnswers> {
  const sample = sampleLog()
  lines = sample.lines
  return KeptAnswers.open({ folder, log: sample.log, ...options })
}

function told(differences: Partial<Told> = {}): Told {
  return {
    address,
    type: 'application/json; charset=utf-8',
    body: Buffer.from(JSON.stringify(site)),
    content: { kind: 'site', value: site },
    disposition: null,
    etag: '"1"',
    lastModified: null,
    revision: 'a.1',
    shows: 'site-settings page',
    validUntil: 2_000,
    toldAt: 1_000,
    ...differences,
  }
}

function picture(name: string, differences: Partial<Told> = {}): Told {
  return told({
    address: `/uploads/${name}`,
    type: 'image/png',
    body: Buffer.from(name.repeat(100)),
    content: { kind: 'file', value: null },
    ...differences,
  })
}

/** The files that answers are kept in. */
async function files(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name !== 'state.json')
    .map(({ parentPath, name }) => join(parentPath, name))
}

async function onlyFile(): Promise<string> {
  const [file, ...more] = await files()
  if (file === undefined || more.length > 0) throw new Error('there is not one file')
  return file
}

describe('what is kept', () => {
  test('is there for the next server, as what was so once', async () => {
    await (await open()).put(told())
    const kept = await open()
    expect([...kept.addresses]).toEqual([address])
    expect(await kept.get(address)).toEqual(told({ validUntil: 0 }))
  })

  test('by a release that did not note what it shows may show anything', async () => {
    await (await open()).put(told())
    const file = await onlyFile()
    const written = (await readFile(file, 'utf8')).replace('"shows":"site-settings page",', '')
    await writeFile(file, written)
    expect(await (await open()).get(address)).toEqual(told({ shows: null, validUntil: 0 }))
  })

  test('is what was put last, however fast one follows the other', async () => {
    const kept = await open()
    const bodies = ['one', 'two', 'three'].map((tagline) =>
      Buffer.from(JSON.stringify({ ...site, tagline })),
    )
    for (const body of bodies) void kept.put(told({ body }))
    expect((await kept.get(address))?.body).toEqual(bodies[2])
    await kept.settled()
    expect(await files()).toHaveLength(1)
  })

  test('is gone when it is deleted, also from disk', async () => {
    const kept = await open()
    void kept.put(told())
    await kept.delete(address)
    expect(kept.has(address)).toBe(false)
    expect(await kept.get(address)).toBeNull()
    expect(await files()).toEqual([])
  })

  test('stands in a file only as a whole', async () => {
    const kept = await open()
    await kept.put(told())
    await kept.put(told({ body: Buffer.from(JSON.stringify({ ...site, tagline: 'new' })) }))
    expect(await readFile(await onlyFile(), 'utf8')).toContain('"tagline":"new"')
  })
})

describe('what cannot be read is as if it were not there', () => {
  test('a file that was cut short', async () => {
    await (await open()).put(told())
    const file = await onlyFile()
    await writeFile(file, (await readFile(file)).subarray(0, -10))
    const kept = await open()
    expect(kept.has(address)).toBe(false)
    expect(await files()).toEqual([])
  })

  test('a file that holds other bytes than were written', async () => {
    await (await open()).put(told())
    const file = await onlyFile()
    const whole = await readFile(file, 'utf8')
    await writeFile(file, whole.replace('Portland', 'Seattle!'))
    const kept = await open()
    expect(await kept.get(address)).toBeNull()
    expect(kept.has(address)).toBe(false)
    expect(await files()).toEqual([])
  })

  test('a file that others put there', async () => {
    await (await open()).put(told())
    await writeFile(join(await onlyFile(), '..', 'notes.txt'), 'not ours')
    const kept = await open()
    expect([...kept.addresses]).toEqual([address])
    expect(await files()).toHaveLength(1)
  })

  test('a file under the name of another address', async () => {
    await (await open()).put(told())
    const file = await onlyFile()
    await writeFile(join(file, '..', 'f'.repeat(32)), await readFile(file))
    const kept = await open()
    expect([...kept.addresses]).toEqual([address])
    expect(await files()).toEqual([file])
  })

  test('what is of another shape than this release understands', async () => {
    const body = Buffer.from(JSON.stringify({ ...site, palette: 'pink' }))
    await (await open()).put(told({ body }))
    const kept = await open()
    expect(await kept.get(address)).toBeNull()
    expect(kept.has(address)).toBe(false)
  })

  test('what another version of this format has left', async () => {
    await mkdir(join(folder, 'v0', 'ab'), { recursive: true })
    await writeFile(join(folder, 'v0', 'ab', 'cd'), 'old')
    const kept = await open()
    expect([...kept.addresses]).toEqual([])
    expect(await readdir(folder)).not.toContain('v0')
  })
})

describe('bounds', () => {
  test('of bytes: what was put first goes first', async () => {
    const kept = await open({ maxBytes: 250 })
    for (const name of ['a', 'b', 'c']) await kept.put(picture(name))
    expect([...kept.addresses]).toEqual(['/uploads/b', '/uploads/c'])
    expect(await files()).toHaveLength(2)
  })

  test('of entries: what was put again counts as new', async () => {
    const kept = await open({ maxEntries: 2 })
    for (const name of ['a', 'b', 'a', 'c']) await kept.put(picture(name))
    expect([...kept.addresses]).toEqual(['/uploads/a', '/uploads/c'])
    expect(await files()).toHaveLength(2)
  })

  test('what is replaced does not count twice', async () => {
    const kept = await open({ maxBytes: 250 })
    for (let time = 0; time < 5; time += 1) await kept.put(picture('a'))
    await kept.put(picture('b'))
    expect([...kept.addresses]).toEqual(['/uploads/a', '/uploads/b'])
  })

  test('hold for what is found at the start, too: the oldest goes first', async () => {
    const before = await open()
    await before.put(picture('new', { toldAt: 3_000, body: Buffer.from('n') }))
    await before.put(picture('old', { toldAt: 1_000, body: Buffer.from('o') }))
    await before.put(picture('middle', { toldAt: 2_000, body: Buffer.from('m') }))
    const kept = await open({ maxEntries: 3 })
    await kept.put(picture('newest', { toldAt: 4_000 }))
    expect([...kept.addresses]).toEqual(['/uploads/middle', '/uploads/new', '/uploads/newest'])
  })
})

describe('a disk that cannot be written to', () => {
  const failure = 'what the cms says cannot be kept on disk: see DATA_DIR'
  const recovery = 'what the cms said is kept on disk again'

  test('is told of once and stops nothing, until it takes something again', async () => {
    const kept = await open()
    // A file where the folder should be: nobody, root included, can write below it.
    const place = join(folder, 'v1')
    await rm(place, { recursive: true, force: true })
    await writeFile(place, '')
    await kept.put(told())
    await kept.delete('/api/site?locale=es')
    await kept.put(picture('a'))
    await kept.writeState({ revision: 'a.1', checkedAt: 1 })
    expect(lines.map(({ msg }) => msg)).toEqual([failure])
    expect(await kept.get(address)).toBeNull()
    await rm(place)
    await kept.put(told())
    await kept.put(picture('a'))
    expect(lines.map(({ msg }) => msg)).toEqual([failure, recovery])
    expect(await kept.get(address)).not.toBeNull()
  })

  test('gets what it did not take when there is room, and until then not all is said to be kept', async () => {
    const kept = await open()
    await kept.put(told())
    await kept.writeState({ revision: 'a.1', checkedAt: 1 })
    const place = join(await onlyFile(), '..')
    await rm(place, { recursive: true })
    await writeFile(place, '')
    await kept.put(told({ revision: 'a.2' }))
    await kept.writeState({ revision: 'a.2', checkedAt: 2 })
    expect(await kept.readState()).toEqual({ revision: 'a.1', checkedAt: 1 })

    await rm(place)
    await kept.writeState({ revision: 'a.2', checkedAt: 3 })
    expect((await kept.get(address))?.revision ?? null).toBe('a.2')
    expect(await kept.readState()).toEqual({ revision: 'a.2', checkedAt: 3 })
    expect(lines.map(({ msg }) => msg)).toEqual([failure, recovery])
  })

  test('does not get what was taken back meanwhile', async () => {
    const kept = await open()
    const place = join(folder, 'v1')
    await rm(place, { recursive: true, force: true })
    await writeFile(place, '')
    await kept.put(told())
    await kept.delete(address)
    await rm(place)
    await kept.writeState({ revision: 'a.1', checkedAt: 1 })
    expect(await files()).toEqual([])
    expect(await kept.readState()).not.toBeNull()
  })

  test('keeps what stands on it already', async () => {
    const kept = await open()
    await kept.put(told())
    const place = join(await onlyFile(), '..')
    await chmod(place, 0o500)
    const cannotWrite = await writeFile(join(place, 'probe'), '').then(
      () => rm(join(place, 'probe')).then(() => false),
      () => true,
    )
    if (cannotWrite) await kept.put(told({ body: Buffer.from('{}') }))
    expect((await kept.get(address))?.body).toEqual(told().body)
    await chmod(place, 0o700)
  })

  test('does not keep a server from starting', async () => {
    await writeFile(join(folder, 'file'), '')
    const kept = await open({ folder: join(folder, 'file', 'kept') })
    await kept.put(told())
    expect(kept.has(address)).toBe(false)
    expect(lines.map(({ msg }) => msg)).toEqual([failure])
  })
})

describe('the state of all that is kept', () => {
  test('is there for the next server', async () => {
    await (await open()).writeState({ revision: 'a.7', checkedAt: 5_000 })
    expect(await (await open()).readState()).toEqual({ revision: 'a.7', checkedAt: 5_000 })
  })

  test.each(['', '{"revision":1}', '{"revision":"a.7"'])(
    'is unknown when it reads %s',
    async (text) => {
      const kept = await open()
      expect(await kept.readState()).toBeNull()
      await kept.writeState({ revision: 'a.7', checkedAt: 5_000 })
      await writeFile(join(folder, 'v1', 'state.json'), text)
      expect(await kept.readState()).toBeNull()
    },
  )

  test('is no answer', async () => {
    await (await open()).writeState({ revision: 'a.7', checkedAt: 5_000 })
    expect([...(await open()).addresses]).toEqual([])
  })
})
