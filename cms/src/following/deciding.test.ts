import { describe, expect, it } from 'vitest'
import { parts, type Part } from './contract'
import { hashOfDates } from './datedHashes'
import {
  decide,
  mostNewADay,
  mostWaiting,
  type Here,
  type Known,
  type Situation,
  type There,
} from './deciding'
import { hashOf } from '../import/memory'
import { toHashes, type Hashes } from './parts'

const soon = '2036-06-01'

/** All parts say `said`, but for those that are named. */
function hashes(said: string, others: Partial<Hashes> = {}): Hashes {
  const all = Object.fromEntries(parts.map((part) => [part, `${part} ${said}`]))
  return { ...toHashes(all), ...others }
}

const there = (uid: string, others: Partial<There> = {}): There => ({
  ...{ uid, parts: hashes('there'), next: soon, isOurs: false, earlier: null, isDelicate: false },
  ...others,
})

const known = (uid: string, others: Partial<Known> = {}): Known => ({
  ...{ uid, target: `of ${uid}`, there: hashes('there'), here: hashes('here') },
  ...{ state: 'followed', apart: [], isDue: false },
  ...others,
})

const here = (others: Partial<Here> = {}): Here => ({
  ...{ parts: hashes('here'), isPublic: false, isUnfinished: false, isToCome: true },
  ...others,
})

function decided({ known: before = [], ...others }: Partial<Situation>) {
  return decide({
    ...{ there: [], unread: new Set<string>(), publishes: false, mostADay: 5, answer: null },
    known: before,
    here: new Map(before.map(({ target }) => [target, here()])),
    used: { made: 0, published: 0 },
    today: '2036-05-14',
    ...others,
  })
}

const publicHere = (before: readonly Known[], others: Partial<Here> = {}) =>
  new Map(before.map(({ target }) => [target, here({ isPublic: true, ...others })]))

const many = (count: number) => Array.from({ length: count }, (_, index) => `event ${index}`)

describe('what is new', () => {
  it('becomes a draft, the next one first', () => {
    const { actions, found } = decided({ there: [there('b', { next: '2036-07-01' }), there('a')] })
    expect(actions).toEqual([
      { do: 'make', uid: 'a', publishes: false, isDue: false },
      { do: 'make', uid: 'b', publishes: false, isDue: false },
    ])
    expect(found).toMatchObject({ events: 2, made: 2 })
  })

  it('is left out when it is over, ours, or was deleted here', () => {
    const { actions, found } = decided({
      there: [
        there('over', { next: null }),
        there('ours', { isOurs: true }),
        there('deleted', { earlier: { target: 'x', isThere: false } }),
      ],
    })
    expect(actions).toEqual([])
    expect(found).toMatchObject({ over: 1, ours: 1, deleted: 1, made: 0 })
  })

  it('is followed from now on when a file brought it in before', () => {
    const { actions } = decided({
      there: [there('a', { earlier: { target: 'x', isThere: true } })],
    })
    expect(actions).toEqual([{ do: 'adopt', uid: 'a', target: 'x' }])
  })

  it('is published where that was chosen, as many a day as were chosen; the rest is due', () => {
    const { actions, found } = decided({
      there: many(4).map((uid) => there(uid)),
      publishes: true,
      mostADay: 3,
      used: { made: 1, published: 1 },
    })
    const make = { do: 'make' }
    expect(actions).toMatchObject([
      { ...make, publishes: true, isDue: false },
      { ...make, publishes: true, isDue: false },
      { ...make, publishes: false, isDue: true },
      { ...make, publishes: false, isDue: true },
    ])
    expect(found).toMatchObject({ made: 4, tomorrow: 2 })
  })

  it('waits as a draft while it is delicate, and is published when it is so no more', () => {
    const delicate = { isDelicate: true }
    const fresh = decided({ there: [there('a', delicate)], publishes: true })
    expect(fresh.actions).toEqual([{ do: 'make', uid: 'a', publishes: false, isDue: true }])
    expect(fresh.found).toMatchObject({ made: 1, tomorrow: 0 })
    const due = { known: [known('a', { isDue: true })], publishes: true }
    expect(decided({ ...due, there: [there('a', delicate)] }).actions).toEqual([])
    const parts = hashes('there', { text: 'new' })
    expect(decided({ ...due, there: [there('a', { ...delicate, parts })] }).actions).toEqual([
      { do: 'change', uid: 'a', parts: ['text'], apart: [], publishes: false },
    ])
    expect(decided({ ...due, there: [there('a')] }).actions).toEqual([
      { do: 'publish', uid: 'a', publishes: true },
    ])
  })

  it('changes of what is public wait in its draft while it is delicate', () => {
    const before = [known('a')]
    const parts = hashes('there', { text: 'new' })
    const { actions, found } = decided({
      there: [there('a', { isDelicate: true, parts })],
      known: before,
      here: publicHere(before),
      publishes: true,
    })
    expect(actions).toEqual([
      { do: 'change', uid: 'a', parts: ['text'], apart: [], publishes: false },
    ])
    expect(found).toMatchObject({ changed: 1, tomorrow: 0 })
  })

  it('that is due is published on the next days, as it is there, unless somebody works on it', () => {
    const due = ['a', 'b', 'c', 'd'].map((uid) => known(uid, { isDue: true }))
    const moved = there('a', { parts: hashes('there', { when: 'new' }) })
    const situation = {
      there: [moved, there('b'), there('c'), there('d')],
      known: due,
      here: new Map([
        ['of a', here()],
        ['of b', here()],
        ['of c', here({ parts: hashes('here', { title: 'an editor’s' }) })],
        ['of d', here()],
      ]),
      mostADay: 2,
    }
    const { actions, found } = decided({ ...situation, publishes: true })
    expect(actions).toEqual([
      { do: 'change', uid: 'a', parts: ['when'], apart: [], publishes: true },
      { do: 'publish', uid: 'b', publishes: true },
    ])
    expect(found.tomorrow).toBe(1)
    expect(decided(situation).actions).toMatchObject([{ do: 'change', publishes: false }])
  })

  it('comes at most so many a day, and waits at most so many', () => {
    const flood = many(10_000).map((uid) => there(uid))
    const first = decided({ there: flood, used: { made: 10, published: 0 } })
    expect(first.actions).toHaveLength(mostNewADay - 10)
    expect(first.found.later).toBe(10_000 - mostNewADay + 10)
    const before = many(mostWaiting - 2).map((uid) => known(uid))
    const full = decided({ there: flood, known: before })
    expect(full.actions).toHaveLength(2)
  })
})

describe('what changed there', () => {
  const changed = (part: Part) => there('a', { parts: hashes('there', { [part]: 'new' }) })

  it('nothing: nothing is done', () => {
    expect(decided({ there: [there('a')], known: [known('a')] }).actions).toEqual([])
  })

  it('changes a draft', () => {
    const { actions, found } = decided({ there: [changed('when')], known: [known('a')] })
    expect(actions).toEqual([
      { do: 'change', uid: 'a', parts: ['when'], apart: [], publishes: false },
    ])
    expect(found.changed).toBe(1)
  })

  it('waits in the draft of what is public, and its single dates for an editor', () => {
    const before = [known('a')]
    const parted = there('a', { parts: hashes('there', { when: 'new', dates: 'new' }) })
    const { actions } = decided({ there: [parted], known: before, here: publicHere(before) })
    expect(actions).toEqual([
      { do: 'change', uid: 'a', parts: ['when'], apart: ['dates'], publishes: false },
    ])
  })

  it('waits for an editor where words of a single date of what is public go', () => {
    const own = (uid: string, ownWords: string) => ({ parts: hashes(uid, { ownWords }) })
    const withWords = hashOfDates(
      ['With Ada'],
      [{ originalDate: soon, lastDay: soon, said: 'With Ada' }],
    )
    const before = [known('a', { there: hashes('there', { ownWords: withWords }) })]
    const without = [there('a', own('there', hashOfDates([], [])))]
    const standing = publicHere(before, { isUnfinished: true })
    for (const publishes of [true, false]) {
      const situation = { there: without, known: before, here: standing, publishes }
      expect(decided(situation).actions).toEqual([
        { do: 'change', uid: 'a', parts: [], apart: ['ownWords'], publishes: false },
      ])
    }
    const others = hashOfDates(
      ['With Bo'],
      [{ originalDate: soon, lastDay: soon, said: 'With Bo' }],
    )
    const written = { do: 'change', uid: 'a', parts: ['ownWords'], apart: [] }
    const renamed = { there: [there('a', own('there', others))], known: before, here: standing }
    expect(decided(renamed).actions).toEqual([{ ...written, publishes: false }])
    const isFinished = { there: without, known: before, here: publicHere(before) }
    expect(decided({ ...isFinished, publishes: true }).actions).toEqual([
      { ...written, publishes: true },
    ])
    expect(decided({ there: without, known: before }).actions).toEqual([
      { ...written, publishes: false },
    ])
  })

  it('is published where that was chosen, within the day’s number', () => {
    const before = [known('a')]
    const one = { there: [changed('dates')], known: before, publishes: true }
    expect(decided({ ...one, here: publicHere(before) }).actions).toEqual([
      { do: 'change', uid: 'a', parts: ['dates'], apart: [], publishes: true },
    ])
    const full = { ...one, here: publicHere(before), used: { made: 0, published: 5 } }
    expect(decided(full)).toMatchObject({ actions: [], found: { changed: 0, tomorrow: 1 } })
    const unfinished = { ...one, here: publicHere(before, { isUnfinished: true }) }
    expect(decided(unfinished).actions).toMatchObject([{ publishes: false }])
  })

  it.each(parts)('never overwrites what an editor changed: %s', (part) => {
    const before = [known('a')]
    const edited = { parts: hashes('here', { [part]: 'an editor’s' }) }
    for (const publishes of [true, false]) {
      for (const isPublic of [true, false]) {
        const { actions, found } = decided({
          there: [changed(part)],
          known: before,
          here: new Map([['of a', here({ ...edited, isPublic })]]),
          publishes,
        })
        expect(actions).toEqual([
          { do: 'change', uid: 'a', parts: [], apart: [part], publishes: false },
        ])
        expect(found.leftAlone).toBe(1)
      }
    }
  })

  it('reaches the other parts of what an editor changed, and is not published then', () => {
    const { actions } = decided({
      there: [changed('when')],
      known: [known('a', { apart: ['title'] })],
      here: new Map([
        ['of a', here({ parts: hashes('here', { title: 'an editor’s' }), isPublic: true })],
      ]),
      publishes: true,
    })
    expect(actions).toEqual([
      { do: 'change', uid: 'a', parts: ['when'], apart: ['title'], publishes: false },
    ])
  })

  it('of what was deleted here is nothing', () => {
    const { actions, found } = decided({
      there: [changed('title')],
      known: [known('a')],
      here: new Map(),
    })
    expect(actions).toEqual([])
    expect(found.deleted).toBe(1)
  })
})

describe('what is gone there', () => {
  const rest = many(8).map((uid) => known(uid))
  const restThere = rest.map(({ uid }) => there(uid))

  it('is asked about', () => {
    const { actions } = decided({ there: restThere, known: [...rest, known('a')] })
    expect(actions).toEqual([{ do: 'ask', uid: 'a' }])
  })

  it('is cancelled on the next day where the day’s number is reached', () => {
    const before = [...rest, known('a')]
    const situation = { there: restThere, known: before, here: publicHere(before), publishes: true }
    const { actions, found } = decided({ ...situation, used: { made: 0, published: 5 } })
    expect(actions).toEqual([])
    expect(found.tomorrow).toBe(1)
  })

  it('is cancelled where meetings are published at once, unless somebody works on it', () => {
    const before = [...rest, known('a'), known('b')]
    const standing = publicHere(before)
    standing.set('of b', here({ isPublic: true, isUnfinished: true }))
    const { actions } = decided({
      there: restThere,
      known: before,
      here: standing,
      publishes: true,
    })
    expect(actions).toEqual([
      { do: 'cancel', uid: 'a' },
      { do: 'ask', uid: 'b' },
    ])
  })

  it('stays as it is when it has begun', () => {
    const before = [...rest, known('a')]
    const standing = publicHere(before)
    standing.set('of a', here({ isPublic: true, isToCome: false }))
    for (const publishes of [true, false]) {
      const { actions } = decided({ there: restThere, known: before, here: standing, publishes })
      expect(actions).toEqual([{ do: 'forget', uid: 'a' }])
    }
  })

  it('is not what stands there and can’t be read', () => {
    const before = [...rest, known('a')]
    const situation = { known: before, here: publicHere(before), publishes: true }
    const unread = new Set(['a'])
    expect(decided({ ...situation, there: restThere, unread }).actions).toEqual([])
    const part = there('a', { parts: hashes('there', { dates: 'without what is torn' }) })
    expect(decided({ ...situation, there: [...restThere, part], unread }).actions).toEqual([])
  })

  it('and was asked about before is not asked about again, and returns when it is back', () => {
    const before = [...rest, known('a', { state: 'gone' })]
    expect(decided({ there: restThere, known: before }).actions).toEqual([])
    expect(decided({ there: [...restThere, there('a')], known: before }).actions).toEqual([
      { do: 'return', uid: 'a' },
    ])
  })

  it('and was cancelled before is nothing new', () => {
    const cancelled = known('a', { there: hashes('there', { status: hashOf(true) }) })
    expect(decided({ known: [cancelled] })).toMatchObject({ actions: [], question: null })
  })

  it('in masses stops everything and asks', () => {
    const before = many(12).map((uid) => known(uid))
    const left = before.slice(4).map(({ uid }) => there(uid))
    const { actions, question } = decided({ there: [...left, there('new')], known: before })
    expect(actions).toEqual([])
    expect(question).toEqual({ gone: 4, of: 12 })
  })

  it.each([
    ['a quarter alone is no mass', 12, 3],
    ['nor are two', 3, 2],
  ])('%s', (_, all, gone) => {
    const before = many(all).map((uid) => known(uid))
    const left = before.slice(gone).map(({ uid }) => there(uid))
    expect(decided({ there: left, known: before }).question).toBeNull()
  })

  it('an empty calendar is never believed', () => {
    expect(decided({ known: [known('a')] }).question).toEqual({ gone: 1, of: 1 })
    expect(decided({ known: [] }).question).toBeNull()
  })

  it('in masses: an answer counts for what was asked about, and for nothing else', () => {
    const before = many(4).map((uid) => known(uid))
    const standing = publicHere(before)
    standing.set('of event 1', here())
    standing.set(
      'of event 2',
      here({ isPublic: true, parts: hashes('here', { title: 'an editor’s' }) }),
    )
    const situation = { there: [there('event 3')], known: before, here: standing }
    const { goneKey } = decided(situation)
    const key = goneKey ?? ''
    expect(decided({ ...situation, answer: { key, areGone: true } }).actions).toEqual([
      { do: 'cancel', uid: 'event 0' },
      { do: 'remove', uid: 'event 1' },
      { do: 'ask', uid: 'event 2' },
    ])
    expect(decided({ ...situation, answer: { key, areGone: false } }).actions).toEqual(
      ['event 0', 'event 1', 'event 2'].map((uid) => ({ do: 'keep', uid })),
    )
    const more = { ...situation, there: [], answer: { key, areGone: true } }
    expect(decided(more).question).toEqual({ gone: 4, of: 4 })
  })
})
