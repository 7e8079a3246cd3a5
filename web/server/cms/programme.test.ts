import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Occurrence } from 'cms/contract'
import { CmsUnavailable } from '../../src/cms/failures'
import { occurrence } from '../../src/sample-branch'
import { KeptAnswers } from './kept'
import type { KnownAnswers } from './known'
import { Programme, isPutTogether, localeOf } from './programme'
import type { RevisionWatch } from './revision'
import { SampleDoor, readingOf, sampleLog } from './sample-door'

const first = '/api/site/meetings?locale=en&limit=100'
const second = '/api/site/meetings?locale=en&after=b%2Fc&limit=100'

let door: SampleDoor
let watch: RevisionWatch
let known: KnownAnswers
let programme: Programme

beforeEach(async () => {
  door = new SampleDoor()
  door.contents[first] = list(['one', 'two'], 'b/c')
  door.contents[second] = list(['three'], null)
  ;({ watch, known } = readingOf(door))
  await watch.check()
  programme = new Programme(known, null)
})

function list(keys: string[], next: string | null) {
  const data = keys.map((key) => occurrence({ key }))
  return { data, meta: { next, from: '2026-11-24', to: '2027-12-29' } }
}

async function dates(from = programme): Promise<Occurrence[] | null> {
  const told = await from.read('en')
  return told?.content.kind === 'occurrenceList' ? told.content.value.data : null
}

test('all parts are one list', async () => {
  expect(await programme.refresh('en')).toBe(true)
  expect((await dates())?.map(({ key }) => key)).toEqual(['one', 'two', 'three'])
  expect(door.asked.every(({ patienceMs }) => patienceMs > 0)).toBe(true)
  expect(door.addressesAsked).toEqual([first, second])
})

test('nothing is known before it was read, nor of another language', async () => {
  expect(await dates()).toBeNull()
  await programme.refresh('en')
  expect(await programme.read('es')).toBeNull()
})

test('parts of two revisions are none: what was known stays', async () => {
  await programme.refresh('en')
  door.contents[first] = list(['changed'], 'b/c')
  door.revision = 'a.2'
  await watch.check()
  door.beforeSending = (address) => {
    if (address === first) door.revision = 'a.3'
  }
  expect(await programme.refresh('en')).toBe(false)
  expect((await dates())?.map(({ key }) => key)).toEqual(['one', 'two', 'three'])
})

test('what is not what the cms says now is not put together', async () => {
  await programme.refresh('en')
  door.isAway = true
  door.time += 10_000
  expect(await programme.refresh('en')).toBe(false)
})

test('that the cms is away is told when nothing is known', async () => {
  door.isAway = true
  door.time += 10_000
  await expect(programme.refresh('en')).rejects.toThrow(CmsUnavailable)
})

test('a list without end is not read for ever', async () => {
  door.contents[second] = list(['again'], 'b/c')
  expect(await programme.refresh('en')).toBe(true)
  expect(await dates()).toHaveLength(101)
})

describe('on disk', () => {
  test('it is there for the next server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'programme-'))
    const { log } = sampleLog()
    const kept = await KeptAnswers.open({ folder, log })
    await new Programme(known, kept).refresh('en')
    const later = new Programme(known, await KeptAnswers.open({ folder, log }))
    expect((await dates(later))?.map(({ key }) => key)).toEqual(['one', 'two', 'three'])
    await rm(folder, { recursive: true })
  })

  test('it stands under an address that nobody can ask for', async () => {
    await programme.refresh('en')
    const { address = '' } = (await programme.read('en')) ?? {}
    expect(isPutTogether(address)).toBe(true)
    expect(isPutTogether(first)).toBe(false)
    expect(localeOf(address)).toBe('en')
  })
})

test.each([
  ['/api/site/meetings?locale=es&limit=3', 'es'],
  ['/api/site/meetings?topic=a&locale=es', 'es'],
  ['/api/site/meetings?locale=es#programme', 'es'],
  ['/api/site/meetings?locale=xx', 'en'],
  ['/api/site/sitemap', 'en'],
])('%s is asked in %s', (address, locale) => {
  expect(localeOf(address)).toBe(locale)
})
