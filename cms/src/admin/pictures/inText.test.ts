import { expect, it } from 'vitest'
import { hashesIn } from './inText'

it('finds the pictures of a text, each once', () => {
  const image = (hash: unknown) => ({ type: 'image', image: { hash }, children: [] })
  const text = { type: 'paragraph', children: [{ type: 'text', text: 'Read this' }] }
  expect(hashesIn([image('a'), text, image('b'), image('a'), image(null), null])).toEqual([
    'a',
    'b',
  ])
  for (const empty of [null, undefined, '', {}, []]) expect(hashesIn(empty)).toEqual([])
})
