/** What lets somebody into the admin: it ends when it should, and the database holds nothing of it. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import type * as Limits from '../src/accounts/limits'
import type { Settings } from '../src/settings'
import { Tickets } from '../src/tickets/tickets'
import { addEntry } from '../src/involve/entries'
import { issueLink } from '../src/involve/linkTokens'
import { enqueue } from '../src/involve/outbox/mails'
import { activeAdministrators } from '../src/strapi/accounts'
import { pendingConnections } from '../src/strapi/database'
import {
  administrator,
  firstAdministrator,
  goodPassword,
  otherGoodPassword,
  post,
  signIn,
  signInAs,
  type AdminSession,
} from './admin'
import { built } from './built'
import { environment, startCms, type Answer, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { inProcess } from './inProcess'
import { loggedSoFar } from './keptLog'
import { MailServer } from './mailServer'
import { newEntry } from './newEntry'
import { bcrypt, makePasswordsCheap, makePasswordsDear } from './passwords'
import { run } from './process'
import { codeIn, hasCode } from './resetting'
import { fromSomewhere, holdClock, moveClock, putClockBack } from './visitor'

const { accountLimits } = built<typeof Limits>('accounts/limits')

const isOnPostgres = inject('postgresServer') !== null
const hourMs = 60 * 60 * 1000
const password = goodPassword
const chosen = { firstname: 'Ines', password: otherGoodPassword }

const server = new MailServer()
let cms: Cms
let admin: AdminSession
let isStopped = false
/** Of this cms, for one that goes on in its place. */
const secrets: Record<string, string> = {}

beforeAll(async () => {
  await server.start()
  cms = await startCms({ example: false, env: { ...server.environment, ...firstAdministrator } })
  for (const name of Object.keys(environment(cms.place, false)))
    secrets[name] = process.env[name] ?? ''
  admin = await signIn(cms, administrator)
})
afterEach(putClockBack)
afterAll(async () => {
  if (!isStopped) await cms.stop()
  await server.stop()
})

interface Account {
  id: number
  email: string
  isActive: boolean
  registrationToken: string | null
  resetPasswordToken: string | null
}

const users = () => cms.strapi.db.query('admin::user')

async function account(email: string): Promise<Account> {
  return users().findOne({ where: { email } }) as Promise<Account>
}

async function editorRole(): Promise<number> {
  const where = { code: 'strapi-editor' }
  const role = await cms.strapi.db.query('admin::role').findOne({ where })
  return Number(role.id)
}

/** @returns the token of the link */
async function invite(email: string): Promise<string> {
  const invited = await admin.ask('POST', '/admin/users', {
    firstname: 'Ines',
    email,
    roles: [await editorRole()],
  })
  expect(invited.status, invited.text).toBe(201)
  return tokenIn(invited)
}

function tokenIn({ json }: Answer): string {
  const { data } = json as { data: { registrationToken?: string } }
  return data.registrationToken ?? ''
}

const register = (token: string) =>
  post(cms, '/admin/register', { registrationToken: token, userInfo: chosen })

const registrationInfo = (token: string, language = 'en') =>
  cms.ask(`/admin/registration-info?registrationToken=${token}`, {
    headers: { 'accept-language': language },
  })

async function active(email: string): Promise<Account> {
  await cms.strapi.service('admin::user').create({
    firstname: 'Ines',
    email,
    password,
    isActive: true,
    roles: [await editorRole()],
  })
  return account(email)
}

/** The code of the mail that comes next to an address. */
async function resetCode(email: string): Promise<string> {
  // Mails about the account have no link by which a password is set.
  const to = (address: string) =>
    server.received.filter((mail) => mail.to.includes(address) && hasCode(mail.raw))
  const before = to(email).length
  expect((await post(cms, '/admin/forgot-password', { email })).status).toBe(204)
  await expect.poll(() => to(email).length, { timeout: 30_000 }).toBeGreaterThan(before)
  return codeIn(to(email).at(-1)?.raw ?? '')
}

const reset = (code: string, newPassword = otherGoodPassword) =>
  post(cms, '/admin/reset-password', { resetPasswordToken: code, password: newPassword })

describe('an active account', () => {
  it('has no token by which it could be registered anew, however it came to be', async () => {
    expect(await account(administrator.email)).toMatchObject({ registrationToken: null })
    expect(await active('made@example.org')).toMatchObject({ registrationToken: null })

    const accepted = await register(await invite('accepts@example.org'))
    expect(accepted.status, accepted.text).toBe(200)
    const kept = { isActive: true, registrationToken: null }
    expect(await account('accepts@example.org')).toMatchObject(kept)

    const token = await invite('activated@example.org')
    const { id, registrationToken: issue } = await account('activated@example.org')
    const activated = await admin.ask('PUT', `/admin/users/${id}`, { isActive: true, password })
    expect(activated.status, activated.text).toBe(200)
    expect(await account('activated@example.org')).toMatchObject(kept)
    expect((await register(token)).status).toBe(400)
    expect((await registrationInfo(token)).status).toBe(400)
    // Nor if it lay there all the same.
    const knex = cms.strapi.db.connection
    await knex('admin_users').where({ id }).update({ registration_token: issue })
    expect((await register(token)).status).toBe(400)
    expect((await registrationInfo(token)).status).toBe(400)
    await knex('admin_users').where({ id }).update({ registration_token: null })
  })
})

describe('an invitation', () => {
  it('is good once, and not readable in the database', async () => {
    const token = await invite('once@example.org')
    const stored = await account('once@example.org')
    expect(stored.registrationToken).not.toContain(token)
    const info = await registrationInfo(token)
    expect(info.status, info.text).toBe(200)
    expect(info.json).toMatchObject({ data: { email: 'once@example.org', firstname: 'Ines' } })
    expect((await register(stored.registrationToken ?? '')).status).toBe(400)
    const answers = await Promise.all([register(token), register(token)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await register(token)).status).toBe(400)
  })

  it('ends after a day and says what to do; the page of the account has the next', async () => {
    holdClock()
    const token = await invite('late@example.org')
    const page = `/admin/users/${(await account('late@example.org')).id}`
    moveClock(23 * hourMs)
    admin = await signIn(cms, administrator)
    expect(tokenIn(await admin.ask('GET', page))).toBe(token)
    expect((await registrationInfo(token)).status).toBe(200)
    moveClock(2 * hourMs)
    admin = await signIn(cms, administrator)
    const ended = await registrationInfo(token)
    expect(ended.status).toBe(400)
    expect(ended.text).toContain('This invitation has ended')
    expect((await registrationInfo(token, 'es')).text).toContain('Esta invitación ha caducado')
    expect((await register(token)).text).toContain('This invitation has ended')

    const next = tokenIn(await admin.ask('GET', page))
    expect(next).not.toBe('')
    expect(next).not.toBe(token)
    expect((await register(token)).status).toBe(400)
    expect((await register(next)).status).toBe(200)
    expect(tokenIn(await admin.ask('GET', page))).toBe('')
  })

  it('is shown to nobody who may not invite, and there is none to a closed account', async () => {
    await invite('hidden@example.org')
    const { id } = await account('hidden@example.org')
    const roles = cms.strapi.service('admin::role')
    const role = await roles.create({ name: 'Reads accounts', description: '' })
    await roles.assignPermissions(role.id, [{ action: 'admin::users.read', subject: null }])
    const credentials = { email: 'reads@example.org', password }
    const made = { firstname: 'Rea', isActive: true, roles: [role.id], ...credentials }
    await cms.strapi.service('admin::user').create(made)
    const reader = await signIn(cms, credentials)
    const seen = await reader.ask('GET', `/admin/users/${id}`)
    expect(seen.status).toBe(200)
    expect(tokenIn(seen)).toBe('')

    const { id: closed } = await active('closed@example.org')
    await admin.ask('PUT', `/admin/users/${closed}`, { isActive: false })
    expect(tokenIn(await admin.ask('GET', `/admin/users/${closed}`))).toBe('')
  })
})

describe('a link for a new password', () => {
  it('is good once and for an hour, and not readable in the database', async () => {
    const { email } = await active('forgets@example.org')
    holdClock()
    const late = await resetCode(email)
    const stored = (await account(email)).resetPasswordToken ?? ''
    expect(stored).not.toBe('')
    expect(stored).not.toContain(late)
    expect((await reset(stored)).status).toBe(400)
    moveClock(hourMs / 2 - 1000)
    expect(await resetCode(email)).toBe(late)
    // True of this one, too.
    expect(server.to(email).at(-1)?.text).toContain('within half an hour:')
    moveClock(hourMs / 2 + 2000)
    const ended = await reset(late)
    expect(ended.status).toBe(400)
    expect(ended.text).toContain('This link has ended')

    const code = await resetCode(email)
    expect(server.to(email).at(-1)?.from?.value[0]?.address).toBe('no-reply@riverside.example')
    const answers = await Promise.all([reset(code), reset(code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await reset(code)).status).toBe(400)
    await signIn(cms, { email, password: otherGoodPassword })
  })

  it('ends with any other change of the password or address, and when the account is closed', async () => {
    const { id, email } = await active('changes@example.org')
    const endings = [
      { password: otherGoodPassword },
      { email: 'changed@example.org' },
      { isActive: false },
    ]
    for (const ending of endings) {
      const code = await resetCode(email)
      await admin.ask('PUT', `/admin/users/${id}`, ending)
      expect((await reset(code)).status, JSON.stringify(ending)).toBe(400)
      await admin.ask('PUT', `/admin/users/${id}`, { email, isActive: true })
      expect((await reset(code)).status, JSON.stringify(ending)).toBe(400)
    }
  })
})

/** Tries to log in, from a place of its own unless another is given. */
function logIn(
  credentials: { email: string; password: string },
  headers: Record<string, string> = fromSomewhere(),
): Promise<Answer> {
  return post(cms, '/admin/login', credentials, headers)
}

/** The cookie by which a browser is known that logged in, as it sends it back. */
function noteIn({ headers }: Answer): string {
  const note = headers.getSetCookie().find((cookie) => cookie.startsWith('branchline_known'))
  expect(note).toMatch(/path=\/admin; .*samesite=strict; httponly/)
  return note?.split(';')[0] ?? ''
}

describe('logging in', () => {
  it('says the same, after the same work, for a wrong password, an unknown address and a closed account', async () => {
    makePasswordsDear()
    const { email } = await active('times@example.org')
    const { id } = await active('shut@example.org')
    makePasswordsCheap()
    await admin.ask('PUT', `/admin/users/${id}`, { isActive: false })
    const tries = [
      { email, password: 'Wrong-1234' },
      { email: 'nobody@example.org', password },
      { email: 'shut@example.org', password },
    ]
    const comparing = vi.spyOn(bcrypt, 'compare')
    const said = new Set<string>()
    for (const credentials of tries) {
      comparing.mockClear()
      const { status, text } = await logIn(credentials)
      expect(status).toBe(400)
      said.add(text)
      // To compare a password takes twenty times as long as all else.
      expect(comparing.mock.calls, credentials.email).toEqual([
        [credentials.password, expect.stringMatching(/^\$2a\$10\$.{53}$/)],
      ])
    }
    comparing.mockRestore()
    expect(said.size).toBe(1)
  })

  it('takes no address and password but from its body, where tries are counted', async () => {
    const { email } = await active('elsewhere@example.org')
    const query = new URLSearchParams({ email, password }).toString()
    const bodies = [{}, { email: [email], password }, { email, password: [password] }, { email }]
    for (const body of bodies) {
      const answer = await post(cms, `/admin/login?${query}`, body)
      expect(answer.status, JSON.stringify(body)).toBe(400)
      expect(answer.text).toContain('in the body alone')
      expect((await post(cms, '/admin/login', body)).status).toBe(400)
    }
    expect((await logIn({ email, password })).status).toBe(200)
  })

  it('is limited for a place and account, for a place, and for an account; what is right counts not', async () => {
    holdClock()
    const { email } = await active('tried@example.org')
    const right = { email, password }
    const wrong = { email, password: 'Wrong-1234' }
    const home = fromSomewhere()
    for (let count = 0; count < 8; count++) expect((await logIn(right, home)).status).toBe(200)
    for (let count = 0; count < 5; count++) expect((await logIn(wrong, home)).status).toBe(400)
    const refused = await logIn(right, { ...home, 'accept-language': 'es' })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(200)
    expect(refused.text).toContain('demasiadas veces')
    // Somebody else at that place, and they themselves at another.
    const other = { email: (await active('neighbour@example.org')).email, password }
    expect((await logIn(other, home)).status).toBe(200)
    expect((await logIn(right)).status).toBe(200)
    moveClock(5 * 60 * 1000 + 1000)
    expect((await logIn(right, home)).status).toBe(200)

    const many = fromSomewhere()
    // So many that none is tried too often by itself.
    const addresses = ['unknown@example.org']
    for (let count = 0; count < 6; count++) {
      addresses.push((await active(`many${count}@example.org`)).email)
    }
    const statuses = []
    for (let count = 0; count < 31; count++) {
      const email = addresses[count % addresses.length] ?? ''
      statuses.push((await logIn({ email, password: 'Wrong-1234' }, many)).status)
    }
    expect(statuses).toEqual([...Array<number>(30).fill(400), 429])
  })

  it.each([
    ['logIn', 90, 150],
    ['resetMail', 60, 100],
    ['link', 180, 300],
  ] as const)(
    'is limited for a household of many networks, too: %s',
    async (what, most, mostAround) => {
      holdClock()
      moveClock(48 * hourMs)
      const limits = accountLimits(cms.strapi)
      const counted: { giveBack: () => Promise<void> }[] = []
      const refusedOf = async (times: number, household: string, site: string) => {
        let refused = 0
        for (let count = 0; count < times; count++) {
          const one = await limits.count(what, { place: `${household} ${count}`, household, site })
          counted.push(one)
          if (one.refusedFor !== null) refused += 1
        }
        return refused
      }
      expect(await refusedOf(most + 5, 'a house', 'a street')).toBe(5)
      // What was refused counts for none of their neighbours.
      expect(await refusedOf(mostAround - most, 'another house', 'a street')).toBe(0)
      expect(await refusedOf(1, 'a third house', 'a street')).toBe(1)
      expect(await refusedOf(1, 'a house', 'elsewhere')).toBe(1)
      expect(await refusedOf(1, 'a fourth house', 'elsewhere')).toBe(0)
      for (const { giveBack } of counted) await giveBack()
    },
  )

  it('can be shut by nobody to a browser in which somebody logged in before', async () => {
    holdClock()
    // Behind the clocks of all tests before: what they counted together has had its time.
    moveClock(48 * hourMs)
    const { email } = await active('sought@example.org')
    const note = noteIn(await logIn({ email, password }))
    const wrong = () => logIn({ email, password: 'Wrong-1234' })
    const statuses = []
    for (let count = 0; count < 31; count++) statuses.push((await wrong()).status)
    expect(statuses).toEqual([...Array<number>(30).fill(400), 429])
    expect((await logIn({ email, password })).status).toBe(429)
    const known = () => logIn({ email, password }, { ...fromSomewhere(), cookie: note })
    expect((await known()).status).toBe(200)
    // Nor when all together try too often. The note is of one account, and not to be made up.
    const limits = accountLimits(cms.strapi)
    for (let count = 0; count < 300; count++) await limits.count('logIn', { place: `s${count}` })
    expect((await logIn({ email: 'anybody@example.org', password })).status).toBe(429)
    expect((await known()).status).toBe(200)
    const forged = note.replace(/\w$/, (last) => (last === 'A' ? 'B' : 'A'))
    const others = { email: 'times@example.org', password }
    for (const [credentials, cookie] of [
      [others, note],
      [{ email, password }, forged],
    ] as const) {
      expect((await logIn(credentials, { ...fromSomewhere(), cookie })).status).toBe(429)
    }
    // A stolen note gives ten tries of its own.
    const stolen = { ...fromSomewhere(), cookie: note }
    for (let count = 0; count < 10; count++) {
      expect((await logIn({ email, password: 'Wrong-1234' }, stolen)).status).toBe(400)
    }
    expect((await logIn({ email, password }, stolen)).status).toBe(429)
    // They come in again with a new password, and everybody an hour later.
    const next = await reset(await resetCode(email))
    expect(next.status, next.text).toBe(200)
    moveClock(hourMs + 1000)
    expect((await logIn({ email, password: otherGoodPassword })).status).toBe(200)
  })

  it('says the same to whoever asks for a new password, known or not, and stops after five', async () => {
    const { email } = await active('asks@example.org')
    for (const address of [email, 'unknown@example.org']) {
      const statuses = []
      for (let count = 0; count < 6; count++) {
        const wish = { email: address }
        const answer = await post(cms, '/admin/forgot-password', wish, fromSomewhere())
        statuses.push([answer.status, answer.text === ''])
      }
      expect(statuses).toEqual([...Array<unknown>(5).fill([204, true]), [429, false]])
    }
  })
})

describe('whoever is logged in to an account', () => {
  const me = (session: AdminSession) => session.ask('GET', '/admin/users/me')
  const refresh = (cookie: string) =>
    cms.ask('/admin/access-token', { method: 'POST', headers: { cookie } })

  async function enter(email: string, with_ = password) {
    const answer = await logIn({ email, password: with_ })
    expect(answer.status, answer.text).toBe(200)
    const { data } = answer.json as { data: { token: string } }
    const cookie = answer.headers.getSetCookie().find((one) => one.includes('refresh')) ?? ''
    const headers = { authorization: `Bearer ${data.token}`, 'content-type': 'application/json' }
    const ask = (method: string, path: string, body?: object) =>
      cms.ask(path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    return { ask, cookie: cookie.split(';')[0] ?? '' }
  }

  it('can try its password ten times, whatever else they change of it meanwhile', async () => {
    holdClock()
    const { email } = await active('found@example.org')
    const session = await enter(email)
    const change = (currentPassword: string) =>
      session.ask('PUT', '/admin/users/me', { currentPassword, password: otherGoodPassword })
    for (let count = 0; count < 10; count++) expect((await change('Wrong-1234')).status).toBe(400)
    const refused = await change(password)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
    const renamed = await session.ask('PUT', '/admin/users/me', { firstname: 'Rosa' })
    expect(renamed.status, renamed.text).toBe(200)
    moveClock(15 * 60 * 1000 + 1000)
    const changed = await change(password)
    expect(changed.status, changed.text).toBe(200)
  })

  it('is out at once with a new password, by whomever, and when it is closed or deleted', async () => {
    const endings: [string, (id: number, email: string) => Promise<unknown>][] = [
      ['desk', (id) => admin.ask('PUT', `/admin/users/${id}`, { password: otherGoodPassword })],
      ['closed', (id) => admin.ask('PUT', `/admin/users/${id}`, { isActive: false })],
      ['link', async (_id, email) => reset(await resetCode(email))],
      ['deleted', (id) => admin.ask('DELETE', `/admin/users/${id}`)],
      [
        'themselves',
        async (_id, email) => {
          const { ask } = await enter(email)
          const body = { currentPassword: password, password: otherGoodPassword }
          const answer = await ask('PUT', '/admin/users/me', body)
          expect(answer.status, answer.text).toBe(200)
        },
      ],
      [
        'command',
        (_id, email) =>
          cms.strapi.service('admin::user').resetPasswordByEmail(email, otherGoodPassword),
      ],
    ]
    for (const [name, ending] of endings) {
      const { id, email } = await active(`${name}@out.example`)
      const session = await enter(email)
      expect((await session.ask('GET', '/admin/users/me')).status).toBe(200)
      await ending(id, email)
      expect((await session.ask('GET', '/admin/users/me')).status, name).toBe(401)
      expect((await refresh(session.cookie)).status, name).toBe(401)
      if (name !== 'closed') continue
      // Opened again, it is nobody's who was in before.
      await admin.ask('PUT', `/admin/users/${id}`, { isActive: true })
      expect((await session.ask('GET', '/admin/users/me')).status, name).toBe(401)
      expect((await refresh(session.cookie)).status, name).toBe(401)
    }
    expect((await me(admin)).status).toBe(200)
  })

  it('is out also when they renew their session in that very moment', async () => {
    const { id, email } = await active('renews@example.org')
    const { cookie } = await enter(email)
    let isFirst = true
    const stop = cms.strapi.db.lifecycles.subscribe({
      models: ['admin::session'],
      beforeCreate: async () => {
        if (!isFirst) return
        isFirst = false
        await cms.strapi.service('admin::user').updateById(id, { password: otherGoodPassword })
      },
    })
    const renewed = await refresh(cookie)
    stop()
    expect(isFirst).toBe(false)
    expect(renewed.status).toBe(401)
    const where = { userId: String(id) }
    expect(await cms.strapi.db.query('admin::session').count({ where })).toBe(0)
  })
})

const canary = 'canary0123456789abcdef'

/** Whatever a token, a code or a question can stand in. */
async function sayCanaries(to: Pick<Cms, 'ask'>): Promise<void> {
  const addresses = [
    `/admin/auth/register?registrationToken=${canary}`,
    `/admin/registration-info?registrationToken=${canary}`,
    `/admin/auth/reset-password?code=${canary}`,
    `/content-manager/collection-types/api::page.page?_q=${canary}`,
    `/api/site/pages/x?token=${canary}`,
    `/nowhere?${canary}`,
  ]
  for (const address of addresses) await to.ask(address)
  const bodies: [string, object][] = [
    ['/admin/register', { registrationToken: canary, userInfo: chosen }],
    ['/admin/reset-password', { resetPasswordToken: canary, password: `C-${canary}` }],
    ['/admin/login', { email: `${canary}@example.org`, password: canary }],
    ['/admin/forgot-password', { email: `${canary}@example.org` }],
  ]
  for (const [address, body] of bodies) {
    await to.ask(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${canary}`,
        cookie: `strapi_admin_refresh=${canary}`,
      },
      body: JSON.stringify(body),
    })
  }
}

describe('the last administrator who can log in', () => {
  it('can’t be closed, deleted or lose the role, by anybody, as long as nobody has accepted an invitation', async () => {
    const where = { code: 'strapi-super-admin' }
    const { id: role } = await cms.strapi.db.query('admin::role').findOne({ where })
    const roles = [role]
    const invited = await admin.ask('POST', '/admin/users', {
      firstname: 'Ben',
      email: 'ben@last.example',
      roles,
    })
    expect(invited.status, invited.text).toBe(201)
    const { id } = await account(administrator.email)
    const endings = [
      () => admin.ask('PUT', `/admin/users/${id}`, { isActive: false }),
      async () => admin.ask('PUT', `/admin/users/${id}`, { roles: [await editorRole()] }),
      () => admin.ask('DELETE', `/admin/users/${id}`),
      () => admin.ask('POST', '/admin/users/batch-delete', { ids: [id] }),
    ]
    for (const end of endings) {
      const { status, text } = await end()
      expect(status, text).toBe(400)
      expect(text).toContain('Nobody could log in as an administrator')
      expect((await admin.ask('GET', '/admin/users/me')).status).toBe(200)
    }
    // What leaves the account as it is may be saved, and others may go.
    const own = { firstname: 'Ada', isActive: true, roles }
    expect((await admin.ask('PUT', `/admin/users/${id}`, own)).status).toBe(200)
    const ben = (await account('ben@last.example')).id
    expect((await admin.ask('DELETE', `/admin/users/${ben}`)).status).toBe(200)
  })

  it.skipIf(isOnPostgres)(
    'stays where two end each other’s account at the same moment',
    async () => {
      const other = await signInAs(cms, 'strapi-super-admin')
      const theirs = (await other.ask('GET', '/admin/users/me')).json as { data: { id: number } }
      const { id } = await account(administrator.email)
      // Both are asked while the only connection is held, and go on step by step beside each other.
      let release: (() => void) | undefined
      const holding = cms.strapi.db.transaction(() => new Promise<void>((end) => (release = end)))
      const asked = [
        admin.ask('PUT', `/admin/users/${theirs.data.id}`, { isActive: false }),
        other.ask('PUT', `/admin/users/${id}`, { isActive: false }),
      ]
      await expect.poll(() => pendingConnections(cms.strapi)).toBeGreaterThanOrEqual(2)
      release?.()
      await holding
      const statuses = (await Promise.all(asked)).map(({ status }) => status)
      expect(statuses.sort()).toEqual([200, 400])
      expect(await activeAdministrators(cms.strapi)).toHaveLength(1)
      // As it was.
      await users().updateMany({ where: { id }, data: { isActive: true } })
      await users().deleteMany({ where: { id: theirs.data.id } })
      admin = await signIn(cms, administrator)
    },
  )
})

describe('the log', () => {
  it('has no token, code or query of what was asked, also when the database fails', async () => {
    const logged: string[] = []
    const listen = (line: unknown) => logged.push(JSON.stringify(line))
    cms.strapi.log.on('data', listen)
    const rename = (from: string, to: string) =>
      cms.strapi.db.connection.schema.renameTable(from, to)
    await rename('admin_users', 'away')
    try {
      await sayCanaries(cms)
      await expect
        .poll(() => logged.join('\n'), { timeout: 30_000 })
        .toContain('A mail for a new password was not sent')
    } finally {
      await rename('away', 'admin_users')
      cms.strapi.log.off('data', listen)
    }
    expect(logged.join('\n')).toContain('GET /admin/auth/reset-password"')
    expect(logged.join('\n')).not.toContain(canary)
  })
})

/** As it lies in JSON, in encodings, and in what a database makes of text. */
const spellings = (text: string) => [
  text,
  Buffer.from(text).toString('hex'),
  // Wherever it begins within three bytes.
  ...[0, 1, 2].map((at) =>
    Buffer.from('-'.repeat(at) + text)
      .toString('base64')
      .slice(at === 0 ? 0 : 4)
      .replace(/.{0,4}$/, ''),
  ),
]

const visitor = {
  email: 'canaryvisitor@secret.example',
  name: 'Canary Visitorsname',
  message: 'Canary: what was said in confidence',
}

/** All that lets somebody in, as it is handed out. */
interface HandedOut {
  invitation: string
  code: string
  apiToken: string
  cookie: string
  access: string
  link: string
  preview: string
}

async function handOut(): Promise<HandedOut> {
  const invitation = await invite('waits@example.org')
  const { email } = await active('pending@example.org')
  const code = await resetCode(email)
  const answer = await logIn({ email, password })
  const cookie = answer.headers.getSetCookie().find((one) => one.includes('refresh')) ?? ''
  const entry = await addEntry(
    cms.strapi,
    newEntry({ ...visitor, accessNeeds: visitor.message, kind: 'ask' }),
  )
  await enqueue(cms.strapi, {
    key: `planted:${entry.code}`,
    kind: 'reply',
    entry: entry.code,
    to: visitor.email,
    language: 'en',
    about: { subject: visitor.name, text: visitor.message },
    dueAt: Date.parse('2059-01-01T00:00:00Z'),
  })
  const { accessKey } = await cms.strapi
    .service('admin::api-token')
    .create({ name: 'planted', type: 'full-access', description: '', lifespan: null })
  const page = { type: 'api::page.page', documentId: 'x', language: 'en' } as const
  const target = { ...page, round: 0, maker: null }
  const { secrets }: Settings = cms.strapi.config.get('settings')
  return {
    invitation,
    code,
    apiToken: String(accessKey),
    cookie: cookie.split(';')[0]?.split('=')[1] ?? '',
    access: (answer.json as { data: { token: string } }).data.token,
    link: issueLink(cms.strapi, { kind: 'my-data', entry: entry.code }, 4e12),
    preview: new Tickets(secrets.adminJwt).issue({ ...target, status: 'draft' }, now()),
  }
}

/** Asks at every way in; says which of them opened. */
async function waysIn(to: Pick<Cms, 'ask'>, token: string): Promise<string[]> {
  const json = { ...fromSomewhere(), 'content-type': 'application/json' }
  const sent = (body: object): RequestInit => ({
    method: 'POST',
    headers: json,
    body: JSON.stringify(body),
  })
  const bearer = { headers: { authorization: `Bearer ${token}` } }
  const cookie = `strapi_admin_refresh=${token}`
  const asked: [string, string, RequestInit][] = [
    ['invitation', `/admin/registration-info?registrationToken=${token}`, { headers: json }],
    ['reset', '/admin/reset-password', sent({ resetPasswordToken: token, password })],
    ['session', '/admin/access-token', { method: 'POST', headers: { cookie } }],
    ['access', '/admin/users/me', bearer],
    ['api', '/api/pages', bearer],
    ['preview', '/api/preview', { headers: { 'preview-token': token } }],
    ['link', '/api/site/links', sent({ token })],
  ]
  const opened: string[] = []
  for (const [way, address, init] of asked) {
    const { status } = await to.ask(address, init)
    expect(status, way).not.toBe(429)
    // A ticket of a page that is not there is one all the same.
    if (status < 400 || (way === 'preview' && status === 404)) opened.push(way)
  }
  return opened
}

async function makeBackup(): Promise<string> {
  const to = path.join(cms.place.dataDir, 'stolen')
  const { code, stderr } = await run(
    ['dist/src/backup/backupCommand.js', `--to=${to}`],
    cms.place,
    {},
  )
  expect(code, stderr).toBe(0)
  const [name = ''] = await readdir(to)
  return path.join(to, name)
}

/** Where something could lie that lets somebody in. */
const tables = [
  'admin_users',
  'strapi_sessions',
  'strapi_api_tokens',
  'strapi_transfer_tokens',
  'involvement_entries',
  'outbox_mails',
  'spent_tokens',
  'versions',
]

/** What could be a token: all values of those tables, and what looks like one anywhere. */
async function tokensIn(bytes: string): Promise<string[]> {
  const found = bytes.match(/[0-9a-f]{32,}|[\w-]{20,}\.[\w-]{20,}(?:\.[\w-]+)?/g) ?? []
  const values: string[] = []
  for (const table of tables) {
    const rows: object[] = await cms.strapi.db.connection(table)
    for (const value of rows.flatMap((row): unknown[] => Object.values(row))) {
      if (typeof value === 'string' && /^[\w$./-]{16,}$/.test(value)) values.push(value)
    }
  }
  return [...new Set([...found, ...values])]
}

describe('a stolen backup', () => {
  it(
    'has no address or word of visitors, and nothing in it opens anything',
    { timeout: 300_000 },
    async () => {
      const handed = await handOut()
      // What is tried does open, where it is what was handed out.
      expect(await waysIn(cms, handed.invitation)).toEqual(['invitation'])
      expect(await waysIn(cms, handed.cookie)).toEqual(['session'])
      expect(await waysIn(cms, handed.access)).toEqual(['access'])
      expect(await waysIn(cms, handed.apiToken)).toEqual(['api'])
      expect(await waysIn(cms, handed.preview)).toEqual(['preview'])
      expect(await waysIn(cms, handed.link)).toEqual(['link'])

      backup = await makeBackup()
      const bytes = gunzipSync(await readFile(backup)).toString('latin1')
      expect(bytes).toContain('pending@example.org')
      for (const text of [...Object.values(visitor), ...Object.values(handed)]) {
        for (const spelling of spellings(text)) expect(bytes, text).not.toContain(spelling)
      }
      const found = await tokensIn(bytes)
      expect(found).toEqual(
        expect.arrayContaining([(await account('waits@example.org')).registrationToken]),
      )
      holdClock()
      const each = inProcess(cms)
      // As many as the limits allow, which waysIn asks, within the hour in which a code for a password opens.
      for (const token of found) expect(await waysIn(each, token), token).toEqual([])
      expect(await waysIn(cms, handed.code)).toEqual(['reset'])
      ended = handed
    },
  )
})

let backup = ''
let ended: HandedOut | undefined

// The last: this cms ends, and another goes on with its secrets.
describe('a backup that is restored over what it was made of', () => {
  it(
    'brings back no session, link, password or account that ended since, nor a token of former releases',
    { timeout: 120_000 },
    async () => {
      const handed = ended
      if (!handed) throw new Error('there is no backup')
      const closed = await account('made@example.org')
      const deleted = await account('accepts@example.org')
      const other = await account('activated@example.org')
      await admin.ask('PUT', `/admin/users/${closed.id}`, { isActive: false })
      await admin.ask('DELETE', `/admin/users/${deleted.id}`)
      await admin.ask('PUT', `/admin/users/${other.id}`, { password: otherGoodPassword })
      await cms.strapi.db.query('admin::api-token').deleteMany({ where: { name: 'planted' } })
      await cms.stop()
      isStopped = true

      const args = ['dist/src/backup/restoreCommand.js', backup, '--replace', '--yes']
      const { code, stdout, stderr } = await run(args, cms.place, {})
      expect(code, stderr).toBe(0)
      expect(stdout).toContain('stay closed: made@example.org, accepts@example.org.')
      expect(stdout).toMatch(/password is that of now: .*activated@example.org/)
      expect(stdout).toContain('stay deleted: 1.')
      // As former releases left it.
      const left = '0123456789abcdef0123456789abcdef01234567'
      await write(`update admin_users set registration_token = '${left}' where is_active`)

      cms = await startCms({ example: false, place: cms.place, env: secrets })
      isStopped = false
      expect(loggedSoFar()).toMatch(/registration token of \d+ active account/)
      for (const token of [left, ...Object.values(handed)]) {
        const opened = await waysIn(cms, token)
        // Links of visitors and of drafts are of no account.
        expect(opened.filter((way) => way !== 'link' && way !== 'preview')).toEqual([])
      }
      const enter = (email: string, with_: string) =>
        post(cms, '/admin/login', { email, password: with_ })
      expect((await enter(administrator.email, administrator.password)).status).toBe(200)
      expect((await enter(closed.email, password)).status).toBe(400)
      expect((await enter(deleted.email, chosen.password)).status).toBe(400)
      expect((await enter(other.email, password)).status).toBe(400)
      expect((await enter(other.email, otherGoodPassword)).status).toBe(200)
      await sayCanaries(cms)
      expect(loggedSoFar()).not.toContain(left)
      expect(loggedSoFar()).toContain('GET /admin/auth/register"')
      expect(loggedSoFar()).not.toContain(canary)
    },
  )
})

/** Writes into the database while no cms runs. */
async function write(statement: string): Promise<void> {
  const { dataDir, databaseUrl } = cms.place
  if (databaseUrl === null) {
    new Database(path.join(dataDir, 'branchline.db')).exec(statement).close()
    return
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
