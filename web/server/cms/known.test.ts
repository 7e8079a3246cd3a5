import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CmsUnavailable } from '../../src/cms/failures'
import { site } from '../../src/sample-branch'
import { KeptAnswers } from './kept'
import { NothingThere, Patience, type KnownAnswers } from './known'
import type { RevisionWatch } from './revision'
import { SampleDoor, readingOf, sampleLog } from './sample-door'

const address = '/api/site?locale=en'
const file = '/uploads/march.png'

let door: SampleDoor
let watch: RevisionWatch
let known: KnownAnswers
let lines: { level: number; msg: string }[]

beforeEach(async () => {
  door = new SampleDoor()
  door.contents[address] = site
  ;({ watch, known, lines } = readingOf(door))
  await watch.check()
})

/** What is read, as far as these tests tell answers apart. */
async function taglineNow(): Promise<string> {
  const { told } = await known.read(address)
  if (told.content.kind !== 'site') throw new Error(told.content.kind)
  return told.content.value.tagline
}

function say(tagline: string, revision = door.revision) {
  door.contents[address] = { ...site, tagline }
  door.revision = revision
}

/** Time passes, and the cms is asked for its revision. */
async function pass(ms: number) {
  door.time += ms
  await watch.check()
}

describe('what the cms said', () => {
  test('is read without asking while its revision stays', async () => {
    await known.read(address)
    await pass(60_000)
    expect(await known.read(address)).toMatchObject({ asOf: null })
    expect(door.addressesAsked).toEqual([address])
  })

  test('is asked for again after a change, with what is known', async () => {
    await known.read(address)
    say('new', 'a.2')
    await pass(1_000)
    expect(await taglineNow()).toBe('new')
    expect(door.asked[1]?.known?.body.toString()).toBe(JSON.stringify(site))
  })

  test('that is the same after a change need not travel, and is current again', async () => {
    const before = await known.read(address)
    door.revision = 'a.2'
    await pass(1_000)
    const after = await known.read(address)
    expect(after.told.body).toBe(before.told.body)
    expect(after.told.revision).toBe('a.2')
    await known.read(address)
    expect(door.asked).toHaveLength(2)
  })

  test('is asked for again when its time is over', async () => {
    door.validUntil = door.time + 5_000
    await known.read(address)
    await pass(4_999)
    await known.read(address)
    expect(door.asked).toHaveLength(1)
    door.validUntil = Number.POSITIVE_INFINITY
    await pass(1)
    expect(known.isCurrent((await known.read(address)).told)).toBe(true)
    expect(door.asked).toHaveLength(2)
  })

  test('is asked for again when the clock was set back to before it was said', async () => {
    await known.read(address)
    await pass(-2_000)
    await known.read(address)
    expect(door.asked).toHaveLength(1)
    await pass(-3_600_000)
    await known.read(address)
    expect(door.asked).toHaveLength(2)
    await known.read(address)
    expect(door.asked).toHaveLength(2)
  })

  test('is not taken for current while the cms says nothing of its revision', async () => {
    await known.read(address)
    door.time += 3_000
    await known.read(address)
    expect(door.asked).toHaveLength(2)
  })

  test('about a file is current only while the revision is', async () => {
    door.contents[file] = 'old picture'
    await known.read(file)
    await known.read(file)
    expect(door.asked).toHaveLength(1)
    door.contents[file] = 'new picture'
    door.revision = 'a.2'
    await pass(1_000)
    expect((await known.read(file)).told.body.toString()).toBe('new picture')
  })

  test('is asked for once by all who want it at the same time', async () => {
    const reads = await Promise.all(Array.from({ length: 20 }, () => known.read(address)))
    expect(new Set(reads.map(({ told }) => told)).size).toBe(1)
    expect(door.asked).toHaveLength(1)
  })

  test('is held up to a bound', async () => {
    ;({ watch, known } = readingOf(door))
    await watch.check()
    for (let index = 0; index < 100; index += 1) {
      const picture = `/uploads/${index}.png`
      door.contents[picture] = 'x'.repeat(1_000_000)
      await known.read(picture)
    }
    const sizes = [...known.addresses()].length
    expect(sizes).toBeGreaterThan(10)
    expect(sizes).toBeLessThan(51)
  })
})

describe('what shows nothing of what was changed', () => {
  const page = '/api/site/pages?locale=en'

  beforeEach(() => {
    door.shows = { [address]: 'site-settings page', [file]: 'file' }
    door.changes = [{ number: 2, type: 'meeting', document: 'weekly' }]
  })

  async function change() {
    door.revision = 'a.2'
    await pass(1_000)
  }

  test('is read without asking, as what the cms says now', async () => {
    await known.read(address)
    await change()
    expect(known.isCurrentAt(address)).toBe(true)
    expect(await known.read(address)).toMatchObject({ told: { revision: 'a.2' }, asOf: null })
    expect(door.addressesAsked).toEqual([address])
  })

  test('is asked for once its time is over', async () => {
    door.validUntil = door.time + 5_000
    await known.read(address)
    await change()
    await pass(4_000)
    expect(known.isCurrentAt(address)).toBe(false)
    await known.read(address)
    expect(door.addressesAsked).toEqual([address, address])
  })

  test('is what was told last: what it shows may have become something else', async () => {
    await known.read(address)
    door.shows[address] = 'site-settings page meeting'
    door.changes = [
      { number: 2, type: 'page', document: 'home' },
      { number: 3, type: 'meeting', document: 'weekly' },
    ]
    await change()
    await known.read(address)
    expect(door.asked).toHaveLength(2)
    door.revision = 'a.3'
    await pass(1_000)
    expect(known.isCurrentAt(address)).toBe(false)
  })

  test('is asked for where it is held no longer, and nothing is kept', async () => {
    ;({ watch, known } = readingOf(door))
    await watch.check()
    door.contents[file] = 'x'.repeat(49 * 2 ** 20)
    await known.read(file)
    expect(known.isCurrentAt(file)).toBe(true)
    await known.read(file)
    expect(door.addressesAsked).toEqual([file, file])
  })

  test('that nothing is there is asked for after any change', async () => {
    await expect(known.read(page)).rejects.toThrow(NothingThere)
    await change()
    await expect(known.read(page)).rejects.toThrow(NothingThere)
    expect(door.addressesAsked).toEqual([page, page])
  })
})

describe('a change while the cms is being asked', () => {
  test('makes it be asked once more', async () => {
    await known.read(address)
    say('second', 'a.2')
    await pass(1_000)
    door.beforeSending = async () => {
      if (door.revision === 'a.3') return
      say('third', 'a.3')
      await watch.check()
    }
    expect(await taglineNow()).toBe('third')
    expect(door.asked).toHaveLength(3)
  })

  test('makes it be asked no more than that, however fast changes follow each other', async () => {
    let number = 1
    door.beforeSending = async () => {
      number += 1
      say(`number ${number}`, `a.${number}`)
      await watch.check()
    }
    expect(await taglineNow()).toBe('number 2')
    expect(door.asked).toHaveLength(2)
  })

  test('that the answer itself tells of counts at once', async () => {
    await known.read(address)
    door.time += 3_000
    say('new', 'a.2')
    expect(await taglineNow()).toBe('new')
    expect(watch.current).toBe('a.2')
  })

  test('never lets an older answer replace a newer one', async () => {
    say('newer', 'a.3')
    await pass(1_000)
    await known.read(address)
    // Another web address of the cms is behind.
    door.time += 3_000
    say('older', 'a.2')
    await known.read(address)
    expect(await known.last(address)).toMatchObject({ revision: 'a.3' })
    door.isAway = true
    expect(await taglineNow()).toBe('newer')
  })

  test('does not bring back what is let go meanwhile', async () => {
    let goOn: () => void = () => undefined
    door.beforeSending = () => new Promise((resolve) => (goOn = resolve))
    const read = known.read(address)
    await Promise.resolve()
    await known.forget(address)
    goOn()
    await read
    expect(known.has(address)).toBe(false)
  })
})

describe('when the cms fails', () => {
  test('the last known is read, with when it was still so', async () => {
    await known.read(address)
    await pass(10_000)
    const confirmedOn = door.time
    door.isAway = true
    door.time += 3_600_000
    expect(await known.read(address)).toMatchObject({
      asOf: confirmedOn,
      told: { content: { kind: 'site' } },
    })
  })

  test('what was changed since is told as of when it was said', async () => {
    const { told } = await known.read(address)
    door.revision = 'a.2'
    await pass(10_000)
    door.isAway = true
    expect((await known.read(address)).asOf).toBe(told.toldAt)
  })

  test('and nothing is known, that is said', async () => {
    door.isAway = true
    await expect(known.read(address)).rejects.toThrow(CmsUnavailable)
  })

  test('it is read anew as soon as the cms is back', async () => {
    await known.read(address)
    door.isAway = true
    door.time += 10_000
    await known.read(address)
    say('new', 'b.0')
    door.isAway = false
    await pass(10_000)
    expect(await taglineNow()).toBe('new')
    expect((await known.read(address)).asOf).toBeNull()
  })
})

describe('that nothing is there', () => {
  const nowhere = '/api/site/pages/nowhere?locale=en'

  test('is told in the words of the cms', async () => {
    const error: unknown = await known.read(nowhere).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(NothingThere)
    expect(error).toMatchObject({ status: 404 })
    if (!(error instanceof NothingThere)) return
    expect(JSON.parse(error.body.toString())).toMatchObject({ error: { status: 404 } })
  })

  test('is believed for ten seconds', async () => {
    await expect(known.read(nowhere)).rejects.toThrow(NothingThere)
    await pass(9_999)
    await expect(known.read(nowhere)).rejects.toThrow(NothingThere)
    expect(door.asked).toHaveLength(1)
    await pass(1)
    await expect(known.read(nowhere)).rejects.toThrow(NothingThere)
    expect(door.asked).toHaveLength(2)
  })

  test('is not believed beyond the moment at which time alone can change it', async () => {
    door.validUntil = door.time + 1_000
    await expect(known.read(nowhere)).rejects.toThrow(NothingThere)
    await pass(1_000)
    await expect(known.read(nowhere)).rejects.toThrow(NothingThere)
    expect(door.asked).toHaveLength(2)
  })

  test('is not believed after a change', async () => {
    await expect(known.read(nowhere)).rejects.toThrow(NothingThere)
    door.revision = 'a.2'
    await pass(1_000)
    await expect(known.read(nowhere)).rejects.toThrow(NothingThere)
    expect(door.asked).toHaveLength(2)
  })

  test('is not taken as the word of a cms that is away', async () => {
    await expect(known.read(nowhere)).rejects.toThrow(NothingThere)
    door.isAway = true
    door.time += 3_000
    await expect(known.read(nowhere)).rejects.toThrow(CmsUnavailable)
  })

  test('ends what was there: it is not read again when the cms is away', async () => {
    await known.read(address)
    delete door.contents[address]
    door.revision = 'a.2'
    await pass(1_000)
    await expect(known.read(address)).rejects.toThrow(NothingThere)
    expect(known.has(address)).toBe(false)
    door.isAway = true
    door.time += 3_000
    await expect(known.read(address)).rejects.toThrow(CmsUnavailable)
  })

  test('ends when something is there', async () => {
    delete door.contents[address]
    await expect(known.read(address)).rejects.toThrow(NothingThere)
    say('here', 'a.2')
    await pass(1_000)
    expect(await taglineNow()).toBe('here')
  })
})

describe('patience', () => {
  const other = '/api/site?locale=es'

  test('is shared by all asks of one visitor, where something is known already', async () => {
    door.contents[other] = site
    await known.read(address)
    await known.read(other)
    door.revision = 'a.2'
    await pass(1_000)
    const patience = new Patience(door.now)
    door.beforeSending = () => void (door.time += 1_500)
    await known.read(address, { patience })
    door.beforeSending = () => undefined
    await watch.check()
    await known.read(other, { patience })
    expect(door.asked.slice(2).map(({ patienceMs }) => patienceMs)).toEqual([2_000, 500])
  })

  test('is as long for each ask where nothing is known: waiting is all that helps', async () => {
    const patience = new Patience(door.now)
    door.time += 1_500
    await watch.check()
    await known.read(address, { patience })
    expect(door.asked[0]?.patienceMs).toBe(2_000)
  })

  test('is longer for a calendar of which nothing is known, as programs have it', async () => {
    const calendar = '/api/site/calendar.ics?locale=en'
    door.contents[calendar] = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
    await known.read(calendar)
    door.revision = 'a.2'
    await pass(1_000)
    await known.read(calendar)
    expect(door.asked.map(({ patienceMs }) => patienceMs)).toEqual([20_000, 2_000])
  })
})

describe('a calendar', () => {
  const calendar = '/api/site/calendar.ics?locale=en'
  const other = '/api/site/meetings/march/calendar.ics?locale=en'
  const asOfNow = async (address: string) => (await known.read(address)).asOf === null

  beforeEach(async () => {
    for (const each of [calendar, other]) {
      door.contents[each] = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
    }
    for (const each of [address, calendar, other]) await known.read(each)
    door.revision = 'a.2'
    await pass(1_000)
  })

  test('that can’t be read is told in the log once, and once when it is read again', async () => {
    door.beforeSending = (asked) => {
      if (asked === calendar) throw new CmsUnavailable(`${asked} took too long`)
    }
    for (let count = 0; count < 3; count += 1) {
      expect(await asOfNow(calendar)).toBe(false)
      expect(await asOfNow(other)).toBe(true)
      await pass(6_000)
    }
    const failed = { level: 40, msg: "a calendar can't be read, its last copy is handed out" }
    expect(lines).toEqual([failed])
    door.beforeSending = () => undefined
    for (let count = 0; count < 2; count += 1) expect(await asOfNow(calendar)).toBe(true)
    expect(lines).toEqual([failed, { level: 30, msg: 'a calendar is read again' }])
  })

  test('is not told by itself while the whole cms is away, nor is what else can’t be read', async () => {
    door.beforeSending = (asked) => {
      if (asked === address) throw new CmsUnavailable(`${asked} took too long`)
    }
    expect(await asOfNow(address)).toBe(false)
    door.isAway = true
    await pass(6_000)
    expect(await asOfNow(calendar)).toBe(false)
    expect(lines).toEqual([])
  })
})

describe('what is kept on disk', () => {
  let folder: string
  let kept: KeptAnswers

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'known-'))
    await start()
  })

  afterEach(async () => {
    await kept.settled()
    await rm(folder, { recursive: true })
  })

  /** As a web server does that starts with what another one left. */
  async function start() {
    kept = await KeptAnswers.open({ folder, log: sampleLog().log })
    ;({ watch, known } = readingOf(door, kept))
    await watch.check()
  }

  test('is read by a server that starts while the cms is away', async () => {
    const { told } = await known.read(address)
    await kept.settled()
    door.isAway = true
    door.time += 86_400_000
    await start()
    const later = await known.read(address)
    expect(later.told.body).toEqual(told.body)
    expect(later.asOf).toBe(told.toldAt)
  })

  test('was still so when that was written down last', async () => {
    await known.read(address)
    await kept.settled()
    await kept.writeState({ revision: 'a.1', checkedAt: door.time + 5_000 })
    const checkedAt = door.time + 5_000
    door.isAway = true
    door.time += 86_400_000
    await start()
    expect((await known.read(address)).asOf).toBe(checkedAt)
  })

  describe('and held in memory no longer', () => {
    beforeEach(async () => {
      door.shows[address] = 'site-settings page'
      door.changes = [{ number: 2, type: 'meeting', document: 'weekly' }]
      await known.read(address)
      for (let index = 0; index < 60; index += 1) {
        const picture = `/uploads/${index}.png`
        door.contents[picture] = 'x'.repeat(1_000_000)
        await known.read(picture)
      }
      await kept.settled()
      door.revision = 'a.2'
      await pass(1_000)
    })

    test('is read without asking while it shows nothing that was changed', async () => {
      const { length } = door.asked
      expect(await taglineNow()).toBe(site.tagline)
      expect(await known.read(address)).toMatchObject({ told: { revision: 'a.2' }, asOf: null })
      expect(door.asked).toHaveLength(length)
    })

    test('is asked for where the disk has what was told before', async () => {
      const told = await kept.get(address)
      if (!told) throw new Error('it is not kept')
      await kept.put({ ...told, etag: '"older"' })
      const { length } = door.asked
      expect(await taglineNow()).toBe(site.tagline)
      expect(door.addressesAsked.slice(length)).toEqual([address])
    })
  })

  test('need not travel again when the cms is there and says that it is the same', async () => {
    await known.read(address)
    await kept.settled()
    await start()
    await known.read(address)
    expect(door.asked[1]?.known?.body.toString()).toBe(JSON.stringify(site))
  })

  test('is what was said last', async () => {
    await known.read(address)
    say('new', 'a.2')
    await pass(1_000)
    await known.read(address)
    await kept.settled()
    door.isAway = true
    await start()
    expect(await taglineNow()).toBe('new')
  })

  test('ends when nothing is there any more', async () => {
    await known.read(address)
    await kept.settled()
    delete door.contents[address]
    door.revision = 'a.2'
    await pass(1_000)
    await expect(known.read(address)).rejects.toThrow(NothingThere)
    await kept.settled()
    door.isAway = true
    await start()
    await expect(known.read(address)).rejects.toThrow(CmsUnavailable)
  })

  test('does not come back when it is let go while it is read', async () => {
    await known.read(address)
    await kept.settled()
    await start()
    const reading = known.last(address)
    await known.forget(address)
    expect(await reading).toBeNull()
    expect(known.has(address)).toBe(false)
  })

  test('is no list that is narrowed or continued, and no large file', async () => {
    const list = { data: [], meta: { next: null, from: '2026-11-24', to: '2027-12-29' } }
    const whole = '/api/site/meetings?locale=en'
    const narrowed = '/api/site/meetings?locale=en&topic=housing'
    const continued = '/api/site/meetings?locale=en&after=x'
    const [small, large] = ['/uploads/small.png', '/uploads/large.png']
    Object.assign(door.contents, {
      [whole]: list,
      [narrowed]: list,
      [continued]: list,
      [small]: 'x',
      [large]: 'x'.repeat(1024 * 1024 + 1),
    })
    for (const each of [whole, narrowed, continued, small, large]) await known.read(each)
    await kept.settled()
    expect([...kept.addresses].sort()).toEqual([whole, small])
    expect(known.addresses()).toEqual(new Set([whole, narrowed, continued, small, large]))
  })
})
