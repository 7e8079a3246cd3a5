import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { onTestFinished, test } from 'vitest'
import { inCheckout } from './checkout.mjs'
import { commands, helpOf, readArguments } from './commands.mjs'
import { Failure } from './failure.mjs'
import { take } from './running/claims.mjs'
import { temporaryFolder } from './tests/temporary-folder.mjs'

/**
 * Runs a script as npm does.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
function runScript(args, environment = {}) {
  const child = spawn(process.execPath, args, {
    cwd: inCheckout('scripts'),
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (said.stdout += chunk))
  child.stderr.on('data', (chunk) => (said.stderr += chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })))
}

/** @returns {Promise<import('node:net').Server>} */
function listen() {
  const server = createServer()
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

/** @param {import('node:net').Server} server */
function portOf(server) {
  const address = server.address()
  assert.ok(address && typeof address === 'object')
  return address.port
}

test('every command has a script, and every script of package.json is a command', () => {
  const scripts = readdirSync(inCheckout('scripts')).filter((name) => !/\.test\./.test(name))
  for (const name of Object.keys(commands)) assert.ok(scripts.includes(`${name}.mjs`), name)
})

for (const command of Object.values(commands)) {
  test(`${command.call} explains itself and refuses what it does not know`, () => {
    const help = helpOf(command)
    assert.ok(help.startsWith(command.call))
    for (const flag of Object.keys(command.flags)) assert.match(help, new RegExp(`--${flag}`))
    for (const unknown of command.takesFile ? ['--no-such-flag'] : ['--no-such-flag', 'word']) {
      assert.throws(() => readArguments(command, [unknown]), isOf(unknown))
    }
  })
}

const isOf = (/** @type {string} */ unknown) => (/** @type {unknown} */ error) =>
  error instanceof Failure && error.message.includes(`"${unknown}"`)

test('what is typed is explained, or refused without a stack', async () => {
  const help = await runScript(['check.mjs', '--help'])
  assert.ok(commands.check)
  assert.deepEqual(help, { code: 0, stdout: `${helpOf(commands.check)}\n`, stderr: '' })
  // What a file is called is looked at by whoever takes it.
  const takingFiles = Object.keys(commands).filter((name) => commands[name]?.takesFile)
  for (const name of ['check', ...takingFiles]) {
    const { code, stderr } = await runScript([`${name}.mjs`, 'word'])
    assert.equal(code, 1)
    assert.ok(stderr.includes('"word"'), stderr)
    assert.ok(!stderr.includes('    at '), 'no stack')
  }
})

test('help lists every command', async () => {
  const { code, stdout } = await runScript(['help.mjs'])
  assert.equal(code, 0)
  for (const { call } of Object.values(commands)) assert.ok(stdout.includes(call), call)
})

test('a bad variable stops the start before anything is made', async () => {
  const folder = path.join(temporaryFolder(), 'data')
  const { code, stdout, stderr } = await runScript(['start.mjs'], {
    DATA_DIR: folder,
    WEB_PORT: 'eighty',
  })
  assert.equal(code, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /^\nWEB_PORT is "eighty": give a port .*\n$/)
  assert.ok(!existsSync(folder))
})

test('a taken port is named with its variable, before anything is made', async () => {
  const server = await listen()
  onTestFinished(() => void server.close())
  const folder = path.join(temporaryFolder(), 'data')
  const { code, stderr } = await runScript(['start.mjs'], {
    DATA_DIR: folder,
    CMS_PORT: String(portOf(server)),
  })
  assert.equal(code, 1)
  assert.match(stderr, new RegExp(`^\nPort ${portOf(server)} \\(CMS_PORT\\) is taken: .*\n$`))
  assert.ok(!existsSync(folder))
})

test('a folder for data that is a file is named, and stays what it is', async () => {
  const file = path.join(temporaryFolder(), 'file')
  writeFileSync(file, 'mine')
  const { code, stderr } = await runScript(['start.mjs'], { DATA_DIR: path.join(file, 'data') })
  assert.equal(code, 1)
  assert.match(
    stderr,
    /^\nThe folder .*\/file\/data can't be used, since .*\/file is a file: .*\n$/,
  )
})

test('starting over does nothing unless it is asked for in full', async () => {
  const folder = temporaryFolder()
  const bare = await runScript(['seed.mjs'], { DATA_DIR: folder })
  assert.equal(bare.code, 1)
  assert.match(bare.stderr, /--remove.*--reset/)
  const both = await runScript(['seed.mjs', '--reset', '--remove'], { DATA_DIR: folder })
  assert.equal(both.code, 1)
  assert.match(both.stderr, /either/)
  const unasked = await runScript(['seed.mjs', '--reset'], { DATA_DIR: folder })
  assert.equal(unasked.code, 1)
  assert.match(unasked.stderr, /no terminal to ask on/)
})

test('starting over is refused while something listens where the cms would', async () => {
  const server = await listen()
  onTestFinished(() => void server.close())
  const { code, stderr } = await runScript(['seed.mjs', '--reset', '--yes'], {
    DATA_DIR: temporaryFolder(),
    CMS_PORT: String(portOf(server)),
  })
  assert.equal(code, 1)
  assert.match(stderr, /CMS_PORT.*stop it first/)
})

test('an import names what is wrong with what it is given, before anything is made', async () => {
  const folder = path.join(temporaryFolder(), 'data')
  const refusal = async (/** @type {string[]} */ ...args) => {
    const { code, stderr } = await runScript(['import.mjs', ...args], { DATA_DIR: folder })
    assert.equal(code, 1)
    return stderr
  }
  assert.match(await refusal(), /Name one file/)
  assert.match(await refusal('here.xml'), /There is no file "here.xml"/)
  assert.match(await refusal('.'), /"." is no file/)
  assert.match(
    await refusal('import.mjs', '--posts=all'),
    /--posts is "all": give news, pages, positions/,
  )
  assert.match(await refusal('import.mjs', '--files=import.mjs'), /"import.mjs" is no folder/)
  assert.match(await refusal('import.mjs', '--report=no/report.txt'), /There is no folder/)
  assert.ok(!existsSync(folder))
})

test('a restore names what is wrong with what it is given, before anything is made', async () => {
  const folder = path.join(temporaryFolder(), 'data')
  const refusal = async (/** @type {string[]} */ ...args) => {
    const { code, stderr } = await runScript(['restore.mjs', ...args], { DATA_DIR: folder })
    assert.equal(code, 1)
    return stderr
  }
  assert.match(await refusal(), /Name one file/)
  assert.match(await refusal('a.tar.gz', 'b.tar.gz'), /Name one file/)
  assert.match(await refusal('a.tar.gz'), /There is no file "a.tar.gz"/)
  assert.match(await refusal('.'), /"." is no file/)
  assert.ok(!existsSync(folder))
})

test('a restore is refused while another process works on the data, or listens there', async () => {
  const folder = temporaryFolder()
  const claim = take(path.join(folder, 'in-use.claim'), 'npm start')
  assert.ok('release' in claim)
  const run = (/** @type {Record<string, string>} */ environment) =>
    runScript(['restore.mjs', 'restore.mjs', '--replace', '--yes'], {
      DATA_DIR: folder,
      ...environment,
    })
  const held = await run({})
  assert.equal(held.code, 1)
  assert.match(held.stderr, /"npm start" \(process \d+\) already works on the data/)
  claim.release()

  const server = await listen()
  onTestFinished(() => void server.close())
  const heard = await run({ CMS_PORT: String(portOf(server)) })
  assert.equal(heard.code, 1)
  assert.match(heard.stderr, /CMS_PORT.*stop it first/)
})

test('every command can begin where no package is installed yet', async () => {
  const folder = temporaryFolder()
  cpSync(inCheckout('scripts'), path.join(folder, 'scripts'), { recursive: true })
  cpSync(inCheckout('package.json'), path.join(folder, 'package.json'))
  const program = `
    import { commands } from './scripts/commands.mjs'
    for (const { load } of Object.values(commands)) console.log(typeof (await load()).run)`
  writeFileSync(path.join(folder, 'load.mjs'), program)
  const loaded = await runScript([path.join(folder, 'load.mjs')])
  assert.equal(loaded.stderr, '')
  assert.deepEqual(loaded.stdout.trim().split('\n'), Object.keys(commands).fill('function'))
})
