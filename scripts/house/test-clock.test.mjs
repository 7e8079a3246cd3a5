import assert from 'node:assert/strict'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { inCheckout } from '../checkout.mjs'

// Tests start servers with a clock that they move (`cms/tests/clock`). No branch's site may have one.

const places = [
  'cms/src',
  'cms/config',
  'cms/seed',
  'web/server',
  'web/src',
  'web/builds',
  'scripts',
]
const files = ['cms/Dockerfile', 'web/Dockerfile', 'deploy/Dockerfile', 'docker-compose.yml']

/** What tests and runs them, and nothing else. */
const ofTests = /^scripts\/(testing|tests)\//

/** What starts the site, or is started: the commands, both servers, and the images. */
const running = [
  ...files,
  ...places.flatMap((place) =>
    readdirSync(inCheckout(place), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(place, file))
      .filter((file) => statSync(inCheckout(file)).isFile()),
  ),
]
  .filter((file) => /\.(ts|vue|mjs|yml)$|Dockerfile$/.test(file) && !/\.test\.\w+$/.test(file))
  .filter((file) => !ofTests.test(file))

test('nothing that npm start or Compose run loads the clock of the tests, or anything beforehand', () => {
  assert.ok(running.includes(path.join('scripts', 'start.mjs')))
  assert.ok(running.includes(path.join('web', 'server', 'main.ts')))
  for (const file of running) {
    const text = readFileSync(inCheckout(file), 'utf8')
    assert.doesNotMatch(text, /tests\/clock|CLOCK_(SHIFT|SOCKET)|--import|NODE_OPTIONS/, file)
  }
})

test('no image holds the tests', () => {
  for (const file of ['cms/Dockerfile', 'web/Dockerfile']) {
    const last =
      readFileSync(inCheckout(file), 'utf8')
        .split(/^FROM /m)
        .at(-1) ?? ''
    const copied = [...last.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, from]) =>
      String(from).split(' '),
    )
    assert.ok(copied.length > 2, file)
    for (const from of copied) {
      assert.match(from, /^\/branchline\/((cms|web)\/)?(node_modules|dist|database|seed|\w+\.json)/)
    }
    assert.equal(
      [...last.matchAll(/^(COPY|ADD) /gm)].length,
      [...last.matchAll(/^COPY --from=build /gm)].length,
    )
  }
})
