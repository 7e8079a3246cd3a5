import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { test } from 'vitest'
import { sideBySide } from './side-by-side.mjs'
import { StopRequest, aborted } from './stop-request.mjs'
import { Stopped } from './task.mjs'

/** @param {import('./stop-request.mjs').Stop} stop */
async function untilStopped({ asked }) {
  await aborted(asked)
  throw new Stopped()
}

test('waits for all of them', async () => {
  /** @type {string[]} */
  const done = []
  const later = Promise.resolve().then(() => done.push('second'))
  await sideBySide(new StopRequest({ listenTo: new EventEmitter() }), () => [
    later.then(() => done.push('first')),
    later,
  ])
  assert.deepEqual(done, ['second', 'first'])
})

test('when one fails the others are stopped, and its failure is what is told', async () => {
  const stop = new StopRequest({ listenTo: new EventEmitter() })
  const failure = new Error('no compiler')
  await assert.rejects(
    sideBySide(stop, (stopAll) => [untilStopped(stopAll), Promise.reject(failure)]),
    failure,
  )
  assert.ok(!stop.asked.aborted)
})

test('a request to stop reaches all of them', async () => {
  const signals = new EventEmitter()
  const running = sideBySide(new StopRequest({ listenTo: signals }), (stopAll) => [
    untilStopped(stopAll),
    untilStopped(stopAll),
  ])
  signals.emit('SIGINT')
  await assert.rejects(running, Stopped)
})
