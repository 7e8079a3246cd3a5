import { randomUUID } from 'node:crypto'
import { freePort } from 'cms/tests/ports'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { now, ownClock, shiftNow } from './clock'
import { Editor, type Fields } from './editor'
import { Mailbox } from './mailbox'
import { invite, makePerson } from './people'
import { expectRefusals } from './refusals'
import { administrator, goodPassword, startCms, type Server } from './system'

const words = {
  en: {
    locale: 'en-US',
    email: 'Email',
    password: 'Password',
    confirmation: 'Confirm Password',
    register: "Let's start",
    refused: 'This password would soon be guessed',
    logIn: 'Login',
    hello: 'Hello',
    connect: 'Connect an app on your phone',
    open: 'Open in an app on this phone',
    key: 'Key, if you can’t scan it',
    square: 'Square to be scanned by the app',
    connected: 'The app shows six digits',
    first: 'Type the first code',
    digits: 'Code of six digits',
    wrongFirst: 'This code does not fit.',
    turnOn: 'Turn it on',
    codes: 'Recovery codes',
    kept: 'I have kept them',
    confirm: 'Confirm that it is you',
    remember: 'Don’t ask again in this browser for 30 days',
    goOn: 'Go on',
    otherAccount: 'Log in as somebody else',
    withoutPhone: 'I don’t have my phone',
    code: 'Recovery code',
    left: 'You have 9 recovery codes left.',
    show: 'Show that the account is yours',
    mail: 'Mail me a code',
    subject: 'A code for setting up your log-in',
    mailed: 'Code from the mail',
    reset: 'Reset',
    resetDone: (name: string) => `The second step of ${name} is reset.`,
    off: 'Not set up yet',
    section: 'Second step',
    isOn: 'It has been on since',
    endOthers: 'Log out everywhere else',
    nowhereElse: 'You are logged in nowhere else.',
    create: 'New topic',
    name: 'name',
    save: 'Save',
    saved: 'It is saved.',
    told: (name: string) => [
      `${name} set up the second step of the log-in`,
      `${name} used a recovery code; 9 are left`,
      `reset the second step of ${name}`,
    ],
  },
  es: {
    locale: 'es-ES',
    email: 'Correo electrónico',
    password: 'Contraseña',
    confirmation: 'Confirmación de contraseña',
    register: 'Listo para comenzar',
    refused: 'Esta contraseña se adivinaría pronto',
    logIn: 'Iniciar sesión',
    hello: 'Hola',
    connect: 'Conecta una aplicación de tu teléfono',
    open: 'Abrir en una aplicación de este teléfono',
    key: 'Clave, si no puedes escanearlo',
    square: 'Cuadrado que se escanea con la aplicación',
    connected: 'La aplicación muestra seis cifras',
    first: 'Escribe el primer código',
    digits: 'Código de seis cifras',
    wrongFirst: 'Este código no corresponde.',
    turnOn: 'Activar',
    codes: 'Códigos de recuperación',
    kept: 'Ya los he guardado',
    confirm: 'Confirma que eres tú',
    remember: 'No volver a preguntar en este navegador durante 30 días',
    goOn: 'Continuar',
    otherAccount: 'Entrar con otra cuenta',
    withoutPhone: 'No tengo mi teléfono',
    code: 'Código de recuperación',
    left: 'Te quedan 9 códigos de recuperación.',
    show: 'Demuestra que la cuenta es tuya',
    mail: 'Enviarme un código',
    subject: 'Un código para configurar tu inicio de sesión',
    mailed: 'Código del correo',
    reset: 'Restablecer',
    resetDone: (name: string) => `El segundo paso de ${name} está restablecido.`,
    off: 'Sin configurar todavía',
    section: 'Segundo paso',
    isOn: 'Está activado desde el',
    endOthers: 'Cerrar las demás sesiones',
    nowhereElse: 'No has iniciado sesión en ningún otro sitio.',
    create: 'Nuevo tema',
    name: 'nombre',
    save: 'Guardar',
    saved: 'Se ha guardado.',
    told: (name: string) => [
      `${name} configuró el segundo paso del inicio de sesión`,
      `${name} usó un código de recuperación; quedan 9`,
      `restableció el segundo paso de ${name}`,
    ],
  },
} as const

type Language = keyof typeof words
const widths = { phone: 390, desk: 1280 } as const
type Screen = keyof typeof widths

let browser: Browser
let cms: Server
const clock = ownClock()
const mailbox = new Mailbox()
let administratorsToken: string

/** What an app shows for a key: each code once, since half a minute goes by before. */
async function codeFor(secret: string): Promise<string> {
  await clock.pass(30_000)
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) })
  return totp.generate({ timestamp: now().getTime() - shiftNow() + clock.shift })
}

async function mailedCode(email: string, subject: string): Promise<string> {
  for (;;) {
    const mail = await mailbox.next(email)
    if (mail.subject !== subject) continue
    const [code] = /^\w{4}-\w{4}-\w{4}$/m.exec(mail.text ?? '') ?? []
    if (code === undefined) throw new Error(`no code in: ${mail.text}`)
    return code
  }
}

const ask = (token: string, method: string, path: string, body?: Fields) =>
  new Editor(cms.url, token).ask(method, path, body)

interface WithStep {
  /** Of a session that has done it. */
  token: string
  /** The key of the app. */
  secret: string
  codes: string[]
}

/** Sets the second step of an account up without anybody looking. */
async function setUpUnseen(email: string, subject: string): Promise<WithStep> {
  const token = await sessionOf(email)
  await ask(token, 'POST', '/second-factor/proofs')
  const proof = await mailedCode(email, subject)
  const made = (await ask(token, 'POST', '/second-factor/setups', { proof })) as {
    ticket: string
    secret: string
  }
  const code = await codeFor(made.secret)
  const { recoveryCodes } = (await ask(token, 'PUT', '/second-factor', {
    ticket: made.ticket,
    code,
    remembers: false,
  })) as { recoveryCodes: string[] }
  return { token, secret: made.secret, codes: recoveryCodes }
}

/** A session that has its second step ahead. */
async function sessionOf(email: string): Promise<string> {
  const login = { email, password: goodPassword }
  const { data } = (await ask('', 'POST', '/admin/login', login)) as { data: { token: string } }
  return data.token
}

/** A cms that people reach from elsewhere: those who run it, or read entries, need a second step. */
export function withSecondFactor(): void {
  beforeAll(async () => {
    await mailbox.start()
    const port = await freePort()
    cms = await startCms({
      port,
      webPort: await freePort(),
      clock,
      env: {
        ADMIN_URL: `http://desk.localhost:${port}`,
        SMTP_URL: mailbox.url,
        MAIL_FROM: 'Riverside <no-reply@riverside.example>',
      },
    })
    const { email } = administrator
    administratorsToken = (await setUpUnseen(email, words.en.subject)).token
    browser = await openBrowser()
  })
  afterAll(async () => {
    await cms.stop()
    await mailbox.stop()
  })
}

/** What the gate answers, whatever is asked, until the second step is done. */
const keptBack = /^403 /

/** What the browser notes of answers that are meant to be refusals. */
const isExpected = (message: string) => /status of (400|401|403) /.test(message)

/** What somebody does in one browser, in their language, at their screen. */
class Visitor {
  readonly page: Page
  readonly complaints: string[] = []
  readonly #context: BrowserContext
  readonly #language: Language

  private constructor(context: BrowserContext, page: Page, language: Language) {
    this.#context = context
    this.page = page
    this.#language = language
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      const { url } = message.location()
      if (message.type() !== 'error' || isExpected(message.text())) return
      this.complaints.push(`${message.text()} (${url})`)
    })
  }

  static async open(language: Language, screen: Screen): Promise<Visitor> {
    const { locale } = words[language]
    const viewport = { width: widths[screen], height: 844 }
    const colorScheme = screen === 'phone' ? 'dark' : 'light'
    const context = await browser.newContext({ locale, viewport, colorScheme })
    return new Visitor(context, await context.newPage(), language)
  }

  get says() {
    return words[this.#language]
  }

  goto(path: string) {
    return this.page.goto(`${cms.url}/admin${path}`)
  }

  press(name: string) {
    return this.page.getByRole('button', { name, exact: true }).click()
  }

  async read(heading: string): Promise<void> {
    await this.page.getByRole('heading', { name: heading }).waitFor()
  }

  async type(label: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label, exact: true }).fill(text)
  }

  /** No barrier, nothing wider than the screen; over the whole page the tab says the step, too. */
  async looksWell(part: 'dialog' | 'main' | '[role=alertdialog]' = 'dialog'): Promise<void> {
    expect(await barriers(this.page, part)).toEqual([])
    const overflow = await this.page.locator(part).evaluate((element) => {
      const root = document.documentElement
      return [root.scrollWidth - root.clientWidth, element.scrollWidth - element.clientWidth]
    })
    expect(overflow).toEqual([0, 0])
    if (part !== 'dialog') return
    const heading = this.page.locator('dialog h1')
    expect(await this.page.title()).toBe(`${await heading.innerText()} | Branchline`)
  }

  async choosePassword(token: string): Promise<void> {
    await this.goto(`/auth/register?registrationToken=${token}`)
    for (const password of ['Contraseña1234', goodPassword]) {
      await this.page.getByLabel(this.says.password).first().fill(password)
      await this.page.getByLabel(this.says.confirmation).fill(password)
      await this.press(this.says.register)
      if (password !== goodPassword) await this.page.getByText(this.says.refused).waitFor()
    }
  }

  /** @param isThere whether the admin shows the page for it already */
  async logIn(email: string, { isThere = false } = {}): Promise<void> {
    if (!isThere) await this.goto('/auth/login')
    await this.page.getByLabel(this.says.email).fill(email)
    await this.page.getByLabel(this.says.password).first().fill(goodPassword)
    await this.press(this.says.logIn)
  }

  /** The browser is closed: what it remembers beside its session stays. */
  async closeSession(): Promise<void> {
    await this.page.goto('about:blank')
    for (const name of ['jwtToken', 'strapi_admin_refresh']) {
      await this.#context.clearCookies({ name })
    }
  }

  /** Lets the admin go on with another session, as when somebody logs in in another tab. */
  async takeSession(token: string): Promise<void> {
    const place = { domain: new URL(cms.url).hostname, path: '/admin' }
    await this.#context.addCookies([{ name: 'jwtToken', value: token, ...place }])
  }

  /** @returns the key of the app, and recovery codes */
  async setUp(): Promise<{ secret: string; codes: string[] }> {
    const { page, says } = this
    await this.read(says.connect)
    await page.getByRole('img', { name: says.square }).waitFor()
    await this.looksWell()
    const secret = await page.getByRole('group', { name: says.key }).innerText()
    await this.press(says.connected)
    await this.read(says.first)
    // There is one way back, beside the one on.
    const form = page
      .locator('form')
      .filter({ has: page.getByRole('textbox', { name: says.digits }) })
    expect(await form.getByRole('button').count()).toBe(2)
    await this.type(says.digits, '000000')
    await this.press(says.turnOn)
    await page.getByText(says.wrongFirst).waitFor()
    expect(await page.getByRole('textbox', { name: says.digits }).inputValue()).toBe('000000')
    await this.looksWell()
    await this.type(says.digits, await codeFor(secret))
    await this.press(says.turnOn)
    const list = page.getByRole('list', { name: says.codes })
    await list.waitFor()
    await this.looksWell()
    const codes = await list.getByRole('listitem').allInnerTexts()
    await this.press(says.kept)
    return { secret, codes }
  }

  async giveCode(secret: string, { remembers = false } = {}): Promise<void> {
    await this.read(this.says.confirm)
    await this.type(this.says.digits, await codeFor(secret))
    if (remembers) await this.page.getByRole('checkbox', { name: this.says.remember }).click()
    await this.press(this.says.goOn)
  }

  isHome(name: string): Promise<void> {
    return this.read(`${this.says.hello} ${name}`)
  }

  async close(): Promise<void> {
    expect(this.complaints).toEqual([])
    await this.#context.close()
  }
}

/** From the invitation to a browser that remembers it. */
export function isTaken(language: Language, screen: Screen): void {
  it(`is set up, given and remembered in ${language} at a ${screen}`, async () => {
    expectRefusals(keptBack)
    const name = `Inés ${screen}`
    // A second try would find the first one’s account.
    const email = `ines-${randomUUID()}@example.org`
    const person = await Visitor.open(language, screen)
    const { says } = person
    const invited = { email, firstname: name, role: 'strapi-editor', language } as const
    await person.choosePassword(await invite(cms.url, administratorsToken, invited))
    if (screen === 'phone') await person.page.getByRole('link', { name: says.open }).waitFor()
    const { secret, codes } = await person.setUp()
    expect(codes).toHaveLength(10)
    await person.isHome(name)

    await person.closeSession()
    await person.logIn(email)
    await person.read(says.confirm)
    await person.looksWell()
    await person.press(says.otherAccount)
    await person.logIn(email, { isThere: true })
    await person.giveCode(secret, { remembers: true })
    await person.isHome(name)
    await person.closeSession()
    await person.logIn(email)
    await person.isHome(name)
    await person.close()
  })
}

/** Without the phone a code of recovery does; and what was typed when the step is asked for is saved. */
export function isGivenElsewhere(language: Language, screen: Screen): void {
  it(`is given in another browser in ${language} at a ${screen}`, async () => {
    expectRefusals(keptBack)
    const name = `Ivo ${screen}`
    const email = `ivo-${randomUUID()}@example.org`
    const account = { email, firstname: name, role: 'strapi-editor', language } as const
    await makePerson(cms.url, administratorsToken, { ...account, password: goodPassword })
    const elsewhere = await Visitor.open(language, screen)
    const { says } = elsewhere
    const { secret, codes } = await setUpUnseen(email, says.subject)
    await elsewhere.logIn(email)
    await elsewhere.press(says.withoutPhone)
    await elsewhere.type(says.code, codes[0] ?? '')
    await elsewhere.looksWell()
    await elsewhere.press(says.goOn)
    await elsewhere.page.getByText(says.left).waitFor()
    await elsewhere.press(says.goOn)
    await elsewhere.isHome(name)

    await elsewhere.goto('/content-manager/collection-types/api::topic.topic/create')
    await elsewhere.read(says.create)
    const field = elsewhere.page.getByRole('textbox', { name: says.name }).first()
    await field.fill(`Topic ${screen}`)
    await elsewhere.takeSession(await sessionOf(email))
    await elsewhere.press(says.save)
    await elsewhere.giveCode(secret)
    await elsewhere.page.getByText(says.saved, { exact: true }).first().waitFor()
    expect(await field.inputValue()).toBe(`Topic ${screen}`)
    await elsewhere.close()
  })
}

/** A phone is lost: an administrator resets the step, and reads of it afterwards. */
export function isReset(language: Language, screen: Screen): void {
  it(`is reset and set up anew in ${language} at a ${screen}`, async () => {
    expectRefusals(keptBack)
    const name = `Otto ${screen}`
    const email = `otto-${randomUUID()}@example.org`
    const account = { email, firstname: name, role: 'strapi-editor', language } as const
    await makePerson(cms.url, administratorsToken, { ...account, password: goodPassword })
    const person = await Visitor.open(language, screen)
    const { says } = person
    const { token, codes } = await setUpUnseen(email, says.subject)
    const code = codes[0]
    await ask(await sessionOf(email), 'POST', '/second-factor/passes', { code, remembers: false })
    await person.takeSession(token)
    await person.goto('/')
    await person.isHome(name)

    const desk = await Visitor.open(language, screen)
    await ask(administratorsToken, 'PUT', '/admin/users/me', { preferedLanguage: language })
    await desk.takeSession(administratorsToken)
    await desk.goto('/settings/second-step')
    const listed = desk.page.getByRole('listitem').filter({ hasText: email })
    await listed.getByRole('button', { name: says.reset }).click()
    await desk.looksWell('[role=alertdialog]')
    await desk.press(says.reset)
    await desk.page.getByText(says.resetDone(name)).first().waitFor()
    await listed.getByText(says.off).waitFor()
    await desk.looksWell('main')

    await person.goto('/me/sessions')
    await person.logIn(email, { isThere: true })
    await person.read(says.show)
    await person.looksWell()
    await person.press(says.mail)
    await person.type(says.mailed, await mailedCode(email, says.subject))
    await person.press(says.goOn)
    const { secret } = await person.setUp()

    const elsewhere = await Visitor.open(language, screen)
    await elsewhere.logIn(email)
    await elsewhere.giveCode(secret, { remembers: true })
    await elsewhere.isHome(name)
    await person.goto('/me/sessions')
    // The page is called by more than that.
    await person.page.getByRole('heading', { name: says.section, exact: true }).waitFor()
    await person.page.getByText(says.isOn).waitFor()
    await person.looksWell('main')
    await person.press(says.endOthers)
    await person.page.getByText(says.nowhereElse).waitFor()
    await elsewhere.logIn(email)
    await elsewhere.read(says.confirm)

    await desk.goto('/settings/security-log')
    for (const told of says.told(name)) await desk.page.getByText(told).first().waitFor()
    await Promise.all([person, elsewhere, desk].map((visitor) => visitor.close()))
  })
}
