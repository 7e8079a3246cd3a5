import { describe, expect, it } from 'vitest'
import { findEntries } from '../src/involve/entries'
import {
  Walk,
  allTypes,
  cms,
  everyQuery,
  isClosed,
  plantCanaries,
  readAddresses,
  readerNames,
  writes,
} from './canaryWalk'

plantCanaries()

describe.each(readerNames)('what people wrote about themselves is read by %s', (reader) => {
  it('nowhere, through any address and any parameter', { timeout: 1_200_000 }, async () => {
    const walk = new Walk(reader)
    for (const [path, addresses] of readAddresses(allTypes)) {
      for (const address of addresses) {
        if (isClosed(await walk.read(path, address))) continue
        for (const query of everyQuery(path)) await walk.read(path, `${address}?${query}`)
      }
    }
    expect(walk.found).toEqual([])
    expect(walk.answered).toBeGreaterThan(reader === 'anybody' ? 10 : 50)
  })
})

it.each(['anybody', 'contributor'] as const)(
  '%s reads nothing of it in the answers to what they send about whatever type',
  async (reader) => {
    const before = await findEntries(cms.strapi, {})
    const walk = new Walk(reader)
    for (const request of writes(allTypes, { isWhole: true })) await walk.ask(request)
    expect(walk.found).toEqual([])
    expect(await findEntries(cms.strapi, {})).toEqual(before)
  },
)
