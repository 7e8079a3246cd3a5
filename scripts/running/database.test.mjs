import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { onTestFinished, test } from 'vitest'
import { freePort } from '../../cms/tests/ports/ports.mjs'
import { requireDatabase } from './database.mjs'

test('is content where somebody answers', async () => {
  const port = await freePort()
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(null)))
  await requireDatabase(`postgres://branch:sesame@127.0.0.1:${port}/site`)
})

test('names host, port and what to look at where nothing listens, and no password', async () => {
  const port = await freePort()
  await assert.rejects(
    requireDatabase(`postgres://branch:sesame@127.0.0.1:${port}/site`),
    (error) => {
      assert.ok(error instanceof Error)
      assert.equal(error.name, 'Failure')
      assert.match(
        error.message,
        new RegExp(
          `^The database of DATABASE_URL can't be reached at 127\\.0\\.0\\.1, port ${port}: nothing listens there: is PostgreSQL running, .+\\?$`,
        ),
      )
      assert.ok(!error.message.includes('sesame'))
      return true
    },
  )
})

test('names a machine that nobody knows', async () => {
  await assert.rejects(
    requireDatabase('postgres://branch@database.invalid/site'),
    /at database\.invalid, port 5432: (there is no machine of that name|the name could not be looked up)/,
  )
})

test('asks nobody where the database has a socket in a folder', () =>
  requireDatabase('postgres:///site?host=/var/run/postgresql'))
