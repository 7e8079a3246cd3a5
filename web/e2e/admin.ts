import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { administrator } from './system'
import { untilVisible } from './visible'

/**
 * Lets somebody into the admin in all pages of a context, without showing them the form for it, which
 * others try: to load the admin once for that takes longer than much of what is done there.
 */
export async function enterAdmin(
  context: BrowserContext,
  cmsUrl: string,
  { email, password } = administrator,
): Promise<void> {
  const answer = await context.request.post(`${cmsUrl}/admin/login`, {
    data: { email, password },
    // Where a test lets time pass, the cms ends connections that rest: this may just take one of them.
    maxRetries: 1,
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  const { data } = (await answer.json()) as { data: { token: string } }
  await context.addCookies([{ name: 'jwtToken', value: data.token, url: cmsUrl }])
}

/**
 * Loads a page of the admin that is open, anew: no message of the page before lies over it.
 *
 * @param path below `/admin`
 */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/admin${path}`, page.url()).href)
}

/**
 * Goes on inside the admin, as its links do: nothing is loaded anew. What is open must have nothing unsaved.
 *
 * @param path below `/admin`, with the language of what has one: the admin draws a form anew once it has put
 *   that into its address
 */
export async function walkTo(page: Page, path: string): Promise<void> {
  await page.evaluate((path) => {
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `/admin${path}`)
}

/** How the desk calls an entry of a type in English. */
function saidOf(type: string): string {
  const [, name = ''] = type.split('.')
  return name === 'venue' ? 'place' : name.replace('-', ' ')
}

/** The real admin of the cms, used as a person would. */
export class Admin {
  readonly #page: Page
  readonly #url: string

  constructor(page: Page, cmsUrl: string) {
    this.#page = page
    this.#url = `${cmsUrl}/admin`
  }

  async signIn({ email, password } = administrator): Promise<void> {
    await this.#page.goto(this.#url)
    await this.#page.getByLabel('Email').fill(email)
    await this.#page.getByLabel('Password').first().fill(password)
    await this.#page.getByRole('button', { name: 'Login' }).click()
    await this.#page.getByRole('heading', { name: /^Hello/ }).waitFor()
  }

  /** Opens an entry of a list by its title. */
  async openEntry(type: string, title: string): Promise<void> {
    const list = `/content-manager/collection-types/${type}`
    // The admin draws a list anew as soon as it has put a language into its address.
    const listed = this.#page.waitForResponse(
      (response) =>
        response.url().includes(`${list}?`) &&
        /locale[^&]*=en/.test(decodeURIComponent(response.url())),
    )
    await this.goTo(`${list}?pageSize=100&plugins[i18n][locale]=en`)
    await (await listed).finished()
    // The first column is for selecting, the second holds the title.
    const cell = this.#page.locator('tbody tr td:nth-child(2)').getByText(title, { exact: true })
    await cell.press('Enter')
    await this.#page.getByRole('heading', { level: 1, name: title }).waitFor()
  }

  /** @param type as it is called in `api::page.page` */
  async openDocument(type: string, id: string): Promise<void> {
    await this.goTo(`/content-manager/collection-types/api::${type}.${type}/${id}`)
  }

  async newEntry(type: string): Promise<void> {
    await this.walkTo(`/content-manager/collection-types/${type}/create?plugins[i18n][locale]=en`)
    await this.#page.getByRole('heading', { level: 1, name: `New ${saidOf(type)}` }).waitFor()
  }

  /** @param path below `/admin` */
  async goTo(path: string): Promise<void> {
    await this.#page.goto(this.#url + path)
  }

  /** The same by `walkTo`, once it is open. */
  async walkTo(path: string): Promise<void> {
    await (this.#page.url().startsWith(this.#url) ? walkTo(this.#page, path) : this.goTo(path))
  }

  async fill(label: string, value: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: label }).first().fill(value)
  }

  /** @param date `YYYY-MM-DD`, or on a device with keys whatever people call a day */
  async fillDate(label: string, date: string): Promise<void> {
    const field = this.#page.getByRole('textbox', { name: label }).first()
    await field.fill(date)
    await field.press('Tab')
  }

  /** Chooses one of a field's values. */
  async choose(label: string, value: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: label }).click()
    await this.#page.getByRole('option', { name: value, exact: true }).click()
  }

  /** Points a field to another entry, found by its name. */
  async relate(label: string, name: string): Promise<void> {
    const field = this.#page.getByRole('combobox', { name: label })
    await field.click()
    await field.fill(name)
    await this.#page.getByRole('option', { name }).first().click()
    await this.#page.getByRole('button', { name, exact: true }).first().waitFor()
  }

  /** Opens a line of a long form, or closes it. */
  async unfold(title: string): Promise<void> {
    await this.#page
      .getByRole('region', { name: title })
      .getByRole('button', { name: title })
      .first()
      .click()
  }

  async turn(label: string, to: 'on' | 'off'): Promise<void> {
    // What a person clicks is the picture of the switch above it.
    await this.#page.getByLabel(label, { exact: true }).setChecked(to === 'on', { force: true })
  }

  /** Saves an entry of a type without drafts; as after publishing, the site knows it then. */
  async save(): Promise<void> {
    const save = this.#page.getByRole('button', { name: 'Save', exact: true })
    await this.#done(() => save.click(), /-types\/[^/]+(\/[^/]+)?$/)
    await this.#told('It is saved.')
  }

  async publish(): Promise<void> {
    const publish = this.#page.getByRole('button', { name: 'Publish', exact: true })
    await this.#done(() => publish.click(), /\/actions\/publish$/)
    await this.#told('It is published.')
  }

  async unpublish(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Unpublish or discard' }).click()
    const unpublish = this.#page.getByRole('menuitem', { name: 'Unpublish', exact: true })
    await this.#done(() => unpublish.click(), /\/actions\/unpublish$/)
    await this.#told('It is unpublished.')
  }

  /** A message that is read may be one of before: what counts is that the cms has answered this time. */
  async #done(press: () => Promise<void>, path: RegExp): Promise<void> {
    const answer = this.#page.waitForResponse(
      (response) =>
        response.request().method() !== 'GET' && path.test(new URL(response.url()).pathname),
    )
    await Promise.all([answer, press()])
  }

  /** A message stays for as long as the mouse is over it, and comes where the mouse may rest. */
  async #told(words: string): Promise<void> {
    await this.#page.getByText(words).first().waitFor()
    await this.#page.mouse.move(0, 0)
    await untilVisible()
  }
}
