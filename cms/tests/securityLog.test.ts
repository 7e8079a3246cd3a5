/** What is done at the desk stands in a log that administrators read and nobody can change. */
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '../src/contract'
import { addEntry } from '../src/involve/entries'
import type * as Housekeeping from '../src/involve/retention/housekeeping'
import type { SecurityLogPage, ToldEvent } from '../src/securityLog/contract'
import { mostOfKind } from '../src/securityLog/table'
import { noteByCommand } from '../src/securityTable'
import {
  administrator,
  firstAdministrator,
  signInAs,
  type AdminSession,
  goodPassword,
  otherGoodPassword,
  post,
  programWith,
} from './admin'
import { built } from './built'
import { startCms, type Answer, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { MailServer } from './mailServer'
import { newEntry } from './newEntry'
import { openRoutes } from './publicRoutes'
import { codeIn } from './resetting'
import { passTime } from './testClock'
import { fromSomewhere, holdClock, moveClock } from './visitor'

const { keepHouse } = built<typeof Housekeeping>('involve/retention/housekeeping')

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs
const password = goodPassword
const firefox = 'Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0'

/** What a visitor wrote, and what somebody typed who has no account: it may stand nowhere. */
const canaries = {
  name: 'Canary Nightingale',
  email: 'canary@secret.example',
  message: 'canarymessage',
  accessNeeds: 'canaryneeds',
}
const typed = 'canarytyped@secret.example'

const server = new MailServer()
let cms: Cms
let admin: AdminSession

beforeAll(async () => {
  await server.start()
  cms = await startCms({ example: false, env: { ...server.environment, ...firstAdministrator } })
  holdClock()
  admin = await session(administrator.email)
})
afterAll(async () => {
  await cms.stop()
  await server.stop()
})

function logIn(email: string, typedPassword: string, from = fromSomewhere()): Promise<Answer> {
  const credentials = { email, password: typedPassword }
  return post(cms, '/admin/login', credentials, { 'user-agent': firefox, ...from })
}

/** Of somebody who logged in on a phone. */
async function session(email: string, ownPassword = password): Promise<AdminSession> {
  const answer = await logIn(email, ownPassword)
  expect(answer.status, answer.text).toBe(200)
  const { token } = (answer.json as { data: { token: string } }).data
  const headers = { authorization: `Bearer ${token}`, 'user-agent': firefox }
  const ask = (method: string, path: string, body?: unknown) =>
    cms.ask(path, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const upload = (path: string, form: FormData) =>
    cms.ask(path, { method: 'POST', headers, body: form })
  return { ask, upload }
}

/** What the log says, the newest first. */
async function read(query = '', language: Locale = 'en'): Promise<SecurityLogPage> {
  const answer = await admin.ask('GET', `/security-log/events?language=${language}${query}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.json as SecurityLogPage
}

async function said(query = '', language: Locale = 'en'): Promise<string[]> {
  return (await read(query, language)).events.map((event) => event.said)
}

async function newest(count: number, language: Locale = 'en'): Promise<string[]> {
  return (await said('', language)).slice(0, count)
}

/** The newest that are grave. */
async function grave(): Promise<ToldEvent | undefined> {
  return (await read('&about=grave')).events[0]
}

async function done(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await admin.ask(method, path, body)
  expect(answer.status, answer.text).toBeLessThan(300)
  return (answer.json as { data: unknown } | undefined)?.data
}

async function idOf(made: Promise<unknown>): Promise<number> {
  return Number(((await made) as { id: number }).id)
}

async function role(code: string): Promise<number> {
  const found = await cms.strapi.db.query('admin::role').findOne({ where: { code } })
  return Number(found.id)
}

const knex = () => cms.strapi.db.connection

describe('log-ins', () => {
  it('are told with their browser, failures by whom they were about, and log-outs', async () => {
    const { events } = await read()
    expect(events.map((event) => event.said)).toEqual([
      'Administrator logged in',
      'A command on the machine made an account for Administrator as Super Admin',
    ])
    expect(events[0]).toMatchObject({ browser: 'Firefox on Android', isGrave: false })
    expect(events[1]).toMatchObject({ browser: null, isGrave: false })

    expect((await logIn(administrator.email, 'Wrong-1234')).status).toBe(400)
    expect((await logIn(typed, 'Wrong-1234')).status).toBe(400)
    const leaving = await session(administrator.email)
    expect((await leaving.ask('POST', '/admin/logout', {})).status).toBe(200)
    // Whoever logs out somewhere does so everywhere.
    admin = await session(administrator.email)
    expect((await newest(5)).slice(1)).toEqual([
      'Administrator logged out',
      'Administrator logged in',
      'Somebody tried to log in with an address that nobody here has',
      'Somebody tried to log in as Administrator and failed',
    ])
  })

  it('that fail in a flood are two lines an hour, and grave from the tenth for one account on', async () => {
    moveClock(hourMs)
    admin = await session(administrator.email)
    const before = (await said()).length
    for (let time = 1; time <= 12; time++) {
      expect((await logIn(administrator.email, 'Wrong-1234')).status).toBe(400)
      expect((await logIn(`${time}${typed}`, 'Wrong-1234')).status).toBe(400)
      if (time === 9) expect(await grave()).toBeUndefined()
    }
    expect(await said()).toHaveLength(before + 2)
    expect((await grave())?.said).toBe(
      '12 times within an hour somebody tried to log in as Administrator and failed',
    )
    expect((await newest(2, 'es'))[0]).toBe(
      '12 veces en una hora alguien intentó iniciar sesión con una dirección que aquí no tiene nadie',
    )
  })
})

describe('accounts', () => {
  let ines: number

  it('are told from the invitation to the end, in the language of the reader', async () => {
    const editor = await role('strapi-editor')
    const invited = (await done('POST', '/admin/users', {
      firstname: 'Ines',
      lastname: 'Ruiz',
      email: 'ines@example.org',
      roles: [editor],
    })) as { id: number; registrationToken: string }
    ines = invited.id
    const accepted = await post(cms, '/admin/register', {
      registrationToken: invited.registrationToken,
      userInfo: { firstname: 'Ines', lastname: 'Ruiz', password },
    })
    expect(accepted.status, accepted.text).toBe(200)
    expect(await newest(2)).toEqual([
      'Ines Ruiz accepted the invitation and chose a password',
      'Administrator invited Ines Ruiz as Editor',
    ])
    expect(await newest(2, 'de')).toEqual([
      'Ines Ruiz hat die Einladung angenommen und ein Passwort gewählt',
      'Administrator hat Ines Ruiz mit der Rolle Editor eingeladen',
    ])

    const own = await session('ines@example.org')
    const changed = await own.ask('PUT', '/admin/users/me', {
      currentPassword: password,
      password: otherGoodPassword,
    })
    expect(changed.status, changed.text).toBe(200)
    expect(await newest(1)).toEqual(['Ines Ruiz changed their own password'])

    await post(cms, '/admin/forgot-password', { email: 'ines@example.org' })
    const mailed = () => server.received.find(({ mail }) => mail.subject === 'A new password')
    await expect.poll(mailed).toBeDefined()
    const reset = await post(cms, '/admin/reset-password', {
      resetPasswordToken: codeIn(mailed()?.raw ?? ''),
      password,
    })
    expect(reset.status, reset.text).toBe(200)
    expect(await newest(1)).toEqual(['Ines Ruiz chose a new password by a mailed link'])

    await done('PUT', `/admin/users/${ines}`, { email: 'ruiz@example.org', isActive: false })
    expect(await newest(1)).toEqual([
      'Administrator changed the account of Ines Ruiz: another email address, closed',
    ])
    // What is saved as it was is no news.
    await done('PUT', `/admin/users/${ines}`, { email: 'ruiz@example.org' })
    expect(await newest(1, 'es')).toEqual([
      'Administrator cambió la cuenta de Ines Ruiz: otra dirección de correo, cerrada',
    ])
  })

  it('are grave where they are of administrators', async () => {
    const roles = [await role('strapi-super-admin')]
    await done('PUT', `/admin/users/${ines}`, { isActive: true, roles })
    expect((await grave())?.said).toBe(
      'Administrator changed the account of Ines Ruiz: role Super Admin instead of Editor, opened',
    )
    await done('PUT', `/admin/users/${ines}`, { password: otherGoodPassword })
    expect((await grave())?.said).toBe('Administrator set a new password for Ines Ruiz')
    await done('DELETE', `/admin/users/${ines}`)
    expect((await grave())?.said).toBe('Administrator deleted the account of Ines Ruiz')
    expect((await said(`&person=${ines}`))[0]).toBe(
      'Administrator deleted the account of Ines Ruiz',
    )
  })

  it('are told of by whom a command changed them', async () => {
    const { id } = await cms.strapi.db
      .query('admin::user')
      .findOne({ where: { email: administrator.email } })
    await cms.strapi.service('admin::user')['updateById'](id, { password })
    admin = await session(administrator.email)
    expect(await grave()).toMatchObject({
      said: 'A command on the machine set a new password for Administrator',
      browser: null,
    })
  })
})

it('roles and what they may do', async () => {
  const id = await idOf(done('POST', '/admin/roles', { name: 'Helps', description: 'Helps out' }))
  const permissions = [{ action: 'admin::users.read', subject: null, conditions: [] }]
  await done('PUT', `/admin/roles/${id}/permissions`, { permissions })
  await done('PUT', `/admin/roles/${id}/permissions`, { permissions })
  await done('PUT', `/admin/roles/${id}`, { name: 'Helper', description: 'Helps out' })
  await done('DELETE', `/admin/roles/${id}`)
  expect(await newest(4)).toEqual([
    'Administrator deleted the role Helper',
    'Administrator changed the name or description of the role Helper',
    'Administrator changed what the role Helps may do: 1 permission given, 0 taken away',
    'Administrator made the role Helps',
  ])
})

it('tokens, and those with full access as grave', async () => {
  const token = { name: 'Poster', description: '', type: 'read-only' }
  const id = await idOf(done('POST', '/admin/api-tokens', { ...token, lifespan: null }))
  const path = `/admin/api-tokens/${id}`
  const before = (await grave())?.id
  await done('PUT', path, { ...token, type: 'full-access' })
  expect((await grave())?.id).not.toBe(before)
  await done('POST', `${path}/regenerate`)
  await done('DELETE', path)
  expect(await newest(4)).toEqual([
    'Administrator deleted the API token “Poster”, which has full access',
    'Administrator generated anew the API token “Poster”, which has full access',
    'Administrator changed the API token “Poster”, which has full access',
    'Administrator made the API token “Poster”',
  ])
  expect((await newest(4, 'de'))[3]).toBe('Administrator hat das API-Token „Poster“ angelegt')
  // What is refused did not happen.
  expect((await admin.ask('POST', '/admin/api-tokens', { name: '' })).status).toBe(400)
  expect((await admin.ask('PUT', '/admin/roles/123456', { name: 'Nobody' })).status).toBe(404)
  expect((await newest(1))[0]).toContain('deleted the API token')
})

it('webhooks, which tell others of each change, as grave, and nothing of their address but its host', async () => {
  const webhook = {
    name: 'Bot',
    url: 'https://hooks.example.org/secret?key=1',
    headers: {},
    events: ['entry.publish'],
  }
  const id = await idOf(done('POST', '/admin/webhooks', webhook))
  const before = (await grave())?.id
  await done('PUT', `/admin/webhooks/${id}`, { ...webhook, name: 'Robot', isEnabled: true })
  expect((await grave())?.id).not.toBe(before)
  await done('POST', '/admin/webhooks/batch-delete', { ids: [id] })
  expect(await newest(3)).toEqual([
    'Administrator deleted the webhook “Robot”, which told hooks.example.org of changes',
    'Administrator changed the webhook “Robot”, which tells hooks.example.org of changes',
    'Administrator made the webhook “Bot”, which tells hooks.example.org of changes',
  ])
})

it('which settings of the site were changed, and nothing of what they are', async () => {
  const path = '/content-manager/single-types/api::site-settings.site-settings'
  const settings = { branchName: 'Riverside', organizationName: 'Us', timeZone: 'Europe/Madrid' }
  await done('PUT', path, settings)
  const social = { socialLinks: [{ label: 'Us', url: 'https://social.example/us' }] }
  await done('PUT', path, { ...settings, branchName: 'Hillside', ...social })
  await done('PUT', path, { ...settings, branchName: 'Hillside' })
  const [again = '', first = ''] = await newest(2)
  expect(again).toMatch(/^Administrator changed “Site settings”: /)
  expect(again).toContain('Name of the branch')
  expect(again).not.toContain('Name of the organization')
  expect(first).toContain('Name of the organization')
  expect(await newest(1, 'es')).toEqual([expect.stringContaining('cambió «Ajustes del sitio»')])
  expect([again, first].join()).not.toContain('Hillside')
})

it('who looked at, exported and deleted entries, counted', async () => {
  const ids: number[] = []
  for (let number = 0; number < 12; number++) {
    const kind = number === 0 ? 'ask' : 'sign-up'
    const entry = newEntry({ ...canaries, kind, confirmedAt: new Date(now()) })
    ids.push(Number((await addEntry(cms.strapi, entry)).id))
  }
  const all = { state: null, handled: null, kind: null, interest: null, meeting: null, date: null }
  for (const path of ['', '', '/export']) {
    const body = { ...all, address: null, ...(path === '' && { page: 1 }) }
    const answer = await admin.ask('POST', `/involve/entries${path}`, body)
    expect(answer.status, answer.text).toBe(200)
  }
  await admin.ask('POST', '/involve/entries/delete', { ids: ids.slice(0, 2) })
  expect(await newest(2)).toEqual([
    'Administrator deleted 2 entries (Sign-up: 1, Message: 1)',
    'Administrator exported 12 entries as a file (Sign-up: 11, Message: 1)',
  ])
  expect((await said('&about=entries')).slice(2).sort()).toEqual([
    'Administrator looked at 2 entries (Message: 2)',
    'Administrator looked at 22 entries (Sign-up: 22)',
  ])
  expect((await grave())?.said).toContain('exported 12 entries')
  expect((await newest(1, 'es'))[0]).toBe(
    'Administrator eliminó 2 entradas (Inscripción: 1, Mensaje: 1)',
  )
})

it('holds nothing that a visitor wrote, and no address that somebody typed', async () => {
  const rows = JSON.stringify(await knex()('security_log').select('*'))
  expect(rows).toContain('Ines Ruiz')
  for (const canary of [...Object.values(canaries), typed]) expect(rows).not.toContain(canary)
})

it('is read by administrators alone, whatever is asked', async () => {
  const address = '/security-log/events'
  expect((await cms.ask(address)).status).toBe(401)
  expect((await (await programWith(cms)).ask('GET', address)).status).toBe(401)
  for (const person of ['strapi-editor', 'strapi-author'] as const) {
    expect((await (await signInAs(cms, person)).ask('GET', address)).status).toBe(403)
  }
  for (const query of ['?about=all', '?person=x', '?before=-1', '?sort=at', '?language=fr']) {
    expect((await admin.ask('GET', address + query)).status, query).toBe(400)
  }
  expect(openRoutes.some(({ path }) => path.includes('security'))).toBe(false)
})

it('is changed by no request: it is no type of content, and its routes only read', async () => {
  const before = await knex()('security_log').select('*').orderBy('id')
  const routes = cms.strapi.server.listRoutes().map(({ path, methods }) => ({ path, methods }))
  const own = routes.filter(({ path }) => path.includes('security'))
  expect(own).toEqual([{ path: '/security-log/events', methods: ['HEAD', 'GET'] }])
  expect(JSON.stringify(Object.keys(cms.strapi.contentTypes))).not.toMatch(/security/i)
  for (const uid of ['api::security-log.security-log', 'security_log', 'admin::security-log']) {
    for (const [method, rest] of [
      ['GET', ''],
      ['POST', ''],
      ['PUT', '/1'],
      ['DELETE', '/1'],
      ['POST', '/actions/bulkDelete'],
    ] as const) {
      const path = `/content-manager/collection-types/${uid}${rest}`
      const body = method === 'GET' ? undefined : { documentIds: ['1'], id: 1 }
      expect((await admin.ask(method, path, body)).status, `${method} ${path}`).toBeGreaterThan(399)
    }
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    expect((await admin.ask(method, '/security-log/events', {})).status).toBe(405)
  }
  expect(await knex()('security_log').select('*').orderBy('id')).toEqual(before)
})

it('shows fifty at a time, and from there on those that are older', async () => {
  const row = { at: now(), kind: 'log-out', who: 'nobody', count: 1, facts: '{}' }
  await knex()('security_log').insert(Array.from({ length: 60 }, () => row))
  const first = await read()
  expect(first.events).toHaveLength(50)
  const second = await read(`&before=${first.older}`)
  const ids = [...first.events, ...second.events].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a))
  expect(first.people.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Administrator', 'Ines Ruiz']),
  )
})

describe('mails', () => {
  const subjects = () => server.received.map(({ mail }) => mail.subject ?? '')
  const ofTokens = () => subjects().filter((subject) => subject.includes('token with full access'))

  it('tell every administrator of what is grave at once, and once an hour of a kind', async () => {
    await expect.poll(ofTokens).toHaveLength(1)
    const all = () => subjects().join('\n')
    await expect.poll(all).toContain('Many entries of visitors were exported or deleted')
    const [first] = server.received.filter(({ mail }) => mail.subject?.includes('token'))
    expect(first?.mail.text).toContain('Settings → Security log')

    const token = { description: '', type: 'full-access', lifespan: null }
    for (const name of ['Second', 'Third'])
      await done('POST', '/admin/api-tokens', { ...token, name })
    const roles = [await role('strapi-super-admin')]
    const other = { firstname: 'Olga', email: 'olga@example.org', roles }
    // What comes after is mailed, so what came before was not.
    const soFar = subjects().length
    const removed = (await done('POST', '/admin/users', other)) as { id: number }
    moveClock(2 * hourMs)
    admin = await session(administrator.email)
    await done('DELETE', `/admin/users/${removed.id}`)
    const later = () => subjects().slice(soFar).join('\n')
    await expect.poll(later).toContain('Somebody is no longer an administrator')
    expect(ofTokens()).toHaveLength(2)
    expect(later()).toMatch(/A token with full access was made or changed, \d times/)
  })

  it('tell within a minute of what a command has noted beside the cms', async () => {
    const tables = {
      schema: cms.strapi.db.dialect.client === 'postgres' ? ('public' as const) : ('main' as const),
      run: async (statement: string, values: unknown[] = []) => {
        await knex().raw(statement, values as string[])
      },
    }
    const reset = { kind: 'second-factor-reset', facts: { name: 'Ines Ruiz' }, at: now() }
    await noteByCommand(tables, { ...reset, grave: 'administrators-factor' })
    passTime(60 * 1000)
    await expect.poll(() => subjects().join('\n')).toContain('reset the second step of an admin')
  })
})

it('is kept for 400 days, and of each kind so much and no more', async () => {
  const keep = () => keepHouse(cms.strapi, Temporal.Instant.fromEpochMilliseconds(now()))
  const row = { at: now(), kind: 'log-in', who: 'nobody', count: 1, facts: '{}' }
  for (let rows = 0; rows < mostOfKind + 10; rows += 10) {
    await knex()('security_log').insert(Array.from({ length: 10 }, () => row))
  }
  const count = async (where = {}) =>
    Number((await knex()('security_log').where(where).count({ many: '*' }))[0]?.many)
  const others = (await count()) - (await count({ kind: 'log-in' }))
  await keep()
  expect(await count({ kind: 'log-in' })).toBe(mostOfKind)
  expect(await count()).toBe(mostOfKind + others)

  moveClock(399 * dayMs)
  await keep()
  expect(await count()).toBe(mostOfKind + others)
  moveClock(2 * dayMs)
  await keep()
  expect(await count()).toBe(0)
})
