/** What lets somebody into the admin: it ends when it should, and the database holds nothing of it. */
import { rm } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { administrator, signIn, type AdminSession } from './admin'
import { newPlace, startCms, type Answer, type Cms, type Place } from './cms'
import { MailServer } from './mailServer'
import { serve } from './process'
import { codeIn, post } from './resetting'
import { holdClock, moveClock } from './visitor'

const hourMs = 60 * 60 * 1000
const password = 'Tested-1234'
const chosen = { firstname: 'Ines', password: 'Chosen-1234' }

const server = new MailServer()
let place: Place
let cms: Cms
let admin: AdminSession

beforeAll(async () => {
  await server.start()
  place = await newPlace('empty')
  Object.assign(process.env, {
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
    SMTP_URL: server.url,
    MAIL_FROM: 'Riverside <no-reply@riverside.example>',
  })
  await boot()
})
afterEach(() => vi.useRealTimers())
afterAll(async () => {
  await cms.stop()
  await server.stop()
  for (const name of ['ADMIN_EMAIL', 'ADMIN_PASSWORD', 'SMTP_URL', 'MAIL_FROM']) {
    Reflect.deleteProperty(process.env, name)
  }
  await rm(place.dataDir, { recursive: true, force: true })
})

async function boot(): Promise<void> {
  cms = await startCms({ example: false, place })
  admin = await signIn(cms, administrator)
}

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
  const to = (address: string) => server.received.filter((mail) => mail.to.includes(address))
  const before = to(email).length
  expect((await post(cms, '/admin/forgot-password', { email })).status).toBe(204)
  await expect.poll(() => to(email).length, { timeout: 30_000 }).toBeGreaterThan(before)
  return codeIn(to(email).at(-1)?.raw ?? '')
}

const reset = (code: string, newPassword = 'Another-1234') =>
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
    const { id } = await account('activated@example.org')
    const activated = await admin.ask('PUT', `/admin/users/${id}`, { isActive: true, password })
    expect(activated.status, activated.text).toBe(200)
    expect(await account('activated@example.org')).toMatchObject(kept)
    expect((await register(token)).status).toBe(400)
    expect((await registrationInfo(token)).status).toBe(400)
  })

  it('loses one that lies in the database at the next boot, which says so', async () => {
    // As former releases wrote them.
    const token = '0123456789abcdef0123456789abcdef01234567'
    const { id } = await account(administrator.email)
    const knex = cms.strapi.db.connection
    await knex('admin_users').where({ id }).update({ registration_token: token })
    expect((await register(token)).status).toBe(400)
    expect((await registrationInfo(token)).status).toBe(400)
    await cms.stop()
    const next = await serve(place)
    expect(next.printed()).toMatch(/registration token of 1 active account/)
    expect(next.printed()).not.toContain(token)
    await next.stop()
    await boot()
    expect(await account(administrator.email)).toMatchObject({ registrationToken: null })
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
    moveClock(hourMs + 1000)
    const ended = await reset(late)
    expect(ended.status).toBe(400)
    expect(ended.text).toContain('This link has ended')

    const code = await resetCode(email)
    const answers = await Promise.all([reset(code), reset(code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await reset(code)).status).toBe(400)
    await signIn(cms, { email, password: 'Another-1234' })
  })

  it('ends with any other change of the password or address, and when the account is closed', async () => {
    const { id, email } = await active('changes@example.org')
    const endings = [
      { password: 'Changed-1234' },
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
