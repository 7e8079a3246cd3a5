import type { FormKind, Locale } from 'cms/contract'
import type { Page } from 'playwright-core'
import { passInBrowser } from './browser'
import type { MailingSystem } from './mailingSystem'

/**
 * Fills in and sends a form of the site as a visitor does, and waits until it is taken.
 *
 * @param system whose clocks are moved on, and the browser's with them
 */
export async function sendForm(
  page: Page,
  locale: Locale,
  form: FormKind,
  fields: {
    email: string
    message?: string
    accessNeeds?: string
    about?: string
    dates?: 'all'
    letters?: true
  },
  system: Pick<MailingSystem, 'pass' | 'shift'>,
): Promise<void> {
  const { about, dates, letters, ...typed } = fields
  const below = about === undefined ? form : `${form}/${about}`
  const prefix = locale === 'en' ? '' : '/es'
  await page.goto(`${prefix}/get-involved/${below}`)
  if (form === 'attend') await page.locator('main form summary').click()
  for (const [name, value] of Object.entries(typed)) await page.fill(`#${form}-${name}`, value)
  if (dates) await page.check(`input[name=dates][value=${dates}]`)
  if (letters) await page.check(`#${form}-letters`)
  const consent = page.locator(`#${form}-consent`)
  if (await consent.count()) await consent.check()
  // Nobody reads and writes faster than a form may be sent.
  await system.pass(2_100)
  await passInBrowser(page, system.shift())
  await page.locator('main form button[type=submit]').first().click()
  await page.waitForURL(`**${prefix}/get-involved/sent/${below}`)
}
