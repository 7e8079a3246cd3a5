import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'vitest'
import { DCLinter } from 'dclint'
import { validate } from 'dockerfile-utils'
import { inCheckout } from '../checkout.mjs'
import { commands } from '../commands.mjs'
import { productionPlans } from '../running/servers.mjs'
import { SECRETS } from '../setup/secrets.mjs'
import { readSettings } from '../settings.mjs'
import { documentsOf } from './manifests.mjs'

const compose = readFileSync(inCheckout('docker-compose.yml'), 'utf8')
const example = readFileSync(inCheckout('.env.example'), 'utf8')
const caddyfile = readFileSync(inCheckout('deploy', 'Caddyfile'), 'utf8')

const COMPOSE_FILES = ['docker-compose.yml', 'docker-compose.replicas.yml']
const SERVICES = ['postgres', 'cms', 'backup', 'web', 'caddy']

/** @param {string} name */
function serviceOf(name) {
  const [, service = ''] = compose.split(new RegExp(`^ {2}${name}:$`, 'm'))
  return service.split(/^ {0,2}\w+:$/m)[0] ?? ''
}

/**
 * @param {string} text
 * @param {RegExp} pattern with one group
 */
const found = (text, pattern) =>
  [...new Set([...text.matchAll(pattern)].map(([, group = '']) => group))].sort()

test.each(COMPOSE_FILES)('%s fits the schema of the Compose specification', (file) => {
  const linter = new DCLinter({
    quiet: true,
    debug: false,
    exclude: [],
    rules: {
      // The order of keys is a matter of reading, and Caddy is there for the whole network.
      'service-keys-order': 0,
      'services-alphabetical-order': 0,
      'top-level-properties-order': 0,
      'no-unbound-port-interfaces': 0,
    },
  })
  const results = linter.lintFiles([inCheckout(file)], false)
  assert.equal(results.length, 1)
  assert.deepEqual(results[0]?.messages, [])
})

test('.env.example explains every value that docker-compose.yml asks for, and no other', () => {
  const asked = found(compose, /\$\{(\w+)/g)
  assert.deepEqual(found(example, /^(\w+)=/gm), asked)
  for (const secret of SECRETS) assert.ok(asked.includes(secret), secret)
  for (const secret of [...SECRETS, 'POSTGRES_PASSWORD']) {
    assert.match(example, new RegExp(`^${secret}=$`, 'm'), `${secret} has no value to forget`)
  }
})

test('the Caddyfile gets its names from docker-compose.yml and asks servers that stand there', () => {
  for (const name of found(caddyfile, /\{\$(\w+)\}/g)) {
    assert.match(compose, new RegExp(`^ {6}${name}: \\$\\{${name}(:-[^}]+)?\\}$`, 'm'))
  }
  assert.deepEqual(found(caddyfile, /^\t\tdynamic a (.+) \{$/gm), ['cms 1337', 'web 3000'])
  assert.equal(caddyfile.match(/reverse_proxy/g)?.length, 2)
  for (const server of ['cms', 'web']) assert.match(compose, new RegExp(`^ {2}${server}:$`, 'm'))
})

test('each replica is what the first is, goes by its name too, and keeps what is its own', () => {
  const [{ services, volumes }] = documentsOf('docker-compose.replicas.yml')
  const replica = (/** @type {string} */ service) => ({
    extends: { file: 'docker-compose.yml', service },
    image: `\${${service.toUpperCase()}_IMAGE:-branchline-${service}2}`,
    networks: { inside: { aliases: [service] } },
  })
  assert.deepEqual(services, {
    cms2: replica('cms'),
    web2: { ...replica('web'), volumes: ['kept2:/data'] },
  })
  assert.deepEqual(volumes, { kept2: null })
  assert.match(serviceOf('web'), /^ {6}- kept:\/data$/m)
  for (const name of ['cms', 'web']) assert.match(serviceOf(name), /^ {6}- inside$/m)
})

test('Caddy writes no query into a log: the links of mails and invitations carry tokens there', () => {
  const [, log = ''] = /^\tlog \{\n([^]*?)^\t\}$/m.exec(caddyfile) ?? []
  assert.match(log, /^\t+request>uri regexp \\\?\.\* ""$/m)
  assert.match(log, /^\t+request>headers delete$/m)
})

for (const place of ['deploy', 'deploy/postgres']) {
  test(`${place}/Dockerfile has no fault, and copies what lies beside it`, () => {
    const dockerfile = readFileSync(inCheckout(place, 'Dockerfile'), 'utf8')
    assert.deepEqual(validate(dockerfile), [])
    for (const file of found(dockerfile, /^COPY --chmod=\d+ (\S+)/gm)) {
      assert.ok(existsSync(inCheckout(place, file)), file)
    }
  })
}

test('every image has its full version, so that a build says what runs', () => {
  for (const place of ['cms', 'web', 'deploy', 'deploy/postgres']) {
    const dockerfile = readFileSync(inCheckout(place, 'Dockerfile'), 'utf8')
    for (const image of found(dockerfile, /^FROM (\S+)/gm)) {
      assert.match(image, /^(postgres:\d+\.\d+|\w+:\d+\.\d+\.\d+)(-[a-z]+)*$/)
    }
  }
})

test('docker-compose.yml builds each image, or takes that of a release which .env names', () => {
  for (const name of SERVICES) assert.match(serviceOf(name), /^ {4}build:/m, name)
  const images = [...compose.matchAll(/^ {4}image: (.+)\n {4}(.+)$/gm)].map(([, ...both]) => both)
  assert.deepEqual(images, [
    ['${CMS_IMAGE:-branchline-cms}', 'pull_policy: missing'],
    ['${CMS_IMAGE:-branchline-backup}', 'pull_policy: missing'],
    ['${WEB_IMAGE:-branchline-web}', 'pull_policy: missing'],
  ])
})

test('each container gets the secrets that it needs, and no other', () => {
  const all = [
    ...SECRETS,
    'POSTGRES_PASSWORD',
    'SMTP_URL',
    'RETURNS_URL',
    'S3_SECRET_ACCESS_KEY',
    'ADMIN_PASSWORD',
  ]
  const given = Object.fromEntries(
    SERVICES.map((name) => [
      name,
      found(serviceOf(name), /\$\{(\w+)/g).filter((variable) => all.includes(variable)),
    ]),
  )
  assert.deepEqual(given, {
    postgres: ['POSTGRES_PASSWORD'],
    cms: [...all].sort(),
    backup: ['POSTGRES_PASSWORD', 'S3_SECRET_ACCESS_KEY', 'SMTP_URL'],
    web: ['WEB_SERVER_SECRET'],
    caddy: [],
  })
  assert.doesNotMatch(compose, /<<:/, 'what is merged in would not be seen here')
})

test('the cms reads the backups where it looks for them, and no command that may hold a password', () => {
  assert.match(readFileSync(inCheckout('cms', 'Dockerfile'), 'utf8'), /^ +DATA_DIR=\/data /m)
  assert.match(serviceOf('cms'), /^ {6}- backups:\/data\/backups:ro$/m)
  assert.match(serviceOf('backup'), /^ {6}- backups:\/backups$/m)
  assert.match(serviceOf('cms'), /^ {6}BACKUP_COMMAND: \$\{BACKUP_COMMAND:\+set\}$/m)
})

test('no container can take all memory or all processes', () => {
  for (const name of SERVICES) {
    assert.match(serviceOf(name), /^ {4}mem_limit: \d+m$/m, name)
    assert.match(serviceOf(name), /^ {4}pids_limit: \d+$/m, name)
    assert.doesNotMatch(serviceOf(name), /^ {6}- \/tmp$/m, name)
  }
})

test('the cms reaches its database as the role that app-role.sql makes, which is not the first', () => {
  const sql = readFileSync(inCheckout('deploy', 'postgres', 'app-role.sql'), 'utf8')
  const roles = found(compose, /DATABASE_URL: postgres:\/\/(\w+):/g)
  assert.deepEqual(roles, found(sql, /create role (\w+);$/gm))
  assert.doesNotMatch(serviceOf('postgres'), new RegExp(`POSTGRES_USER: ${roles[0]}$`, 'm'))
})

test('what visitors reach waits for no other: Compose makes it anew with each that it waits for', () => {
  for (const name of ['web', 'caddy']) {
    assert.doesNotMatch(serviceOf(name), /depends_on/, name)
  }
})

test('what docs/privacy.md says of Caddy and PostgreSQL stands there', () => {
  // The one is of what failed, without queries; another would be one of requests.
  assert.equal(caddyfile.match(/^\s*log\b/gm)?.length, 1)
  const [, command = '[]'] =
    compose.match(/^ {2}postgres:\n(?: {4}.*\n)*? {4}command: (.*)$/m) ?? []
  const settings = command.match(/\w+=\w+/g)
  for (const setting of ['wal_recycle=off', 'archive_timeout=300']) {
    assert.ok(settings?.includes(setting), setting)
    assert.ok(readFileSync(inCheckout('docs', 'privacy.md'), 'utf8').includes(setting), setting)
  }
})

test('no container reads files of the checkout: an update would not restart it with the new ones', () => {
  assert.doesNotMatch(compose, /^ +- \.{1,2}\//m)
})

for (const plan of productionPlans(readSettings({}))) {
  const dockerfile = readFileSync(inCheckout(plan.name, 'Dockerfile'), 'utf8')

  test(`a ${plan.name} that hangs in its container ends, and is started again`, () => {
    assert.match(dockerfile.slice(dockerfile.lastIndexOf('FROM ')), /^ +END_WHEN_HUNG=true \\$/m)
    assert.match(serviceOf(plan.name), /^ {4}restart: unless-stopped$/m)
    // The first process of a container can't be killed from within.
    assert.match(serviceOf(plan.name), /^ {4}init: true$/m)
  })

  test(`the health of a ${plan.name} is asked for on the port that it was given`, () => {
    const [, check = ''] = /^HEALTHCHECK .*\\\n +CMD (.*)$/m.exec(dockerfile) ?? []
    const port = `${plan.name.toUpperCase()}_PORT`
    assert.match(dockerfile, new RegExp(`^ +${port}=${new URL(plan.readyUrl).port} `, 'm'))
    const asked = plan.name === 'cms' ? plan.readyUrl : plan.aliveUrl
    assert.ok(check.includes(`process.env.${port} + '${new URL(asked).pathname}'`), check)
  })

  test(`${plan.name}/Dockerfile has no fault`, () => {
    assert.deepEqual(validate(dockerfile), [])
  })

  test(`${plan.name}/Dockerfile runs what npm start runs, on its ports, and not as root`, () => {
    const command = dockerfile.match(/^CMD (\[.*\])$/m)?.[1] ?? '[]'
    assert.deepEqual(JSON.parse(command), ['node', ...plan.args])
    const { port } = new URL(plan.readyUrl)
    assert.match(dockerfile, new RegExp(`^EXPOSE ${port}$`, 'm'))
    assert.equal(found(dockerfile, /^USER (\w+)$/gm).at(-1), 'node')
  })

  test(`${plan.name}/Dockerfile lets its user read what only the owner of a checkout may`, () => {
    const [, afterCopy = ''] = dockerfile.split(/^COPY \. \.$/m)
    assert.match(afterCopy, /^(\s*#.*)*\s*RUN chmod --recursive a\+rX \./)
  })

  test(`${plan.name}/Dockerfile builds with commands that exist`, () => {
    const built = [...dockerfile.matchAll(/ npm run (\w+) -- (.*)$/gm)]
    assert.equal(built.length, 2)
    for (const [, name = '', flags = ''] of built) {
      const known = Object.keys(commands[name]?.flags ?? {})
      for (const flag of flags.split(' ')) assert.ok(known.includes(flag.slice(2)), flag)
    }
  })
}
