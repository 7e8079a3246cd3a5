import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { Admin, enterAdmin } from './admin'
import { openBrowser } from './browser'
import { dayIn } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import { languageOf, makePerson, removePerson, type Person } from './people'
import { goodPassword } from './system'

const documents = new Editor(cmsUrl, editorToken)

/** Two who look after the same content and accounts, each in a language of their own. */
const people: Record<'en' | 'es', Person> = {
  en: {
    email: 'english-reader@example.org',
    password: goodPassword,
    firstname: 'Rosa',
    role: 'strapi-super-admin',
    language: 'en',
  },
  es: {
    email: 'spanish-reader@example.org',
    password: goodPassword,
    firstname: 'Rosa',
    role: 'strapi-super-admin',
    language: 'es',
  },
}

/** What each reads, and what the other does. */
const texts = {
  en: {
    nextDates: 'Next dates',
    venueHelp: 'Choose a place. For a new one type its name, then choose “Make a new one”.',
    example: 'Weekly branch meeting',
    withinPart: '1 is every one, 2 is every second one.',
    partHelp: 'At most seven; four read best on a phone.',
    section: 'Opening',
    sectionHelp: 'Few words, large letters.',
    planStatus: 'postponed',
    filters: 'Filters',
    filter: 'Status of the whole meeting',
    noted: 'Last change',
    languages: 'Languages',
    isPublished: 'Published',
    actions: 'Unpublish or discard',
    inBoth: 'Publish in several languages',
    row: 'Choose Spanish',
    itself: 'English',
    ownLanguage: 'Interface language',
    save: 'Save',
    saved: 'Saved',
    close: 'Close',
    active: 'Active',
    firstName: 'First name',
    help: 'Help',
    goHome: 'Home',
    involved: 'Get involved',
    entries: 'Entries of the forms',
    sending: 'Send letters, stop them and have them go on',
  },
  es: {
    nextDates: 'Próximas fechas',
    venueHelp: 'Elige un lugar. Si es nuevo, escribe su nombre y elige «Crear nuevo».',
    example: 'Reunión semanal del grupo',
    withinPart: '1 es cada vez, 2 es una de cada dos.',
    partHelp: 'Siete como máximo; cuatro se leen mejor en un teléfono.',
    section: 'Apertura',
    sectionHelp: 'Pocas palabras, letras grandes.',
    planStatus: 'aplazada',
    filters: 'Filtros',
    filter: 'Estado de toda la reunión',
    noted: 'Último cambio',
    languages: 'Idiomas',
    isPublished: 'Publicado',
    actions: 'Retirar o descartar',
    inBoth: 'Publicar en varios idiomas',
    row: 'Elegir Español',
    itself: 'Español',
    ownLanguage: 'Idioma de interfaz',
    save: 'Guardar',
    saved: 'Guardado',
    close: 'Cerrar',
    active: 'Activo',
    firstName: 'Nombre',
    help: 'Ayuda',
    goHome: 'Inicio',
    involved: 'Participa',
    entries: 'Entradas de los formularios',
    sending: 'Enviar boletines, detenerlos y reanudarlos',
  },
}

const title = 'Readers of two languages meet'
let browser: Browser
let meeting: string
let home: string

beforeAll(async () => {
  browser = await openBrowser()
  home = await documents.find('page', 'slug', 'home')
  meeting = await documents.make('meeting', {
    title,
    firstDate: dayIn(1),
    startTime: '18:00',
    endTime: '19:30',
    attendance: 'online',
    planStatus: 'postponed',
    recurrence: { frequency: 'yearly', interval: 2 },
  })
})
afterAll(async () => {
  await documents.tidyUp()
  // Home tells of a site that has one administrator only.
  for (const { email } of Object.values(people)) await removePerson(documents, email)
})

// English is what all other tests of the admin read.
const read = isWhole ? (['en', 'es'] as const) : (['es'] as const)

describe.each(read)('somebody who reads the admin in %s', (language) => {
  const mine = texts[language]
  const other = language === 'en' ? 'es' : 'en'
  const others = texts[other]
  let page: Page
  let admin: Admin

  beforeAll(async () => {
    const person = people[language]
    await makePerson(cmsUrl, editorToken, person)
    // The browser's language says nothing: it is the one of the account that counts.
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })
    admin = new Admin(page, cmsUrl)
    await enterAdmin(page.context(), cmsUrl, person)
    await page.goto(`${cmsUrl}/admin`)
    await page.getByRole('heading', { name: mine.nextDates }).waitFor()
  })
  afterAll(() => page.close())

  async function open(path: string): Promise<void> {
    await admin.walkTo(`/content-manager/${path}`)
  }

  async function reads(key: keyof typeof mine): Promise<void> {
    // Strapi puts what a field can hold before the help, in the same line.
    await page.getByText(mine[key]).first().waitFor()
    expect(await page.getByText(others[key]).count()).toBe(0)
  }

  it('finds help and examples in it, also within parts of the form', async () => {
    await open(`collection-types/api::meeting.meeting/${meeting}`)
    await reads('venueHelp')
    await reads('withinPart')
    await page.getByPlaceholder(mine.example).waitFor()
    expect(await page.getByPlaceholder(others.example).count()).toBe(0)
  })

  it('finds help for a part that holds fields', async () => {
    await open('single-types/api::navigation.navigation')
    await reads('partHelp')
  })

  it.runIf(isWhole)('finds sections by its names', async () => {
    await open(`collection-types/api::page.page/${home}`)
    await page.getByRole('button', { name: new RegExp(`^${mine.section} - `) }).click()
    await reads('sectionHelp')
  })

  it('reads in lists what was chosen', async () => {
    await open('collection-types/api::meeting.meeting?pageSize=100')
    const row = page.getByRole('row').filter({ hasText: title })
    await row.getByText(mine.planStatus, { exact: true }).waitFor()
    expect(await row.getByText(others.planStatus, { exact: true }).count()).toBe(0)
  })

  it.runIf(isWhole)('filters lists by names of fields in it', async () => {
    await open('collection-types/api::meeting.meeting')
    await page.getByRole('button', { name: mine.filters }).click()
    await page.getByRole('dialog').getByRole('combobox').first().click()
    for (const name of [mine.filter, mine.noted]) {
      await page.getByRole('option', { name, exact: true }).waitFor()
    }
  })

  it('reads how far each language of a document is', async () => {
    await open(`collection-types/api::page.page/${home}`)
    await page.getByRole('combobox', { name: mine.languages }).click()
    const languages = page.getByRole('option')
    await languages.nth(1).getByText(mine.isPublished, { exact: true }).waitFor()
    expect(await languages.getByText(others.isPublished, { exact: true }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: mine.actions }).click()
    await page.getByRole('menuitem', { name: mine.inBoth, exact: true }).click()
    const row = page.getByRole('row').filter({ has: page.getByLabel(mine.row) })
    await row.getByText(mine.isPublished, { exact: true }).waitFor()
    expect(await page.getByRole('dialog').getByText(others.isPublished).count()).toBe(0)
  })

  it('reads in the list of accounts who may enter, and filters it by names in it', async () => {
    // Who has accounts by then fills more than one page.
    const wanted = encodeURIComponent(people[language].email)
    await admin.walkTo(`/settings/users?_q=${wanted}`)
    const row = page.getByRole('row').filter({ hasText: people[language].email })
    await row.getByText(mine.active, { exact: true }).waitFor()
    await page.getByRole('button', { name: mine.filters }).click()
    await page.getByRole('dialog').getByRole('combobox').first().click()
    for (const name of [mine.firstName, mine.active]) {
      await page.getByRole('option', { name, exact: true }).waitFor()
    }
  })

  it.runIf(isWhole)('reads what rights of ours a role has', async () => {
    await admin.walkTo('/settings/roles')
    await page.getByRole('row').filter({ hasText: 'Editor' }).first().click()
    await page.getByRole('tab').last().click()
    await page.getByRole('button', { name: mine.involved }).click()
    await page.getByText(mine.entries, { exact: true }).waitFor()
    await page.getByRole('checkbox', { name: mine.sending }).waitFor()
    expect(await page.getByText(others.sending).count()).toBe(0)
  })

  it('chooses another one for themselves, and reads it at once, in our words and in Strapi’s', async () => {
    await admin.walkTo('/me')
    await page.getByRole('combobox', { name: mine.ownLanguage }).click()
    await page.getByRole('option', { name: others.itself, exact: true }).click()
    await page.getByRole('button', { name: mine.save, exact: true }).first().click()
    const message = page.locator('[data-sonner-toast]').filter({ hasText: others.saved })
    await message.getByRole('button', { name: others.close, exact: true }).waitFor()
    await page.getByRole('button', { name: others.help }).waitFor()
    await page.getByRole('combobox', { name: others.ownLanguage }).waitFor()
    await page.getByRole('link', { name: others.goHome, exact: true }).click()
    await page.getByRole('heading', { name: others.nextDates }).waitFor()
    // Nobody has to put it away.
    await message.waitFor({ state: 'detached' })
    // It is kept with the account, for other browsers too.
    expect(await languageOf(documents, people[language].email)).toBe(other)
  })
})
