import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { test } from 'vitest'
import { StopRequest, aborted } from './stop-request.mjs'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  test(`${signal} asks to stop; the copy that npm passes on does not force`, async () => {
    const listenTo = new EventEmitter()
    let now = 0
    const stop = new StopRequest({ listenTo, now: () => now })
    assert.ok(!stop.asked.aborted)
    listenTo.emit(signal)
    now = 800
    listenTo.emit(signal)
    await aborted(stop.asked)
    assert.ok(!stop.forced.aborted)
  })
}

test('a second Ctrl-C after a moment forces', async () => {
  const listenTo = new EventEmitter()
  let now = 0
  const stop = new StopRequest({ listenTo, now: () => now })
  listenTo.emit('SIGINT')
  now = 801
  listenTo.emit('SIGINT')
  assert.ok(stop.forced.aborted)
})

test('the end of npm, of which no signal tells, asks to stop', async () => {
  let parent = 41
  const stop = new StopRequest({ listenTo: new EventEmitter(), parent: () => parent })
  assert.ok(!stop.asked.aborted)
  parent = 1
  // What looks is not what keeps a process.
  const alive = setInterval(() => undefined, 1000)
  await aborted(stop.asked)
  clearInterval(alive)
  assert.ok(!stop.forced.aborted)
})
