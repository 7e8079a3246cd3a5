import { afterAll, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { barriers } from './barriers'
import { copy } from './clipboard'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { devices, type Device, type NewEditor } from './newEditor'
import { overflow } from './overflow'
import { visitorReads } from './visible'

/** Pages, from the first word to the last. @param editor who has arrived by the time that a task begins */
export function looksAfterPages(device: Device, editor: () => NewEditor): void {
  const documents = new Editor(cmsUrl, editorToken)
  const seeds = `Seeds by ${device}`
  const semillas = `Semillas en ${device}`
  const film = `Film by ${device}`

  afterAll(async () => {
    await documents.takeOutOfMenu(seeds)
    await documents.remove('page', 'title', seeds)
    await documents.remove('page', 'title', film)
    await documents.tidyUp()
  })

  async function addSection(kind: string): Promise<void> {
    const { page } = editor()
    await page.getByRole('button', { name: 'Add text, a picture or something else' }).click()
    await page.getByRole('button', { name: kind, exact: true }).click()
  }

  it.runIf(isWhole)('corrects a typo on the home page', async () => {
    const { page, admin } = editor()
    const headline = page.getByRole('textbox', { name: 'Headline' })
    await editor().goHome()
    await editor().open('Pages')
    await page
      .getByRole('row')
      .filter({ has: page.getByText('/', { exact: true }) })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('button', { name: /^Opening/ }).click()
    const before = await headline.inputValue()
    await headline.fill(`${before} By ${device}.`)
    await admin.publish()
    editor().expectAtMost({ clicks: 6, fields: 1 })
    expect(await visitorReads('/')).toContain(`${before} By ${device}.`)
    await headline.fill(before)
    await admin.publish()
    expect(await visitorReads('/')).not.toContain(`By ${device}.`)
  })

  it('makes a page with a picture, and puts it in the menu', async () => {
    const { page, admin } = editor()
    await editor().goHome()
    if (isWhole) {
      // What one begins with stays, folded, until all of it is done.
      await page.getByText(/\d of 4 done/).waitFor()
      expect(await page.getByRole('button', { name: 'Put this away' }).isVisible()).toBe(false)
    }
    expect(await overflow(page)).toBe(0)
    await page.getByRole('link', { name: 'New page', exact: true }).click()
    await admin.fill('Title', seeds)
    await admin.fill('Opening sentence', 'Bring what you have too much of.')
    await addSection('Picture')
    if (device === 'phone') {
      // The name of a section has the width of its row, above what can be done with it.
      const head = page.getByRole('heading', { name: 'Picture' })
      const name = await head.getByRole('button', { expanded: true }).boundingBox()
      const more = await head.getByRole('button', { name: 'More actions' }).boundingBox()
      expect(more?.y).toBeGreaterThan((name?.y ?? Infinity) + (name?.height ?? 0) - 2)
    }
    const picture = page.getByRole('group', { name: 'Picture', exact: true })
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      picture
        .getByRole('button', { name: /photo|picture/ })
        .first()
        .click(),
    ])
    const buffer = await page.screenshot()
    await chooser.setFiles({ name: 'seeds.png', mimeType: 'image/png', buffer })
    await picture.getByRole('textbox', { name: 'What the picture shows' }).fill('A tray of seeds')
    expect(await barriers(page, '[role=group][aria-label="Picture"]')).toEqual([])
    expect(await overflow(page)).toBe(0)
    await admin.publish()

    const put = {
      phone: 'Nothing leads here yet: put it into the menu',
      desktop: 'Put it into the menu at the top',
    }
    await page.getByRole('button', { name: put[device] }).click()
    const dialog = page.getByRole('dialog').last()
    await dialog
      .getByRole('listitem')
      .filter({ hasText: `${seeds} – new` })
      .waitFor()
    expect(await barriers(page, '[role=dialog]')).toEqual([])
    expect(await overflow(page)).toBe(0)
    await dialog.getByRole('textbox', { name: 'Words in the menu, in Spanish' }).fill(semillas)
    await dialog.getByRole('button', { name: 'Put it there' }).click()
    const message = page.getByText(`“${seeds}” is in the menu at the top.`).first()
    await message.waitFor()
    // On a phone it leaves free what one presses next, the menu of the admin at the top.
    const { y = 0 } = (await message.boundingBox()) ?? {}
    expect(y > devices[device].viewport.height / 2).toBe(device === 'phone')
    if (device === 'phone') {
      // Messages come to stand on its lower edge.
      const messages = await page.locator('[data-sonner-toaster]').boundingBox()
      const ahead = await page.getByRole('button', { name: /^Worth a look/ }).boundingBox()
      expect((messages?.y ?? Infinity) + (messages?.height ?? 0)).toBeLessThan(ahead?.y ?? 0)
    }
    editor().expectAtMost({ clicks: 10, fields: 4 })
    const text = await visitorReads(`/seeds-by-${device}`)
    expect(text).toContain('alt="A tray of seeds"')
    expect(text.match(new RegExp(`href="/seeds-by-${device}"`, 'g'))?.length).toBeGreaterThan(0)
    expect(await visitorReads('/')).toContain(seeds)
    expect(await visitorReads('/es')).toContain(semillas)
    // What takes it out again is held by `menus.test.ts` of the cms, too.
    if (!isWhole) return

    if (device === 'phone') {
      await page.getByRole('button', { name: put.phone }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'More', exact: true }).click()
    }
    await page.getByRole('button', { name: 'Take it out of the menu at the top' }).click()
    const question = page.getByRole('alertdialog')
    await question.getByText('The page itself stays as it is.').waitFor()
    expect(await barriers(page, '[role=alertdialog]')).toEqual([])
    await question.getByRole('button', { name: 'Take it out' }).click()
    await page.getByRole('button', { name: 'Put it into the menu at the top' }).waitFor()
    expect(await visitorReads('/es')).not.toContain(semillas)
  })

  it.runIf(isWhole)('makes a page with a leaflet, a film and a button to donate', async () => {
    const { page, admin } = editor()
    const address = 'https://video.example.org/rent'
    await editor().goHome()
    await page.getByRole('link', { name: 'New page', exact: true }).click()
    await admin.fill('Title', film)
    await addSection('Download')
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file' }).click(),
    ])
    const mimeType = 'application/pdf'
    await chooser.setFiles({ name: `Rent_by_${device}.pdf`, mimeType, buffer: await page.pdf() })
    // What it is called stands above it at once.
    const heading = page.getByRole('textbox', { name: 'Heading' })
    await expect.poll(() => heading.inputValue()).toBe(`Rent by ${device}`)
    await addSection('Text')
    await page.locator('[data-slate-editor=true]').click()
    await copy(page, { 'text/plain': address })
    await page.keyboard.press('ControlOrMeta+v')
    await addSection('Call to action')
    await page.getByRole('button', { name: 'Nothing yet. Press here to add something.' }).click()
    await admin.fill('Words on the link', 'Donate')
    await admin.fill('To an address', 'donate.example.org')
    await admin.publish()
    // A field that something is pasted into is one more, which tells nothing of it.
    editor().expectAtMost({ clicks: 14, fields: 3 })
    expect(await overflow(page)).toBe(0)
    const text = await visitorReads(`/film-by-${device}`)
    expect(text).toMatch(new RegExp(`<a[^>]* href="${address}"[^>]*>.*${address}`))
    expect(text).toMatch(/<a[^>]* href="https:\/\/donate\.example\.org"[^>]*>(<!--.*?-->)*Donate/)
    const [button = ''] = /<section class="call".*?<\/section>/s.exec(text) ?? []
    expect(button).toContain('Donate')
    expect(button).not.toContain('<h2')
    const [, leaflet = ''] = /<a[^>]* href="([^"]+\.pdf)"/.exec(text) ?? []
    const answer = await fetch(siteUrl + leaflet)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(mimeType)
  })

  it.runIf(isWhole)('deletes a page that another leads to, and is led there first', async () => {
    const old = `Old by ${device}`
    const target = await documents.make('page', { title: old })
    const button = { label: 'Read on', page: { connect: [{ documentId: target }] } }
    const action = { __component: 'sections.call-to-action', title: 'Act', links: [button] }
    const from = `Leads on by ${device}`
    await documents.make('page', { title: from, sections: [action] })
    expect(await visitorReads(`/leads-on-by-${device}`)).toContain(`href="/old-by-${device}"`)

    const { page, admin } = editor()
    const more = page.getByRole('button', { name: 'More actions' }).first()
    const item = page.getByRole('menuitem', { name: 'Delete', exact: true })
    const question = page.getByRole('dialog')
    await editor().goHome()
    const changes = page.getByRole('region', { name: 'Recent changes' })
    await changes.getByRole('link', { name: old }).first().click()
    await page.getByRole('heading', { level: 1, name: old }).waitFor()
    await more.click()
    await item.click()
    await question.getByText(`“${old}” can’t be deleted`).waitFor()
    expect(await question.getByRole('button', { name: 'Delete' }).count()).toBe(0)
    expect(await barriers(page, '[role="dialog"]')).toEqual([])
    await question.getByRole('link', { name: from }).click()
    await page.getByRole('heading', { level: 1, name: from }).waitFor()
    await page
      .getByRole('button', { name: /^Delete/ })
      .first()
      .click()
    await admin.publish()
    await page.getByRole('link', { name: 'Back', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: old }).waitFor()
    await more.click()
    await item.click()
    await question.getByText('Visitors stop seeing it at once.').waitFor()
    await question.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByText(`“${old}” is deleted.`).first().waitFor()
    editor().expectAtMost({ clicks: 10, fields: 0 })
    expect(await visitorReads(`/leads-on-by-${device}`)).not.toContain(`href="/old-by-${device}"`)
    expect((await fetch(`${siteUrl}/old-by-${device}`)).status).toBe(404)
  })
}
