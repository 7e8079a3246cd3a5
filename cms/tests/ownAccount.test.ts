/** Which passwords people may choose, what they are told of their account, and where it is open. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OwnSession } from '../src/accounts/sessionsContract'
import { sealingOf } from '../src/involve/sealing'
import { administrator, goodPassword, otherGoodPassword, signIn, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { MailServer } from './mailServer'
import { bcrypt } from './passwords'
import { codeIn, hasCode } from './resetting'
import { fromSomewhere, holdClock, moveClock, putClockBack } from './visitor'

const dayMs = 24 * 60 * 60 * 1000
const firefox = 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'
const safari =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15'

const server = new MailServer()
let cms: Cms
let admin: AdminSession

beforeAll(async () => {
  await server.start()
  cms = await startCms({ example: false, env: server.environment })
})
afterEach(putClockBack)
afterAll(async () => {
  await cms.stop()
  await server.stop()
})

function send(
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = fromSomewhere(),
): Promise<Answer> {
  return cms.ask(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  })
}

const logIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  send('POST', '/admin/login', { email, password }, { ...fromSomewhere(), ...headers })

async function idOf(email: string): Promise<number> {
  const row: { id: number } = await cms.strapi.db.query('admin::user').findOne({ where: { email } })
  return row.id
}

/** @returns the token of the invitation */
async function invite(email: string, firstname: string): Promise<string> {
  const { id } = await cms.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-editor' } })
  const preferedLanguage = 'es'
  const account = { firstname, email, roles: [id], preferedLanguage }
  const invited = await admin.ask('POST', '/admin/users', account)
  expect(invited.status, invited.text).toBe(201)
  return (invited.json as { data: { registrationToken: string } }).data.registrationToken
}

/** Somebody who has chosen a password, in a browser that is known from then on. */
async function accept(email: string, headers: Record<string, string> = {}): Promise<Answer> {
  const registrationToken = await invite(email, 'Rosa')
  const userInfo = { firstname: 'Rosa', password: goodPassword }
  const body = { registrationToken, userInfo }
  const accepted = await send('POST', '/admin/register', body, { ...fromSomewhere(), ...headers })
  expect(accepted.status, accepted.text).toBe(200)
  return accepted
}

function sessionOf(answer: Answer, agent = firefox) {
  expect(answer.status, answer.text).toBe(200)
  const { data } = answer.json as { data: { token: string } }
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  const headers = { authorization: `Bearer ${data.token}`, 'user-agent': agent }
  return {
    /** What the browser was given, by which it is known and renews its session. */
    cookies: cookies.join('; '),
    ask: (method: string, path: string, body?: object) => send(method, path, body, headers),
  }
}

/** As the admin shows it: at the field. */
function atField({ json }: Answer): string {
  const { error } = json as {
    error: { details: { errors: { path: string[]; message: string }[] } }
  }
  expect(error.details.errors.map(({ path }) => path)).toEqual([['password']])
  return error.details.errors[0]?.message ?? ''
}

/** The mails to an address about its account, as text, once there are so many. */
async function mailsTo(email: string, count: number): Promise<string[]> {
  const told = () =>
    server.received
      .filter(({ to, raw }) => to.includes(email) && !hasCode(raw))
      .map(({ mail }) => `${mail.subject}\n${mail.text}`)
  await expect.poll(() => told().length, { timeout: 30_000 }).toBe(count)
  return told()
}

async function resetCode(email: string): Promise<string> {
  const codes = () => server.received.filter(({ to, raw }) => to.includes(email) && hasCode(raw))
  const before = codes().length
  await send('POST', '/admin/forgot-password', { email })
  await expect.poll(() => codes().length, { timeout: 30_000 }).toBeGreaterThan(before)
  return codeIn(codes().at(-1)?.raw ?? '')
}

describe('a password', () => {
  it('is refused at its field with the reason, whichever way it is chosen, and nothing else happens', async () => {
    const spanish = { ...fromSomewhere(), 'accept-language': 'es' }
    const first = { firstname: 'Ada', email: administrator.email }
    const form = (password: string) =>
      send('POST', '/admin/register-admin', { ...first, password }, spanish)
    const refused = await form('Password1234')
    expect(refused.status).toBe(400)
    expect(atField(refused)).toMatch(
      /se adivinaría pronto: .*contraseñas robadas\. Es mejor elegir/,
    )
    expect(atField(await form('breve'))).toContain('al menos doce caracteres; faltan 7.')
    expect((await form(goodPassword)).status).toBe(200)
    admin = await signIn(cms, administrator)
    // Once there is one, nothing is judged for strangers.
    expect((await form('breve')).text).not.toContain('doce caracteres')

    const registrationToken = await invite('rosa.quintana@example.org', 'Rosa')
    const register = (password: string, language = 'de') =>
      send(
        'POST',
        '/admin/register',
        { registrationToken, userInfo: { firstname: 'Rosa', lastname: 'Quintana', password } },
        { ...fromSomewhere(), 'accept-language': language },
      )
    expect(atField(await register('QuintanaRosa'))).toContain('aus deinem Namen')
    expect(atField(await register('qwertzuiop12', 'en'))).toContain('would soon be guessed')
    const settings = 'api::site-settings.site-settings'
    const names = { branchName: 'Wollstonecraft', organizationName: 'Readers' }
    const data = { ...names, timeZone: 'UTC', palette: 'red' as const }
    await cms.strapi.documents(settings).create({ data })
    expect(atField(await register('Wollstonecraft2036', 'en'))).toContain('or those of your branch')
    expect(atField(await register('ñ'.repeat(37)))).toContain('zu lang')
    const huge = await register('x'.repeat(500_000))
    expect(atField(huge)).toContain('zu lang')
    const session = sessionOf(await register(goodPassword))

    const own = { currentPassword: goodPassword, password: 'aaaaaaaaaaaa' }
    expect(atField(await session.ask('PUT', '/admin/users/me', own))).toContain('una y otra vez')
    expect((await session.ask('GET', '/admin/users/me')).status).toBe(200)

    const email = 'rosa.quintana@example.org'
    const page = `/admin/users/${await idOf(email)}`
    const another = await admin.ask('PUT', page, { password: 'abcdefghijkl' })
    expect(atField(another)).toContain('a series')
    const empty = await admin.ask('PUT', page, { password: '' })
    expect(atField(empty)).toContain('12 are missing')
    const code = await resetCode(email)
    const reset = (password: string) =>
      send('POST', '/admin/reset-password', { resetPasswordToken: code, password })
    expect(atField(await reset('14.05.203612'))).toContain('a date')
    const users = cms.strapi.service('admin::user')
    await expect(users.resetPasswordByEmail(email, 'Riverside')).rejects.toThrow('3 are missing')
    // None of these took anything away: neither the password, nor the session, nor the link.
    expect((await session.ask('GET', '/admin/users/me')).status).toBe(200)
    expect((await logIn(email, goodPassword)).status).toBe(200)
    expect((await reset(otherGoodPassword)).status).toBe(200)
  })

  it('of before, however weak, still lets in whoever has it', async () => {
    await accept('older@example.org')
    const password = await bcrypt.hash('Old-1', 4)
    const id = await idOf('older@example.org')
    await cms.strapi.db.connection('admin_users').where({ id }).update({ password })
    expect((await logIn('older@example.org', 'Old-1')).status).toBe(200)
  })
})

describe('whoever has an account', () => {
  it('is told by mail of each new password, and how it came to be', async () => {
    holdClock()
    const day = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' }).format(now())
    const email = 'told@example.org'
    const { ask } = sessionOf(await accept(email))
    const next = { currentPassword: goodPassword, password: otherGoodPassword }
    expect((await ask('PUT', '/admin/users/me', next)).status).toBe(200)
    const [own] = await mailsTo(email, 1)
    expect(own).toMatch(
      new RegExp(
        `^Tu contraseña ha cambiado\nLa contraseña de la cuenta told@example\\.org se cambió el ${day} a las [^,]+ UTC, en el perfil, con Firefox en Android\\.`,
      ),
    )
    const code = await resetCode(email)
    const body = { resetPasswordToken: code, password: goodPassword }
    const agent = { ...fromSomewhere(), 'user-agent': safari }
    expect((await send('POST', '/admin/reset-password', body, agent)).status).toBe(200)
    expect((await mailsTo(email, 2))[1]).toContain(
      'con el enlace de un correo, con Safari en macOS',
    )
    const page = `/admin/users/${await idOf(email)}`
    expect((await admin.ask('PUT', page, { password: otherGoodPassword })).status).toBe(200)
    expect((await mailsTo(email, 3))[2]).toContain('por alguien que administra el sitio.')
    await cms.strapi.service('admin::user').resetPasswordByEmail(email, goodPassword)
    const all = await mailsTo(email, 4)
    expect(all[3]).toContain('con una orden en la máquina del sitio.')
    expect(all.join().replace(/http:\S+/g, '')).not.toMatch(/\d+\.\d+\.\d+\.\d+|::1/)
  })

  it('is told of a new address at the old one', async () => {
    const page = async () => `/admin/users/${await idOf('old@example.org')}`
    await accept('old@example.org')
    const same = { email: 'old@example.org', firstname: 'Rosalía' }
    expect((await admin.ask('PUT', await page(), same)).status).toBe(200)
    expect((await admin.ask('PUT', await page(), { email: 'new@example.org' })).status).toBe(200)
    const [told] = await mailsTo('old@example.org', 1)
    expect(told).toContain('La dirección de tu cuenta ha cambiado')
    expect(told).not.toContain('new@example.org')
    expect(server.to('new@example.org')).toEqual([])
  })

  it('is told of a log-in in a new browser, and of none in one that is known', async () => {
    holdClock()
    const email = 'moves@example.org'
    const { cookies } = sessionOf(await accept(email))
    expect((await logIn(email, goodPassword, { cookie: cookies })).status).toBe(200)
    const other = await logIn(email, goodPassword, { 'user-agent': safari })
    const [told] = await mailsTo(email, 1)
    expect(told).toContain('con Safari en macOS, donde nadie lo había hecho antes')
    expect(told).toContain('/admin/me/sessions')
    const known = sessionOf(other).cookies
    expect((await logIn(email, goodPassword, { cookie: known })).status).toBe(200)

    // Five a day, also for whoever is asked to believe that they are something else.
    const agent = 'Call +1 555 0100 at once/1.0 (now)'
    for (let count = 2; count <= 8; count++) {
      expect((await logIn(email, goodPassword, { 'user-agent': agent })).status).toBe(200)
      await mailsTo(email, Math.min(count, 5))
    }
    // What is grave is told all the same: nothing came before it.
    await cms.strapi.service('admin::user').resetPasswordByEmail(email, otherGoodPassword)
    const subjects = (await mailsTo(email, 6)).map((mail) => mail.split('\n')[0])
    const logIns = subjects.slice(0, 5)
    expect(new Set(logIns)).toEqual(new Set(['Alguien ha iniciado sesión con un navegador nuevo']))
    expect(subjects[5]).toBe('Tu contraseña ha cambiado')
    expect((await mailsTo(email, 6)).join()).not.toContain('555')
    moveClock(dayMs)
    expect((await logIn(email, otherGoodPassword)).status).toBe(200)
    expect((await mailsTo(email, 7))[6]).toContain('Alguien ha iniciado sesión')
  })

  it('is told of nothing by log-ins to several accounts in one browser, also where an earlier release knew it', async () => {
    const [first, second] = ['one@example.org', 'two@example.org']
    const both: string[] = []
    for (const email of [first, second]) both.push(sessionOf(await accept(email)).cookies)
    const browser = 'f'.repeat(32)
    const signature = sealingOf(cms.strapi).sign(`${browser} ${first}`, 'known browser')
    for (const [email, cookie] of [
      [first, both.join('; ')],
      [second, both.join('; ')],
      [first, both.join('; ')],
      [first, `branchline_known_browser=${browser}.${signature}`],
    ] as const) {
      expect((await logIn(email, goodPassword, { cookie, 'user-agent': firefox })).status).toBe(200)
    }
    for (const [email, cookie] of [
      [first, both[1] ?? ''],
      [second, `branchline_known_browser=${browser}.${signature}`],
    ] as const) {
      expect((await logIn(email, goodPassword, { cookie, 'user-agent': safari })).status).toBe(200)
      expect((await mailsTo(email, 1))[0]).toContain('con Safari en macOS')
    }
  })

  it('is told of nothing by the first log-in to an account that was made with a password', async () => {
    const email = 'made@example.org'
    const role = await cms.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-editor' } })
    const made = { firstname: 'Rosa', isActive: true, roles: [role.id], email }
    await cms.strapi.service('admin::user').create({ ...made, password: goodPassword })
    expect((await logIn(email, goodPassword)).status).toBe(200)
    expect((await logIn(email, goodPassword)).status).toBe(200)
    expect((await mailsTo(email, 1))[0]).toContain('Somebody logged in with a new browser')
  })

  it('logs in also where no mail can be sent', async () => {
    await accept('unmailed@example.org')
    server.behaviour = 'refuses for good'
    const logged: string[] = []
    const listen = (line: unknown) => logged.push(JSON.stringify(line))
    cms.strapi.log.on('data', listen)
    try {
      expect((await logIn('unmailed@example.org', goodPassword)).status).toBe(200)
      await expect
        .poll(() => logged.join('\n'), { timeout: 30_000 })
        .toContain('A mail about an account was not sent')
    } finally {
      server.behaviour = 'takes'
      cms.strapi.log.off('data', listen)
    }
  })
})

describe('the sessions of an account', () => {
  const path = '/admin/users/me/sessions'
  const listed = async ({ ask }: ReturnType<typeof sessionOf>) => {
    const { status, json, text } = await ask('GET', path)
    expect(status, text).toBe(200)
    return (json as { data: OwnSession[] }).data
  }
  const isIn = async ({ ask }: ReturnType<typeof sessionOf>) =>
    (await ask('GET', '/admin/users/me')).status === 200
  const renew = (cookie: string) =>
    send('POST', '/admin/access-token', undefined, { cookie, 'user-agent': safari })

  it('are listed with their browsers, and end alone, with all that they opened before they were renewed', async () => {
    const email = 'sessions@example.org'
    const phone = sessionOf(await accept(email, { 'user-agent': firefox }))
    const desk = sessionOf(await logIn(email, goodPassword, { 'user-agent': safari }), safari)
    const renewed = await renew(desk.cookies)
    const deskNow = sessionOf(renewed, safari)
    expect(await listed(phone)).toMatchObject([
      { isThis: true, browser: 'Firefox', system: 'Android' },
      { isThis: false, browser: 'Safari', system: 'macOS' },
    ])
    // A tab that does not know of the renewal is in the same session.
    expect((await listed(desk)).map(({ isThis }) => isThis)).toEqual([true, false])
    const [, there] = await listed(phone)
    expect((await phone.ask('DELETE', `${path}/${there?.id}`)).status).toBe(200)
    expect([await isIn(phone), await isIn(desk), await isIn(deskNow)]).toEqual([true, false, false])
    expect((await renew(deskNow.cookies)).status).toBe(401)
    expect(await listed(phone)).toHaveLength(1)
  })

  it('end everywhere else at once, and none of anybody else', async () => {
    const email = 'elsewhere@example.org'
    const here = sessionOf(await accept(email))
    const others = [
      sessionOf(await logIn(email, goodPassword)),
      sessionOf(await logIn(email, goodPassword)),
    ]
    const stranger = sessionOf(await accept('stranger@example.org'))
    const [theirs] = await listed(stranger)
    expect((await here.ask('DELETE', `${path}/${theirs?.id}`)).status).toBe(404)
    expect((await here.ask('DELETE', `${path}/unknown`)).status).toBe(404)
    expect((await send('GET', path)).status).toBe(401)
    expect((await here.ask('DELETE', `${path}?keepCurrent=true`)).status).toBe(200)
    expect(await Promise.all([here, ...others, stranger].map(isIn))).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(await listed(here)).toMatchObject([{ isThis: true }])
    expect((await here.ask('DELETE', path)).status).toBe(200)
    expect(await isIn(here)).toBe(false)
  })
})
