import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { withSharedTexts } from './sharedTexts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const answer = JSON.stringify({
  data: [
    { title: 'Study group', summary: 'We read one chapter. '.repeat(20), venue: null, tags: ['a'] },
    { title: 'Study group', summary: 'Long. '.repeat(200), startsAt: '2036-05-14', isOnline: true },
  ],
  meta: { total: 2 },
})

it('leaves an answer as it is', () => {
  expect(withSharedTexts(JSON.parse(answer))).toEqual(JSON.parse(answer))
})

it('holds a text once, however often it stands in an answer', () => {
  const text = 'Come in by the side door, which has no step. '.repeat(10)
  const dates = 4_000
  const json = JSON.stringify(Array.from({ length: dates }, () => ({ text })))
  collect()
  const before = process.memoryUsage().heapUsed
  const held = withSharedTexts<unknown[]>(JSON.parse(json))
  collect()
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((dates * text.length) / 2)
  expect(held).toHaveLength(dates)
})
