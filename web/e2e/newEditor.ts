import type { Page } from 'playwright-core'
import type { Effort } from '../guide/effort'
import { Admin, enterAdmin } from './admin'
import { openBrowser } from './browser'
import { Handwork } from './handwork'
import { cmsUrl, editorToken } from './here'
import { acceptInvitation } from './people'
import { goodPassword } from './system'

export const devices = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const

export type Device = keyof typeof devices

/** Somebody who was just invited as an Editor and has read no guide; what they do is counted. */
export class NewEditor {
  readonly device: Device
  readonly page: Page
  readonly admin: Admin
  readonly #handwork: Handwork

  private constructor(device: Device, page: Page, handwork: Handwork) {
    this.device = device
    this.page = page
    this.admin = new Admin(page, cmsUrl)
    this.#handwork = handwork
  }

  /** Has them accept their invitation, and opens the admin on a device. @param name that no other has */
  static async on(device: Device, name: string): Promise<NewEditor> {
    const person = { email: `${name}-${device}@example.org`, password: goodPassword }
    await acceptInvitation(cmsUrl, editorToken, {
      ...person,
      firstname: 'Vera',
      role: 'strapi-editor',
      language: 'en',
    })
    const browser = await openBrowser()
    const context = await browser.newContext({ ...devices[device], locale: 'en-US' })
    const handwork = await Handwork.in(context)
    await enterAdmin(context, cmsUrl, person)
    return new NewEditor(device, await context.newPage(), handwork)
  }

  /** Where each task begins. */
  async goHome(): Promise<void> {
    await this.page.goto(`${cmsUrl}/admin/`)
    await this.page.getByRole('heading', { name: /^Hello/ }).waitFor()
    this.#handwork.take()
  }

  /** Opens a list, or what there is once, by the menus. @param title of that page */
  async open(name: string, title = name): Promise<void> {
    await this.page.getByRole('link', { name: 'Content', exact: true }).click()
    await this.page.getByRole('link', { name, exact: true }).click()
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor()
  }

  /** @param most that the task since Home may have taken */
  expectAtMost(most: Effort): void {
    this.#handwork.expectAtMost(most)
  }

  async leave(): Promise<void> {
    await this.page.context().close()
  }
}
