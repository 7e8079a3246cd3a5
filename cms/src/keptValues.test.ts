import { AsyncLocalStorage } from 'node:async_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { KeptValues } from './keptValues'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function counting() {
  const made: string[] = []
  const make = (key: string) => () => {
    made.push(key)
    return Promise.resolve(`${key}, made ${made.length}`)
  }
  return { made, make }
}

it('makes a value once, also for those who ask together', async () => {
  const { made, make } = counting()
  const values = new KeptValues<string>()
  const both = await Promise.all([values.get('a', make('a')), values.get('a', make('a'))])
  expect(both).toEqual(['a, made 1', 'a, made 1'])
  expect(await values.get('a', make('a'))).toBe('a, made 1')
  expect(await values.get('b', make('b'))).toBe('b, made 2')
  expect(made).toEqual(['a', 'b'])
})

it('makes again what failed, and what is not kept', async () => {
  const { make } = counting()
  const values = new KeptValues<string>({ isKept: (value) => value !== 'a, made 1' })
  const fails = () => Promise.reject(new Error('the database is away'))
  await expect(values.get('a', fails)).rejects.toThrow('away')
  expect(await values.get('a', make('a'))).toBe('a, made 1')
  expect(await values.get('a', make('a'))).toBe('a, made 2')
  expect(await values.get('a', make('a'))).toBe('a, made 2')
})

it('keeps so many, and lets the first go', async () => {
  const { made, make } = counting()
  const values = new KeptValues<string>({ most: 2 })
  for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) await values.get(key, make(key))
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})

it('holds nothing of the request in which a value was made', async () => {
  const { make } = counting()
  const values = new KeptValues<string>()
  const requests = new AsyncLocalStorage<object>()
  const asked = async () => {
    const request = { answer: 'all that was answered' }
    await requests.run(request, () => values.get('a', make('a')))
    return new WeakRef(request)
  }
  const request = await asked()
  // What was looked at is held until its turn is over.
  await new Promise((resolve) => setImmediate(resolve))
  collect()
  expect(request.deref()).toBeUndefined()
  expect(await values.get('a', make('a'))).toBe('a, made 1')
})
