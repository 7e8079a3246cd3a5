/**
 * What is kept of the public content from change to change is what would be read anew, and what an
 * answer shows is all of which a change can make it another one.
 */
import { errors } from '@strapi/utils'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { putTogether, writeEvents } from '../src/calendar/ics'
import { languages } from '../src/content/languages'
import { toSiteCalendar } from '../src/content/mappers/calendar'
import {
  PublishedContent,
  publishedContent,
  type Published,
} from '../src/content/reading/published'
import { readRevision } from '../src/content/reading/revision'
import type { Locale } from '../src/contract'
import type { Settings } from '../src/settings'
import { startCms, type Cms } from './cms'
import { inDays } from './days'
import { changesSince, doorAddresses, expectNothingForgotten, said, showsAny } from './doorWalk'
import { inProcess } from './inProcess'
import { holdClock } from './testClock'

let cms: Cms
beforeAll(async () => {
  cms = await startCms({ example: true })
  // That time alone changes an answer is another matter.
  holdClock()
})
afterAll(() => cms.stop())

const seed = Number(process.env.CONTENT_SEED ?? 20_360_514)
const steps = isWhole ? 600 : 9

/** All that answers are made of, also what the classes hold inside. */
function seen({ tree, agenda, revision: _, ...others }: Published): object {
  const from = Temporal.Now.instant().subtract({ hours: 24 * 60 })
  const to = from.add({ hours: 24 * 400 })
  return {
    ...others,
    pages: tree.ids.map((id) => [
      id,
      tree.page(id),
      languages.map(({ code }) => tree.path(id, code)),
      tree.isHome(id),
    ]),
    paths: languages.map(({ code }) =>
      tree.ids.map((id) => tree.find(tree.path(id, code) ?? '', code)),
    ),
    agenda: [...agenda.in({ from, to })].map(({ id, date }) => `${id} ${date.startsAt.toString()}`),
  }
}

/** The calendar of everything as it is where no event was written before. */
function calendarOf(published: Published, language: Locale): string {
  const { siteUrl } = cms.strapi.config.get<Settings>('settings')
  const everything = { topic: null, group: null }
  const found = toSiteCalendar(published, everything, {
    language,
    now: Temporal.Now.instant(),
    siteUrl,
  })
  if (!found) throw new Error('there is no calendar')
  const written = [...found.meetings].map(({ events }) => writeEvents(events(published), language))
  return putTogether(found.head, written)
}

const page = 'api::page.page'
const meeting = 'api::meeting.meeting'
const position = 'api::position.position'
const article = 'api::article.article'
const paper = 'api::paper.paper'
const group = 'api::group.group'
const person = 'api::person.person'
const venue = 'api::venue.venue'
const topic = 'api::topic.topic'
const dateChange = 'api::date-change.date-change'
const closure = 'api::closure.closure'
const specialDate = 'api::special-date.special-date'
const settings = 'api::site-settings.site-settings'
const navigation = 'api::navigation.navigation'
const redirect = 'api::redirect.redirect'
type Uid =
  | typeof page
  | typeof meeting
  | typeof position
  | typeof article
  | typeof paper
  | typeof group
  | typeof person
  | typeof venue
  | typeof topic
  | typeof dateChange
  | typeof closure
  | typeof specialDate
  | typeof settings
  | typeof navigation
  | typeof redirect

/** Draws what it does by a seed, and says what that was. */
class Editor {
  readonly #numbers: IterableIterator<number>
  #count = 0

  constructor(seed: number) {
    this.#numbers = fc.sample(fc.nat(), { seed, numRuns: 20 * steps }).values()
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = items[(this.#numbers.next().value ?? 0) % items.length]
    // Of a type of which all were deleted, nothing more is changed.
    if (item === undefined) throw new errors.ApplicationError('there is nothing to pick from')
    return item
  }

  async change(): Promise<string> {
    const pick = <Item>(items: readonly Item[]) => this.#pick(items)
    const changes = [
      () => this.#publish(page, async () => ({ parent: await this.#some(page, null) })),
      () => this.#publish(page, () => ({ slug: `moved-${this.#count}` })),
      () => this.#publish(meeting, async () => ({ venue: await this.#some(venue, null) })),
      () => this.#publish(meeting, async () => ({ topics: [await this.#some(topic)] })),
      () =>
        this.#publish(position, async () => ({
          adoptedAt: await this.#some(meeting, null),
          supersedes: await this.#some(position, null),
          topics: [await this.#some(topic)],
          order: pick([1, 50, 100]),
        })),
      () =>
        this.#publish(article, async () => ({
          meeting: await this.#some(meeting, null),
          position: await this.#some(position, null),
          page: await this.#some(page, null),
          group: await this.#some(group, null),
          person: await this.#some(person, null),
          topics: [await this.#some(topic)],
          lead: 'What happened',
          appearedOn: pick([inDays(-800), inDays(-13), inDays(6)]),
        })),
      () =>
        this.#publish(paper, async () => ({
          meeting: await this.#some(meeting, null),
          group: await this.#some(group, null),
          topics: [await this.#some(topic)],
          versions: [await this.#version()],
        })),
      () => this.#publish(group, async () => ({ topics: [await this.#some(topic)] })),
      () =>
        this.#publish(person, async () => ({
          order: pick([1, 50, null]),
          image: await this.#someFile(),
          groups: [await this.#some(group)],
          offices: [{ title: `Office ${this.#count}`, from: pick([inDays(-800), inDays(6)]) }],
        })),
      () => this.#publish(specialDate, () => ({ title: `Own ${this.#count}` })),
      () =>
        this.#documents(
          pick([page, meeting, position, article, paper, group, person, specialDate]),
          'unpublish',
        ),
      () =>
        this.#documents(
          pick([page, meeting, position, article, paper, group, person, specialDate]),
          'publish',
        ),
      () =>
        this.#awayAndBack(
          pick([page, meeting, position, article, paper, group, person, specialDate]),
        ),
      () =>
        this.#documents(
          pick([
            page,
            meeting,
            position,
            article,
            paper,
            group,
            person,
            venue,
            topic,
            dateChange,
            closure,
          ]),
          'delete',
        ),
      () => this.#update(venue, () => ({ name: `Hall ${this.#count}` })),
      () => this.#update(topic, () => ({ name: `Topic ${this.#count}` })),
      () => this.#create(topic, () => ({ name: `New topic ${this.#count}` })),
      () =>
        this.#create(page, async () => ({
          title: `New page ${this.#count}`,
          parent: await this.#some(page, null),
        })),
      () =>
        this.#create(dateChange, async () => ({
          meeting: await this.#some(meeting),
          originalDate: await this.#someDate(),
          change: 'cancelled',
        })),
      () =>
        this.#create(closure, async () => ({
          venue: await this.#some(venue),
          firstDay: await this.#someDate(),
          lastDay: await this.#someDate(),
        })),
      () =>
        this.#update(closure, async () => ({
          dates: 'other venue',
          newVenue: await this.#some(venue),
        })),
      () => this.#update(dateChange, async () => ({ newVenue: await this.#some(venue) })),
      () => this.#update(settings, async () => ({ meetingsPage: await this.#some(page, null) })),
      () =>
        this.#update(settings, () => ({ timeZone: pick(['America/Los_Angeles', 'Asia/Tokyo']) })),
      () =>
        this.#update(navigation, async () => ({
          header: [{ label: `Link ${this.#count}`, page: await this.#some(page) }],
        })),
      () =>
        this.#create(redirect, async () => ({
          from: `old-${this.#count}`,
          page: await this.#some(page),
        })),
      () => this.#describePicture(),
    ]
    this.#count += 1
    try {
      return await pick(changes)()
    } catch (error) {
      // Rules refuse much of what is drawn, which changes nothing.
      if (!(error instanceof errors.ApplicationError)) throw error
      return `refused: ${error.message.slice(0, 80)}`
    }
  }

  async #ids(uid: Uid): Promise<string[]> {
    const rows: { documentId: string }[] = await cms.strapi.db
      .query(uid)
      .findMany({ select: ['documentId'], orderBy: { documentId: 'asc' } })
    return [...new Set(rows.map(({ documentId }) => documentId))]
  }

  async #some(uid: Uid, ...others: null[]): Promise<string | null> {
    return this.#pick([...(await this.#ids(uid)), ...others])
  }

  async #someDate(): Promise<string> {
    const { agenda } = await publishedContent(cms.strapi).read()
    const from = Temporal.Now.instant()
    const dates = [...agenda.in({ from, to: from.add({ hours: 24 * 30 }) })]
    return this.#pick(dates).date.originalDate
  }

  /** Of a paper, with a decision about a position. */
  async #version(): Promise<object> {
    const decided = { number: 1, act: 'adopted', words: `Decided ${this.#count}` }
    return {
      day: this.#pick([inDays(-800), inDays(6)]),
      text: [{ type: 'paragraph', children: [{ type: 'text', text: `Text ${this.#count}` }] }],
      decisions: [{ ...decided, position: await this.#some(position, null) }],
    }
  }

  #locale(): 'en' | 'es' {
    return this.#pick(['en', 'en', 'es'] as const)
  }

  async #publish(
    uid:
      | typeof page
      | typeof meeting
      | typeof position
      | typeof article
      | typeof paper
      | typeof group
      | typeof person
      | typeof specialDate,
    draw: () => object | Promise<object>,
  ) {
    const documentId = (await this.#some(uid)) ?? ''
    const locale = this.#locale()
    await this.#documentsOf(uid).update({ documentId, locale, data: await draw() })
    await this.#documentsOf(uid).publish({ documentId, locale })
    return `publish ${uid} ${documentId} ${locale}`
  }

  async #documents(uid: Uid, action: 'publish' | 'unpublish' | 'delete') {
    const documentId = (await this.#some(uid)) ?? ''
    const locale = this.#pick(['en', 'es', '*'] as const)
    await this.#documentsOf(uid)[action]({ documentId, locale })
    return `${action} ${uid} ${documentId} ${locale}`
  }

  /** What referred to it loses it, and has it again. */
  async #awayAndBack(uid: Uid) {
    const documentId = (await this.#some(uid)) ?? ''
    await this.#documentsOf(uid).unpublish({ documentId, locale: '*' })
    await publishedContent(cms.strapi).read()
    await this.#documentsOf(uid).publish({ documentId, locale: '*' })
    return `take away and publish ${uid} ${documentId}`
  }

  async #update(uid: Uid, draw: () => object | Promise<object>) {
    const documentId = (await this.#some(uid)) ?? ''
    await this.#documentsOf(uid).update({ documentId, locale: this.#locale(), data: await draw() })
    return `update ${uid} ${documentId}`
  }

  async #create(uid: Uid, draw: () => object | Promise<object>) {
    await this.#documentsOf(uid).create({ data: await draw(), status: 'published' })
    return `create ${uid}`
  }

  async #someFile(): Promise<number> {
    const files: { id: number }[] = await cms.strapi.db
      .query('plugin::upload.file')
      .findMany({ select: ['id'], orderBy: { id: 'asc' } })
    return this.#pick(files).id
  }

  async #describePicture() {
    const id = await this.#someFile()
    await cms.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id }, data: { alternativeText: `Picture ${this.#count}` } })
    return `describe picture ${id}`
  }

  /** What is drawn fits the type that it is drawn for, which Strapi's types can't know. */
  #documentsOf(uid: Uid): Documents {
    return cms.strapi.documents(uid) as unknown as Documents
  }
}

type Documents = Record<
  'create' | 'update' | 'publish' | 'unpublish' | 'delete',
  (params: object) => Promise<unknown>
>

it('a change of a meeting, or of one of its dates, is none of another meeting', async () => {
  const door = inProcess(cms)
  const { revision, plans } = await publishedContent(cms.strapi).read()
  const [[id, plan] = ['', null]] = [...plans].filter(([, { phases }]) => phases[0]?.recurrence)
  if (!plan) throw new Error('there is no series')
  const addresses = (await doorAddresses(door)).filter((each) => each.includes('/meetings/'))
  const before = await said(door, addresses)
  const originalDate = plan.phases[0]?.from ?? ''
  const data = {
    meeting: id,
    originalDate,
    change: 'cancelled' as const,
    note: 'Not this time',
    noteLocale: 'en' as const,
  }
  await cms.strapi.documents(dateChange).create({ data })
  const changes = await changesSince(door, revision)
  const after = await said(door, addresses)
  expectNothingForgotten(before, after, changes, 'cancel a date')
  const slug = (await publishedContent(cms.strapi).read()).meetings.get(id)?.get('en')?.slug ?? ''
  const told = addresses.filter((each) => showsAny(before.get(each)?.shows ?? '', changes))
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter((each) => !each.includes(`/meetings/${slug}`))).toEqual([])
})

it(`after each of many changes (CONTENT_SEED=${seed})`, async () => {
  const editor = new Editor(seed)
  const kept = publishedContent(cms.strapi)
  const done: string[] = []
  const door = inProcess(cms)
  let { revision } = await kept.read()
  let walks = 0
  let before = await said(door, await doorAddresses(door, isWhole))
  for (let step = 0; step < steps; step += 1) {
    done.push(await editor.change())
    // Now and then several changes come together.
    if (step % 5 === 4) continue
    const anew = await new PublishedContent(cms.strapi).read()
    const what = done.slice(-3).join('; ')
    expect(seen(await kept.read()), what).toEqual(seen(anew))
    for (const { code: language } of languages) {
      const calendar = await door.ask(`/api/site/calendar.ics?locale=${language}`)
      expect(calendar.text, what).toBe(calendarOf(anew, language))
    }
    if (revision === anew.revision || (!isWhole && step % 3 !== 0)) continue
    const after = await said(
      door,
      new Set([...before.keys(), ...(await doorAddresses(door, isWhole))]),
    )
    expectNothingForgotten(before, after, await changesSince(door, revision), what)
    revision = anew.revision
    before = new Map([...after].filter(([, { status }]) => status === 200))
    walks += 1
  }
  expect(walks).toBeGreaterThan(steps / 10)
  expect(done.filter((change) => !change.startsWith('refused')).length).toBeGreaterThan(steps / 4)
})

it('a transaction waits for no reading that waits for its connection', async () => {
  await cms.strapi.documents(topic).create({ data: { name: 'Just now' } })
  const content = new PublishedContent(cms.strapi)
  const outside = content.read()
  // By then that one knows the revision, and reads on.
  await readRevision(cms.strapi)
  const within = await cms.strapi.db.transaction(() => content.read())
  expect(seen(within)).toEqual(seen(await outside))
})
