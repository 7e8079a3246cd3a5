import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import type {
  Localized,
  Seed,
  SeedAccess,
  SeedDate,
  SeedDateChange,
  SeedLink,
  SeedMeeting,
  SeedPage,
  SeedPaperVersion,
  SeedRecurrence,
  SeedSection,
} from '../../seed/shape'
import { withTextIn, type Described } from '../content/alternativeTexts'
import { nearDayInSentence } from '../content/inWords/dates'
import { address, defaultLanguage, editedLanguages } from '../content/languages'
import { sourceLanguage } from '../languages'
import { attributesOf } from '../checks/read'
import type { Attribute } from '../checks/schema'
import { toldNames } from '../content/mappers/listed'
import type { ToldUid } from '../content/mappers/told'
import { listed } from '../content/reading/listed'
import { toPlan } from '../content/reading/plans'
import { readMeetingRow } from '../content/reading/queries'
import { originalDates } from '../calendar/originalDates'
import { isType } from '../content/types'
import type { Locale } from '../contract'
import { takingReady } from '../media/ready'
import { storeFile } from '../strapi/uploads'
import { resolveDate } from './dates'
import { ExampleLinks } from './links'
import { dateAt, startOfDay } from '../zones/zonedTime'

type Uid =
  | 'api::page.page'
  | 'api::meeting.meeting'
  | ToldUid
  | 'api::special-date.special-date'
  | 'api::topic.topic'
  | 'api::venue.venue'
  | 'api::site-settings.site-settings'
  | 'api::navigation.navigation'
  | 'api::interest.interest'
  | 'api::get-involved.get-involved'

/** What every document below a list has in each language. */
interface Titled {
  title: string
  slug: string
}

/** What the example says in a field: keys stand for documents. */
type Fact = string | number | string[] | SeedDate | undefined

const mimeTypes: Record<string, string> = { '.webp': 'image/webp', '.pdf': 'application/pdf' }

/**
 * Writes the example content as an editor would: drafts first, then each language published.
 * Documents are made before the texts that link to them.
 */
export async function loadExample(strapi: Core.Strapi, seed: Seed): Promise<void> {
  const zone = seed.settings.timeZone
  const loader = new ExampleLoader(strapi, seed, dateAt(Temporal.Now.instant(), zone))
  const ready = path.join(strapi.dirs.dist.root, 'seed', 'versions')
  await takingReady(ready, () => loader.uploadFiles())
  await loader.makeTopicsAndVenues()
  await loader.makeDocuments()
  await loader.writeMeetings()
  await loader.writeListed()
  await loader.writePages()
  await loader.publish()
  await loader.writeDateChanges()
  await loader.writeSpecialDates()
  await loader.writeSettings()
  await loader.writeRedirects()
  await loader.writeGetInvolved()
}

class ExampleLoader {
  readonly #strapi: Core.Strapi
  readonly #seed: Seed
  readonly #today: Temporal.PlainDate
  readonly #links: ExampleLinks
  /** Ids of uploaded files, by key. */
  readonly #files = new Map<string, number>()
  /** Document ids, by type and key. */
  readonly #ids = new Map<string, string>()

  constructor(strapi: Core.Strapi, seed: Seed, today: Temporal.PlainDate) {
    this.#strapi = strapi
    this.#seed = seed
    this.#today = today
    this.#links = new ExampleLinks(seed)
  }

  async uploadFiles(): Promise<void> {
    for (const [key, { file, alternativeText, focalPoint }] of Object.entries(
      this.#seed.pictures,
    )) {
      const described = describedIn(alternativeText)
      const info = { name: file, alternativeText: described.alternativeText, focalPoint }
      const id = await this.#upload(key, path.join('pictures', file), info)
      // Strapi takes no fields but its own with a file.
      await this.#strapi.db
        .query('plugin::upload.file')
        .update({ where: { id }, data: { alternativeTexts: described.alternativeTexts } })
    }
    for (const [key, { file, name }] of Object.entries(this.#seed.files)) {
      await this.#upload(key, path.join('files', file), { name })
    }
  }

  async #upload(key: string, file: string, fileInfo: object): Promise<number> {
    const filepath = path.join(this.#strapi.dirs.app.root, 'seed', file)
    const { size } = await stat(filepath)
    const originalFilename = path.basename(file)
    const mimetype = mimeTypes[path.extname(file)]
    const uploaded = { filepath, originalFilename, mimetype, size }
    const { id } = await storeFile(this.#strapi, uploaded, fileInfo)
    this.#files.set(key, id)
    return id
  }

  async makeTopicsAndVenues(): Promise<void> {
    for (const { key, slug, text } of this.#seed.topics) {
      await this.#write('api::topic.topic', key, text, (words) => ({ ...words, slug }))
    }
    for (const { key, access, text, ...facts } of this.#seed.venues) {
      await this.#write('api::venue.venue', key, text, (words) => words, {
        ...facts,
        access: toAccess(access),
      })
    }
  }

  /** So that texts can link to each other, every document exists before any text is written. */
  async makeDocuments(): Promise<void> {
    const { pages, meetings } = this.#seed
    for (const { key, text } of pages) {
      await this.#write('api::page.page', key, text, ({ title, slug }) => ({ title, slug }))
    }
    for (const { key, slug, text } of meetings) {
      await this.#write('api::meeting.meeting', key, text, ({ title }) => ({ title, slug }))
    }
    for (const name of toldNames) {
      const { uid } = listed[name]
      for (const { key, text } of this.#seed[name]) {
        await this.#write<Titled>(uid, key, text, ({ title, slug }) => ({ title, slug }))
      }
    }
  }

  async writeMeetings(): Promise<void> {
    for (const meeting of this.#seed.meetings) {
      const { key, text } = meeting
      await this.#write('api::meeting.meeting', key, text, (words) => words, this.#facts(meeting))
    }
  }

  #facts(meeting: SeedMeeting): object {
    return {
      firstDate: this.#date(meeting.firstDate),
      allDay: meeting.allDay ?? false,
      startTime: meeting.startTime,
      endTime: meeting.endTime,
      daysLater: meeting.daysLater ?? 0,
      recurrence: this.#recurrence(meeting.recurrence),
      phases: meeting.phases?.map(({ from, recurrence, venue, ...times }) => ({
        ...times,
        from: this.#date(from),
        recurrence: this.#recurrence(recurrence),
        venue: venue && this.#id('api::venue.venue', venue),
      })),
      planStatus: meeting.status ?? 'scheduled',
      attendance: meeting.attendance === 'in-person' ? 'in person' : meeting.attendance,
      venue: meeting.venue && this.#id('api::venue.venue', meeting.venue),
      joinLink: meeting.joinLink,
      places: meeting.places,
      access: toAccess(meeting.access),
      topics: this.#topics(meeting.topics),
      groups: (meeting.groups ?? []).map((key) => this.#id('api::group.group', key)),
      image: this.#file(meeting.picture),
    }
  }

  #recurrence(recurrence: SeedRecurrence | undefined): object | undefined {
    return (
      recurrence && {
        frequency: storedFrequencies[recurrence.frequency],
        interval: recurrence.interval ?? 1,
        ...Object.fromEntries((recurrence.weekdays ?? []).map((day) => [day, true])),
        nth: recurrence.nth && nths[recurrence.nth],
        until: recurrence.until && this.#date(recurrence.until),
        count: recurrence.count,
      }
    )
  }

  #date(date: SeedDate): string {
    return resolveDate(date, this.#today).toString()
  }

  async writeListed(): Promise<void> {
    for (const name of toldNames) {
      const { uid } = listed[name]
      for (const { key, text, picture, ...facts } of this.#seed[name]) {
        await this.#write<object>(uid, key, text, (words) => this.#listedWords(words), {
          ...this.#listedFacts(uid, facts),
          image: this.#file(picture),
        })
      }
    }
  }

  /** Versions are of days that are counted from today, and have files. */
  #listedWords(words: object | { versions: SeedPaperVersion[] }): object {
    if (!('versions' in words)) return words
    const versions = words.versions.map(({ day, file, decisions, ...version }) => ({
      ...version,
      day: this.#date(day),
      file: this.#file(file),
      decisions: decisions?.map(({ position, ...decision }) => ({
        ...decision,
        position: position && this.#id('api::position.position', position),
      })),
    }))
    return { ...words, versions }
  }

  #listedFacts(uid: ToldUid, facts: Record<string, Fact>): object {
    const attributes = attributesOf(this.#strapi, uid)
    return Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, this.#stored(attributes[name], fact)]),
    )
  }

  /** As Strapi takes it: the ids of the documents that are named, and days counted from today as dates. */
  #stored(attribute: Attribute | undefined, fact: Fact): unknown {
    const id = (key: string) => this.#idIn(attribute?.target, key)
    if (attribute?.type === 'relation') {
      return Array.isArray(fact) ? fact.map(id) : typeof fact === 'string' ? id(fact) : undefined
    }
    const isDay = typeof fact === 'object' && !Array.isArray(fact)
    return isDay ? this.#date(fact) : fact
  }

  async writePages(): Promise<void> {
    for (const page of this.#seed.pages) {
      await this.#write(
        'api::page.page',
        page.key,
        page.text,
        ({ sections, ...text }, locale) => ({
          ...text,
          sections: sections.map((section) => this.#section(section, locale)),
        }),
        this.#pageFacts(page),
      )
    }
  }

  #pageFacts({ parent, sharePicture }: SeedPage): object {
    return {
      parent: parent && this.#id('api::page.page', parent),
      shareImage: this.#file(sharePicture),
    }
  }

  #section(section: SeedSection, locale: Locale): object {
    const __component = `sections.${section.type}`
    switch (section.type) {
      case 'hero': {
        const { title, text, picture, links, showNextMeeting } = section
        return {
          __component,
          title,
          text,
          image: this.#file(picture),
          links: this.#menu(links, locale),
          showNextMeeting: showNextMeeting ?? false,
        }
      }
      case 'news':
      case 'upcoming-meetings': {
        const { title, count, topic } = section
        return { __component, title, count, topic: this.#topicIn(topic, locale) }
      }
      case 'positions': {
        const { title, show, topic, chosen } = section
        return {
          __component,
          title,
          show,
          topic: this.#topicIn(topic, locale),
          chosen: chosen
            ?.filter((key) => this.#isWritten(this.#seed.positions, key, locale))
            .map((key) => ({ position: this.#id('api::position.position', key) })),
        }
      }
      case 'people': {
        const { title, chosen } = section
        return {
          __component,
          title,
          chosen: chosen
            .filter(({ person }) => this.#isWritten(this.#seed.people, person, locale))
            .map(({ person, text }) => ({ person: this.#id(listed.people.uid, person), text })),
        }
      }
      case 'groups':
        return {
          __component,
          title: section.title,
          chosen: section.chosen
            .filter((key) => this.#isWritten(this.#seed.groups, key, locale))
            .map((key) => ({ group: this.#id(listed.groups.uid, key) })),
        }
      case 'documents': {
        const { title, show, count, kind, chosen } = section
        return {
          __component,
          title,
          show,
          count,
          kind,
          chosen: chosen
            ?.filter((key) => this.#isWritten(this.#seed.papers, key, locale))
            .map((key) => ({ paper: this.#id(listed.papers.uid, key) })),
        }
      }
      case 'call-to-action':
        return {
          __component,
          ...section,
          type: undefined,
          links: this.#menu(section.links, locale),
        }
      case 'picture': {
        const { picture, caption, credit } = section
        return { __component, image: this.#file(picture), caption, credit }
      }
      case 'gallery':
        return {
          __component,
          title: section.title,
          pictures: section.pictures.map(({ picture, caption, credit }) => ({
            image: this.#file(picture),
            caption,
            credit,
          })),
        }
      case 'video': {
        const { title, text, poster, url } = section
        return { __component, title, text, poster: this.#file(poster), url }
      }
      case 'support': {
        const { way, title, text } = section
        return { __component, way, title, text }
      }
      case 'download': {
        const { title, description, file } = section
        return { __component, title, description, file: this.#file(file) }
      }
      case 'rich-text':
        return { __component, text: section.text }
      case 'quote': {
        const { text, attribution, sourceUrl } = section
        return { __component, text, attribution, sourceUrl }
      }
      case 'questions':
        return { __component, title: section.title, items: section.items }
      case 'sign-up':
        return { __component, title: section.title, text: section.text }
    }
  }

  #menu(links: SeedLink[] | undefined, locale: Locale): object[] {
    return (links ?? []).map((link) => this.#link(link, locale))
  }

  #link(link: SeedLink, locale: Locale): object {
    const { label } = link
    if ('builtIn' in link) {
      return { label, builtIn: link.builtIn === 'getInvolved' ? 'get involved' : link.builtIn }
    }
    if ('url' in link) return { label, url: link.url }
    // Strapi relates a translation to documents of the same language only.
    return this.#isWritten(this.#seed.pages, link.page, locale)
      ? { label, page: this.#id('api::page.page', link.page) }
      : { label, url: address(this.#links.pagePath(link.page, locale), locale) }
  }

  #isWritten(
    documents: { key: string; text: Localized<unknown> }[],
    key: string,
    locale: Locale,
  ): boolean {
    return documents.some(({ key: own, text }) => own === key && textIn(text, locale) !== undefined)
  }

  #topicIn(key: string | undefined, locale: Locale): string | undefined {
    if (key === undefined || !this.#isWritten(this.#seed.topics, key, locale)) return undefined
    return this.#id('api::topic.topic', key)
  }

  async publish(): Promise<void> {
    const { pages, meetings, settings } = this.#seed
    // What is published leads to what was public before it; the home page leads to other pages.
    const isHome = ({ key }: { key: string }) => key === settings.homePage
    const documents = [
      ...this.#listed((uid) => !this.#leadsTo('drafted', uid)),
      ...meetings.map(({ key }) => ['api::meeting.meeting', key] as const),
      ...this.#listed((uid) => this.#leadsTo('drafted', uid) && !this.#leadsTo('nested', uid)),
      ...pages.filter((page) => !isHome(page)).map(({ key }) => ['api::page.page', key] as const),
      ...this.#listed((uid) => this.#leadsTo('nested', uid)),
      ...pages.filter(isHome).map(({ key }) => ['api::page.page', key] as const),
    ]
    for (const [uid, key] of documents) {
      await this.#strapi.documents(uid).publish({ documentId: this.#id(uid, key), locale: '*' })
    }
  }

  /** Types and keys of what stands below lists. */
  #listed(isMeant: (uid: ToldUid) => boolean): [ToldUid, string][] {
    return toldNames
      .filter((name) => isMeant(listed[name].uid))
      .flatMap((name) =>
        this.#seed[name].map(({ key }): [ToldUid, string] => [listed[name].uid, key]),
      )
  }

  /** Whether documents of a type are related to others that have drafts, or to pages. */
  #leadsTo(said: 'drafted' | 'nested', uid: ToldUid): boolean {
    const attributes = Object.values(attributesOf(this.#strapi, uid))
    return attributes.some(({ target }) => target !== uid && isType(said, target))
  }

  async writeDateChanges(): Promise<void> {
    for (const change of this.#seed.dateChanges) {
      const originalDate = await this.#originalDate(change)
      const [first, ...otherNotes] = editedLanguages.flatMap((noteLocale) => {
        const note = textIn(change.note, noteLocale)
        return note === undefined ? [] : [{ note, noteLocale }]
      })
      await this.#strapi.documents('api::date-change.date-change').create({
        data: {
          meeting: this.#id('api::meeting.meeting', change.meeting),
          originalDate: originalDate.toString(),
          change: change.change === 'other-venue' ? 'other venue' : change.change,
          noteLocale: defaultLanguage,
          ...first,
          otherNotes,
          ...(change.movedByDays === undefined
            ? {}
            : { newDate: originalDate.add({ days: change.movedByDays }).toString() }),
          ...(change.newStartTime === undefined ? {} : { newStartTime: change.newStartTime }),
          ...(change.newEndTime === undefined ? {} : { newEndTime: change.newEndTime }),
          ...(change.newVenue === undefined
            ? {}
            : { newVenue: this.#id('api::venue.venue', change.newVenue) }),
        },
      })
    }
  }

  /** Once their meetings are public, which those are asked for that they are of. */
  async writeSpecialDates(): Promise<void> {
    const uid = 'api::special-date.special-date'
    for (const special of this.#seed.specialDates) {
      const { meeting, occurrence, picture, text } = special
      const key = `${meeting} ${occurrence}`
      await this.#write(uid, key, text, (words) => words, {
        meeting: this.#id('api::meeting.meeting', meeting),
        originalDate: (await this.#originalDate(special)).toString(),
        image: this.#file(picture),
      })
      const documentId = this.#id(uid, key)
      await this.#strapi.documents(uid).publish({ documentId, locale: '*' })
    }
  }

  /** The date that is so many dates away from the day of loading. */
  async #originalDate({
    meeting,
    occurrence,
  }: Pick<SeedDateChange, 'meeting' | 'occurrence'>): Promise<Temporal.PlainDate> {
    const documentId = this.#id('api::meeting.meeting', meeting)
    const row = await readMeetingRow(this.#strapi, documentId, defaultLanguage, 'published')
    const plan = row && toPlan(row, [], this.#seed.settings.timeZone)
    let left = occurrence
    for (const date of plan ? originalDates(plan, this.#today.toString()) : []) {
      if (left-- === 0) return Temporal.PlainDate.from(date)
    }
    throw new Error(`the example's meeting ${meeting} has no date ${occurrence}`)
  }

  async writeSettings(): Promise<void> {
    const { settings } = this.#seed
    const page = (key: string) => this.#id('api::page.page', key)
    await this.#write(
      'api::site-settings.site-settings',
      'settings',
      settings.text,
      (text, locale) => ({
        ...text,
        announcement: text.announcement?.map(({ text, link, on }) => {
          const day = resolveDate(on, this.#today)
          return {
            text: text.replace('{day}', nearDayInSentence(day.toString(), locale)),
            link: link && this.#link(link, locale),
            until: this.#endOf(day),
          }
        }),
      }),
      {
        timeZone: settings.timeZone,
        contactEmail: settings.contactEmail,
        palette: settings.palette,
        socialLinks: settings.socialLinks,
        donateUrl: settings.donateUrl,
        joinUrl: settings.joinUrl,
        shareImage: this.#file(settings.sharePicture),
        homePage: page(settings.homePage),
        meetingsPage: page(settings.boundPages.meetings),
        positionsPage: page(settings.boundPages.positions),
        getInvolvedPage: page(settings.boundPages.getInvolved),
      },
    )
    await this.#write(
      'api::navigation.navigation',
      'navigation',
      settings.navigation,
      (menu, locale) => ({
        header: this.#menu(menu.header, locale),
        footer: this.#menu(menu.footer, locale),
      }),
    )
  }

  #endOf(day: Temporal.PlainDate): string {
    const midnight = startOfDay(day.add({ days: 1 }), this.#seed.settings.timeZone)
    return new Date(midnight.epochMilliseconds).toISOString()
  }

  async writeRedirects(): Promise<void> {
    for (const { from, to, toPage } of this.#seed.redirects) {
      await this.#strapi.documents('api::redirect.redirect').create({
        data: {
          from,
          permanent: true,
          ...(to === undefined ? {} : { to }),
          ...(toPage === undefined ? {} : { page: this.#id('api::page.page', toPage) }),
        },
      })
    }
  }

  async writeGetInvolved(): Promise<void> {
    const { interests, getInvolved } = this.#seed
    const { text: consents, lettersOn } = getInvolved
    for (const { key, order, text } of interests) {
      await this.#write('api::interest.interest', key, text, (words) => words, { order })
    }
    const uid = 'api::get-involved.get-involved'
    await this.#write(uid, 'get-involved', consents, (words) => words, { lettersOn })
  }

  /**
   * Makes the document in its first language if it is new, and writes each language of it. Facts go
   * into the default language only: Strapi copies what it can to the others, and the door reads them
   * nowhere else.
   */
  async #write<Text>(
    uid: Uid,
    key: string,
    texts: Localized<Text>,
    words: (text: Text, locale: Locale) => object,
    facts: object = {},
  ): Promise<void> {
    for (const locale of editedLanguages) {
      const text = textIn(texts, locale)
      if (text === undefined) continue
      const content = this.#links.leading(words(text, locale), locale)
      const data = given({ ...content, ...(locale === defaultLanguage ? facts : {}) })
      const documentId = this.#ids.get(`${uid} ${key}`)
      const documents = this.#strapi.documents(uid)
      const row =
        documentId === undefined
          ? await documents.create({ locale, data })
          : await documents.update({ documentId, locale, data })
      if (row) this.#ids.set(`${uid} ${key}`, row.documentId)
    }
  }

  #id(uid: Uid, key: string): string {
    return this.#idIn(uid, key)
  }

  #idIn(uid: string | undefined, key: string): string {
    const id = this.#ids.get(`${uid} ${key}`)
    if (id === undefined) throw new Error(`the example names a ${uid} that it lacks: ${key}`)
    return id
  }

  #topics(keys: string[]): string[] {
    return keys.map((key) => this.#id('api::topic.topic', key))
  }

  #file(key: string | undefined): number | undefined {
    if (key === undefined) return undefined
    const id = this.#files.get(key)
    if (id === undefined) throw new Error(`the example names a file that it lacks: ${key}`)
    return id
  }
}

/** Without the keys whose value is undefined, which Strapi takes for values, at any depth. */
function given(data: object): object {
  return JSON.parse(JSON.stringify(data))
}

/** As Strapi stores them. */
const storedFrequencies = {
  weekly: 'weekly',
  'monthly-by-date': 'monthly by date',
  'monthly-by-weekday': 'monthly by weekday',
  yearly: 'yearly',
} as const

const nths = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' } as const

function toAccess(access: SeedAccess | undefined): object | undefined {
  if (!access) return undefined
  const offer = (value: 'provided' | 'on-request' | 'none' | undefined) =>
    value === 'on-request' ? 'on request' : value
  return {
    ...(access.stepFree === undefined ? {} : { stepFree: access.stepFree ? 'yes' : 'no' }),
    masks: access.masks,
    signLanguage: offer(access.signLanguage),
    childcare: offer(access.childcare),
  }
}

function describedIn(texts: Localized<string>): Described {
  return editedLanguages.reduce<Described>((file, locale) => {
    const text = textIn(texts, locale)
    return text === undefined ? file : withTextIn(file, locale, text)
  }, {})
}

/** What the example has in no text of the language in which the site is begun is there as the source has it. */
function textIn<Text>(texts: Localized<Text>, language: Locale): Text | undefined {
  return texts[language] ?? (language === defaultLanguage ? texts[sourceLanguage] : undefined)
}
