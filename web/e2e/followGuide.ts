import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Site } from 'cms/contract'
import type { Effort, Task } from '../guide/effort'
import { Admin } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { dayIn, now, pass } from './clock'
import { Editor } from './editor'
import { Handwork } from './handwork'
import { cmsUrl, editorToken, siteUrl } from './here'
import { overflow } from './overflow'
import { makePerson, type Person } from './people'
import { Traffic } from './traffic'
import { visitorReads } from './visible'
import { readJson } from './views'
import { goodPassword } from './system'

export type Role = 'editor' | 'contributor'
export type Device = 'phone' | 'desktop'
export type Deed =
  | Task
  | 'keep out of what is for editors'
  | 'meet somebody else'
  | 'look at Home'
  | 'look for later dates'
type Session = Awaited<ReturnType<BrowserContext['storageState']>>

let documents: Editor
const contentManager = '/content-manager/collection-types'
const screens: Record<Device, { width: number; height: number }> = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
}
/** How far ahead is planned: more than what is done meanwhile can take. */
const untilPlanned = 5 * 60_000
/** Where the example's branch is. */
let zone: string

let browser: Browser
/** Of each role somebody who has signed in, whom both devices serve. */
const desks = new Map<Role, Desk>()
const sessions = new Map<Role, Session>()
/** What signing in takes, each time that somebody did. */
export const signIns: Effort[] = []
/** What each task takes, by the names of task, role and device. */
export const counted = new Map<string, Effort>()
/** What is there for visitors when its time has come. */
const planned: { path: string; words: string }[] = []

/**
 * Prepares for a file of tests to follow the guide.
 *
 * @param name that no other file has
 * @param roles of those who follow it
 */
export function meetTheGuide(name: string, roles: readonly Role[]): void {
  beforeAll(async () => {
    browser = await openBrowser()
    documents = new Editor(cmsUrl, editorToken)
    zone = (await readJson<Site>(`${siteUrl}/api/site?locale=en`)).timeZone
    for (const record of [signIns, planned]) record.length = 0
    counted.clear()
    for (const role of roles) {
      const person: Person = {
        email: `${role}-${name}@example.org`,
        password: goodPassword,
        firstname: role === 'editor' ? 'Edith' : 'Carla',
        role: role === 'editor' ? 'strapi-editor' : 'strapi-author',
        language: 'en',
      }
      await makePerson(cmsUrl, editorToken, person)
      await signIn(role, person)
    }
  })
  afterAll(async () => {
    await documents.tidyUp()
    for (const { page } of desks.values()) await page.context().close()
    desks.clear()
  })
}

/** Once for each person: what a task takes is counted from where they have signed in. */
async function signIn(role: Role, person: Person): Promise<void> {
  const desk = await openDesk('phone')
  await new Admin(desk.page, cmsUrl).signIn(person)
  signIns.push(desk.handwork.take())
  desks.set(role, desk)
  sessions.set(role, await desk.page.context().storageState())
}

/** A page of the admin, and what is done there. */
interface Desk {
  page: Page
  handwork: Handwork
}

async function openDesk(device: Device, session?: Session): Promise<Desk> {
  const context = await browser.newContext({
    viewport: screens[device],
    locale: 'en-US',
    storageState: session,
  })
  const handwork = await Handwork.in(context)
  const page = await context.newPage()
  // The browser asks whether to leave what is not saved.
  page.on('dialog', (dialog) => void dialog.accept())
  return { page, handwork }
}

/** Lets the time come for which something was planned, so many times. */
export async function expectPlanned(times: number): Promise<void> {
  expect(planned.length).toBe(times)
  await pass(untilPlanned, null)
  for (const { path, words } of planned) {
    await expect.poll(() => visitorReads(path)).toContain(words)
  }
}

/** Somebody who has signed in and follows the guide at a screen. */
class Reader {
  readonly page: Page
  readonly admin: Admin
  readonly #handwork: Handwork
  readonly #traffic: Traffic
  readonly #device: Device

  constructor(page: Page, handwork: Handwork, device: Device) {
    this.page = page
    this.admin = new Admin(page, cmsUrl)
    this.#handwork = handwork
    this.#traffic = new Traffic(page)
    this.#device = device
  }

  static async at(device: Device, role: Role): Promise<Reader> {
    const desk = desks.get(role) ?? (await openDesk(device, sessions.get(role)))
    desks.set(role, desk)
    await desk.page.setViewportSize(screens[device])
    return new Reader(desk.page, desk.handwork, device)
  }

  /** Where every task begins. */
  async goHome(): Promise<void> {
    await this.page.goto(`${cmsUrl}/admin`)
    await this.page.getByRole('heading', { name: 'Next dates' }).waitFor()
    // The menu is drawn again once the last permission is known: a click could meet what goes away.
    await this.#traffic.untilIdle()
    this.#handwork.take()
  }

  async openList(name: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Content', exact: true }).click()
    await this.page.getByRole('link', { name, exact: true }).click()
    await this.page.getByRole('heading', { level: 1, name }).waitFor()
  }

  async openDocument({ title, slug }: Subject): Promise<void> {
    await this.openList('Pages')
    const row = this.page.getByRole('row').filter({ hasText: title })
    // The list is drawn a second time when this is known.
    await row.getByText(`/${slug}`, { exact: true }).waitFor()
    await row.getByText(title, { exact: true }).click()
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor()
  }

  /** On a phone the panels lie in a drawer. */
  async openPanels(): Promise<void> {
    if (this.#device === 'phone') {
      await this.page.getByRole('button', { name: 'More', exact: true }).click()
    }
  }

  panel(name: string): Locator {
    return this.page.locator('aside').filter({ has: this.page.getByRole('heading', { name }) })
  }

  /** What axe finds in a part of the page. */
  barriers(selector: string): Promise<string[]> {
    return barriers(this.page, selector)
  }

  /** By how much the page is wider than the screen. */
  overflow(): Promise<number> {
    return overflow(this.page)
  }

  /** What was done since the task began. */
  effort(): Effort {
    return this.#handwork.take()
  }
}

/** A page that tasks are about. */
interface Subject {
  id: string
  title: string
  slug: string
  lead: string
}

async function makePage(title: string, slug: string): Promise<Subject> {
  const lead = 'As it was at first.'
  return { id: await documents.make('page', { title, slug, lead }), title, slug, lead }
}

/** Has somebody do what the guide says, of which `deeds` they do. */
export function followGuide(role: Role, device: Device, deeds: readonly Deed[]): void {
  describe(`the guide, followed as ${role} on a ${device}`, () => {
    tryDeeds(role, device, deeds)
  })
}

function tryDeeds(role: Role, device: Device, deeds: readonly Deed[]): void {
  const isEditor = role === 'editor'
  const name = `${role} ${device}`
  const slug = `guide-${role}-${device}`
  let reader: Reader
  let subject: Subject
  let hasOtherLanguage = false

  beforeAll(async () => {
    subject = await makePage(`A ${name} page`, slug)
    reader = await Reader.at(device, role)
  })
  afterAll(async () => {
    if (hasOtherLanguage) {
      await reader.page.context().close()
      desks.delete(role)
    }
    for (const type of ['meeting', 'position']) {
      await documents.remove(type, 'title', `A ${name} ${type}`)
    }
  })

  const has = (deed: Deed) => (deeds.includes(deed) ? it : () => undefined)

  /** Does a task from Home on, and counts what it takes. */
  async function follow(task: Task, steps: () => Promise<void>): Promise<void> {
    await reader.goHome()
    await steps()
    counted.set(`${task}, ${role}, ${device}`, reader.effort())
  }

  /** Contributors leave to editors what comes after this. */
  async function publishOrSave(): Promise<void> {
    if (isEditor) return reader.admin.publish()
    await reader.admin.save()
    const publish = reader.page.getByRole('button', { name: 'Publish', exact: true })
    expect(await publish.isDisabled()).toBe(true)
  }

  has('schedule')('schedule: what is planned waits for its time', async () => {
    const plan = await makePage(`A ${name} plan`, `${slug}-planned`)
    const words = `Planned by the ${name}.`
    const time = new Date(now().getTime() + untilPlanned)
    await follow('schedule', async () => {
      const { page, admin } = reader
      await reader.openDocument(plan)
      await admin.fill('Opening sentence', words)
      await admin.save()
      await reader.openPanels()
      const panel = reader.panel('Schedule')
      const day = time.toLocaleDateString('sv-SE', { timeZone: zone })
      await panel.getByLabel('Publish: date', { exact: true }).fill(day)
      const clock = { timeZone: zone, hour: '2-digit', minute: '2-digit' } as const
      await panel
        .getByLabel('Publish: time', { exact: true })
        .fill(time.toLocaleTimeString('sv-SE', clock))
      const notYet = panel.getByText('Nothing of this is planned yet')
      await notYet.waitFor()
      if (device === 'phone') expect(await reader.barriers('aside')).toEqual([])
      await panel.getByRole('button', { name: 'Save the schedule' }).click()
      await page.getByText('The schedule is saved.').waitFor()
      await notYet.waitFor({ state: 'detached' })
    })
    expect(await visitorReads(`/${plan.slug}`)).not.toContain(words)
    planned.push({ path: `/${plan.slug}`, words })
  })

  has('change a page')('change a page', async () => {
    const words = `Changed by the ${name}.`
    await follow('change a page', async () => {
      await reader.openDocument(subject)
      expect(await reader.overflow()).toBe(0)
      await reader.admin.fill('Opening sentence', words)
      await publishOrSave()
    })
    expect((await visitorReads(`/${slug}`)).includes(words)).toBe(isEditor)
  })

  has('add a meeting')('add a meeting', async () => {
    const title = `A ${name} meeting`
    await follow('add a meeting', async () => {
      const { page, admin } = reader
      await page.getByRole('link', { name: 'New meeting' }).click()
      await admin.fill('Title', title)
      await admin.fillDate('First date', dayIn(5))
      await admin.fill('Starts at', '18:30')
      await admin.fill('Ends at', '19:45')
      await admin.relate('Place', 'Corner Table Coffee')
      await publishOrSave()
    })
    expect((await visitorReads('/meetings')).includes(title)).toBe(isEditor)
  })

  has('cancel a date')('cancel a date: in six clicks from the login at most', async () => {
    const title = `Tomorrow, ${name}`
    await documents.make('meeting', {
      title,
      slug: `tomorrow-${slug}`,
      firstDate: dayIn(1),
      startTime: '18:00',
      endTime: '19:30',
      attendance: 'online',
    })
    const note = `Too few of us, says the ${name}.`
    await follow('cancel a date', async () => {
      const { page } = reader
      await page.getByRole('button', { name: 'Cancel a date' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: new RegExp(`^${title}`) }).click()
      await dialog.getByLabel('Note for visitors').fill(note)
      await dialog.getByRole('button', { name: 'Cancel this date' }).click()
      await dialog.waitFor({ state: 'hidden' })
    })
    const clicks = counted.get(`cancel a date, ${role}, ${device}`)?.clicks ?? Infinity
    expect((signIns[0]?.clicks ?? Infinity) + clicks).toBeLessThanOrEqual(6)
    expect(await visitorReads(`/meetings/tomorrow-${slug}`)).toContain(note)
    await documents.remove('date-change', 'meeting.slug', `tomorrow-${slug}`)
  })

  has('add a position')('add a position', async () => {
    const title = `A ${name} position`
    await follow('add a position', async () => {
      const { page, admin } = reader
      await reader.openList('Positions')
      await page.getByRole('link', { name: 'New position' }).click()
      await admin.fill('Title', title)
      await admin.fill('Summary', 'What we think, in one sentence.')
      await publishOrSave()
    })
    expect((await visitorReads('/positions')).includes(title)).toBe(isEditor)
  })

  has('preview')(
    'preview: the draft is seen by whoever writes it, and by nobody else',
    async () => {
      const words = `Looked at by the ${name}.`
      await follow('preview', async () => {
        const { page, admin } = reader
        await reader.openDocument(subject)
        await admin.fill('Opening sentence', words)
        await admin.save()
        await reader.openPanels()
        await page.getByRole('link', { name: 'Open preview' }).click()
        await page.frameLocator('iframe').getByText(words).waitFor()
      })
      expect(await visitorReads(`/${slug}`)).not.toContain(words)
    },
  )

  has('undo')('undo: an earlier version comes back', async () => {
    await follow('undo', async () => {
      const { page, admin } = reader
      await reader.openDocument(subject)
      await reader.openPanels()
      const versions = reader.panel('History').getByRole('button', { name: /^Look at the version/ })
      await versions.last().click()
      const dialog = page.getByRole('dialog').last()
      await dialog.getByText(subject.lead).waitFor()
      if (device === 'phone') expect(await reader.barriers('[role=dialog]')).toEqual([])
      await dialog.getByRole('button', { name: 'Bring back as draft' }).click()
      await dialog.getByRole('button', { name: 'Yes, bring it back' }).click()
      await page.getByText('It was brought back.').waitFor()
      const field = page.locator('[name="lead"]')
      await expect.poll(() => field.inputValue(), { timeout: 15_000 }).toBe(subject.lead)
      if (isEditor) await admin.publish()
    })
    expect(await visitorReads(`/${slug}`)).toContain(subject.lead)
  })

  has('keep out of what is for editors')(
    'what is for editors is neither offered nor possible',
    async () => {
      const { page } = reader
      await reader.goHome()
      expect(await page.getByRole('button', { name: 'Cancel a date' }).count()).toBe(0)
      await reader.openDocument(subject)
      await reader.openPanels()
      await reader.panel('Schedule').getByText('Editors plan when this is published.').waitFor()
      expect(await page.getByRole('button', { name: 'Save the schedule' }).count()).toBe(0)
      const cookies = await page.context().cookies()
      const token = cookies.find((cookie) => cookie.name === 'jwtToken')?.value
      const path = `${contentManager}/api::page.page/${subject.id}/actions/publish`
      const response = await fetch(cmsUrl + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: '{}',
      })
      expect(response.status).toBe(403)
    },
  )

  has('meet somebody else')(
    'two people at once: both versions are shown, and none is lost',
    async () => {
      const { page, admin } = reader
      const field = page.locator('[name="lead"]')
      const conflict = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' })
      const save = () => page.getByRole('button', { name: 'Save', exact: true }).click()
      await reader.goHome()
      await reader.openDocument(subject)
      await admin.fill('Opening sentence', 'Mine.')
      await documents.draft('page', subject.id, { lead: 'Theirs.' })
      await save()
      await conflict.waitFor()
      expect(await reader.barriers('dialog[open]')).toEqual([])
      expect(await reader.overflow()).toBe(0)
      await conflict.getByRole('button', { name: 'Take theirs' }).click()
      await expect.poll(() => field.inputValue(), { timeout: 15_000 }).toBe('Theirs.')
      await reader.openPanels()
      if (device === 'phone') expect(await reader.barriers('aside')).toEqual([])
      await reader.panel('Not saved').getByRole('button', { name: 'Bring back' }).click()
      await expect.poll(() => field.inputValue()).toBe('Mine.')
      await save()
      await conflict.getByRole('button', { name: 'Save mine over theirs' }).click()
      await page.getByText('It is saved.').first().waitFor()
    },
  )

  // From here on the admin shows lists in the other language, until somebody begins anew.
  has('translate')('translate', async () => {
    const title = `Traducida ${name}`
    hasOtherLanguage = true
    await follow('translate', async () => {
      const { page, admin } = reader
      await reader.openDocument(subject)
      await page.getByRole('combobox', { name: 'Languages' }).click()
      await page.getByRole('option', { name: 'Begin Spanish' }).click()
      await page.getByRole('heading', { level: 1, name: 'No title yet' }).waitFor()
      await page.getByRole('button', { name: 'Take over everything from the original' }).click()
      await admin.fill('Title', title)
      await admin.fill('Opening sentence', 'En nuestro idioma.')
      await publishOrSave()
    })
    const path = `/es/traducida-${role}-${device}`
    expect((await visitorReads(path)).includes('En nuestro idioma.')).toBe(isEditor)
  })

  has('look at Home')('Home has no barriers and no sideways scroll', async () => {
    await reader.goHome()
    expect(await reader.barriers('main')).toEqual([])
    expect(await reader.overflow()).toBe(0)
  })

  has('look for later dates')(
    'the soonest dates leave room for the note, the others are a click away',
    async () => {
      const { page } = reader
      await reader.goHome()
      await page.getByRole('button', { name: 'Cancel a date' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio').first().waitFor()
      expect(await dialog.getByRole('radio').count()).toBe(5)
      await dialog.getByRole('button', { name: 'Later dates' }).click()
      expect(await dialog.getByRole('radio').count()).toBeGreaterThan(5)
      expect(await reader.barriers('[role=dialog]')).toEqual([])
    },
  )
}
