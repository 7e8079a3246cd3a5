import assert from 'node:assert/strict'
import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import {
  ENGINES,
  buildArgs,
  createArgs,
  execArgs,
  factsOf,
  inspectArgs,
  removeArgs,
  requireEngine,
  runArgs,
  waysOut,
} from './engines.mjs'

/**
 * A machine that has these and no others.
 *
 * @param {Record<string, string>} programs by name: what each runs
 */
function machineWith(programs) {
  const folder = temporaryFolder()
  for (const [name, does] of Object.entries(programs)) {
    writeFileSync(path.join(folder, name), `#!/bin/sh\n${does}\n`)
    chmodSync(path.join(folder, name), 0o755)
  }
  return { PATH: folder }
}

const works = '[ "$*" = version ]'
const noDaemon = 'echo Client: 1; echo "first line" >&2; echo "Cannot connect" >&2; exit 1'

test('takes the first that is there and answers', async () => {
  const all = { docker: works, podman: works, buildah: works }
  assert.equal(await requireEngine(machineWith(all)), 'docker')
  assert.equal(await requireEngine(machineWith({ ...all, docker: noDaemon })), 'podman')
  assert.equal(await requireEngine(machineWith({ buildah: works })), 'buildah')
})

test('where there is none it says what it looked for, and what is wrong with what it found', async () => {
  await assert.rejects(
    requireEngine(machineWith({ docker: noDaemon, podman: 'exit 1' })),
    /docker does not work \(Cannot connect\); podman does not work \(it says nothing\); buildah is not installed\. Nothing was built\.$/,
  )
})

const image = {
  dockerfile: '/b/cms/Dockerfile',
  tag: 'branchline-cms:0.2.0',
  labels: { 'org.opencontainers.image.title': 'Branchline: the cms', a: 'b' },
}

test('builds by the Dockerfile, and keeps its health check', () => {
  const rest = [
    '--file=/b/cms/Dockerfile',
    '--tag=branchline-cms:0.2.0',
    '--label=org.opencontainers.image.title=Branchline: the cms',
    '--label=a=b',
    '.',
  ]
  assert.deepEqual(buildArgs('docker', image), ['build', ...rest])
  for (const engine of /** @type {const} */ (['podman', 'buildah'])) {
    assert.deepEqual(buildArgs(engine, image), ['build', '--format=docker', ...rest])
  }
})

const container = {
  name: 'one',
  tag: image.tag,
  environment: { HOST: '127.0.0.1', CMS_PORT: '4000' },
  command: ['node', 'start.js'],
}

test('Docker and Podman start what the image starts, and let it write nowhere but in its places', () => {
  for (const engine of /** @type {const} */ (['docker', 'podman'])) {
    assert.equal(createArgs(engine, container), null)
    assert.deepEqual(runArgs(engine, container), [
      'run',
      '--rm',
      '--name=one',
      '--pull=never',
      '--network=host',
      '--read-only',
      '--tmpfs=/tmp',
      '--cap-drop=ALL',
      '--security-opt=no-new-privileges',
      '--env=HOST=127.0.0.1',
      '--env=CMS_PORT=4000',
      'branchline-cms:0.2.0',
    ])
    assert.deepEqual(execArgs(engine, container, ['id', '-u']), ['exec', 'one', 'id', '-u'])
    assert.deepEqual(inspectArgs(engine, image.tag), ['image', 'inspect', image.tag])
    assert.deepEqual(removeArgs(engine, 'one'), ['rm', '--force', '--volumes', 'one'])
  }
})

test('Buildah is told the command, since it starts none by itself', () => {
  const run = ['run', '--network=host', '--env=HOST=127.0.0.1', '--env=CMS_PORT=4000', 'one', '--']
  assert.deepEqual(createArgs('buildah', container), [
    'from',
    '--name=one',
    '--pull=never',
    'branchline-cms:0.2.0',
  ])
  assert.deepEqual(runArgs('buildah', container), [...run, 'node', 'start.js'])
  assert.deepEqual(execArgs('buildah', container, ['id', '-u']), [...run, 'id', '-u'])
  assert.deepEqual(inspectArgs('buildah', image.tag), ['inspect', '--type=image', image.tag])
  assert.deepEqual(removeArgs('buildah', 'one'), ['rm', 'one'])
})

test('reads from each which image it is, how large, and how its health is asked for', () => {
  const id = 'a'.repeat(64)
  const check = { Test: ['CMD', 'node', '-e', 'ask()'] }
  const facts = { digest: `sha256:${id}`, megabytes: 3, healthcheck: ['node', '-e', 'ask()'] }
  const said = {
    docker: [{ Id: `sha256:${id}`, Size: 3 * 2 ** 20, Config: { Healthcheck: check } }],
    podman: [{ Id: id, Size: 3 * 2 ** 20, Config: {}, Healthcheck: check }],
    buildah: {
      FromImageID: id,
      Manifest: JSON.stringify({ layers: [{ size: 2 ** 20 }, { size: 2 ** 21 }] }),
      Docker: { config: { Healthcheck: check } },
    },
  }
  for (const engine of ENGINES) {
    assert.deepEqual(factsOf(engine, JSON.stringify(said[engine])), facts, engine)
  }
  const without = [{ Id: id, Size: 0, Config: {} }]
  assert.deepEqual(factsOf('podman', JSON.stringify(without)).healthcheck, [])
})

test('says for each how images are kept in a file, and brought to a registry', () => {
  for (const engine of ENGINES) {
    const { save, push } = waysOut(engine, ['branchline-cms:1', 'branchline-web:1'])
    assert.match(save, new RegExp(`^${engine} .*branchline-cms:1`))
    assert.match(push, new RegExp(`^${engine} .*REGISTRY/branchline-cms:1`))
  }
})
