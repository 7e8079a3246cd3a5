import { AsyncLocalStorage } from 'node:async_hooks'
import { expect, it } from 'vitest'
import { Loop } from './loop'

it('takes no turn in the request that woke it, nor those that follow', async () => {
  const requests = new AsyncLocalStorage<string>()
  const seen: (string | undefined)[] = []
  const dayMs = 24 * 60 * 60 * 1000
  await new Promise<void>((resolve) => {
    const loop = new Loop(() => {
      seen.push(requests.getStore())
      if (seen.length === 3) resolve()
      return Promise.resolve(seen.length === 3 ? dayMs : 0)
    }, dayMs)
    requests.run('of an editor', () => loop.wake())
  })
  expect(seen).toEqual([undefined, undefined, undefined])
})
