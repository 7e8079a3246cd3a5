/** Whoever runs the site, or reads what people wrote to it, needs more than a password. */
import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import decodeQR from 'qr/decode.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type {
  AccountFactors,
  NewFactor,
  OwnSecondFactor,
  Passed,
  RecoveryCodes,
} from '../src/secondFactor/contract'
import type { SecurityLogPage } from '../src/securityLog/contract'
import type { Settings } from '../src/settings'
import { administrator, goodPassword, otherGoodPassword } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { inProcess } from './inProcess'
import { setInvolve } from './involve'
import { addReader, showLetter, writeLetter } from './letters'
import { MailServer } from './mailServer'
import { run } from './process'
import { codeIn, hasCode } from './resetting'
import { walkedRoutes } from './walkAddresses'
import { fromSomewhere, holdClock, moveClock, putClockBack } from './visitor'

const minuteMs = 60 * 1000
const dayMs = 24 * 60 * minuteMs

/** People come to it from elsewhere. */
const environmentOfDesk = { ADMIN_URL: 'https://desk.riverside.example' }

const server = new MailServer()
let cms: Cms

/** Somebody's browser: it keeps what it is given, and asks from one place. */
class Browser {
  readonly #from = fromSomewhere()
  readonly #cookies = new Map<string, string>()
  #token: string | null = null

  async send(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await cms.ask(path, {
      method,
      headers: {
        ...this.#from,
        'content-type': 'application/json',
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(this.#token !== null && { authorization: `Bearer ${this.#token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      this.#cookies.set(name, value)
    }
    return answer
  }

  /** Opens a session by whatever gives one. */
  async enter(path: string, body: object): Promise<void> {
    this.#token = null
    const answer = await this.send('POST', path, body)
    expect(answer.status, answer.text).toBe(200)
    this.#token = (answer.json as { data: { token: string } }).data.token
  }

  logIn(email: string, password = goodPassword): Promise<void> {
    return this.enter('/admin/login', { email, password })
  }

  async renew(): Promise<void> {
    await this.enter('/admin/access-token', {})
  }

  async own(): Promise<OwnSecondFactor> {
    const answer = await this.send('GET', '/second-factor')
    expect(answer.status, answer.text).toBe(200)
    return answer.json as OwnSecondFactor
  }

  /** Whether everything else answers. */
  async isIn(): Promise<boolean> {
    const { status, headers } = await this.send('GET', '/admin/users/me')
    expect([200, 403]).toContain(status)
    expect(headers.has('Second-Factor')).toBe(status === 403)
    return status === 200
  }
}

const form = { digits: 6, period: 30, algorithm: 'SHA1' }

/** What the app of a phone shows, at most one code each half a minute. */
function codeOf(secret: string): string {
  moveClock(30_000)
  const totp = new TOTP({ ...form, secret: Secret.fromBase32(secret.replaceAll(' ', '')) })
  return totp.generate({ timestamp: now() })
}

async function setUp(browser: Browser, proof: string | null, remembers = false) {
  const begun = await browser.send('POST', '/second-factor/setups', { proof })
  expect(begun.status, begun.text).toBe(200)
  const factor = begun.json as NewFactor
  const code = codeOf(factor.secret)
  const body = { ticket: factor.ticket, code, remembers }
  const confirmed = await browser.send('PUT', '/second-factor', body)
  expect(confirmed.status, confirmed.text).toBe(200)
  return { ...factor, code, ...(confirmed.json as RecoveryCodes) }
}

/** The code of the last mail to an address. */
async function mailedCode(browser: Browser, email: string): Promise<string> {
  const found = () =>
    server.received.flatMap(({ to, mail }) =>
      to.includes(email)
        ? [...(mail.text ?? '').matchAll(/^\w{4}-\w{4}-\w{4}$/gm)].map(([code]) => code)
        : [],
    )
  const before = found().length
  const asked = await browser.send('POST', '/second-factor/proofs')
  expect(asked.status, asked.text).toBe(200)
  await expect.poll(() => found().length, { timeout: 30_000 }).toBe(before + 1)
  return found().at(-1) ?? ''
}

const subjectsTo = (email: string) =>
  server.received.flatMap(({ to, mail }) => (to.includes(email) ? [mail.subject] : []))

function messageOf({ json }: Answer): string {
  return (json as { error: { message: string } }).error.message
}

async function makeAccount(email: string, role: string, preferedLanguage = 'en'): Promise<number> {
  const { id } = await cms.strapi.db.query('admin::role').findOne({ where: { code: role } })
  const account = { firstname: email.split('@')[0], email, password: goodPassword }
  const made = await cms.strapi
    .service('admin::user')
    .create({ ...account, isActive: true, roles: [id], preferedLanguage })
  return Number(made.id)
}

async function setPassword(email: string, password: string): Promise<void> {
  const { id } = await cms.strapi.db.query('admin::user').findOne({ where: { email } })
  await cms.strapi.service('admin::user').updateById(id, { password })
}

/** A role of one's own, with rights to nothing else. @returns its id */
async function makeRole(rights: string[]): Promise<number> {
  const roles = cms.strapi.service('admin::role')
  const { id } = await roles.create({ name: rights.join(' '), description: 'Made by a test' })
  await roles.assignPermissions(
    id,
    rights.map((action) => ({ action, subject: null })),
  )
  return Number(id)
}

/** The first administrator, with the second step done. */
async function chiefIn(): Promise<Browser> {
  const chief = new Browser()
  await chief.logIn(administrator.email)
  const code = codeOf(adminsSecret)
  const passed = await chief.send('POST', '/second-factor/passes', { code })
  expect(passed.status, passed.text).toBe(200)
  return chief
}

let admin: Browser
let adminsSecret: string

beforeAll(async () => {
  await server.start()
  cms = inProcess(
    await startCms({ example: false, env: { ...server.environment, ...environmentOfDesk } }),
  )
  holdClock()
})
afterAll(async () => {
  putClockBack()
  await cms.stop()
  await server.stop()
})

it('lets nobody in who runs the site before they have set one up, and shows it as a code to scan', async () => {
  admin = new Browser()
  await admin.enter('/admin/register-admin', {
    ...{ firstname: 'Ada', ...administrator },
  })
  expect(await admin.isIn()).toBe(false)
  expect(await admin.own()).toMatchObject({
    ...{ needs: 'setUp', isOn: false, since: null, isRequired: true, recoveryCodesLeft: null },
    // Nobody can have stolen what was chosen a moment ago.
    ...{ proof: null, email: administrator.email },
  })
  const { secret, uri, qr, recoveryCodes, code, ticket } = await setUp(admin, null)
  adminsSecret = secret
  expect(uri).toBe(
    `otpauth://totp/desk.riverside.example:admin%40example.org?issuer=desk.riverside.example&secret=${secret.replaceAll(' ', '')}&algorithm=SHA1&digits=6&period=30`,
  )
  expect(read(qr)).toBe(uri)
  expect(new Set(recoveryCodes).size).toBe(10)
  expect(await admin.isIn()).toBe(true)
  expect(await admin.own()).toMatchObject({ needs: null, isOn: true, recoveryCodesLeft: 10 })
  // The ticket is good once.
  const again = await admin.send('PUT', '/second-factor', { ticket, code })
  expect(messageOf(again)).toContain('Begin again')
})

/** As a phone reads it, drawn four pixels wide. */
function read({ size, path }: NewFactor['qr']): string {
  const scale = 4
  const [width, data] = [size * scale, new Uint8Array((size * scale) ** 2 * 4).fill(255)]
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = (row * width + Number(x) * scale) * 4
      for (let at = from; at < from + Number(length) * scale * 4; at++) {
        if (at % 4 !== 3) data[at] = 0
      }
    }
  }
  return decodeQR({ width, height: width, data })
}

/** The routes that answer a session otherwise than anybody who has none. */
async function answering(browser: Browser): Promise<string[]> {
  const nobody = new Browser()
  const found: string[] = []
  let kept = 0
  for (const { method, path } of walkedRoutes(cms)) {
    const address = path.replace(/:\w+(\([^)]*\))?\??/g, '1').replace('(.*)', 'x')
    const { status, headers } = await browser.send(method, address)
    if (status === 403 && headers.get('Second-Factor') !== null) {
      kept++
      continue
    }
    const asNobody = await nobody.send(method, address)
    if (status !== asNobody.status) found.push(`${method} ${path}`)
  }
  expect(kept).toBeGreaterThan(150)
  return found
}

describe('a log-in', () => {
  it('answers nothing but the second step until a code is right, which is good once', async () => {
    const browser = new Browser()
    await browser.logIn(administrator.email)
    expect(await browser.own()).toMatchObject({ needs: 'code', recoveryCodesLeft: null })
    expect(await answering(browser)).toEqual(['GET /second-factor', 'POST /second-factor/passes'])
    const code = codeOf(adminsSecret)
    const wrong = await browser.send('POST', '/second-factor/passes', { code: '000000' })
    expect(wrong.status).toBe(400)
    expect(wrong.json).toMatchObject({ error: { details: { errors: [{ path: ['code'] }] } } })
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
    const passed = await browser.send('POST', '/second-factor/passes', { code: spaced })
    expect(passed.json).toEqual({ wasRecoveryCode: false, recoveryCodesLeft: 10 } satisfies Passed)
    expect(await browser.isIn()).toBe(true)
    await browser.renew()
    expect(await browser.isIn()).toBe(true)

    const second = new Browser()
    await second.logIn(administrator.email)
    const twice = await second.send('POST', '/second-factor/passes', { code })
    expect([twice.status, messageOf(twice)]).toEqual([400, expect.stringContaining('used already')])
    // Renewing a session does not open it.
    await second.renew()
    expect(await second.isIn()).toBe(false)
    // Whoever has the password alone logs nobody else out.
    const out = await second.send('POST', '/admin/logout', {})
    expect(out.status).toBe(200)
    expect((await second.send('GET', '/second-factor')).status).toBe(401)
    expect(await browser.isIn()).toBe(true)
  })

  it('takes each of two codes that come at once one time only', async () => {
    const browser = new Browser()
    await browser.logIn(administrator.email)
    const code = codeOf(adminsSecret)
    const answers = await Promise.all(
      [1, 2, 3].map(() => browser.send('POST', '/second-factor/passes', { code })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
  })

  it('is asked for a code once more before it sends a letter', async () => {
    await setInvolve(cms, { lettersOn: true })
    await addReader(cms, 'reader@example.org')
    const chief = await chiefIn()
    const session = {
      ask: (method: string, path: string, body?: unknown) =>
        chief.send(method, path, body as object | undefined),
    }
    const letter = await writeLetter(session, 'Only with a code')
    expect(letter.asksCode).toBe(true)
    const send = (code: string | null) =>
      chief.send('POST', `/branchline/letters/${letter.code}/send`, {
        ...{ at: null, code, version: letter.version },
      })
    for (const wrong of [null, '000000']) {
      const refused = await send(wrong)
      expect(refused.status).toBe(400)
      expect(refused.json).toMatchObject({ error: { details: { errors: [{ path: ['code'] }] } } })
    }
    expect((await showLetter(session, letter)).state).toBe('draft')
    expect((await send(codeOf(adminsSecret))).status).toBe(200)
    expect((await showLetter(session, letter)).state).not.toBe('draft')
  })

  it('asks a browser no more for thirty days, until somebody logs out everywhere or has another password', async () => {
    const browser = new Browser()
    const stays = async () => {
      await browser.logIn(administrator.email)
      return browser.isIn()
    }
    const confirm = async () => {
      await browser.logIn(administrator.email)
      const body = { code: codeOf(adminsSecret), remembers: true }
      expect((await browser.send('POST', '/second-factor/passes', body)).status).toBe(200)
    }
    await confirm()
    expect(await stays()).toBe(true)
    moveClock(29 * dayMs)
    expect(await stays()).toBe(true)
    moveClock(dayMs)
    expect(await stays()).toBe(false)

    await confirm()
    const elsewhere = new Browser()
    await elsewhere.logIn(administrator.email)
    const body = { code: codeOf(adminsSecret), remembers: true }
    await elsewhere.send('POST', '/second-factor/passes', body)
    // Whoever logs out elsewhere is still known where they are.
    await elsewhere.send('DELETE', '/admin/users/me/sessions?keepCurrent=true')
    expect(await stays()).toBe(false)
    await elsewhere.logIn(administrator.email)
    expect(await elsewhere.isIn()).toBe(true)

    const passwords = { currentPassword: goodPassword, password: otherGoodPassword }
    expect((await elsewhere.send('PUT', '/admin/users/me', passwords)).status).toBe(200)
    await elsewhere.logIn(administrator.email, otherGoodPassword)
    expect(await elsewhere.isIn()).toBe(false)
    await setPassword(administrator.email, goodPassword)
  })

  it('refuses more than a few wrong codes, also from many places, and says how long', async () => {
    const email = 'guessed@example.org'
    await makeAccount(email, 'strapi-editor')
    const browser = new Browser()
    await browser.logIn(email)
    const { secret, recoveryCodes } = await setUp(browser, await mailedCode(browser, email))
    await browser.logIn(email)
    const guess = (from: Browser, code = '123456') =>
      from.send('POST', '/second-factor/passes', { code })
    for (let i = 0; i < 5; i++) expect((await guess(browser)).status).toBe(400)
    const refused = await guess(browser, codeOf(secret))
    expect([refused.status, refused.headers.has('Retry-After')]).toEqual([429, true])
    const [recovery = ''] = recoveryCodes
    expect((await guess(browser, recovery)).status).toBe(429)
    // Elsewhere its owner comes in.
    const elsewhere = new Browser()
    await elsewhere.logIn(email)
    expect((await guess(elsewhere, codeOf(secret))).status).toBe(200)
    expect(await elsewhere.isIn()).toBe(true)
    // Many places share what an account bears a day.
    for (let place = 0; place < 19; place++) {
      const another = new Browser()
      await another.logIn(email)
      for (let i = 0; i < 5; i++) expect((await guess(another)).status).toBe(400)
    }
    const last = new Browser()
    await last.logIn(email)
    expect((await guess(last)).status).toBe(429)
    // Another password shuts whoever knew it out, and lets its owner in again.
    await setPassword(email, otherGoodPassword)
    await last.logIn(email, otherGoodPassword)
    expect((await guess(last, codeOf(secret))).status).toBe(200)
  })

  it('is no way for a program with a token of somebody who may do all', async () => {
    const chief = await chiefIn()
    const { data } = (
      await chief.send('POST', '/admin/admin-tokens', {
        ...{ name: 'a program', description: '', lifespan: null, adminPermissions: [] },
      })
    ).json as { data: { accessKey: string } }
    const headers = {
      authorization: `Bearer ${data.accessKey}`,
      'content-type': 'application/json',
    }
    const asked = async (method: string, path: string) =>
      (await cms.ask(path, { method, headers, ...(method === 'PUT' && { body: '{}' }) })).status
    expect(await asked('GET', '/admin/users/me'), 'it is taken').toBe(200)
    expect(await asked('GET', '/second-factor')).toBe(403)
    expect(await asked('GET', '/second-factor/accounts')).toBe(403)
    expect(await asked('DELETE', '/second-factor/accounts/1')).toBe(403)
    expect(await asked('PUT', '/admin/users/me')).toBe(403)
  })
})

describe('an account that has a password already', () => {
  const email = 'rosa@example.org'
  let id: number
  let rosa: Browser
  let codes: string[]

  it('is set up by whoever reads its mail, so that a stolen password can’t be first', async () => {
    id = await makeAccount(email, 'strapi-editor', 'es')
    rosa = new Browser()
    await rosa.logIn(email)
    expect(await rosa.own()).toMatchObject({ needs: 'setUp', proof: 'mail', language: 'es' })
    for (const proof of [null, '', 'bcdf-ghjk-mnpq']) {
      const refused = await rosa.send('POST', '/second-factor/setups', { proof })
      expect(messageOf(refused)).toContain('Este código es incorrecto')
    }
    const first = await mailedCode(rosa, email)
    const code = await mailedCode(rosa, email)
    const proofs = (proof: string) => rosa.send('POST', '/second-factor/setups', { proof })
    expect((await proofs(first)).status, 'only the last').toBe(400)
    moveClock(30 * minuteMs)
    await rosa.renew()
    expect((await proofs(code)).status, 'half an hour').toBe(400)
    const inTime = (await mailedCode(rosa, email)).toUpperCase().replaceAll('-', ' ')
    const begun = (await proofs(inTime)).json as NewFactor
    expect((await proofs(inTime)).status, 'once').toBe(400)

    // A ticket is for one session.
    const thief = new Browser()
    await thief.logIn(email)
    const ticket = { ticket: begun.ticket, code: codeOf(begun.secret) }
    expect((await thief.send('PUT', '/second-factor', ticket)).status).toBe(400)
    const wrong = await rosa.send('PUT', '/second-factor', { ...ticket, code: '000000' })
    expect(messageOf(wrong)).toContain('Este código no corresponde')
    const confirmed = await rosa.send('PUT', '/second-factor', ticket)
    codes = (confirmed.json as RecoveryCodes).recoveryCodes
    expect(await rosa.isIn()).toBe(true)
    // Whoever had come in by the password alone is out.
    expect((await thief.send('GET', '/second-factor')).status).toBe(401)
    await expect
      .poll(() => subjectsTo(email), { timeout: 30_000 })
      .toContain('Tu inicio de sesión tiene ahora un segundo paso')
  })

  it('comes in by a recovery code once, and is told so', async () => {
    const browser = new Browser()
    await browser.logIn(email)
    const [first = ''] = codes
    const pass = (code: string) => browser.send('POST', '/second-factor/passes', { code })
    const passed = await pass(first.toUpperCase().replaceAll('-', ' '))
    expect(passed.json).toEqual({ wasRecoveryCode: true, recoveryCodesLeft: 9 } satisfies Passed)
    expect(await browser.own()).toMatchObject({ recoveryCodesLeft: 9 })
    expect((await pass(first)).status).toBe(400)
    const renewed = await browser.send('POST', '/second-factor/recovery-codes', { code: codes[1] })
    expect(renewed.status, renewed.text).toBe(200)
    expect((renewed.json as RecoveryCodes).recoveryCodes).toHaveLength(10)
    expect((await pass(codes[2] ?? '')).status, 'the former ones').toBe(400)
    codes = (renewed.json as RecoveryCodes).recoveryCodes
    await expect
      .poll(() => subjectsTo(email), { timeout: 30_000 })
      .toEqual(
        expect.arrayContaining([
          'Se usó uno de tus códigos de recuperación',
          'Tienes códigos de recuperación nuevos',
        ]),
      )
  })

  it('exchanges its app by a code of the former one, and can’t go without where it must have one', async () => {
    const other = new Browser()
    await other.logIn(email)
    await other.send('POST', '/second-factor/passes', { code: codes[0] })
    const { secret, recoveryCodes } = await setUp(rosa, codes[1] ?? '')
    // Everybody else is logged out.
    expect((await other.send('GET', '/second-factor')).status).toBe(401)
    const off = await rosa.send('POST', '/second-factor/ends', { code: codeOf(secret) })
    expect([off.status, messageOf(off)]).toEqual([
      400,
      expect.stringContaining('Tu cuenta tiene que tener el segundo paso'),
    ])
    codes = recoveryCodes
  })

  it('keeps nothing in the database by which anybody comes in', async () => {
    const [row]: Record<string, unknown>[] = await cms.strapi.db
      .connection('second_factors')
      .where({
        account_id: id,
      })
    const kept = JSON.stringify(row)
    for (const code of codes) expect(kept).not.toContain(code.replaceAll('-', ''))
    expect(String(row?.['sealed'])).toMatch(/^[\w-]{8}\.[\w-]{200,}$/)
  })

  it('is reset by an administrator, and sets another up by a mailed code', async () => {
    const chief = await chiefIn()
    const { accounts } = (await chief.send('GET', '/second-factor/accounts')).json as AccountFactors
    expect(
      accounts.map(({ email, isOn, isRequired, isOwn }) => [email, isOn, isRequired, isOwn]),
    ).toEqual([
      [administrator.email, true, true, true],
      ['guessed@example.org', true, true, false],
      [email, true, true, false],
    ])
    const own = accounts.find(({ isOwn }) => isOwn)?.id
    const refused = await chief.send('DELETE', `/second-factor/accounts/${own}`)
    expect(messageOf(refused)).toContain('another administrator')
    for (const path of ['/second-factor/accounts', `/second-factor/accounts/${own}`]) {
      const method = path.endsWith('accounts') ? 'GET' : 'DELETE'
      expect((await rosa.send(method, path)).status, `an editor: ${path}`).toBe(403)
    }
    expect((await chief.send('DELETE', `/second-factor/accounts/${id}`)).status).toBe(200)
    expect((await chief.send('DELETE', `/second-factor/accounts/${id}`)).status).toBe(404)
    expect((await rosa.send('GET', '/second-factor')).status, 'logged out').toBe(401)
    await expect
      .poll(() => subjectsTo(email), { timeout: 30_000 })
      .toContain('El segundo paso de tu inicio de sesión se restableció')
    rosa = new Browser()
    await rosa.logIn(email)
    expect(await rosa.own()).toMatchObject({ needs: 'setUp', proof: 'mail' })
    const proof = await mailedCode(rosa, email)
    await setPassword(email, goodPassword)
    rosa = new Browser()
    await rosa.logIn(email)
    const late = await rosa.send('POST', '/second-factor/setups', { proof })
    expect(late.status, 'mailed before the password was set').toBe(400)
    await setUp(rosa, await mailedCode(rosa, email))
    expect(await rosa.isIn()).toBe(true)
  })

  it('needs its code after a mailed link for a new password as well', async () => {
    const codesBefore = server.received.filter(({ raw }) => hasCode(raw)).length
    const browser = new Browser()
    await browser.send('POST', '/admin/forgot-password', { email })
    await expect
      .poll(() => server.received.filter(({ raw }) => hasCode(raw)).length, { timeout: 30_000 })
      .toBe(codesBefore + 1)
    const raw = server.received.filter((mail) => hasCode(mail.raw)).at(-1)?.raw ?? ''
    const body = { resetPasswordToken: codeIn(raw), password: otherGoodPassword }
    await browser.enter('/admin/reset-password', body)
    expect(await browser.own()).toMatchObject({ needs: 'code' })
    expect(await browser.isIn()).toBe(false)
  })
})

it('asks nothing of whoever reads no entries, who may have one all the same', async () => {
  const email = 'contributor@example.org'
  const id = await makeAccount(email, 'strapi-author')
  const browser = new Browser()
  await browser.logIn(email)
  expect(await browser.own()).toMatchObject({ needs: null, isRequired: false, proof: 'mail' })
  expect(await browser.isIn()).toBe(true)
  const { secret } = await setUp(browser, await mailedCode(browser, email))
  await browser.logIn(email)
  expect(await browser.isIn()).toBe(false)
  await browser.send('POST', '/second-factor/passes', { code: codeOf(secret) })
  const off = await browser.send('POST', '/second-factor/ends', { code: codeOf(secret) })
  expect(off.status, off.text).toBe(200)
  await browser.logIn(email)
  expect(await browser.isIn()).toBe(true)

  // Somebody who gets more rights needs it from then on, in the session that is open.
  const { id: role } = await cms.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-editor' } })
  await cms.strapi.service('admin::user').updateById(id, { roles: [role] })
  expect(await browser.own()).toMatchObject({ needs: 'setUp', isRequired: true })
  expect(await browser.isIn()).toBe(false)
  await setUp(browser, await mailedCode(browser, email))
  // So does whoever can make an administrator of themselves.
  const maker = await makeRole(['admin::users.create'])
  await cms.strapi.service('admin::user').updateById(id, { roles: [maker] })
  expect(await browser.own()).toMatchObject({ isRequired: true })
  const rows = () => cms.strapi.db.connection('second_factors').where({ account_id: id })
  expect(await rows()).toHaveLength(1)
  const deleted = await (await chiefIn()).send('DELETE', `/admin/users/${id}`)
  expect(deleted.status, deleted.text).toBe(200)
  expect(await rows()).toEqual([])
})

describe('a command on the machine', () => {
  const email = 'lost@example.org'
  const command = (wish: string) => run(['dist/src/secondFactor/command.js', wish], cms.place, {})

  it('gives out a code where no mail brings one, and takes a lost factor away', async () => {
    await makeAccount(email, 'strapi-super-admin')
    const browser = new Browser()
    await browser.logIn(email)
    const settings: Settings = cms.strapi.config.get('settings')
    const { mail } = settings
    cms.strapi.config.set('settings', { ...settings, mail: { ...mail, smtpUrl: null } })
    expect(await browser.own()).toMatchObject({ needs: 'setUp', proof: 'command' })
    const mailed = await browser.send('POST', '/second-factor/proofs')
    expect([mailed.status, messageOf(mailed)]).toEqual([
      400,
      expect.stringContaining('No code can be mailed'),
    ])
    const given = await command(`--code=${email.toUpperCase()}`)
    expect(given.code, given.stderr).toBe(0)
    const [code = ''] = /\w{4}-\w{4}-\w{4}/.exec(given.stdout) ?? []
    await setUp(browser, code)
    expect(await browser.isIn()).toBe(true)
    expect((await command(`--code=${email}`)).stderr).toContain('has a second step already')

    const done = await command(`--reset=${email}`)
    expect([done.code, done.stdout]).toEqual([
      0,
      expect.stringContaining(`The second step of lost (${email}) is reset`),
    ])
    expect((await browser.send('GET', '/second-factor')).status, 'logged out').toBe(401)
    await browser.logIn(email)
    expect(await browser.own()).toMatchObject({ needs: 'setUp', isOn: false })
    expect((await command(`--reset=${email}`)).stderr).toContain('has no second step')
    expect((await command('--reset=nobody@example.org')).stderr).toContain('no account has')
    expect((await command('--rest=x')).code).toBe(1)
    cms.strapi.config.set('settings', settings)
  })
})

it('tells the story in the security log, wrong codes counted together', async () => {
  const chief = await chiefIn()
  const told = async (about: string) => {
    const answer = await chief.send('GET', `/security-log/events?language=en&about=${about}`)
    return (answer.json as SecurityLogPage).events.map(({ said }) => said)
  }
  expect(await told('accounts')).toEqual(
    expect.arrayContaining([
      'Ada set up the second step of the log-in',
      'rosa made new recovery codes',
      'rosa set up the second step of the log-in anew, in the place of the former one',
      'Ada reset the second step of rosa',
      'contributor turned off the second step of the log-in',
      'A command on the machine gave out a code with which lost can set up the second step',
      'A command on the machine reset the second step of lost',
    ]),
  )
  expect(await told('logIns')).toEqual(
    expect.arrayContaining([
      'Ada confirmed the log-in with a code',
      'rosa used a recovery code; 9 are left',
    ]),
  )
  expect(await told('grave')).toContain(
    '100 times within an hour somebody who had typed the password of guessed gave a wrong code',
  )
})

it.runIf(isWhole)('follows a newer key, and says what to do where its key is lost', async () => {
  const [former = '', newer, another] = [
    process.env['PRIVATE_DATA_KEYS'],
    ...[1, 2].map(() => randomBytes(32).toString('hex')),
  ]
  const again = async (keys: string) => {
    await cms.stop()
    cms = await startCms({
      ...{ example: false, place: cms.place },
      env: { ...environmentOfDesk, PRIVATE_DATA_KEYS: keys },
    })
    const chief = new Browser()
    await chief.logIn(administrator.email)
    return chief.send('POST', '/second-factor/passes', { code: codeOf(adminsSecret) })
  }
  expect((await again(`${newer},${former}`)).status).toBe(200)
  expect((await again(String(newer))).status).toBe(200)
  const lost = await again(String(another))
  expect([lost.status, messageOf(lost)]).toEqual([
    400,
    expect.stringContaining('a key on the machine of this site is missing'),
  ])
})
