import { randomUUID } from 'node:crypto'
import { freePort } from 'cms/tests/ports'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { enterAdmin, walkTo } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { ownClock } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import { Mailbox } from './mailbox'
import { overflow } from './overflow'
import { invite, languageOf } from './people'
import { goodPassword, startCms, type Server } from './system'

const password = goodPassword
const administrator = new Editor(cmsUrl, editorToken)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

interface Visit {
  page: Page
  /** Other hosts that were asked for something. */
  strangers: string[]
}

async function open(
  url: string,
  locale: string,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Visit> {
  const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await prepare(page)
  const strangers: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== new URL(url).origin && /^(http|ws)/.test(protocol)) strangers.push(origin)
  })
  await page.goto(url)
  return { page, strangers }
}

/** What is seen of Strapi, what leads to it, and what is asked beside a name, an address and a password. */
async function marketing(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText()
  const links = await page.locator('a[href*="strapi.io"]:visible').count()
  const checkboxes = await page.getByRole('checkbox').count()
  return [
    ...(/strapi/i.test(text) ? [text] : []),
    ...(links > 0 ? [`${links} links`] : []),
    ...(checkboxes > 0 ? [`${checkboxes} checkboxes`] : []),
  ]
}

// In Spanish somebody does so on a phone below.
describe.runIf(isWhole)('whoever was invited', () => {
  it('chooses a password in the browser’s language, and is at Home', async () => {
    const token = await invite(cmsUrl, editorToken, {
      email: 'invited@example.org',
      firstname: 'Inés',
      role: 'strapi-editor',
    })
    const { page, strangers } = await open(
      `${cmsUrl}/admin/auth/register?registrationToken=${token}`,
      'es-MX',
    )
    await page.getByRole('heading', { name: 'Te damos la bienvenida a Branchline' }).waitFor()
    await page.getByText('Elige una contraseña').waitFor()
    await page.getByLabel('Contraseña').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    expect(await marketing(page)).toEqual([])

    await page.getByLabel('Contraseña').first().fill(password)
    await page.getByLabel('Confirmación de contraseña').fill(password)
    await page.getByRole('button', { name: 'Listo para comenzar' }).click()
    await page.getByRole('heading', { name: 'Hola Inés' }).waitFor()
    await page.getByRole('heading', { name: 'Próximas fechas' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/admin\/?$/)
    await expect.poll(() => languageOf(administrator, 'invited@example.org')).toBe('es')
    await page.goto(`${cmsUrl}/admin/usecase`)
    await page.getByRole('heading', { name: 'Hola Inés' }).waitFor()
    expect(strangers).toEqual([])
    await page.context().close()
  })
})

it('whoever invites on a phone reads what each role may do, and copies the link by a button', async () => {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await enterAdmin(context, cmsUrl)
  const page = await context.newPage()
  await page.goto(`${cmsUrl}/admin/settings/users`)
  await page.getByText('First name', { exact: true }).first().waitFor()
  await page.getByRole('button', { name: 'Invite new user' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('First name').fill('Noor')
  await dialog.getByLabel('Email').fill('noor@example.org')
  await dialog.getByText('Contributor: Writes drafts').waitFor()
  expect(await barriers(page, '[role=dialog]')).toEqual([])
  await dialog.getByRole('combobox', { name: /roles/i }).click()
  await page.getByRole('option', { name: 'Contributor' }).click()
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Clear: Contributor' }).waitFor()
  await dialog.getByRole('button', { name: 'Invite user' }).click()
  const copy = dialog.getByRole('button', { name: 'Copy the link' })
  await copy.waitFor()
  expect((await copy.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  expect(await dialog.getByLabel('The link').inputValue()).toContain('registrationToken=')
  await copy.click()
  await dialog.getByText(/^(The link is copied|Copy this link)\.$/).waitFor()
  expect(await barriers(page, '[role=dialog] div:has(> [role=status])')).toEqual([])
  expect(await overflow(page)).toBe(0)
  expect(await dialog.getByRole('button', { name: 'Close modal' }).count()).toBe(0)
  await dialog.getByRole('button', { name: 'Close', exact: true }).waitFor()
  // No message lies over it.
  await dialog.getByRole('button', { name: 'Finish' }).click()
  await dialog.waitFor({ state: 'detached' })
  await context.close()
})

describe('the first administrator', () => {
  const mailbox = new Mailbox()
  let cms: Server

  beforeAll(async () => {
    await mailbox.start()
    cms = await startCms({
      webPort: await freePort(),
      clock: ownClock(),
      env: {
        ADMIN_EMAIL: '',
        ADMIN_PASSWORD: '',
        SMTP_URL: mailbox.url,
        MAIL_FROM: 'Riverside <no-reply@riverside.example>',
      },
    })
  })
  afterAll(async () => {
    await cms.stop()
    await mailbox.stop()
  })

  it('is asked for a name, an address and a password, and is at Home', async () => {
    const { page, strangers } = await open(`${cms.url}/admin`, 'en-US')
    await page.getByText('Choose a password').waitFor()
    expect(new URL(page.url()).pathname).toBe('/admin/auth/register-admin')
    expect(await marketing(page)).toEqual([])

    await page.getByLabel('First name').fill('Ada')
    await page.getByLabel('Email').fill('ada@example.org')
    await page.getByLabel('Password').first().fill(password)
    await page.getByLabel('Confirm Password').fill(password)
    await page.getByRole('button', { name: "Let's start" }).click()
    await page.getByRole('heading', { name: 'Hello Ada' }).waitFor()
    expect(strangers).toEqual([])
    await page.context().close()
  })

  it('invites somebody who is told on a phone why a password is refused, and where they are logged in', async () => {
    // A second try would find the first one’s account.
    const email = `lucia-${randomUUID()}@example.org`
    const token = await invite(cms.url, await adasToken(), {
      email,
      firstname: 'Lucía',
      role: 'strapi-editor',
    })
    let goOn = () => {}
    const held = new Promise<void>((resolve) => (goOn = resolve))
    const { page, strangers } = await open(
      `${cms.url}/admin/auth/register?registrationToken=${token}`,
      'es-MX',
      (page) =>
        page.route('**/admin/registration-info?*', async (route) => {
          await held
          await route.continue()
        }),
    )
    await page.getByText('Elige una contraseña').waitFor()
    // What the cms says of the invitation would replace whatever is typed before that.
    expect(await page.getByRole('textbox').count()).toBe(0)
    goOn()
    await page.getByText('Doce caracteres o más.').waitFor()
    expect(await marketing(page)).toEqual([])
    await choose(page, 'Contraseña1234')
    await page.getByText('Esta contraseña se adivinaría pronto').waitFor()
    expect(await page.getByLabel('Contraseña').first().inputValue()).toBe('Contraseña1234')
    // The word by which password managers know the field is Strapi’s.
    expect(await barriers(page, 'form', ['autocomplete-valid'])).toEqual([])
    await choose(page, password)
    await page.getByRole('heading', { name: 'Hola Lucía' }).waitFor()
    await page.getByRole('heading', { name: 'Próximas fechas' }).waitFor()
    const own = new Editor(cms.url, await adasToken())
    await expect.poll(() => languageOf(own, email)).toBe('es')
    expect(strangers).toEqual([])

    const elsewhere = await open(`${cms.url}/admin/auth/login`, 'es-MX')
    await logIn(elsewhere.page, email)
    const mail = await mailbox.next(email)
    expect(mail.subject).toBe('Alguien ha iniciado sesión con un navegador nuevo')
    expect(mail.text).toContain('con Chrome en Linux')

    await walkTo(page, '/me/sessions')
    await page.getByText('Chrome en Linux (este navegador)').waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: 'Chrome en Linux' }).count()).toBe(2)
    expect(await barriers(page, 'main')).toEqual([])
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
    expect(scrollWidth).toBe(clientWidth)
    await page.getByRole('button', { name: 'Cerrar las demás sesiones' }).click()
    await page.getByText('No has iniciado sesión en ningún otro sitio.').waitFor()
    await elsewhere.page.reload()
    await elsewhere.page.getByRole('button', { name: 'Iniciar sesión' }).waitFor()
    await elsewhere.page.context().close()
    await page.context().close()
  })

  async function adasToken(): Promise<string> {
    const response = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ada@example.org', password }),
    })
    const { data } = (await response.json()) as { data: { token: string } }
    return data.token
  }

  async function choose(page: Page, chosen: string): Promise<void> {
    await page.getByLabel('Contraseña').first().fill(chosen)
    await page.getByLabel('Confirmación de contraseña').fill(chosen)
    await page.getByRole('button', { name: 'Listo para comenzar' }).click()
  }

  async function logIn(page: Page, email: string): Promise<void> {
    await page.getByLabel('Correo electrónico').fill(email)
    await page.getByLabel('Contraseña').first().fill(password)
    await page.getByRole('button', { name: 'Iniciar sesión' }).click()
    await page.getByRole('heading', { name: 'Hola Lucía' }).waitFor()
  }
})

describe('the sign-in', () => {
  const title = (page: Page) => page.getByRole('heading', { level: 1 }).first()

  // In Spanish the invitation does so.
  const browsers = [
    ['fr-FR', 'Welcome to Branchline', 'en'],
    ['es-US', 'Te damos la bienvenida a Branchline', 'es'],
    ['es', 'Te damos la bienvenida a Branchline', 'es'],
    ['en-US', 'Welcome to Branchline', 'en'],
  ] as const

  it.each(isWhole ? browsers : browsers.slice(0, 1))(
    'of a browser in %s begins with “%s”',
    async (locale, words, lang) => {
      const { page } = await open(`${cmsUrl}/admin/auth/login`, locale)
      await title(page).waitFor()
      expect(await title(page).innerText()).toBe(words)
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
      await page.context().close()
    },
  )

  it('stays in the language that was chosen there, also when the password is forgotten', async () => {
    const { page } = await open(`${cmsUrl}/admin/auth/login`, 'es-MX')
    await page.getByRole('combobox').click()
    await page.getByRole('option', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Welcome to Branchline' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Welcome to Branchline' }).waitFor()
    await page.getByRole('link', { name: 'Forgot your password?' }).click()
    await page.getByRole('heading', { name: 'Password Recovery' }).waitFor()
    await page.context().close()
  })
})
