/** What an administrator finds at the desk, and what is said where there is nothing to be found. */
import { expect, it } from 'vitest'
import { enterAdmin, walkTo } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { cmsUrl } from './here'
import { expectRefusals } from './refusals'

it('offers no settings that do nothing here, and says what is not there or switched off', async () => {
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await enterAdmin(context, cmsUrl)
  const page = await context.newPage()
  try {
    await page.goto(`${cmsUrl}/admin/settings/application-infos`)
    const settings = page.getByRole('navigation').filter({ hasText: 'Overview' })
    await settings.getByRole('link', { name: 'Users', exact: true }).waitFor()
    expect(await settings.getByRole('link').allInnerTexts()).toEqual([
      'Overview',
      'API Tokens',
      'Followed calendars',
      'Handing over',
      'Media Library',
      'Second step',
      'Security log',
      'Webhooks',
      'Roles',
      'Users',
      'Admin Tokens',
    ])

    const nowhere = 'a'.repeat(24)
    expectRefusals(new RegExp(`^404 GET .*/${nowhere}$`))
    await walkTo(page, `/content-manager/collection-types/api::page.page/${nowhere}`)
    await page.getByText('This can’t be shown.').waitFor()
    await page.getByText('This is not there: it was deleted').waitFor()
    expect(await barriers(page, 'main')).toEqual([])

    await walkTo(page, '/letters')
    await page.getByRole('heading', { name: 'Letters', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Switch them on' }).waitFor()
  } finally {
    await context.close()
  }
})
