import { expect, test } from 'vitest'
import { Busy } from '../cms/gate'
import { keyOf, shapes, type Drawing } from './drawing'
import { Drawn } from './drawn'

const drawing = (name: string, logo: Uint8Array | null = null): Drawing => ({
  ...shapes.wide,
  root: { type: 'div', props: { children: name } },
  logo,
})

/** Draws a hundred bytes, once it is let. */
function pictures(maxBytes?: number) {
  const drawn: unknown[] = []
  const waiting: (() => void)[] = []
  const draw = async ({ root }: Drawing) => {
    drawn.push(root.props.children)
    await new Promise<void>((resolve) => waiting.push(resolve))
    return new Uint8Array(100)
  }
  const made = new Drawn(draw, keyOf, maxBytes)
  const letAll = () => waiting.splice(0).forEach((draw) => draw())
  const read = async (name: string) => {
    const picture = made.read(drawing(name))
    letAll()
    return picture
  }
  return { made, drawn, letAll, read }
}

test('each is drawn once, for all who ask at once and for later ones', async () => {
  const { made, drawn, letAll, read } = pictures()
  const both = Promise.all([made.read(drawing('a')), made.read(drawing('a'))])
  letAll()
  await both
  await read('a')
  expect(drawn).toEqual(['a'])
  const withLogo = made.read(drawing('a', Uint8Array.of(1)))
  letAll()
  await withLogo
  expect(drawn).toEqual(['a', 'a'])
})

test('only so many bytes are held', async () => {
  const { drawn, read } = pictures(250)
  for (const name of ['a', 'b', 'c', 'a']) await read(name)
  expect(drawn).toEqual(['a', 'b', 'c', 'a'])
  await read('c')
  expect(drawn).toHaveLength(4)
})

test('who asks for too many at once is told to come later, and what is drawn stays', async () => {
  const { made, drawn, letAll, read } = pictures()
  await read('ready')
  const all = Array.from({ length: 20 }, (_, index) => made.read(drawing(String(index))))
  await expect(made.read(drawing('one more'))).rejects.toThrow(Busy)
  expect((await made.read(drawing('ready'))).byteLength).toBe(100)
  letAll()
  await Promise.all(all)
  await read('one more')
  expect(drawn).toHaveLength(22)
})

test('what could not be drawn is tried again', async () => {
  let tries = 0
  const draw = () => {
    tries += 1
    return tries === 1 ? Promise.reject(new Error('no')) : Promise.resolve(new Uint8Array(1))
  }
  const made = new Drawn<Drawing>(draw, keyOf)
  await expect(made.read(drawing('a'))).rejects.toThrow('no')
  expect((await made.read(drawing('a'))).byteLength).toBe(1)
})
