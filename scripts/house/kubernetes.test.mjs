import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, test } from 'vitest'
import { inCheckout } from '../checkout.mjs'
import { productionPlans } from '../running/servers.mjs'
import { readSettings } from '../settings.mjs'
import { SECRETS } from '../setup/secrets.mjs'
import { KUSTOMIZATION, documentsOf, faultsOf, manifestsIn } from './manifests.mjs'

const BASE = ['deploy', 'kubernetes', 'base']
const SITE = ['deploy', 'kubernetes', 'site']

const manifests = [...manifestsIn(...BASE), ...manifestsIn(...SITE)]
const [compose] = documentsOf('docker-compose.yml')

/** @param {...string} file */
const read = (...file) => readFileSync(inCheckout(...file), 'utf8')
const settings = Object.keys(parseEnv(read(...SITE, 'settings.env')))
const secrets = Object.keys(parseEnv(read(...SITE, 'secrets.env.example')))

/** @param {string} kind */
const ofKind = (kind) => manifests.filter((manifest) => manifest.kind === kind)

/** All that runs: its name, pods and their one container. */
const workloads = [
  ...ofKind('StatefulSet').map(({ metadata, spec }) => ({ metadata, template: spec.template })),
  ...ofKind('CronJob').map(({ metadata, spec }) => ({
    metadata,
    template: spec.jobTemplate.spec.template,
  })),
].map(({ metadata, template }) => {
  const [container, ...others] = template.spec.containers
  assert.deepEqual(others, [])
  return { name: metadata.name, labels: template.metadata.labels, pod: template.spec, container }
})

/** @param {string} name */
function workload(name) {
  const found = workloads.find((one) => one.name === name)
  assert.ok(found, name)
  return found
}

/** @param {any} container @returns {{ name: string, value?: string, valueFrom?: any }[]} */
const variablesOf = (container) => container.env

/** @param {any} container */
const secretsOf = (container) =>
  variablesOf(container)
    .filter(({ valueFrom }) => valueFrom)
    .map(({ name, valueFrom: { secretKeyRef } }) => {
      assert.deepEqual(secretKeyRef, { name: 'secrets', key: name })
      return name
    })

/** @param {any} container @param {string} name */
const portOf = (container, name) =>
  container.ports.find((/** @type {any} */ port) => port.name === name)?.containerPort

describe('the schema of Kubernetes', () => {
  test.each(manifests.map((manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest]))(
    'is kept by the %s',
    (_, manifest) => {
      assert.deepEqual(faultsOf(manifest), [])
    },
  )

  /** Another one each time. */
  const set = () => documentsOf(...BASE, 'web.yaml')[0]

  test('has a name for each field', () => {
    const wrong = set()
    wrong.spec.replica = 2
    wrong.spec.template.spec.containers[0].readinessProbe.httpGet.pth = '/'
    assert.deepEqual(faultsOf(wrong), [
      '/spec/template/spec/containers/0/readinessProbe/httpGet/pth is no field',
      '/spec/replica is no field',
    ])
  })

  test('says what each field holds', () => {
    const wrong = set()
    wrong.spec.replicas = 'two'
    delete wrong.spec.selector
    const faults = faultsOf(wrong).join('\n')
    assert.match(faults, /spec\/replicas must be integer/)
    assert.match(faults, /spec must have required property selector/)
  })

  test('knows each kind', () => {
    const wrong = set()
    wrong.kind = 'StatfulSet'
    assert.deepEqual(faultsOf(wrong), ['apps/v1 has no kind StatfulSet'])
  })
})

describe('what kubectl puts together', () => {
  test.each([BASE, SITE])('names all that lies in %s/%s/%s', (...folder) => {
    const [{ resources }] = documentsOf(...folder, KUSTOMIZATION)
    const files = readdirSync(inCheckout(...folder)).filter((file) => file.endsWith('.yaml'))
    const others = resources.filter((/** @type {string} */ one) => !one.endsWith('.yaml'))
    assert.deepEqual([...resources, KUSTOMIZATION].sort(), [...files, ...others].sort())
    for (const other of others) assert.ok(existsSync(inCheckout(...folder, other, KUSTOMIZATION)))
  })

  test('has a place for each image, setting and secret that is asked for', () => {
    const [site] = documentsOf(...SITE, KUSTOMIZATION)
    const images = site.images.map((/** @type {any} */ image) => image.name)
    assert.deepEqual(images, [...new Set(workloads.map(({ container }) => container.image))])
    assert.deepEqual(site.configMapGenerator, [{ name: 'settings', envs: ['settings.env'] }])
    assert.deepEqual(site.secretGenerator, [{ name: 'secrets', envs: ['secrets.env'] }])
    for (const { container } of workloads) {
      assert.deepEqual(container.envFrom, [{ configMapRef: { name: 'settings' } }])
    }
    const asked = workloads.flatMap(({ container }) => secretsOf(container))
    assert.deepEqual([...new Set(asked)].sort(), [...secrets].sort())
  })
})

describe('variables', () => {
  test('are settings that the code knows', () => {
    const code = [
      ['cms', 'config', 'settings.ts'],
      ['cms', 'src', 'commandSettings.ts'],
      ['cms', 'src', 'hangs.ts'],
      ['cms', 'src', 'proxies.ts'],
      ['web', 'server', 'config.ts'],
    ]
      .map((file) => read(...file))
      .join('\n')
    const given = workloads.flatMap(({ container }) => variablesOf(container))
    for (const name of new Set([...settings, ...given.map((variable) => variable.name)])) {
      assert.match(code, new RegExp(`['".]${name}\\b`), name)
    }
  })

  test('are the same with Docker Compose', () => {
    // The images set these there.
    const here = ['DATA_DIR', 'END_WHEN_HUNG']
    // Whether there is one the cms is told there, and a secret can only be handed on as it is.
    const there = ['BACKUP_COMMAND']
    for (const name of ['cms', 'web']) {
      const given = variablesOf(workload(name).container).map((variable) => variable.name)
      const asked = Object.keys(compose.services[name].environment)
      const lacking = asked.filter((one) => ![...settings, ...given, ...there].includes(one))
      assert.deepEqual(lacking, [], name)
      const more = given.filter((one) => ![...asked, ...here].includes(one))
      assert.deepEqual(more, [], name)
    }
    const ofAny = ['cms', 'backup', 'web'].flatMap((name) =>
      Object.keys(compose.services[name].environment),
    )
    const unknown = settings.filter((one) => !ofAny.includes(one))
    assert.deepEqual(unknown, [])
  })

  test('are secret where a secret stands in them, and each has what it needs', () => {
    const ofTheCms = [...SECRETS, 'ADMIN_PASSWORD', 'RETURNS_URL']
    const shared = ['DATABASE_URL', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'SMTP_URL']
    const given = Object.fromEntries(
      workloads.map(({ name, container }) => [name, secretsOf(container).sort()]),
    )
    assert.deepEqual(given, {
      cms: [...ofTheCms, ...shared].sort(),
      web: ['WEB_SERVER_SECRET'],
      backup: [...shared, 'BACKUP_COMMAND'].sort(),
      restore: shared,
    })
  })

  test('have no secret where somebody has to write one, and an address that leads nowhere', () => {
    const { DATABASE_URL = '', ...others } = parseEnv(read(...SITE, 'secrets.env.example'))
    assert.deepEqual([...new Set(Object.values(others))], [''])
    assert.match(DATABASE_URL, /^postgres:\/\/branchline:PASSWORD@\S+\.example\.org:/)
    assert.match(read('deploy', 'postgres', 'app-role.sql'), /create role branchline;/)
  })

  test('are not those that Kubernetes would make of the names of services', () => {
    for (const { pod, name } of workloads) assert.equal(pod.enableServiceLinks, false, name)
  })
})

describe.each(productionPlans(readSettings({})))('$name', ({ name, aliveUrl, readyUrl }) => {
  const { container, labels, pod } = workload(name)
  const dockerfile = read(name, 'Dockerfile')

  test('is asked at the port that its image opens', () => {
    assert.match(dockerfile, new RegExp(`^EXPOSE ${portOf(container, 'http')}$`, 'm'))
    const metrics = variablesOf(container).find((one) => one.name.endsWith('METRICS_PORT'))
    assert.equal(metrics?.value, String(portOf(container, 'metrics')))
    const service = ofKind('Service').find(({ metadata }) => metadata.name === name)
    const port = portOf(container, 'http')
    assert.deepEqual(service?.spec.ports, [{ name: 'http', port, targetPort: 'http' }])
    const { CMS_URL } = compose.services.web.environment
    const told = variablesOf(workload('web').container).find((one) => one.name === 'CMS_URL')
    assert.equal(told?.value, CMS_URL)
  })

  test('is asked whether it lives and whether it can answer', () => {
    const probe = (/** @type {string} */ url) => ({ path: new URL(url).pathname, port: 'http' })
    assert.deepEqual(container.livenessProbe.httpGet, probe(aliveUrl))
    assert.deepEqual(container.readinessProbe.httpGet, probe(readyUrl))
    const { periodSeconds, failureThreshold } = container.livenessProbe
    // As long as `cms/src/hangs.ts` waits.
    assert.equal(periodSeconds * failureThreshold, 120)
  })

  test('has as long to stop as with Docker Compose, after nobody asks it any more', () => {
    const [, seconds] = container.lifecycle.preStop.exec.command
    const grace = Number.parseInt(compose.services[name].stop_grace_period, 10)
    // The web server ends within ten seconds by itself.
    const needed = name === 'web' ? 10 : grace
    assert.ok(pod.terminationGracePeriodSeconds >= Number(seconds) + needed)
  })

  test('is chosen by its labels', () => {
    const set = ofKind('StatefulSet').find(({ metadata }) => metadata.name === name)
    const budget = ofKind('PodDisruptionBudget').find(({ metadata }) => metadata.name === name)
    const service = ofKind('Service').find(({ metadata }) => metadata.name === name)
    const policy = ofKind('NetworkPolicy').find(({ metadata }) => metadata.name === name)
    assert.deepEqual(set?.spec.selector.matchLabels, labels)
    assert.deepEqual(budget?.spec.selector.matchLabels, labels)
    assert.deepEqual(service?.spec.selector, labels)
    assert.deepEqual(policy?.spec.podSelector.matchLabels, labels)
    assert.equal(set?.spec.serviceName, service?.metadata.name)
  })
})

test('nothing runs as root, writes into its image, or has any right over its node', () => {
  const [{ metadata }] = documentsOf(...SITE, 'namespace.yaml')
  assert.equal(metadata.labels['pod-security.kubernetes.io/enforce'], 'restricted')
  const [{ namespace }] = documentsOf(...SITE, KUSTOMIZATION)
  assert.equal(metadata.name, namespace)
  for (const { name, pod, container } of workloads) {
    assert.equal(pod.automountServiceAccountToken, false, name)
    assert.equal(pod.securityContext.runAsNonRoot, true, name)
    assert.deepEqual(pod.securityContext.seccompProfile, { type: 'RuntimeDefault' }, name)
    assert.deepEqual(
      container.securityContext,
      {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
      name,
    )
    const volumes = container.volumeMounts.map((/** @type {any} */ mount) => mount.mountPath)
    for (const folder of ['/data', '/tmp']) assert.ok(volumes.includes(folder), name)
  }
})

test('nothing takes more memory than with Docker Compose', () => {
  for (const { name, container } of workloads) {
    const service = name === 'restore' ? 'backup' : name
    assert.equal(
      container.resources.limits.memory,
      compose.services[service].mem_limit.replace(/m$/, 'Mi'),
      name,
    )
  }
})

test('backups are made by the command of docker-compose.yml, at its hour', () => {
  const { command } = compose.services.backup
  const [cron] = ofKind('CronJob').filter(({ metadata }) => metadata.name === 'backup')
  const [, keep] = /BACKUP_KEEP:-(\d+)/.exec(command.at(-1)) ?? []
  assert.deepEqual(workload('backup').container.command, [
    ...command.filter((/** @type {string} */ part) => !/^--(nightly|keep=)/.test(part)),
    `--keep=${keep}`,
  ])
  const [, hour] = /hourOfNight = (\d+)/.exec(read('cms', 'src', 'backup', 'nightly.ts')) ?? []
  assert.deepEqual([cron?.spec.schedule, cron?.spec.timeZone], [`0 ${hour} * * *`, 'Etc/UTC'])
  const [restore] = ofKind('CronJob').filter(({ metadata }) => metadata.name === 'restore')
  assert.equal(restore?.spec.suspend, true)
})

describe('the Ingress', () => {
  const [ingress] = ofKind('Ingress')
  const { SITE_URL = '', ADMIN_URL = '' } = parseEnv(read(...SITE, 'settings.env'))
  const hosts = [SITE_URL, ADMIN_URL].map((url) => new URL(url).hostname)
  /** @type {string[][][]} */
  const paths = ingress?.spec.rules.map((/** @type {any} */ { http }) =>
    http.paths.map((/** @type {any} */ { path, backend: { service } }) => {
      assert.equal(portOf(workload(service.name).container, service.port.name) > 0, true)
      return [path, service.name]
    }),
  )

  test('has the two names of the settings', () => {
    assert.deepEqual(
      ingress?.spec.rules.map((/** @type {any} */ rule) => rule.host),
      hosts,
    )
    assert.deepEqual(ingress?.spec.tls[0].hosts, hosts)
  })

  test('gives strangers no more of the cms than Caddy does', () => {
    const caddyfile = read('deploy', 'Caddyfile')
    const [, elsewhere = ''] = /@elsewhere path (.+)$/m.exec(caddyfile) ?? []
    const hidden = elsewhere.split(' ').filter((path) => !path.endsWith('/*'))
    assert.deepEqual(paths, [
      [['/', 'web']],
      [['/', 'cms'], ...hidden.map((path) => [path, 'web'])],
    ])
  })
})
