import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { Admin, enterAdmin } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { copy } from './clipboard'
import { dayIn, inWords } from './clock'
import { servedPage, type ServedPage } from './documents'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { hasCaretInSight } from './inSight'
import { overflow } from './overflow'
import { daysAfter } from './trickyMeetings'
import { untilVisible } from './visible'

const documents = new Editor(cmsUrl, editorToken)

let browser: Browser
let admin: Admin
let page: Page
/** What the editor's pages asked for anything. */
const hosts = new Set<string>()

beforeAll(async () => {
  browser = await openBrowser()
  const parent = await documents.find('page', 'slug', 'what-we-do')
  for (const title of ['Organizing in Print', 'On the Meadow']) {
    await documents.make('page', { title, parent: { connect: [{ documentId: parent }] } })
  }
  // An editor elsewhere: what they type is wall time of the site all the same.
  const editor = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-US' })
  await enterAdmin(editor, cmsUrl)
  page = await editor.newPage()
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (/^https?:$/.test(protocol)) hosts.add(origin)
  })
  admin = new Admin(page, cmsUrl)
})
afterAll(async () => {
  for (const title of ['Tenants meet', 'Seeds are sown', 'Choirs sing']) {
    await documents.remove('meeting', 'title', title)
  }
  for (const title of ['Pasted whole', 'Gardens are for all']) {
    await documents.remove('position', 'title', title)
  }
  for (const name of ['The Garden Hall', 'The Seed Library']) {
    await documents.remove('venue', 'name', name)
  }
  await documents.tidyUp()
})

const place = () => page.getByRole('combobox', { name: /^Place/ }).first()

/** Makes a venue from within the form of a meeting, as somebody does who looks for it there first. */
async function makeVenue(name: string): Promise<void> {
  await place().click()
  await place().fill(name)
  await page.getByRole('option', { name: 'Make a new one' }).click()
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.getByRole('textbox', { name: /^Name/ }).inputValue()).toBe(name)
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  // It closes by itself, and what was made is chosen.
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name, exact: true }).waitFor()
}

/** As programs do, with the same as a plain text. */
const copyHtml = (html: string) => copy(page, { 'text/html': html, 'text/plain': 'as plain text' })

/** The first Tuesday of a month, or another of them. */
function tuesdayOf(year: number, month: number, nth: number): string {
  const begin = `${year}-${String(month).padStart(2, '0')}-01`
  return daysAfter(begin, ((9 - new Date(begin).getUTCDay()) % 7) + 7 * (nth - 1))
}

/** What a visitor is sent, as it is after everything that was done so far. */
async function visit(path: string): Promise<ServedPage> {
  await untilVisible()
  return servedPage(siteUrl + path)
}

const statusOf = async (path: string) => (await visit(path)).status

it('a meeting: added, listed at its wall time, and gone when it is unpublished', async () => {
  await admin.newEntry('api::meeting.meeting')
  await admin.fill('Title', 'Tenants meet')
  // Where the line breaks, the star of what is required stays with its label.
  expect(await page.locator('label', { hasText: /^Place/ }).textContent()).toBe('Place*')
  await admin.fillDate('First date', dayIn(2))
  await admin.fill('Starts at', '6:30pm')
  await admin.fill('Ends at', 'a quarter to')
  const starts = page.getByRole('textbox', { name: 'Starts at' }).first()
  const ends = page.getByRole('textbox', { name: 'Ends at' }).first()
  await expect.poll(() => starts.inputValue()).toBe('6:30 pm')
  await starts.focus()
  await page.getByText('This can’t be read as a time. Write it like “6:30 pm”').waitFor()
  expect(await ends.inputValue()).toBe('a quarter to')
  await admin.fill('Ends at', '7.45 pm')
  expect(await page.getByText('This can’t be read as a time').count()).toBe(0)
  const monthly = /^The \w+ \w+day of every month$/
  await page.getByRole('combobox', { name: 'Repeats' }).click()
  await page.getByRole('option', { name: monthly }).first().click()

  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('people are asked to come, but not told where').first().waitFor()
  await expect.poll(() => hasCaretInSight(place())).toBe(true)
  expect(await place().getAttribute('aria-invalid')).toBe('true')
  await makeVenue('The Garden Hall')
  expect(await place().getAttribute('aria-invalid')).toBe('false')
  await admin.publish()
  // Beside it stands what it has now, which it had not while it was a draft.
  const comers = page
    .locator('aside')
    .filter({ has: page.getByRole('heading', { name: 'Who comes' }) })
  await comers.getByRole('listitem').first().waitFor()

  const row = (await visit('/meetings')).rows.find(({ text }) => text.includes('Tenants meet'))
  expect(row?.text).toContain('6:30')
  expect(row?.datetime).toContain(`${dayIn(2)}T18:30`)
  expect(row?.text).toContain('The Garden Hall')
  expect((await visit('/meetings/tenants-meet')).main).toMatch(/The \w+ \w+day of every month/)

  if (isWhole) {
    await makeVenue('The Seed Library')
    await admin.publish()
    expect((await visit('/meetings/tenants-meet')).main).toContain('The Seed Library')
  }

  await admin.unpublish()
  expect(await statusOf('/meetings/tenants-meet')).toBe(404)
  expect((await visit('/meetings')).main).not.toContain('Tenants meet')
})

// What is folded, and opens, is held beside the files of `folds`, too.
it.runIf(isWhole)(
  'a long form: what is folded says what is in it, and opens for what is refused there',
  async () => {
    const online = 'How many can come, taking part online, and contact'
    await admin.newEntry('api::meeting.meeting')
    await admin.fill('Title', 'Seeds are sown')
    // All that is missing is said at once, each at its field.
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('4 fields have to be mended').waitFor()
    for (const said of [
      'First date: it is',
      'Starts at: it is',
      'Ends at: it is',
      'Place: people',
    ]) {
      expect(await page.getByText(said).count(), said).toBe(1)
    }
    await admin.fillDate('First date', dayIn(3))
    await admin.fill('Starts at', '6 pm')
    await admin.fill('Ends at', '7 pm')
    await admin.choose('How to attend', 'online')
    const organizer = page.getByRole('textbox', { name: 'Email of whoever organizes it' })
    expect(await organizer.count()).toBe(0)
    await admin.unfold(online)
    await organizer.fill('whoever is there')
    expect(await barriers(page, `section[aria-label="${online}"]`)).toEqual([])
    await admin.unfold(online)
    await page.getByText('Filled in: Email of whoever organizes it.').waitFor()

    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect.poll(() => hasCaretInSight(organizer)).toBe(true)
    await organizer.fill('seeds@example.org')
    await admin.publish()
    expect(await organizer.inputValue()).toBe('seeds@example.org')
    expect(await statusOf('/meetings/seeds-are-sown')).toBe(200)
  },
)

it.runIf(isWhole)('a position: added, listed, and gone when it is unpublished', async () => {
  await admin.newEntry('api::position.position')
  await admin.fill('Title', 'Housing is a right')
  await admin.fill('Summary', 'Homes are for living in, not for speculation.')
  await admin.publish()
  expect((await visit('/positions')).main).toContain('Housing is a right')
  expect(await statusOf('/positions/housing-is-a-right')).toBe(200)

  await admin.unpublish()
  expect(await statusOf('/positions/housing-is-a-right')).toBe(404)
  expect((await visit('/positions')).main).not.toContain('Housing is a right')
})

it('a text: what is pasted keeps its heading, marks, links and lists, and a link is read as it is meant', async () => {
  await admin.newEntry('api::position.position')
  await admin.fill('Title', 'Pasted whole')
  await admin.fill('Summary', 'It was written elsewhere.')
  await copyHtml(
    `<h2>Our branch</h2><p>We are <b>many</b>. <a href="https://example.org/join">Join</a>
    <a href="javascript:alert(1)">nowhere</a><img src="https://example.org/a.png"></p>
    <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Bring cake</p>`,
  )
  const text = page.locator('[data-slate-editor=true]').first()
  await text.click()
  await page.keyboard.press('ControlOrMeta+v')
  // At a second try what the first was told may stand there still.
  await page.getByText('Pasted without pictures: a text can’t hold them here.').last().waitFor()
  await text.getByRole('listitem').filter({ hasText: 'Bring cake' }).click()
  await page.keyboard.press('End')
  await copyHtml('<p>, <i>tea</i></p><p>and time</p>')
  await page.keyboard.press('ControlOrMeta+v')
  await text.getByRole('listitem').nth(1).waitFor()
  // So fast that the editor has not moved its cursor there when the form opens.
  await text.getByRole('link', { name: 'Join' }).click()
  const address = page.locator('input[name=url]')
  const save = page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true })
  await address.fill('where it is')
  await address.press('Tab')
  await page.getByText('This is not an address.').waitFor()
  expect(await save.isDisabled()).toBe(true)
  // What is corrected is saved by one press, while the field has the focus.
  await address.fill('www.example.org')
  expect(await page.getByText('This is not an address.').count()).toBe(0)
  await save.click()
  await address.waitFor({ state: 'hidden' })
  await admin.publish()

  const { html: sent } = await visit('/positions/pasted-whole')
  const [, html = ''] = /<div class="rich-text"[^>]*>(.*?)<\/div>/s.exec(sent) ?? []
  expect(html.replaceAll(/<!--.*?-->| class="[^"]*"| rel="[^"]*"/g, '')).toBe(
    '<h2>Our branch</h2>' +
      '<p>We are <strong>many</strong>. <a href="https://www.example.org">Join</a> nowhere</p>' +
      '<ul><li>Bring cake, <em>tea</em></li><li>and time</li></ul>',
  )
})

it.runIf(isWhole)('a renamed page: its old address leads to the new one', async () => {
  await admin.openEntry('api::page.page', 'On the Meadow')
  await admin.unfold('Address, and how it is found')
  await admin.fill('Address', 'in-the-park')
  await admin.publish()
  await untilVisible()
  const response = await fetch(`${siteUrl}/what-we-do/on-the-meadow`, { redirect: 'manual' })
  expect(response.status).toBe(301)
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(response.headers.get('location')).toBe('/what-we-do/in-the-park')
  expect(await statusOf('/what-we-do/in-the-park')).toBe(200)
})

// One is made above; how sentences and days go together is held by `series.test.ts` of the cms.
it.runIf(isWhole)(
  'a series: chosen by a sentence that goes with the first date, or by its fields',
  async () => {
    const repeats = page.getByRole('combobox', { name: 'Repeats' })
    const dates = page.getByRole('listitem').filter({ hasText: /day, \w+ \d+, \d{4}$/ })
    await admin.newEntry('api::meeting.meeting')
    await admin.fill('Title', 'Seeds are swapped')
    expect(await page.getByText('Give the first date').count()).toBe(1)
    await admin.fillDate('First date', '6/6/2036')
    await admin.choose('Repeats', 'The first Friday of every month')
    await expect
      .poll(() => dates.allInnerTexts())
      .toEqual([
        'Friday, June 6, 2036',
        'Friday, July 4, 2036',
        'Friday, August 1, 2036',
        'Friday, September 5, 2036',
        'Friday, October 3, 2036',
      ])
    await admin.fillDate('Until', '7/31/2036')
    await expect.poll(() => dates.count()).toBe(2)

    await admin.fillDate('First date', '6/28/2036')
    await expect.poll(() => repeats.innerText()).toBe('The fourth Saturday of every month')
    await admin.choose('Repeats', 'The last Saturday of every month')
    await admin.fillDate('First date', '6/26/2036')
    await expect.poll(() => repeats.innerText()).toBe('The last Thursday of every month')

    await admin.choose('Repeats', 'Something else …')
    await page.getByRole('combobox', { name: 'How', exact: true }).click()
    await page.getByRole('option', { name: 'weekly', exact: true }).click()
    await admin.turn('Tue', 'on')
    await admin.turn('Thu', 'off')
    await page.getByText('The first date is none of these days').waitFor()
    await admin.turn('Thu', 'on')
    await expect.poll(() => page.getByText('The first date is none').count()).toBe(0)
    await expect.poll(() => dates.nth(1).innerText()).toBe('Tuesday, July 1, 2036')
  },
)

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  let touched: Page
  let fingers: Admin

  beforeAll(async () => {
    const context = await browser.newContext({ ...phone, locale: 'en-US' })
    await enterAdmin(context, cmsUrl)
    touched = await context.newPage()
    fingers = new Admin(touched, cmsUrl)
  })
  afterAll(() => touched.context().close())

  it.runIf(isWhole)(
    'a series: two dates of some months, and one more beside them, as the site says it then',
    async () => {
      const sentence = 'The first and third Tuesday of June, July, and September'
      // The next June that has not begun.
      const today = dayIn(0)
      const year = Number(today.slice(0, 4)) + (today.slice(5) < '06-01' ? 0 : 1)
      const first = tuesdayOf(year, 6, 1)
      const further = daysAfter(first, 4)
      const said = (day: string) => inWords(day, { dateStyle: 'full' })
      const repeats = touched.getByRole('combobox', { name: 'Repeats' })
      const dates = touched.getByRole('listitem').filter({ hasText: /day, \w+ \d+, \d{4}$/ })
      await fingers.newEntry('api::meeting.meeting')
      await fingers.fill('Title', 'Choirs sing')
      await fingers.fillDate('First date', first)
      // A finger has a wheel for a time.
      const starts = touched.getByLabel('Starts at').first()
      expect(await starts.getAttribute('type')).toBe('time')
      await starts.fill('18:00')
      expect(await starts.inputValue()).toBe('18:00')
      await touched.getByLabel('Ends at').first().fill('19:00')
      await fingers.choose('Repeats', 'The first and third Tuesday of every month')
      await touched.getByRole('checkbox', { name: 'Only in some months …' }).click()
      for (const month of ['Jul', 'Sep']) {
        await touched.getByRole('checkbox', { name: month, exact: true }).click()
      }
      await touched.getByText('The first date is none of these days').waitFor()
      await touched.getByRole('checkbox', { name: 'Jun', exact: true }).click()
      await expect.poll(() => repeats.innerText()).toBe(sentence)
      const days = 'Whole days, further dates and later changes'
      await fingers.unfold(days)
      const folded = touched.getByRole('region', { name: days })
      await folded.getByRole('button', { name: 'Nothing yet.' }).first().click()
      const day = folded.getByRole('textbox', { name: 'Date' })
      await day.fill(further)
      await day.press('Tab')
      await expect
        .poll(() => dates.allInnerTexts())
        .toEqual(
          [first, further, tuesdayOf(year, 6, 3), tuesdayOf(year, 7, 1), tuesdayOf(year, 7, 3)].map(
            said,
          ),
        )
      expect(await barriers(touched, 'main [role=group][aria-labelledby]')).toEqual([])
      expect(await overflow(touched)).toBe(0)
      await fingers.choose('How to attend', 'online')
      await fingers.publish()

      const { main } = await visit('/meetings/choirs-sing')
      expect(main).toContain(`${sentence}, 6–7 pm, and on ${said(further)}`)
      expect(await statusOf(`/meetings/choirs-sing/${further}`)).toBe(200)
      expect(await statusOf(`/meetings/choirs-sing/${tuesdayOf(year, 8, 1)}`)).toBe(404)
    },
  )

  it('whatever has the focus lies open, in a form that is no wider than the phone', async () => {
    await touched.setViewportSize({ ...phone.viewport, width: 360 })
    for (const type of isWhole ? ['date-change', 'venue', 'meeting'] : ['meeting']) {
      await fingers.newEntry(`api::${type}.${type}`)
      const fields = touched.locator('main').locator('input:visible, textarea:visible')
      for (const field of await fields.all()) {
        await field.focus()
        // What a message lies over is in sight once that is gone.
        await expect
          .poll(() => hasCaretInSight(field), {
            message: `${type}: ${await field.getAttribute('name')}`,
          })
          .toBe(true)
      }
      expect(await overflow(touched)).toBe(0)
    }
    await touched.setViewportSize(phone.viewport)
  })

  it.runIf(isWhole)(
    'a picture: a photo is taken, said what it shows, and published with it',
    async () => {
      await fingers.newEntry('api::position.position')
      await fingers.fill('Title', 'Gardens are for all')
      await fingers.unfold('More about it')
      const picture = touched.getByRole('group', { name: 'Picture' })
      const [chooser] = await Promise.all([
        touched.waitForEvent('filechooser'),
        picture.getByRole('button', { name: 'Take or choose a photo' }).click(),
      ])
      await chooser.setFiles({
        name: 'garden.png',
        mimeType: 'text/plain',
        buffer: Buffer.from('no'),
      })
      const refused = touched.getByText('“garden.png” is a document').first()
      await refused.waitFor()
      // Above the buttons of the form; “More” of a text has a name of its own.
      const more = touched.getByRole('button', { name: 'More', exact: true })
      const actions = await more.boundingBox()
      await expect
        .poll(async () => ((await refused.boundingBox())?.y ?? Infinity) + 32)
        .toBeLessThan(actions?.y ?? 0)
      await chooser.setFiles({
        name: 'garden.png',
        mimeType: 'image/png',
        buffer: await touched.screenshot(),
      })
      const shows = picture.getByRole('textbox', { name: 'What the picture shows' })
      await shows.fill('garden.png')
      await picture.getByText('That is the name of a file').waitFor()
      await shows.fill('A bed of beans')
      expect(await barriers(touched, '[role=group][aria-label="Picture"]')).toEqual([])
      expect(await overflow(touched)).toBe(0)
      await fingers.publish()
      const alt = 'alt="A bed of beans"'
      expect((await visit('/positions/gardens-are-for-all')).html).toContain(alt)

      await picture.getByRole('button', { name: 'From the media library' }).click()
      const dialog = touched.getByRole('dialog')
      await dialog.getByText('garden.png').waitFor()
      expect(await dialog.getByRole('button', { name: /^Add/ }).count()).toBe(0)
      await touched.keyboard.press('Escape')
      await picture.getByRole('button', { name: 'Remove' }).click()
      await fingers.publish()
      expect((await visit('/positions/gardens-are-for-all')).html).not.toContain(alt)
    },
  )

  it('what stood in the way of a publish is gone with it, before all is told anew', async () => {
    const article = await documents.begin('article', { title: 'Beans are sown', kind: 'report' })
    await fingers.walkTo(
      `/content-manager/collection-types/api::article.article/${article}?plugins[i18n][locale]=en`,
    )
    const inTheWay = touched.getByRole('button', { name: 'Before it can be published (1)' })
    await inTheWay.waitFor()
    await fingers.fill('Opening sentence', 'In four beds.')
    let letGo = () => {}
    const mayGo = new Promise<void>((resolve) => (letGo = resolve))
    const reports = '**/branchline/documents/**'
    await touched.route(reports, async (route) => {
      await mayGo
      await route.continue()
    })
    await fingers.publish()
    await inTheWay.waitFor({ state: 'detached' })
    const told = touched.waitForResponse(/\/branchline\/documents\//)
    letGo()
    await told
    await touched.unroute(reports)
  })

  it('a picture field takes no document, and says what it takes', async () => {
    await fingers.newEntry('api::article.article')
    await fingers.unfold('More about it')
    const picture = touched.getByRole('group', { name: 'Picture' })
    const [chooser] = await Promise.all([
      touched.waitForEvent('filechooser'),
      picture.getByRole('button', { name: 'Take or choose a photo' }).click(),
    ])
    await chooser.setFiles({
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    })
    await touched
      .getByText('“plan.pdf” is a document. Choose a picture (JPEG, PNG or WebP) here.')
      .waitFor()
    expect(await picture.getByText('plan.pdf').count()).toBe(0)
  })

  // Where a warning stands is held beside `warningsAt.ts`, too.
  it.runIf(isWhole)(
    'what lies folded is announced: an agenda outside the hours of its date',
    async () => {
      const meeting = await documents.make('meeting', {
        title: 'Choirs rehearse',
        firstDate: dayIn(3),
        startTime: '18:00',
        endTime: '19:00',
        attendance: 'online',
      })
      const date = await documents.make('special-date', {
        meeting: { connect: [{ documentId: meeting }] },
        originalDate: dayIn(3),
        title: 'Open rehearsal',
        agenda: [{ title: 'Tea', startTime: '21:00' }],
      })
      await fingers.walkTo(
        `/content-manager/collection-types/api::special-date.special-date/${date}?plugins[i18n][locale]=en`,
      )
      const ahead = touched.getByRole('button', { name: /^Worth a look \(\d+\)$/ })
      await ahead.waitFor()
      expect(await barriers(touched, 'button:has(> svg + span)')).toEqual([])
      expect(await overflow(touched)).toBe(0)
      await ahead.click()
      const warning = touched.getByText('“Tea” is not within the hours of this date')
      await warning.first().waitFor()
      expect(await ahead.count()).toBe(0)
      // A message of what was done before may still be there, and can be closed as well.
      await touched.getByRole('button', { name: 'Close', exact: true }).last().click()

      // It stands at its line, too, which is marked; what is being changed is looked at once it is saved.
      await touched.getByRole('button', { name: /Tea Worth a look$/ }).click()
      const line = touched.getByRole('region', { name: /Tea/ })
      await line.getByText('“Tea” is not within').waitFor()
      expect(
        await barriers(touched, 'h3 > button:has([role=img]), [role=region][data-state=open]'),
      ).toEqual([])
      await line.getByRole('textbox', { name: 'What' }).fill('Cake')
      await touched.getByRole('button', { name: /Cake$/ }).waitFor()
      expect(await line.getByText('is not within').count()).toBe(0)
    },
  )
})

// Whatever was done there by then.
it('the admin asks no other host for anything', async () => {
  await admin.goTo('')
  await page.getByRole('heading', { name: 'Next dates' }).waitFor()
  expect([...hosts]).toEqual([cmsUrl])
})
