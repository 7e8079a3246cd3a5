import assert from 'node:assert/strict'
import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { inCheckout } from '../checkout.mjs'
import { temporaryFolder } from '../tests/temporary-folder.mjs'
import { SECRETS, closeSecrets, ensureSecrets, readSecretsFile } from './secrets.mjs'

test('writes fresh secrets that nobody else can read', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, '.env')
  assert.equal(ensureSecrets({}, file), 'written')
  assert.equal(statSync(file).mode & 0o777, 0o600)
  const values = readSecretsFile(file)
  assert.deepEqual(Object.keys(values).sort(), [...SECRETS].sort())
  const parts = Object.values(values).flatMap((value) => value.split(','))
  for (const part of parts) assert.ok(part.length >= 43, part)
  assert.equal(new Set(parts).size, parts.length)
  assert.deepEqual(readdirSync(folder), ['.env'])

  const other = path.join(temporaryFolder(), '.env')
  ensureSecrets({}, other)
  assert.notEqual(readFileSync(other, 'utf8'), readFileSync(file, 'utf8'))
})

test('never changes a file that is there', () => {
  const file = path.join(temporaryFolder(), '.env')
  ensureSecrets({}, file)
  const before = readFileSync(file, 'utf8')
  assert.equal(ensureSecrets({}, file), 'kept')
  assert.equal(readFileSync(file, 'utf8'), before)
})

test('closes a file that others could read, and says so once', () => {
  const file = path.join(temporaryFolder(), '.env')
  assert.equal(closeSecrets(file), null)
  ensureSecrets({}, file)
  assert.equal(closeSecrets(file), null)
  chmodSync(file, 0o644)
  assert.match(closeSecrets(file) ?? '', /could be read by others .* and is closed now/)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.equal(closeSecrets(file), null)
})

test('names a file that it can not close', () => {
  assert.match(closeSecrets(`/proc/${process.pid}/stat`) ?? '', /^Others on this machine can read /)
})

test('names the secret that a file lacks, and leaves the file alone', () => {
  const file = path.join(temporaryFolder(), '.env')
  const text = SECRETS.filter((name) => name !== 'API_TOKEN_SALT')
    .map((name) => `${name}="kept"\n`)
    .join('')
  writeFileSync(file, text)
  assert.throws(() => ensureSecrets({}, file), /lacks API_TOKEN_SALT: add a line API_TOKEN_SALT=/)
  assert.equal(readFileSync(file, 'utf8'), text)
  assert.equal(ensureSecrets({ API_TOKEN_SALT: 'from outside' }, file), 'kept')
})

test('adds to a file of an older release what that did not need, and changes nothing else', () => {
  const file = path.join(temporaryFolder(), '.env')
  const added = ['PRIVATE_DATA_KEYS', 'WEB_SERVER_SECRET']
  const older = SECRETS.filter((name) => !added.includes(name)).map((name) => `${name}=kept`)
  writeFileSync(file, older.join('\n'))
  assert.equal(ensureSecrets({}, file), 'added')
  const text = readFileSync(file, 'utf8')
  assert.ok(text.startsWith(`${older.join('\n')}\n`))
  const values = readSecretsFile(file)
  assert.deepEqual(Object.keys(values).sort(), [...SECRETS].sort())
  for (const name of added) assert.ok((values[name] ?? '').length >= 43, name)
  assert.equal(ensureSecrets({}, file), 'kept')
  assert.equal(readFileSync(file, 'utf8'), text)
})

test('adds all of them to a file of settings that has none', () => {
  const file = path.join(temporaryFolder(), '.env')
  writeFileSync(file, 'WEB_PORT=8080')
  assert.equal(ensureSecrets({}, file), 'added')
  const values = readSecretsFile(file)
  assert.equal(values['WEB_PORT'], '8080')
  for (const name of SECRETS) assert.ok((values[name] ?? '').length >= 43, name)
})

test('takes one line that is gone from a whole file for an accident, whatever it is', () => {
  const file = path.join(temporaryFolder(), '.env')
  ensureSecrets({}, file)
  const text = readFileSync(file, 'utf8').replace(/^PRIVATE_DATA_KEYS=.*\n/m, '')
  writeFileSync(file, text)
  assert.throws(() => ensureSecrets({}, file), /lacks PRIVATE_DATA_KEYS/)
  assert.equal(readFileSync(file, 'utf8'), text)
})

test('writes nothing when the environment holds them all', () => {
  const folder = temporaryFolder()
  const environment = Object.fromEntries(SECRETS.map((name) => [name, 'given']))
  assert.equal(ensureSecrets(environment, path.join(folder, '.env')), 'kept')
  assert.deepEqual(readdirSync(folder), [])
})

test('a backup says of every secret that it does not hold it', () => {
  const named = readFileSync(inCheckout('cms', 'src', 'backup', 'secrets.ts'), 'utf8')
  for (const secret of SECRETS) assert.ok(named.includes(`'${secret}'`), secret)
})
