import type { Browser, Page, Request, Route } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { Admin, enterAdmin } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { dayIn } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import { makePerson, type Person } from './people'
import { goodPassword } from './system'

let browser: Browser
/** Of the page that is open, the last question of its form for it. */
let reading: Request
let page: Page
let admin: Admin
let other: Editor
let id: string
let title: string
let made = 0
let hasFailed = false

const writer: Person = {
  email: 'writer@example.org',
  password: goodPassword,
  firstname: 'Wanda',
  role: 'strapi-editor',
  language: 'en',
}
const type = 'api::page.page'

beforeAll(async () => {
  browser = await openBrowser()
  const context = await browser.newContext({ locale: 'en-US' })
  page = await context.newPage()
  // The browser asks whether to leave what is not saved.
  page.on('dialog', (dialog) => void dialog.accept())
  page.on('request', (request) => {
    if (isRead(request)) reading = request
  })
  admin = new Admin(page, cmsUrl)
  await makePerson(cmsUrl, editorToken, writer)
  await enterAdmin(context, cmsUrl, writer)
  other = new Editor(cmsUrl, editorToken)
})

beforeEach(async () => {
  // What a test that failed has left unsaved is in nobody's way.
  if (hasFailed) await page.goto('about:blank')
  title = `Two people write page ${++made}`
  id = await other.make('page', { title, lead: 'As it was.' })
})
afterEach(async ({ task }) => {
  hasFailed = task.result?.state === 'fail'
  await other.unpublish('page', id)
})

/** As somebody opens it from a bookmark: in no language. */
const form = () => `${cmsUrl}/admin/content-manager/collection-types/${type}/${id}`

/** Where the cms has it for the desk. */
const saved = () => `/content-manager/collection-types/${type}/${id}`

/** Loads it anew where it is open already. */
async function openPage(): Promise<void> {
  await admin.openDocument('page', id)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Goes there inside the admin, where nothing unsaved is open. @param how the form is begun, `/clone` */
async function walkToPage(how = ''): Promise<void> {
  const path = `/content-manager/collection-types/${type}${how}/${id}`
  await admin.walkTo(`${path}?plugins[i18n][locale]=en`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Whether it is how the form of the page learns what to show. */
const isRead = (request: Request) =>
  request.method() === 'GET' && new URL(request.url()).pathname === saved()

const lead = () => page.getByRole('textbox', { name: 'Opening sentence' }).first()
const saveButton = () => page.getByRole('button', { name: 'Save', exact: true })
const conflict = () => page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' })

async function saveOverTheirs(mine: string): Promise<void> {
  await lead().fill(mine)
  await other.change('page', id, { lead: 'Theirs.' })
  await saveButton().click()
  await conflict().waitFor()
}

/** Asks for the page as its form does, by what the admin asks with. */
async function readOnceMore(): Promise<void> {
  await page.evaluate(
    async ([address, authorization]) => {
      await (await fetch(address, { headers: { authorization } })).text()
    },
    [reading.url(), (await reading.allHeaders())['authorization'] ?? ''] as const,
  )
}

it('shows both versions of what somebody else changed meanwhile, and saves mine or takes theirs as I say', async () => {
  await openPage()
  await saveOverTheirs('Mine.')
  const shown = await conflict().innerText()
  for (const text of ['Opening sentence', 'Mine.', 'Theirs.']) expect(shown).toContain(text)
  // In the middle of the screen, and side by side, however long either is.
  const { x = 0, width = 0 } = (await conflict().boundingBox()) ?? {}
  expect(Math.abs(2 * x + width - (page.viewportSize()?.width ?? 0))).toBeLessThan(2)
  const texts = await conflict().getByRole('cell').all()
  const widths = await Promise.all(texts.map(async (text) => (await text.boundingBox())?.width))
  expect(new Set(widths).size).toBe(1)
  await conflict().getByRole('button', { name: 'Save mine over theirs' }).click()
  await page.getByText('It is saved.').first().waitFor()
  expect(await other.valueOf(saved(), 'lead')).toBe('Mine.')
  // While it was saving it was kept; by now it knows better.
  await expect.poll(() => saveButton().isEnabled()).toBe(false)
  expect(await page.getByText('was never saved').count()).toBe(0)

  await saveOverTheirs('Mine again.')
  // What the admin reads while the question stands changes nothing about what mine was typed over.
  await readOnceMore()
  await conflict().getByRole('button', { name: 'Take theirs' }).click()
  await expect.poll(() => lead().inputValue()).toBe('Theirs.')
  // What offers mine again comes after anything that would tell me to choose.
  await page.getByText('Something you typed here was never saved.').waitFor()
  expect(await page.getByText('Look at both versions and choose one').count()).toBe(0)
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect.poll(() => lead().inputValue()).toBe('Mine again.')

  // The form has read theirs by now: nothing new comes, and they are shown, and held to, all the same.
  await saveButton().click()
  await conflict().getByRole('button', { name: 'Take theirs' }).click()
  await expect.poll(() => lead().inputValue()).toBe('Theirs.')
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect.poll(() => lead().inputValue()).toBe('Mine again.')
})

/** Saves, goes on typing, and has somebody else change the page before it is read again. */
async function typeBeforeItIsRead(): Promise<void> {
  let reads = 0
  await page.route(`**${saved()}?*`, async (route) => {
    if (isRead(route.request()) && ++reads === 1) {
      await lead().fill('Mine again.')
      await other.change('page', id, { lead: 'Theirs.' })
    }
    return route.fallback()
  })
  // The admin reads it twice: the second time brings nothing new, and changes nothing in the form.
  const readAgain = page.waitForResponse((response) => isRead(response.request()) && reads === 2)
  await lead().fill('Mine.')
  await saveButton().click()
  await (await readAgain).finished()
  await page.unroute(`**${saved()}?*`)
}

// What either choice does is held above, too.
it.each(isWhole ? ['Save mine over theirs', 'Take theirs'] : ['Take theirs'])(
  'does not save over what somebody else changed before the page was read again: %s',
  async (choice) => {
    await walkToPage()
    await typeBeforeItIsRead()
    await saveButton().click()
    await conflict().getByRole('button', { name: choice }).click()
    if (choice === 'Take theirs') {
      await expect.poll(() => lead().inputValue()).toBe('Theirs.')
      await page.getByRole('button', { name: 'Bring back' }).click()
      await expect.poll(() => lead().inputValue()).toBe('Mine again.')
    } else {
      await expect.poll(() => other.valueOf(saved(), 'lead')).toBe('Mine again.')
    }
  },
)

/** How much a page waits for, once it has asked for all that it does without. */
function waitsFor(one: Page): () => Promise<number> {
  const underWay = new Set<Request>()
  one.on('request', (request) => underWay.add(request))
  one.on('requestfinished', (request) => underWay.delete(request))
  one.on('requestfailed', (request) => underWay.delete(request))
  return async () => {
    await one.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    return underWay.size
  }
}

it('is not left for another language under the hands of somebody who types at once', async () => {
  const fresh = await page.context().newPage()
  const whatElse = waitsFor(fresh)
  // On a slow line the languages are known last.
  await fresh.route('**/i18n/locales', async (route) => {
    await fresh.getByRole('textbox', { name: 'Opening sentence' }).first().fill('Mine.')
    await route.continue()
  })
  await fresh.goto(form())
  await fresh.getByRole('combobox', { name: 'Languages' }).waitFor()
  await expect.poll(whatElse).toBe(0)
  await fresh.getByRole('button', { name: 'Save', exact: true }).click()
  await fresh.getByText('It is saved.').first().waitFor()
  await fresh.close()
})

it('is there as soon as it is known what somebody may do, however late that is', async () => {
  const late = await page.context().newPage()
  const whatElse = waitsFor(late)
  await late.route('**/admin/users/me/permissions', async (route) => {
    await expect.poll(whatElse, { timeout: 60_000 }).toBe(1)
    await route.continue()
  })
  await late.goto(form())
  await late.getByRole('heading', { level: 1, name: title }).waitFor()
  await late.close()
})

it('brings back after a reload what was not saved, until it is, and asks before it is left with that', async () => {
  await openPage()
  const bringBack = page.getByRole('button', { name: 'Bring back' })
  await lead().fill('Typed before the battery was empty.')
  await openPage()
  expect(await lead().inputValue()).toBe('As it was.')
  await bringBack.click()
  await expect.poll(() => lead().inputValue()).toBe('Typed before the battery was empty.')

  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' })
  const leave = () => page.getByRole('link', { name: 'Home', exact: true }).click()
  await lead().fill('Half a sentence')
  await leave()
  await question.getByText('is kept in this browser until you log out').waitFor()
  expect(await barriers(page, '[role=alertdialog]')).toEqual([])
  await question.getByRole('button', { name: 'Stay here' }).click()
  await question.waitFor({ state: 'detached' })
  expect(await lead().inputValue()).toBe('Half a sentence')
  await leave()
  await question.getByRole('button', { name: 'Leave without saving' }).click()
  await page.getByRole('heading', { name: 'Next dates' }).waitFor()

  await walkToPage()
  await bringBack.click()
  await expect.poll(() => lead().inputValue()).toBe('Half a sentence')
  await admin.save()
  await leave()
  await page.getByRole('heading', { name: 'Next dates' }).waitFor()
  expect(await question.count()).toBe(0)
  await walkToPage()
  expect(await lead().inputValue()).toBe('Half a sentence')
  expect(await bringBack.count()).toBe(0)
})

// What is set aside then is held beside `kept.ts`, too.
it.runIf(isWhole)(
  'keeps a page that was begun and never saved when another one is begun',
  async () => {
    const name = () => page.getByRole('textbox', { name: 'Title' }).first()
    const anew = async () => {
      await admin.goTo(`/content-manager/collection-types/${type}/create?plugins[i18n][locale]=en`)
      await name().waitFor()
    }
    const bringBack = page.getByRole('button', { name: 'Bring back' })
    await anew()
    await name().fill('Begun first')
    await anew()
    await bringBack.waitFor()
    await name().fill('Begun next')
    await anew()
    await expect.poll(() => bringBack.count()).toBe(2)
    await bringBack.last().click()
    await expect.poll(() => name().inputValue()).toBe('Begun first')
    // What stands in the form when another is brought back is not lost either.
    await bringBack.click()
    await expect.poll(() => name().inputValue()).toBe('Begun next')
    await expect.poll(() => bringBack.count()).toBe(1)
    for (let left = 1; left >= 0; left -= 1) {
      await anew()
      await page.getByRole('button', { name: 'Discard' }).first().click()
      await expect.poll(() => bringBack.count()).toBe(left)
    }
  },
)

/** Keeps what the cms answers to a save of a page until it is let go. */
async function holdSave(): Promise<{ isAsked: Promise<void>; letGo: () => Promise<void> }> {
  let asked: () => void = () => undefined
  let go: () => void = () => undefined
  const isAsked = new Promise<void>((resolve) => (asked = resolve))
  const mayGo = new Promise<void>((resolve) => (go = resolve))
  const saves = new RegExp(
    `/content-manager/collection-types/${type}(/clone)?(/[^/]+)?(/actions/publish)?\\?`,
  )
  await page.route(saves, async (route) => {
    if (route.request().method() === 'GET') return route.fallback()
    const response = await route.fetch()
    asked()
    await mayGo
    return route.fulfill({ response })
  })
  return {
    isAsked,
    // The form is filled anew with what is read once it is saved.
    letGo: async () => {
      const readAgain = page.waitForResponse(
        (response) => saves.test(response.url()) && response.request().method() === 'GET',
      )
      go()
      await (await readAgain).finished()
      await page.unroute(saves)
    },
  }
}

// A save by either button goes the same way, which is held beside `typedMeanwhile.ts`.
it.each(isWhole ? ['Save', 'Publish'] : ['Publish'])(
  'keeps what is typed before the cms answers: %s',
  async (button) => {
    await walkToPage()
    await lead().fill('Sent.')
    const held = await holdSave()
    await page.getByRole('button', { name: button, exact: true }).click()
    await held.isAsked
    await lead().fill('Sent. Typed meanwhile.')
    await held.letGo()
    expect(await other.valueOf(saved(), 'lead')).toBe('Sent.')
    // It is offered after an empty battery, too.
    await expect.poll(() => saveButton().isEnabled()).toBe(true)
    expect(await lead().inputValue()).toBe('Sent. Typed meanwhile.')
    await openPage()
    expect(await lead().inputValue()).toBe('Sent.')
    await page.getByRole('button', { name: 'Bring back' }).click()
    await admin.save()
    expect(await other.valueOf(saved(), 'lead')).toBe('Sent. Typed meanwhile.')
    expect(await page.getByRole('button', { name: 'Bring back' }).count()).toBe(0)
  },
)

// A copy, below, is something new as well.
it.runIf(isWhole)(
  'keeps what is typed before the cms answers, in the form of something new',
  async () => {
    await admin.newEntry(type)
    const name = page.getByRole('textbox', { name: 'Title' }).first()
    await name.fill(`${title}, anew`)
    const held = await holdSave()
    await saveButton().click()
    await held.isAsked
    await lead().fill('Typed meanwhile.')
    await held.letGo()
    await page.getByRole('heading', { level: 1, name: `${title}, anew` }).waitFor()
    await expect.poll(() => lead().inputValue()).toBe('Typed meanwhile.')
    expect(await name.inputValue()).toBe(`${title}, anew`)
    await admin.save()
    await admin.newEntry(type)
    expect(await page.getByRole('button', { name: 'Bring back' }).count()).toBe(0)
    await other.remove('page', 'title', `${title}, anew`)
  },
)

it('goes on, once a copy is saved, in the form of the copy with what was typed meanwhile, and has nothing of it beside the original', async () => {
  await walkToPage('/clone')
  expect(await page.getByRole('heading', { name: 'History' }).count()).toBe(0)
  await lead().fill('A copy.')
  const held = await holdSave()
  await saveButton().click()
  await held.isAsked
  await lead().fill('A copy. Typed meanwhile.')
  await held.letGo()
  await page.waitForURL((url) => !/\/clone\/|create/.test(url.pathname))
  const copy = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  expect(copy).not.toBe(id)
  const ofCopy = `/content-manager/collection-types/${type}/${copy}`
  expect(await other.valueOf(ofCopy, 'lead')).toBe('A copy.')
  await expect.poll(() => lead().inputValue()).toBe('A copy. Typed meanwhile.')
  await admin.save()
  expect(await other.valueOf(ofCopy, 'lead')).toBe('A copy. Typed meanwhile.')
  await page
    .getByRole('button', { name: 'Publish', exact: true })
    .and(page.locator(':enabled'))
    .waitFor()

  await walkToPage()
  expect(await lead().inputValue()).toBe('As it was.')
  expect(await page.getByRole('button', { name: 'Bring back' }).count()).toBe(0)
  // The admin goes on to ask for what its pages show, which is deleted now.
  await page.goto('about:blank')
  await other.remove('page', 'documentId', copy)
})

// What a form does when a save was refused is held beside `typedMeanwhile.ts`, too.
it.runIf(isWhole)(
  'keeps in the form what could not be saved, so that it can be saved again',
  async () => {
    await openPage()
    await lead().fill('Typed on a train.')
    await page.route('**/content-manager/**', (route) => route.abort())
    const isLost = page.waitForEvent('requestfailed', (request) => request.method() === 'PUT')
    await saveButton().click()
    await isLost
    await expect.poll(() => saveButton().isEnabled()).toBe(true)
    await page.unroute('**/content-manager/**')
    expect(await lead().inputValue()).toBe('Typed on a train.')
    await admin.save()
    expect(await other.valueOf(saved(), 'lead')).toBe('Typed on a train.')
  },
)

// Where that is by then is held beside `fieldPlaces.ts`, too.
it.runIf(isWhole)(
  'puts a file where it belongs when its upload ends, below the heading that was typed meanwhile',
  async () => {
    await openPage()
    const add = async () => {
      await page.getByRole('button', { name: 'Add text, a picture or something else' }).click()
      await page.getByRole('button', { name: 'Download', exact: true }).click()
    }
    let goOn: () => void = () => undefined
    const mayGoOn = new Promise<void>((resolve) => (goOn = resolve))
    const upload = (url: URL) => url.pathname === '/upload'
    await page.route(upload, async (route) => {
      await mayGoOn
      await route.continue()
    })
    await add()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file' }).click(),
    ])
    const mimeType = 'application/pdf'
    await chooser.setFiles({ name: 'Scan_0815.pdf', mimeType, buffer: await page.pdf() })
    await page.getByText('Scan_0815.pdf').waitFor()
    await page.getByRole('textbox', { name: 'Heading' }).fill('Our leaflet')
    await add()
    // By its keyboard: what is dragged is folded.
    const handle = page.getByRole('button', { name: 'Drag', exact: true }).first()
    for (const key of ['Space', 'ArrowDown', 'Space']) await handle.press(key)
    const isUploaded = page.waitForResponse((response) => upload(new URL(response.url())))
    goOn()
    await (await isUploaded).finished()
    await page.unroute(upload)
    await admin.save()
    expect(await other.valueOf(saved(), 'sections')).toMatchObject([
      { title: null, file: null },
      { title: 'Our leaflet', file: { name: 'Scan_0815.pdf' } },
    ])
  },
)

/** A late answer to what the ended session asked would end the next one as well. */
const leaveEnded = () => page.goto('about:blank')

it('keeps nothing of whoever logs out, also where no form was opened since', async () => {
  await walkToPage()
  await lead().fill('Nobody else is to read it.')
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsaved')))
  await expect.poll(async () => (await kept()).some((key) => key.includes(id))).toBe(true)
  await admin.goTo('/')
  await page.getByRole('button', { name: 'Wanda' }).click()
  await page.getByRole('menuitem', { name: 'Log out' }).click()
  await page.waitForURL(/\/admin\/auth\/login/)
  expect(await kept()).toEqual([])
  await leaveEnded()
  await enterAdmin(page.context(), cmsUrl, writer)
})

it.runIf(isWhole)(
  'says of nothing that stands once that it was never saved, when it was',
  async () => {
    await admin.goTo('/content-manager/single-types/api::site-settings.site-settings')
    const name = page.getByRole('textbox', { name: 'Name' }).first()
    const before = await name.inputValue()
    for (const text of [`${before} and around`, before]) {
      await name.fill(text)
      await admin.save()
      // It said so while it was saving; by now it knows better.
      await expect.poll(() => saveButton().isEnabled()).toBe(false)
      expect(await page.getByText('was never saved').count()).toBe(0)
    }
  },
)

it('says in a form above another one, which stays open, that mine is gone when I take theirs', async () => {
  const documents = new Editor(cmsUrl, editorToken)
  const hall = 'Hall of two'
  const place = await documents.make('venue', { name: hall, city: 'As it was' })
  const meeting = await documents.begin('meeting', {
    title: 'Two people write a place',
    firstDate: dayIn(9),
    startTime: '19:00',
    endTime: '21:00',
    attendance: 'in person',
    venue: { connect: [{ documentId: place }] },
  })
  await admin.openDocument('meeting', meeting)
  await page.getByRole('button', { name: hall, exact: true }).click()
  const city = page.getByRole('dialog').getByRole('textbox', { name: 'City' })
  await city.fill('Mine')
  await documents.change('venue', place, { city: 'Theirs' })
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await conflict().getByText('yours is gone: copy from here').waitFor()
  await conflict().getByRole('button', { name: 'Take theirs' }).click()
  await conflict().waitFor({ state: 'hidden' })
  await expect.poll(() => city.inputValue()).toBe('Theirs')
  const path = `/content-manager/collection-types/api::venue.venue/${place}`
  expect(await documents.valueOf(path, 'city')).toBe('Theirs')
  // The admin goes on to ask for what its pages show, which is deleted now.
  await page.goto('about:blank')
  await documents.tidyUp()
})

it('brings back what could not be saved since the session had ended', async () => {
  // The cms really refuses: no token of a session comes with what is asked any more.
  const withoutSession = (route: Route) => {
    const { authorization, ...headers } = route.request().headers()
    return route.continue({
      headers:
        authorization === undefined ? headers : { ...headers, authorization: 'Bearer ended' },
    })
  }
  // A panel asks only then, so that nothing has to be pressed.
  let goOn: () => void = () => undefined
  const isOver = new Promise<void>((resolve) => (goOn = resolve))
  await page.route('**/history/versions*', async (route) => {
    await isOver
    await withoutSession(route)
  })
  await openPage()
  await lead().fill('Typed over lunch.')
  // Whoever has typed nothing is sent to the login without a word.
  await expect.poll(() => saveButton().isEnabled()).toBe(true)
  await page.context().clearCookies()
  await page.route('**/*', withoutSession)
  goOn()
  const ended = page.getByRole('alertdialog', { name: 'Session ended' })
  await ended.waitFor()
  expect(await ended.innerText()).toContain('What you typed is kept in this browser')
  await ended.getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL(/\/admin\/auth\/login/)
  await page.unrouteAll()
  await leaveEnded()
  await enterAdmin(page.context(), cmsUrl, writer)
  await openPage()
  expect(await lead().inputValue()).toBe('As it was.')
  // The admin fills a form anew while it loads, and what was brought back by then is offered again.
  const bringBack = page.getByRole('button', { name: 'Bring back' })
  await bringBack.waitFor()
  await expect
    .poll(async () => {
      if (await bringBack.isVisible()) await bringBack.click()
      return lead().inputValue()
    })
    .toBe('Typed over lunch.')
  await admin.save()
})
