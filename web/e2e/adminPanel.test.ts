import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { enterAdmin, walkTo } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { dayIn } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { hasCaretInSight } from './inSight'
import { overflow } from './overflow'
import { makePerson, type Person } from './people'
import { weekdays } from './trickyMeetings'
import { visitorReads } from './visible'
import { goodPassword } from './system'

const title = 'Neighbours meet'
const slug = 'neighbours-meet'
const vera: Person = {
  firstname: 'Vera',
  email: 'volunteer@example.org',
  password: goodPassword,
  role: 'strapi-editor',
  language: 'en',
}

const documents = new Editor(cmsUrl, editorToken)
const everyDay = Object.fromEntries(weekdays.map((day) => [day, true]))

let meeting: string
let browser: Browser
let volunteer: Volunteer

beforeAll(async () => {
  browser = await openBrowser()
  await makePerson(cmsUrl, editorToken, vera)
  meeting = await documents.make('meeting', {
    title,
    slug,
    firstDate: dayIn(1),
    startTime: '18:00',
    endTime: '19:30',
    attendance: 'online',
    // Daily: its next date is among the soonest, whatever else takes place in these days.
    recurrence: { frequency: 'weekly', interval: 1, ...everyDay },
  })
  for (let count = 1; count <= 6; count++) {
    await documents.make('position', {
      title: `Untranslated ${count}`,
      summary: 'Nobody has translated it yet.',
    })
  }
  volunteer = await Volunteer.arrive()
  await enterAdmin(volunteer.page.context(), cmsUrl, vera)
  await volunteer.page.goto(`${cmsUrl}/admin`)
})
afterAll(async () => {
  await documents.remove('date-change', 'meeting.slug', slug)
  await documents.tidyUp()
})

/** A volunteer who counts their clicks. */
class Volunteer {
  readonly page: Page
  clicks = 0

  constructor(page: Page) {
    this.page = page
  }

  static async arrive(): Promise<Volunteer> {
    const context = await browser.newContext({ locale: 'en-US' })
    const volunteer = new Volunteer(await context.newPage())
    await volunteer.sitAt(1280)
    return volunteer
  }

  async sitAt(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 844 })
  }

  async signIn({ firstname, email, password }: Person): Promise<void> {
    await this.page.goto(`${cmsUrl}/admin`)
    await this.page.getByLabel('Email').fill(email)
    await this.page.getByLabel('Password').first().fill(password)
    await this.click(this.page.getByRole('button', { name: 'Login' }))
    await this.page
      .getByRole('heading', { name: new RegExp(`^(Hello|Hola) ${firstname}`) })
      .waitFor()
    await this.page.getByRole('heading', { name: /^(Next dates|Próximas fechas)$/ }).waitFor()
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1
    await target.click()
  }

  async goHome(): Promise<void> {
    await this.walkTo('')
    await this.page.getByRole('heading', { name: /^(Next dates|Próximas fechas)$/ }).waitFor()
  }

  async walkTo(path: string): Promise<void> {
    await walkTo(this.page, path)
  }

  async openMeeting(): Promise<void> {
    await this.walkTo(
      `/content-manager/collection-types/api::meeting.meeting/${meeting}?plugins[i18n][locale]=en`,
    )
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor()
  }

  /** What axe finds in a part of the page. */
  barriers(selector: string): Promise<string[]> {
    return barriers(this.page, selector)
  }

  /** By how much the page is wider than the screen. */
  overflow(): Promise<number> {
    return overflow(this.page)
  }
}

/** What holds more than it shows in a dialog: buttons with words, and what scrolls sideways. */
function overfilled(dialog: Locator): Promise<string[]> {
  const parts = 'button:has(> span):not([role]), [data-radix-scroll-area-viewport]'
  return dialog.locator(parts).evaluateAll((all) =>
    all
      .filter((part) => {
        if (part.scrollWidth > part.clientWidth + 1) return true
        return part.tagName === 'BUTTON' && part.scrollHeight > part.clientHeight + 1
      })
      .map((part) => part.textContent ?? ''),
  )
}

// The guide is followed at a desk, too.
describe.each(isWhole ? [1280, 390] : [390])('an editor at %i pixels', (width) => {
  beforeAll(async () => {
    await volunteer.sitAt(width)
    // To sign in takes one.
    volunteer.clicks = 1
    await volunteer.goHome()
  })

  it('finds on Home what is coming and what needs a hand, without barriers', async () => {
    const { page } = volunteer
    for (const name of ['What needs attention', 'Next dates', 'Recent changes']) {
      await page.getByRole('region', { name }).waitFor()
    }
    expect(await page.getByRole('region', { name: 'Next dates' }).innerText()).toContain(title)
    const untranslated = page.getByRole('heading', { name: 'Not translated' }).locator('..')
    expect(await untranslated.getByRole('link').count()).toBe(5)
    await untranslated.locator('summary').click()
    await untranslated.getByRole('link').nth(5).waitFor()
    await page.getByRole('button', { name: 'Something else' }).click()
    const menu = page.getByRole('menu')
    // No item is cut through.
    expect(await menu.evaluate((all) => all.scrollHeight - all.clientHeight)).toBe(0)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    expect(await volunteer.barriers('main')).toEqual([])
    expect(await volunteer.overflow()).toBe(0)
  })

  it('gets from Home to what closes a place, and is shown what that would mean', async () => {
    const { page } = volunteer
    await page.getByRole('button', { name: 'Close a place' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Place' }).click()
    await page.getByRole('option').first().click()
    await dialog.getByLabel('First closed day').fill(dayIn(1))
    await dialog.getByRole('button', { name: /^(Cancel|Say that it is closed)/ }).waitFor()
    expect(await overfilled(dialog)).toEqual([])
    expect(await volunteer.barriers('[role=dialog]')).toEqual([])
    expect(await volunteer.overflow()).toBe(0)
    await dialog.getByRole('button', { name: 'Discard' }).click()
    await dialog.waitFor({ state: 'hidden' })
  })

  it('cancels a date in few clicks, a visitor reads why, and it takes place after all', async () => {
    const { page } = volunteer
    await volunteer.click(page.getByRole('button', { name: 'Cancel a date' }))
    const dialog = page.getByRole('dialog')
    const date = dialog.getByRole('radio', { name: new RegExp(`^${title}`) }).first()
    await volunteer.click(date)
    expect(await volunteer.barriers('[role=dialog]')).toEqual([])
    // Closed by accident, the dialog has everything as it was, until that is discarded.
    const written = dialog.getByLabel('Note for visitors')
    await written.fill('Half a sen')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Cancel a date' }).click()
    expect(await written.inputValue()).toBe('Half a sen')
    expect(await date.isChecked()).toBe(true)
    await dialog.getByRole('button', { name: 'Discard' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Cancel a date' }).click()
    expect(await written.inputValue()).toBe('')
    // The soonest dates leave room for the note, the others are a click away.
    expect(await dialog.getByRole('radio').count()).toBe(5)
    await dialog.getByRole('button', { name: 'Later dates' }).click()
    expect(await dialog.getByRole('radio').count()).toBeGreaterThan(5)
    await date.click()
    const note = `Too few of us at ${width}.`
    await dialog.getByLabel('Note for visitors').fill(note)
    expect(await overfilled(dialog)).toEqual([])
    await volunteer.click(dialog.getByRole('button', { name: 'Cancel this date' }))
    await dialog.waitFor({ state: 'hidden' })
    expect(volunteer.clicks).toBeLessThanOrEqual(6)

    expect(await visitorReads(`/meetings/${slug}`)).toContain(note)
    await page.getByText(note).waitFor()
    await page.getByRole('button', { name: `Let it take place after all: ${title}` }).click()
    const question = page.getByRole('alertdialog')
    await question.getByText('Visitors and their calendars see it as planned at once').waitFor()
    expect(await volunteer.barriers('[role=alertdialog]')).toEqual([])
    expect(await overfilled(question)).toEqual([])
    await question.getByRole('button', { name: 'Let it take place after all' }).click()
    await page.getByText(note).waitFor({ state: 'detached' })
    const changes = page.getByRole('region', { name: 'Recent changes' })
    const undone = changes.getByRole('listitem').filter({ hasText: 'undone by' }).first()
    expect(await undone.innerText()).toMatch(new RegExp(`^${title}, .+: cancelled`))
    expect(await visitorReads(`/meetings/${slug}`)).not.toContain(note)
  })

  // What comes next is held beside `formNext.ts`, too.
  it.runIf(isWhole && width < 1024)(
    'gets from the top of a form to its dates, and back',
    async () => {
      const { page } = volunteer
      await volunteer.openMeeting()
      await page.getByText('What you change in this form holds for all its dates.').waitFor()
      await page.getByText(/^Next: \w+day, /).waitFor()
      await page.getByRole('button', { name: 'All dates' }).click()
      const dates = page.getByRole('dialog')
      await dates.getByRole('button', { name: 'Move a date' }).waitFor()
      expect(await dates.getByRole('listitem').count()).toBeGreaterThan(5)
      expect(await volunteer.barriers('[role=dialog]')).toEqual([])
      expect(await volunteer.overflow()).toBe(0)
      await dates.getByRole('button', { name: 'Close' }).click()
      await volunteer.goHome()
    },
  )

  it('is told why a date can’t be moved, and to say why it is, and what was typed stays', async () => {
    const { page } = volunteer
    await volunteer.openMeeting()
    if (width < 1024) await page.getByRole('button', { name: 'More', exact: true }).click()
    const report = page.getByRole('region', { name: 'In plain words' })
    await report.getByRole('button', { name: 'Move a date' }).click()
    const dialog = page.getByRole('dialog').last()
    const move = dialog.getByRole('button', { name: 'Move this date' })
    await dialog.getByText('Choose the date first.').waitFor()
    expect(await move.isDisabled()).toBe(true)
    await dialog.getByRole('radio').first().click()
    await dialog.getByText('Give another date, time or place: this is how it is now.').waitFor()
    expect(await dialog.getByLabel('New date').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await move.isDisabled()).toBe(true)
    await dialog.getByLabel('New start').fill('20:00')
    await dialog.getByLabel('New end').fill('19:00')
    await move.click()
    const noteMissing = dialog.getByText('Write a sentence: visitors read it beside the date.')
    await noteMissing.waitFor()
    const note = dialog.getByLabel('Note for visitors')
    await expect.poll(() => hasCaretInSight(note)).toBe(true)
    await note.fill('The room is taken at seven.')
    expect(await noteMissing.count()).toBe(0)
    const inSpanish = 'El salón está ocupado a las siete.'
    await dialog.getByLabel('The same in Spanish').fill(inSpanish)
    await move.click()
    await dialog.getByText(/^New end: it would end at 19:00.* form under “Date changes”/).waitFor()
    await expect.poll(() => hasCaretInSight(dialog.getByLabel('New end'))).toBe(true)
    expect(await dialog.getByLabel('New start').inputValue()).toBe('8 pm')
    expect(await overfilled(dialog)).toEqual([])
    // What is typed can be discarded, and beside that the other button still stands whole.
    await dialog.getByRole('button', { name: 'Discard' }).waitFor()
    expect(await move.evaluate((button) => button.scrollHeight <= button.clientHeight)).toBe(true)
    await dialog.getByRole('combobox', { name: 'New place' }).click()
    await page.getByRole('option', { name: 'As always' }).click()

    await dialog.getByLabel('New end').fill('half past nine pm')
    await move.click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await visitorReads(`/meetings/${slug}`)).toContain('Moved')
    expect(await visitorReads(`/es/meetings/${slug}`)).toContain(inSpanish)
    expect(await volunteer.barriers('section[aria-label="In plain words"]')).toEqual([])

    if (!isWhole) return
    await report.getByRole('button', { name: 'Move a date' }).click()
    await dialog.getByRole('radio').first().click()
    expect(await dialog.getByLabel('New start').inputValue()).toBe('8 pm')
    await dialog.getByRole('button', { name: 'Close' }).first().click()
    await report.getByRole('button', { name: /^Undo the change/ }).click()
    const question = page.getByRole('alertdialog')
    await question.getByRole('button', { name: 'Undo the change' }).click()
    await report.getByRole('button', { name: /^Undo the change/ }).waitFor({ state: 'detached' })
    expect(await visitorReads(`/meetings/${slug}`)).not.toContain('Moved')
  })

  it('gets from Home to the announcements, reads below them what stands in their place in another language, and gets there', async () => {
    const { page } = volunteer
    await volunteer.goHome()
    await page.getByRole('link', { name: 'Announce something' }).click()
    const adding = page.locator('button:focus').filter({ hasText: /^(Add one|Nothing yet)/ })
    await expect.poll(() => adding.count()).toBe(1)
    await expect.poll(() => hasCaretInSight(adding)).toBe(true)
    await page.getByText(/^Spanish: .* each language has/).waitFor()
    await page.getByRole('link', { name: /^(Change those|Write one) in Spanish$/ }).click()
    await page.waitForURL(/\[locale\]=es/)
    await page.getByText(/^English: .* each language has/).waitFor()
    expect(await page.getByText(/^Spanish: .* each language has/).count()).toBe(0)
    expect(await volunteer.overflow()).toBe(0)
  })

  it('sees at the fields of a meeting what it needs, as long as it needs it', async () => {
    const { page } = volunteer
    await volunteer.openMeeting()
    const label = (name: string) => page.locator('label').filter({ hasText: name }).first()
    await label('Ends at').getByText('*').waitFor()
    // It is held online.
    expect(await label('Place').getByText('*').count()).toBe(0)
  })

  it('is offered files of their own device only', async () => {
    const { page } = volunteer
    await volunteer.walkTo('/plugins/upload')
    await page.getByRole('button', { name: 'New', exact: true }).click()
    await page.getByRole('menuitem', { name: 'File upload', exact: true }).waitFor()
    expect(await page.getByRole('menuitem', { name: 'URL' }).count()).toBe(0)
    expect(await page.getByRole('menuitem').count()).toBe(2)
    await page.keyboard.press('Escape')
  })
})

it('shows no editor what is for developers, and nothing that is for sale', async () => {
  const { page } = volunteer
  await volunteer.sitAt(1280)
  await volunteer.goHome()
  const seen: string[] = []
  // Each with what comes last there, and stands in none of the others.
  const places: [string, Locator][] = [
    ['', page.getByRole('region', { name: 'Recent changes' }).getByRole('listitem')],
    ['/content-manager/collection-types/api::page.page', page.locator('tbody tr')],
    [
      `/content-manager/collection-types/api::meeting.meeting/${meeting}`,
      page.getByRole('region', { name: 'In plain words' }).getByRole('button'),
    ],
    ['/plugins/upload', page.getByRole('button', { name: 'New', exact: true })],
    ['/me', page.getByRole('textbox', { name: 'Email' })],
  ]
  // A short run goes where an editor is all the time.
  for (const [path, last] of isWhole ? places : places.slice(0, 3)) {
    await volunteer.walkTo(path)
    await last.first().waitFor()
    seen.push(await said(page))
    expect(await foreignLinks(page), path).toEqual([])
  }
  const forbidden =
    /upgrade|trial|strapi|marketplace|builder|guided tour|\b(collection types?|single types?|components?|locales?|assets?|relations?|untitled|content manager)\b|\b(an|new|this) entry\b/i
  expect(seen.flatMap((text) => text.match(forbidden)?.slice(0, 1) ?? [])).toEqual([])
  // An editor can set nothing there.
  expect(await page.getByRole('link', { name: 'Settings', exact: true }).count()).toBe(0)

  await volunteer.openMeeting()
  expect(await page.title()).toBe(`${title} | Branchline`)
  await page.getByRole('button', { name: 'More actions' }).first().click()
  await page
    .getByRole('menuitem', { name: /^Delete/ })
    .first()
    .waitFor()
  const offered = await page.getByRole('menuitem').allInnerTexts()
  expect(offered.filter((words) => words.startsWith('Delete'))).toEqual(['Delete'])
  expect(offered.filter((words) => /model|view/i.test(words))).toEqual([])
  await page.keyboard.press('Escape')
})

// That one is told before a page is unpublished is held by `lists`.
it.runIf(isWhole)(
  'says before several languages are taken off the site which one has to stay, and why',
  async () => {
    const { page } = volunteer
    const linked = await documents.find('meeting', 'slug', 'weekly-branch-meeting')
    await volunteer.walkTo(`/content-manager/collection-types/api::meeting.meeting/${linked}`)
    await page.getByRole('heading', { level: 1, name: 'Weekly Branch Meeting' }).waitFor()
    await page.getByRole('button', { name: 'Unpublish or discard' }).click()
    await page.getByRole('menuitem', { name: 'Unpublish in several languages' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('“Weekly Branch Meeting” can’t leave the site yet').waitFor()
    await dialog.getByText('English stays on the site for now.').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  },
)

/** All that is to be read on a page, and what a screen reader says of its symbols and fields. */
async function said(page: Page): Promise<string> {
  return page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
    const names = named.flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    )
    return [document.body.innerText, ...names].join('\n')
  })
}

/** Where links of the page lead, outside of the cms, the site and Strapi's manual. */
async function foreignLinks(page: Page): Promise<string[]> {
  const addresses = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => ('href' in link ? String(link.href) : '')))
  const own = [cmsUrl, siteUrl, 'mailto:', 'blob:', 'https://docs.strapi.io/']
  return addresses.filter((url) => url !== '' && !own.some((start) => url.startsWith(start)))
}

// Both are held by `lists`, too.
it.runIf(isWhole)('lists say where a page is, and when a meeting comes next', async () => {
  const { page } = volunteer
  await volunteer.sitAt(1280)
  const list = '/content-manager/collection-types'
  await volunteer.walkTo(`${list}/api::page.page?pageSize=100`)
  const row = page.getByRole('row', { name: /Organizing at Work/ })
  await row.getByText('/what-we-do/organizing-at-work').waitFor()
  await volunteer.walkTo(`${list}/api::meeting.meeting?pageSize=100`)
  const meetingRow = page.getByRole('row', { name: new RegExp(title) })
  await meetingRow.getByText(/ PM$/).waitFor()
})

// In German, and for the whole of the desk, `ownLanguage` holds the same.
it.runIf(isWhole)(
  'speaks Spanish to whoever wants it: what can be chosen, and what is to be corrected',
  async () => {
    const names = { firstname: 'Ramón', email: 'ramon@example.org' }
    const ramon: Person = { ...vera, ...names, language: 'es' }
    await makePerson(cmsUrl, editorToken, ramon)
    const reader = await Volunteer.arrive()
    await reader.signIn(ramon)
    const { page } = reader
    const types = '/content-manager/collection-types'
    await reader.walkTo(`${types}/api::date-change.date-change/create`)
    await page.getByRole('combobox', { name: 'Qué pasa' }).click()
    await page.getByRole('option', { name: 'otro lugar', exact: true }).click()
    await page.getByRole('textbox', { name: 'Fecha que cambia' }).fill('1/1/2026')
    await page.getByRole('textbox', { name: 'Fecha que cambia' }).press('Tab')
    await page.getByRole('button', { name: 'Guardar', exact: true }).click()
    await page.getByText('Reunión: el campo está vacío. Elige la reunión').first().waitFor()

    await page.goto(`${cmsUrl}/admin${types}/api::meeting.meeting`)
    await page.getByRole('button', { name: 'Ver ajustes' }).click()
    await page.getByRole('checkbox', { name: 'Primera fecha' }).waitFor()
    expect(await page.getByRole('checkbox', { name: 'First date' }).count()).toBe(0)

    await reader.sitAt(390)
    await reader.openMeeting()
    expect(await page.locator('[title="[object Object]"]').count()).toBe(0)
    const ends = page.getByRole('textbox', { name: 'Termina a las' }).first()
    await ends.fill('5 de la tarde')
    await page.getByRole('button', { name: 'Publicar', exact: true }).click()
    const refusal = 'Termina a las: terminaría a las 17:00, antes de empezar a las 18:00.'
    await page.getByText(refusal).first().waitFor()
    await expect.poll(() => hasCaretInSight(ends)).toBe(true)

    // Their own language is chosen at the end of a long form, saved there, and spoken at once.
    await page.goto(`${cmsUrl}/admin/me`)
    await page.getByRole('combobox', { name: 'Idioma de interfaz' }).click()
    await page.getByRole('option', { name: 'Deutsch' }).click()
    await page.getByRole('button', { name: 'Guardar', exact: true }).last().click()
    await page.getByText('Gespeichert', { exact: true }).waitFor()
    await page.context().close()
  },
)
