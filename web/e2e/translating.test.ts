import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { Admin, enterAdmin } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { dayIn } from './clock'
import { Editor } from './editor'
import { Handwork } from './handwork'
import { cmsUrl, editorToken, siteUrl } from './here'
import { acceptInvitation, type Person } from './people'
import { goodPassword } from './system'

// Translating in the real admin: words are written beside those of the original, facts are read.

const documents = new Editor(cmsUrl, editorToken)

const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-US',
}
const meetings = '/content-manager/collection-types/api::meeting.meeting'

let browser: Browser
let page: Page
let admin: Admin
let meeting: string

beforeAll(async () => {
  browser = await openBrowser()
  meeting = await documents.make('meeting', {
    title: 'Two tongues',
    slug: 'two-tongues',
    firstDate: dayIn(1),
    startTime: '18:00',
    endTime: '19:30',
    attendance: 'online',
  })
  await documents.change('meeting', meeting, { title: 'Dos lenguas' }, 'es')
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await enterAdmin(page.context(), cmsUrl)
  admin = new Admin(page, cmsUrl)
})
afterAll(async () => {
  await documents.remove('page', 'title', 'Friday coffee')
  await documents.tidyUp()
})

it('lists, and what is new, are in English also after a Spanish form', async () => {
  await admin.goTo(`${meetings}/${meeting}?plugins[i18n][locale]=es`)
  await page.getByRole('heading', { level: 1, name: 'Dos lenguas' }).waitFor()
  await page.getByRole('link', { name: 'Meetings' }).first().click()
  await page.getByRole('gridcell', { name: 'Two tongues' }).first().waitFor()

  await page.getByRole('combobox', { name: 'Language' }).click()
  await page.getByRole('option', { name: 'Spanish' }).click()
  await page.getByRole('gridcell', { name: 'Dos lenguas' }).first().waitFor()
  await page.getByRole('link', { name: 'New meeting' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'New meeting' }).waitFor()
  expect(new URL(page.url()).searchParams.get('plugins[i18n][locale]')).toBe('en')
  expect(await page.getByRole('combobox', { name: 'Languages' }).count()).toBe(0)
  await admin.walkTo(meetings)
  await page.getByRole('gridcell', { name: 'Two tongues' }).first().waitFor()
})

it('the form of a translation takes words, and shows what is the same in every language', async () => {
  await admin.walkTo(`${meetings}/${meeting}?plugins[i18n][locale]=es`)
  await page.getByRole('heading', { level: 1, name: 'Dos lenguas' }).waitFor()

  const starts = page.getByRole('combobox', { name: 'Starts at' }).or(page.getByLabel('Starts at'))
  expect(await starts.first().isDisabled()).toBe(true)
  for (const line of [
    'How many can come, taking part online, and contact',
    'Whole days, further dates and later changes',
  ]) {
    await admin.unfold(line)
  }
  const told = page.getByText('The same in every language: change it in the original.')
  expect(await told.count()).toBeGreaterThan(10)

  await page.getByRole('textbox', { name: 'Title' }).fill('Dos idiomas')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect
    .poll(async () => (await fetch(`${siteUrl}/es/meetings/two-tongues`)).text())
    .toContain('Dos idiomas')
  expect(await (await fetch(`${siteUrl}/meetings/two-tongues`)).text()).toContain('Two tongues')
})

const imageOf = (image: Picture) => ({
  type: 'image',
  image,
  children: [{ type: 'text', text: '' }],
})
const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]

/** A picture as the media library and texts have it. */
interface Picture {
  id: number
  hash: string
}

/** A picture of this test, described in English. */
async function aPicture(name: string, alternativeText: string): Promise<Picture> {
  const form = new FormData()
  const drawn =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240"><rect width="320" height="240" fill="#0057b7"/></svg>'
  form.append('files', new Blob([drawn], { type: 'image/svg+xml' }), name)
  form.append('fileInfo', JSON.stringify({ name, alternativeText }))
  const [picture] = (await documents.ask('POST', '/upload', form)) as Picture[]
  if (!picture) throw new Error('the picture was not taken')
  return picture
}

it('a new Editor translates a page with a picture beside its original on a phone, and is told when that changes', async () => {
  const editor: Person = {
    email: 'translating@example.org',
    password: goodPassword,
    firstname: 'Elena',
    role: 'strapi-editor',
    language: 'en',
  }
  await acceptInvitation(cmsUrl, editorToken, editor)
  const picture = await aPicture('town-hall.svg', 'A crowd in front of the town hall')
  const inText = await aPicture('letter.svg', 'A letter with the new rent')
  const original = (headline: string) => ({
    title: 'Rent is too high',
    slug: 'rent-is-too-high',
    lead: 'Come and say so.',
    sections: [
      { __component: 'sections.rich-text', text: [...blocks(headline), imageOf(inText)] },
      { __component: 'sections.picture', image: picture.id, caption: 'At the town hall' },
    ],
  })
  const id = await documents.make('page', original('It rose again.'))
  const context = await browser.newContext(phone)
  const handwork = await Handwork.in(context)
  const page = await context.newPage()
  await enterAdmin(context, cmsUrl, editor)
  await page.goto(`${cmsUrl}/admin/`)
  await page.getByText('What needs attention').waitFor()
  handwork.take()

  await page.getByRole('link', { name: 'Rent is too high' }).first().click()
  const takeAll = page.getByRole('button', { name: 'Take over everything from the original' })
  await takeAll.waitFor()
  expect(await page.getByRole('button', { name: 'Fill in from another locale' }).count()).toBe(0)
  await page.getByRole('textbox', { name: 'Title' }).fill('La renta es muy alta')
  await takeAll.click()
  await page.getByText('Taken over. Now write it in Spanish').waitFor()
  await page.getByText('Say in Spanish what the pictures show, too').waitFor()
  await page.getByRole('textbox', { name: 'Opening sentence' }).fill('Ven a decirlo.')
  await page.getByRole('textbox', { name: 'Caption' }).fill('En el ayuntamiento')
  const shows = page.getByRole('textbox', { name: 'What the picture shows', exact: true })
  const showsInText = page.getByRole('textbox', { name: 'What the picture shows: letter.svg' })
  expect([await shows.inputValue(), await showsInText.inputValue()]).toEqual(['', ''])
  const takeText = 'Take over the original’s text: What the picture shows'
  await page.getByRole('button', { name: takeText, exact: true }).waitFor()
  await shows.fill('Una multitud ante el ayuntamiento')
  // Nothing that was written is gone, and what is left to do says so.
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(
    'La renta es muy alta',
  )
  expect(await page.getByText('Still as in the original.').count()).toBe(2)
  const inEnglish = await page.locator('span[lang=en]').allTextContents()
  expect(inEnglish).toContain('A crowd in front of the town hall')
  expect(inEnglish).toContain('A letter with the new rent')
  // Strapi's own: a picture that says that it is chosen, and the name of its editor for long texts.
  const strapis = ['aria-allowed-attr', 'aria-input-field-name']
  expect(await barriers(page, 'main', strapis)).toEqual([])
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(overflow).toBe(0)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('It is published.').first().waitFor()
  handwork.expectAtMost({ clicks: 8, fields: 4 })
  const html = async (address: string) => (await fetch(siteUrl + address)).text()
  await expect
    .poll(() => html('/es/la-renta-es-muy-alta'))
    .toContain('alt="Una multitud ante el ayuntamiento"')
  expect(await html('/es/la-renta-es-muy-alta')).toContain('En el ayuntamiento')
  const english = await html('/rent-is-too-high')
  expect(english).toContain('alt="A crowd in front of the town hall"')
  expect(english).toContain('alt="A letter with the new rent"')

  if (isWhole) {
    // The picture within the text is one more than the task has. A form that was just published is made
    // anew when the cms has told what it is now: parts that were open are shut then.
    await page.reload()
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    const takeInText = `${takeText}: letter.svg`
    await page.getByRole('button', { name: takeInText }).click()
    expect(await showsInText.inputValue()).toBe('A letter with the new rent')
    await showsInText.fill('Una carta con la renta nueva')
    await showsInText.blur()
    await expect
      .poll(() => html('/es/la-renta-es-muy-alta'))
      .toContain('alt="Una carta con la renta nueva"')
  }

  await documents.change('page', id, original('It rose by a tenth.'))
  // For a minute the admin shows a form as it was read: what another did meanwhile needs a load.
  await page.goto(`${cmsUrl}/admin/`)
  const older = page.getByRole('heading', { name: 'The original has changed since' })
  await older.locator('xpath=..').getByRole('link', { name: 'La renta es muy alta' }).click()
  await page.getByText('Sections › 1. Text › Text', { exact: true }).waitFor()
  await page.getByText('max. 60 sections').waitFor()
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await page.getByText('The original has changed since:').waitFor()
  expect(await page.locator('del', { hasText: 'again.' }).count()).toBe(1)
  await page.getByRole('button', { name: 'Take over the original’s text: Text' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('It is saved.').first().waitFor()
  await page.getByText('The original has changed since:').waitFor({ state: 'detached' })
  await context.close()
})

// That it is found where the desk says holds `onTheSite`.
it.runIf(isWhole)(
  'a page is written in Spanish only on a phone, found everywhere, and translated later',
  async () => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await enterAdmin(context, cmsUrl)
    const list = `${cmsUrl}/admin/content-manager/collection-types/api::page.page`
    await page.goto(list)
    await page.getByRole('link', { name: 'New page' }).first().click()
    await page.getByRole('textbox', { name: 'Title' }).fill('Cafecito de los viernes')
    // All that a section can be is in sight as soon as it is asked for.
    await page.getByRole('button', { name: 'Add text, a picture or something else' }).click()
    const lastKind = page.getByRole('button', { name: 'Sign-up form' })
    await expect.poll(async () => (await lastKind.boundingBox())?.y).toBeLessThan(700)
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByText('You write in English here; translations come after it.').waitFor()
    await page.getByRole('button', { name: 'Only in one language …' }).click()
    await page.getByRole('combobox', { name: 'Only in one language' }).click()
    await page.getByRole('option', { name: 'Spanish' }).click()
    await page.getByRole('textbox', { name: 'Opening sentence' }).fill('Ven y platica.')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('It is published.').first().waitFor()
    const html = async (address: string) => (await fetch(siteUrl + address)).text()
    await expect.poll(() => html('/es/cafecito-de-los-viernes')).toContain('Ven y platica.')
    const inEnglish = await html('/cafecito-de-los-viernes')
    expect(inEnglish).toContain('lang="es"')
    expect(inEnglish).toContain(`href="${siteUrl}/es/cafecito-de-los-viernes"`)
    expect(inEnglish).not.toContain('rel="alternate" hreflang')

    // The form is called by the language of its text, which has no second version.
    const languages = page.getByRole('combobox', { name: 'Languages' })
    await expect.poll(() => languages.textContent()).toContain('Spanish')
    const strapis = ['aria-allowed-attr', 'aria-input-field-name']
    expect(await barriers(page, 'main', strapis)).toEqual([])
    await page.goto(list)
    const row = page.getByRole('row', { name: 'Cafecito de los viernes' })
    await row.getByText('Only in Spanish').waitFor()
    await row.getByText('/es/cafecito-de-los-viernes').waitFor()

    await row.getByRole('link').first().click()
    await page.getByRole('button', { name: 'Translate into English' }).click()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText('Now write the English text here').first().waitFor()
    await expect.poll(() => languages.textContent()).toContain('English')
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(overflow).toBe(0)
    await page.getByRole('textbox', { name: 'Title' }).fill('Friday coffee')
    await page.getByRole('textbox', { name: 'Opening sentence' }).fill('Come and talk.')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect.poll(() => html('/cafecito-de-los-viernes')).toContain('Come and talk.')
    expect(await html('/es/cafecito-de-los-viernes')).toContain('Ven y platica.')
    await context.close()
  },
)
