import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest'
import { sampleLog } from './cms/sample-door'
import { listen } from './sample-app'
import { stopGently } from './stopping'

const signals = ['SIGTERM', 'SIGINT'] as const

let server: Server
let origin: string
let running: ServerResponse[]
let closing: ReturnType<typeof vi.fn<() => void>>
let closed: ReturnType<typeof vi.fn<() => Promise<void>>>
let exit: MockInstance<typeof process.exit>
let listeners: Map<string, NodeJS.SignalsListener[]>

beforeEach(async () => {
  // Connections go on by themselves; only the waiting is told to.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
  listeners = new Map(signals.map((signal) => [signal, process.listeners(signal)]))
  running = []
  server = createServer((_request, response) => running.push(response))
  origin = await listen(server)
  closing = vi.fn()
  closed = vi.fn(() => Promise.resolve())
  stopGently({ server, log: sampleLog().log, closing, closed })
})

afterEach(() => {
  for (const signal of signals) {
    for (const listener of process.listeners(signal)) {
      if (!listeners.get(signal)?.includes(listener)) process.removeListener(signal, listener)
    }
  }
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.restoreAllMocks()
  server.closeAllConnections()
  server.close()
})

test('after SIGTERM requests are taken for a while yet, then those that run are finished', async () => {
  const response = fetch(origin)
  await vi.waitFor(() => expect(running).toHaveLength(1))
  process.emit('SIGTERM', 'SIGTERM')
  expect(closing).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(2_999)
  expect(server.listening).toBe(true)
  vi.advanceTimersByTime(1)
  expect(server.listening).toBe(false)
  expect(closed).not.toHaveBeenCalled()
  running[0]?.end('whole')
  expect(await (await response).text()).toBe('whole')
  vi.advanceTimersByTime(100)
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0))
  expect(closed).toHaveBeenCalledTimes(1)
})

test('at a terminal nobody is kept waiting', async () => {
  process.emit('SIGINT', 'SIGINT')
  vi.advanceTimersByTime(0)
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0))
})

test('it takes no longer than ten seconds, whatever is running', async () => {
  const response = fetch(origin)
  await vi.waitFor(() => expect(running).toHaveLength(1))
  process.emit('SIGTERM', 'SIGTERM')
  vi.advanceTimersByTime(9_999)
  expect(exit).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(exit).toHaveBeenCalledWith(0)
  running[0]?.end()
  await response
})

test('a second signal changes nothing', () => {
  process.emit('SIGTERM', 'SIGTERM')
  process.emit('SIGINT', 'SIGINT')
  vi.advanceTimersByTime(2_999)
  expect(closing).toHaveBeenCalledTimes(1)
  expect(server.listening).toBe(true)
})
