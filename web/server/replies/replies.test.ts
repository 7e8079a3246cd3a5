import { beforeEach, describe, expect, test, vi } from 'vitest'
import { home } from '../../src/cms/sample-cms'
import { occurrence, site } from '../../src/sample-branch'
import type { Told } from '../cms/ask'
import type { KnownAnswers } from '../cms/known'
import type { RevisionWatch } from '../cms/revision'
import { SampleDoor, readingOf } from '../cms/sample-door'
import { Replies, nextMoment, type Made } from './replies'
import { replyOf } from './reply'

const english = '/api/site?locale=en'
const spanish = '/api/site?locale=es'

let door: SampleDoor
let watch: RevisionWatch
let known: KnownAnswers
let replies: Replies
/** How far the wall clock is before the right time, ms. */
let clockWrong: number

beforeEach(async () => {
  clockWrong = 0
  door = new SampleDoor()
  door.contents[english] = site
  door.contents[spanish] = { ...site, locale: 'es' }
  ;({ watch, known } = readingOf(door))
  await watch.check()
  replies = new Replies({ known, watch, now: () => door.time + clockWrong, monotonic: door.now })
})

/** Makes a reply out of what the cms says at some addresses. */
function making(addresses: string[], headers: Record<string, string> = {}) {
  return vi.fn(async (): Promise<Made> => {
    const told: Told[] = []
    let asOf: number | null = null
    for (const address of addresses) {
      const answer = await known.read(address)
      told.push(answer.told)
      asOf = answer.asOf ?? asOf
    }
    const body = Buffer.concat(told.map((one) => one.body))
    return { reply: replyOf(200, body, { 'Content-Type': 'text/html', ...headers }), told, asOf }
  })
}

async function change(revision: string) {
  door.revision = revision
  door.time += 1_000
  await watch.check()
}

function leave() {
  door.isAway = true
  door.time += 3_000
}

describe('a reply is ready', () => {
  test('from when it was made until the content changes', async () => {
    expect(replies.get('/')).toBeNull()
    const reply = await replies.read('/', making([english]))
    expect(replies.get('/')).toBe(reply)
    await change('a.1')
    expect(replies.get('/')).toBe(reply)
    await change('a.2')
    expect(replies.get('/')).toBeNull()
  })

  test('until the moment at which time alone can change it', async () => {
    door.validUntil = door.time + 500
    await replies.read('/', making([english]))
    door.time += 499
    expect(replies.get('/')).not.toBeNull()
    door.time += 1
    expect(replies.get('/')).toBeNull()
  })

  test.each([
    ['back', -3_600_000],
    ['forward', 3_600_000],
  ])('not when the clock was set %s since: it is made anew', async (_where, ms) => {
    const make = making([english])
    await replies.read('/', make)
    clockWrong = ms
    expect(replies.get('/')).toBeNull()
    await replies.read('/', make)
    expect(make).toHaveBeenCalledTimes(2)
    expect(replies.get('/')).not.toBeNull()
  })

  test('no longer than the cms is known to have its revision', async () => {
    await replies.read('/', making([english]))
    door.time += 3_000
    expect(replies.get('/')).toBeNull()
  })

  test('only when all that it is made of is of one revision', async () => {
    const make = making([english, spanish])
    make.mockImplementationOnce(async () => {
      const first = await known.read(spanish)
      await change('a.2')
      const second = await known.read(english)
      const reply = replyOf(200, Buffer.from('mixed'), { 'Content-Type': 'text/html' })
      return { reply, told: [second.told, first.told], asOf: null }
    })
    await replies.read('/', make)
    expect(replies.get('/')).toBeNull()
  })

  test('not when it was begun before a change, however late it is done', async () => {
    const make = making([english])
    make.mockImplementationOnce(async () => {
      const { told } = await known.read(english)
      await change('a.2')
      const reply = replyOf(200, told.body, { 'Content-Type': 'text/html' })
      return { reply, told: [told], asOf: null }
    })
    await replies.read('/', make)
    expect(replies.get('/')).toBeNull()
  })

  test('not when it is made of nothing that the cms said', async () => {
    await replies.read('/', () =>
      Promise.resolve({
        reply: replyOf(200, Buffer.from('x'), { 'Content-Type': 'text/html' }),
        told: [],
        asOf: null,
      }),
    )
    expect(replies.get('/')).toBeNull()
  })
})

describe('after a change', () => {
  test('it is made anew when something is there by now that was missing', async () => {
    const absent = '/api/site/groups/tenants?locale=en'
    const make = making([english])
    const withMissing = async () => ({ ...(await make()), missing: [absent] })
    await replies.read('/', withMissing)
    await change('a.2')
    await replies.read('/', withMissing)
    expect(make).toHaveBeenCalledTimes(1)
    door.contents[absent] = site
    await change('a.3')
    await replies.read('/', withMissing)
    expect(make).toHaveBeenCalledTimes(2)
  })

  test('of something else it is confirmed, not made again', async () => {
    const make = making([english, spanish])
    const reply = await replies.read('/', make)
    await change('a.2')
    expect(await replies.read('/', make)).toBe(reply)
    expect(replies.get('/')).toBe(reply)
    expect(make).toHaveBeenCalledTimes(1)
  })

  test('of what it is made of it is made again', async () => {
    const make = making([english, spanish])
    const reply = await replies.read('/', make)
    door.contents[spanish] = { ...site, tagline: 'nuevo' }
    await change('a.2')
    const next = await replies.read('/', make)
    expect(next).not.toBe(reply)
    expect(next.body.toString()).toContain('nuevo')
  })

  test('that takes away what it is made of it is made again', async () => {
    const make = making([english])
    await replies.read('/', make)
    delete door.contents[english]
    await change('a.2')
    await expect(replies.read('/', make)).rejects.toThrow('/api/site')
    expect(make).toHaveBeenCalledTimes(2)
  })

  test('one that names its revision is made again, to name the new one', async () => {
    await replies.read('/', making([english], { 'Content-Revision': 'a.1' }))
    await change('a.2')
    const next = await replies.read('/', making([english], { 'Content-Revision': 'a.2' }))
    expect(next.headers['Content-Revision']).toBe('a.2')
  })

  test('one that is made of what has no tag is made again', async () => {
    door.hasTags = false
    const make = making([english])
    await replies.read('/', make)
    await change('a.2')
    await replies.read('/', make)
    expect(make).toHaveBeenCalledTimes(2)
  })

  test('confirmation brings new terms', async () => {
    const make = making([english])
    await replies.read('/', make)
    door.validUntil = door.time + 5_000
    await change('a.2')
    await replies.read('/', make)
    door.time += 2_000
    await watch.check()
    expect(replies.get('/')).not.toBeNull()
    door.time += 2_000
    await watch.check()
    expect(replies.get('/')).toBeNull()
  })

  test('nothing is confirmed when its time is over', async () => {
    door.validUntil = door.time + 500
    const make = making([english])
    await replies.read('/', make)
    await change('a.1')
    await replies.read('/', make)
    expect(make).toHaveBeenCalledTimes(2)
  })
})

describe('while the cms is away', () => {
  test('a reply of the past is sent again for ten seconds', async () => {
    const make = making([english])
    await replies.read('/', make)
    leave()
    const stale = await replies.read('/', make)
    expect(make).toHaveBeenCalledTimes(2)
    door.time += 9_999
    expect(replies.get('/')).toBe(stale)
    door.time += 1
    expect(replies.get('/')).toBeNull()
  })

  test('and no longer than until one of its dates begins or ends', async () => {
    const list = {
      data: [
        occurrence({ startsAt: '2026-11-24T20:00:05.000Z', endsAt: '2026-11-24T22:00:00.000Z' }),
      ],
      meta: { next: null, from: '2026-11-24', to: '2027-12-29' },
    }
    const meetings = '/api/site/meetings?locale=en'
    door.contents[meetings] = list
    const make = making([meetings])
    await replies.read('/meetings', make)
    leave()
    await replies.read('/meetings', make)
    door.time += 1_999
    expect(replies.get('/meetings')).not.toBeNull()
    door.time += 1
    expect(replies.get('/meetings')).toBeNull()
  })

  test('it is not sent any more once the cms is back', async () => {
    const make = making([english])
    await replies.read('/', make)
    leave()
    const stale = await replies.read('/', make)
    door.isAway = false
    await watch.check()
    expect(replies.get('/')).toBeNull()
    // What is held is of the past, so it cannot be confirmed.
    expect(await replies.read('/', make)).not.toBe(stale)
    expect(make).toHaveBeenCalledTimes(3)
  })
})

test('it is made once for all who ask at the same time', async () => {
  const make = making([english])
  const all = await Promise.all(Array.from({ length: 20 }, () => replies.read('/', make)))
  expect(new Set(all).size).toBe(1)
  expect(make).toHaveBeenCalledTimes(1)
})

test('a failure is told to all who wait, and kept for nobody', async () => {
  const make = making([english])
  make.mockRejectedValueOnce(new Error('broken'))
  const both = await Promise.allSettled([replies.read('/', make), replies.read('/', make)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(replies.read('/', make)).resolves.toMatchObject({ status: 200 })
})

test('what vanished takes along all that was made of it, and nothing else', async () => {
  await replies.read('/', making([english]))
  await replies.read('/both', making([english, spanish]))
  await replies.read('/es', making([spanish]))
  replies.forget(new Set([english]))
  expect(replies.get('/')).toBeNull()
  expect(replies.get('/both')).toBeNull()
  expect(replies.get('/es')).not.toBeNull()
})

test('no more is held than the bound allows', async () => {
  replies = new Replies({ known, watch, now: door.now, monotonic: door.now, maxBytes: 50_000 })
  for (let index = 0; index < 100; index += 1) {
    await replies.read(`/${index}`, making([english]))
    expect(replies.bytes).toBeLessThanOrEqual(50_000)
  }
  expect(replies.get('/99')).not.toBeNull()
  expect(replies.get('/0')).toBeNull()
})

test.each([
  ['2026-11-27T02:00:00.000Z', '2026-11-27T03:00:00.000Z'],
  ['2026-11-27T03:00:00.000Z', '2026-11-27T05:00:00.000Z'],
  ['2026-11-27T05:00:00.000Z', null],
])('at %s the next moment of a date, wherever it stands, is %s', async (now, expected) => {
  const address = '/api/site/pages?locale=en'
  const section = {
    type: 'upcoming-meetings',
    title: null,
    topic: null,
    occurrences: [occurrence()],
  }
  door.contents[address] = { ...home, sections: [section] }
  const { told } = await known.read(address)
  const moment = nextMoment([told], Date.parse(now))
  expect(moment === null ? null : new Date(moment).toISOString()).toBe(expected)
})
