import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { onTestFinished, test } from 'vitest'
import { requireFreePort } from './ports.mjs'

test('a free port passes and stays free; a taken one is named with its variable', async () => {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
  const address = server.address()
  assert.ok(address && typeof address === 'object')
  const { port } = address
  onTestFinished(() => void server.close())

  await assert.rejects(
    requireFreePort('WEB_PORT', '127.0.0.1', port),
    new RegExp(`^Failure: Port ${port} \\(WEB_PORT\\) is taken: .*WEB_PORT=${port + 1}\\.$`),
  )
  await assert.rejects(requireFreePort('WEB_PORT', '0.0.0.0', port), /is taken/)

  await new Promise((resolve) => server.close(resolve))
  await requireFreePort('WEB_PORT', '127.0.0.1', port)
  await requireFreePort('WEB_PORT', '127.0.0.1', port)
})

test('an address of another machine is named', async () => {
  await assert.rejects(requireFreePort('WEB_PORT', '192.0.2.1', 28123), /HOST is "192\.0\.2\.1"/)
})
