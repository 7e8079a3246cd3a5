import { afterEach, expect, test } from 'vitest'
import { shapes, type Drawing } from './drawing'
import { DrawingThread } from './drawingThread'

/** Answers with the number of pictures that this thread was asked for. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    let count = 0
    parentPort.on('message', ({ root }) => {
      count += 1
      const wish = root.props.children
      if (wish === 'die') process.exit(1)
      if (wish === 'fail') parentPort.postMessage({ error: 'it cannot be drawn' })
      else parentPort.postMessage(wish === 'babble' ? {} : { drawn: Uint8Array.of(count) })
    })
  `)}`,
)

const drawing = (children: string): Drawing => ({
  ...shapes.wide,
  root: { type: 'div', props: { children } },
  logo: null,
})

const thread = new DrawingThread<Drawing>(script)
afterEach(() => thread.end())

test('all pictures are drawn by one thread, one after the other', async () => {
  const drawn = await Promise.all(['a', 'b', 'c'].map((name) => thread.draw(drawing(name))))
  expect(drawn.map((png) => png[0])).toEqual([1, 2, 3])
})

test('one that fails keeps no other from being drawn', async () => {
  await expect(thread.draw(drawing('fail'))).rejects.toThrow('it cannot be drawn')
  expect((await thread.draw(drawing('a')))[0]).toBe(2)
})

test.each([
  ['die', 'has ended'],
  ['babble', 'something else'],
])('after a thread that %ss comes another one', async (wish, message) => {
  const [lost, next] = [thread.draw(drawing(wish)), thread.draw(drawing('a'))]
  await expect(lost).rejects.toThrow(message)
  expect((await next)[0]).toBe(1)
})
