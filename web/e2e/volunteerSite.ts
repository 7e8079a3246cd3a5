import { afterAll, beforeAll, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import type { Device, NewEditor } from './newEditor'
import { overflow } from './overflow'
import { visitorReads } from './visible'

const settings = '/content-manager/single-types/api::site-settings.site-settings'

/** How the branch shows itself on all pages. @param editor who has arrived by the time that a task begins */
export function looksAfterTheSite(device: Device, editor: () => NewEditor): void {
  const documents = new Editor(cmsUrl, editorToken)

  let announcement: { text: string }[]

  beforeAll(async () => {
    announcement = (await documents.valueOf(settings, 'announcement')) as typeof announcement
  })
  afterAll(async () => {
    const before = { branchName: 'ISO Portland', palette: 'red', logo: null, announcement }
    await documents.save(settings, before)
  })

  it.runIf(isWhole)('gives the site a name, a colour and a logo', async () => {
    const { page, admin } = editor()
    const name = `Rose City by ${device}`
    await editor().goHome()
    await editor().open('Site settings')
    // Nothing can be done with it but to save it.
    expect(await page.getByRole('button', { name: 'More actions' }).count()).toBe(0)
    await admin.fill('Name of the branch', name)
    await admin.choose('Colors', 'teal')
    const logo = page.getByRole('group', { name: 'Logo', exact: true })
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      logo.getByRole('button', { name: 'Choose a picture' }).click(),
    ])
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><rect width="60" height="30" fill="#007a70"/></svg>'
    const mimeType = 'image/svg+xml'
    await chooser.setFiles({ name: `${device}.svg`, mimeType, buffer: Buffer.from(drawing) })
    await logo.getByRole('button', { name: 'Remove' }).waitFor()
    await admin.save()
    // Five without the logo.
    editor().expectAtMost({ clicks: 6, fields: 2 })
    expect(await overflow(page)).toBe(0)
    for (const path of ['/', '/es']) {
      const text = await visitorReads(path)
      expect(text).toContain(`<title>${name}`)
      expect(text).toMatch(/<html[^>]* data-palette="teal"/)
      expect(text).toContain('--signal-light:#00666a')
      const [wordmark = ''] = /<a[^>]*class="[^"]*wordmark[^"]*".*?<\/a>/s.exec(text) ?? []
      expect(wordmark).toContain(name)
      const [, picture = ''] = /<img[^>]* src="([^"]+)"/.exec(wordmark) ?? []
      expect(await visitorReads(picture)).toContain('#007a70')
    }
  })

  it.runIf(isWhole)('announces something on every page', async () => {
    const { page, admin } = editor()
    const words = `No meeting this week, says the ${device}.`
    await editor().goHome()
    await page.getByRole('link', { name: 'Announce something' }).click()
    await page.getByRole('button', { name: announcement[0]?.text }).first().click()
    await page.locator('[name="announcement.0.text"]').fill(words)
    await admin.save()
    editor().expectAtMost({ clicks: 3, fields: 1 })
    expect(await visitorReads('/')).toContain(words)
    expect(await visitorReads('/positions')).toContain(words)
    // Those who read Spanish have an announcement of their own.
    expect(await visitorReads('/es')).not.toContain(words)
  })
}
