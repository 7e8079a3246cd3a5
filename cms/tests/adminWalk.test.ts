import { expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { prepareWalk, walkerNames, walkRoutes } from './adminWalk'
import { walkFields } from './fieldWalk'

prepareWalk()

/** Of all fields with all values; only what hangs is ended by it. */
const timeout = isWhole ? 3_600_000 : 600_000

it(
  'whatever writes takes no field that is not for it, and breaks at no value',
  { timeout },
  async () => {
    const { wrong, asked, taken, into, unasked } = await walkFields(isWhole)
    expect(wrong).toEqual([])
    expect(unasked).toEqual([])
    expect(asked).toBeGreaterThan(isWhole ? 400 : 180)
    // Most values are none for a field that belongs to somebody else; every kind of thing takes some.
    expect(taken).toBeGreaterThan(asked / 6)
    expect(into.size).toBeGreaterThan(10)
    expect([...into]).toEqual(
      expect.arrayContaining(['admin::user', 'api::page.page', 'api::position.position']),
    )
  },
)

it.each(walkerNames)('%s changes nothing but what is theirs, at whatever route', async (walker) => {
  const { wrong, asked, changing } = await walkRoutes(walker, { isWhole })
  expect(wrong).toEqual([])
  expect(asked).toBeGreaterThan(isWhole ? 300 : walker === 'nobody' ? 200 : 100)
  if (['nobody', 'read token'].includes(walker)) expect([...changing]).toEqual([])
  // It asks what would do something.
  if (walker === 'editor') expect(changing.size).toBeGreaterThan(15)
})
