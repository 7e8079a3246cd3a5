/**
 * Everything that says when and where something is, held against the front door: pages in both
 * languages, all scopes of calendar files, structured data and share cards. For the example's
 * meetings, and for those that calendars get wrong.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  Article,
  ArticleList,
  Group,
  GroupList,
  Meeting,
  Occurrence,
  Paper,
  PaperList,
  Person,
  PersonList,
} from 'cms/contract'
import { isWhole } from '../../scripts/testing/whole.mjs'
import {
  asEvent,
  asInCalendar,
  calendarAt,
  comingIn,
  datesOfMeeting,
  expectDatePage,
  expectFlyer,
  expectShown,
  horizon,
  prefix,
  statusWords,
  type ReadLanguage,
} from './agreement'
import { isStudied } from '../src/components/kinds'
import { now } from './clock'
import { servedPage, type ServedPage, type ShownDate } from './documents'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { expectHistories } from './printedHistories'
import { makeTrickyMeetings } from './trickyMeetings'
import { untilVisible } from './visible'
import { comingDates, readJson } from './views'

const locales = ['en', 'es'] as const

/** An entry of a JSON feed. */
interface FeedItem {
  url: string
  title: string
  summary?: string
}

let editor: Editor
let tricky: string[]
/** What the door says in each language, in order: the standard for everything else. */
let said: Record<ReadLanguage, Occurrence[]>
/** The same with all dates of a series that is off as a whole, of which lists tell the first. */
let planned: Record<ReadLanguage, Occurrence[]>
let slugs: string[]

beforeAll(async () => {
  editor = new Editor(cmsUrl, editorToken)
  tricky = await makeTrickyMeetings(editor, now())
  await untilVisible()
  said = { en: await nearDates('en'), es: await nearDates('es') }
  slugs = [...new Set(said.en.map(({ slug }) => slug))]
  planned = { en: await plannedDates('en'), es: await plannedDates('es') }
})
afterAll(async () => {
  await editor.tidyUp()
  await untilVisible()
})

async function nearDates(locale: ReadLanguage): Promise<Occurrence[]> {
  const dates = await comingDates(siteUrl, locale)
  return dates.filter(({ startsAt }) => new Date(startsAt) < horizon)
}

async function plannedDates(locale: ReadLanguage): Promise<Occurrence[]> {
  const dates: Occurrence[] = []
  for (const slug of slugs) {
    const listed = said[locale].filter((occurrence) => occurrence.slug === slug)
    const { status, next } = await readJson<Meeting>(
      `${siteUrl}/api/site/meetings/${slug}?locale=${locale}`,
    )
    if (status === 'scheduled') dates.push(...listed)
    else dates.push(...next.filter(({ startsAt }) => new Date(startsAt) < horizon))
  }
  return dates
}

it('lists tell a series that is off as a whole once', () => {
  for (const locale of locales) {
    const off = planned[locale].filter(({ slug }) => slug === 'tried-called-off')
    expect(off.length).toBeGreaterThan(1)
    expect(said[locale].filter(({ slug }) => slug === 'tried-called-off')).toEqual(off.slice(0, 1))
  }
})

it('the example and the tricky meetings have every state there is', () => {
  const occurrences = said.en
  expect(slugs).toEqual(expect.arrayContaining(tricky))
  expect(new Set(occurrences.map(({ status }) => status)).size).toBe(4)
  expect(occurrences.some(({ allDay }) => allDay)).toBe(true)
  expect(new Set(occurrences.map(({ timeZone }) => timeZone)).size).toBeGreaterThanOrEqual(3)
  expect(new Set(occurrences.map(({ attendance }) => attendance)).size).toBe(3)
})

describe.each(locales)('in %s', (locale) => {
  /** In a short run each in one of the languages, in turn. */
  const ownShare = <T>(all: readonly T[]) =>
    isWhole ? all : all.filter((_, index) => locales[index % locales.length] === locale)

  /** In a short run in English alone: what differs by language of these is written there as well. */
  const isOnce = isWhole || locale === 'en'

  const datesOf = (slug: string) => planned[locale].filter((occurrence) => occurrence.slug === slug)

  it('the list of meetings has every date, in order, and each leads to its page', async () => {
    // A short run goes on to another page twice, and in one language.
    const occurrences = isWhole ? said[locale] : said[locale].slice(0, locale === 'en' ? 60 : 20)
    expect(occurrences.length).toBeGreaterThanOrEqual(20)
    const rows: ShownDate[] = []
    let url: string | null = `${siteUrl}${prefix(locale)}/meetings`
    while (url !== null && rows.length < occurrences.length) {
      const page: ServedPage = await servedPage(url)
      rows.push(...page.rows)
      url = page.more
    }
    expect(rows.length).toBeGreaterThanOrEqual(occurrences.length)
    occurrences.forEach((occurrence, index) => {
      const row = rows[index]
      if (!row) throw new Error('a row is missing')
      expect(row.path).toBe(`${prefix(locale)}/meetings/${occurrence.key}`)
      expectShown(row, occurrence, locale)
    })
  })

  it('news says the same on its page, in lists and feeds, to search engines and share cards', async () => {
    const door = `${siteUrl}/api/site/articles`
    const { data } = await readJson<ArticleList>(`${door}?locale=${locale}`)
    expect(data.length).toBeGreaterThan(2)
    const home = await servedPage(siteUrl + (prefix(locale) || '/'))
    const list = await servedPage(`${siteUrl}${prefix(locale)}/news`)
    const feed = await readJson<{ items: FeedItem[] }>(`${siteUrl}${prefix(locale)}/feed.json`)
    const atom = await (await fetch(`${siteUrl}${prefix(locale)}/feed.atom`)).text()
    const onHome = data.slice(0, 2).map(({ slug }) => slug)
    for (const { slug } of ownShare(data)) {
      const article = await readJson<Article>(`${door}/${slug}?locale=${locale}`)
      const url = `${siteUrl}${prefix(locale)}/news/${slug}`
      const page = await servedPage(url)
      expect(page.status, slug).toBe(200)
      const shownOn = [page, list, ...(onHome.includes(slug) ? [home] : [])]
      for (const { main: shown } of shownOn) {
        expect(shown).toContain(article.title)
        expect(shown).toContain(article.lead)
      }
      expect(page.html).toContain(`datetime="${article.appearedOn}"`)
      if (article.group) expect(page.main).toContain(article.group.title)
      for (const { title } of article.related) expect(page.main).toContain(title)
      expect(page.facts).toMatchObject({
        '@type': 'NewsArticle',
        headline: article.title,
        description: article.lead,
        datePublished: article.appearedOn,
        dateModified: article.lastModified,
        inLanguage: article.locale,
        url,
      })
      expect(page.shared('og:type')).toBe('article')
      expect(page.shared('og:title')).toBe(article.title)
      expect(page.shared('article:published_time')).toBe(article.appearedOn)
      expect(page.shared('og:image:alt')).toContain(article.title)
      expect(page.shared('og:image:alt')).toContain(article.appearedOn.slice(0, 4))
      expect((await fetch(page.shared('og:image'))).headers.get('content-type')).toBe('image/png')
      const item = feed.items.find((one) => one.url === url)
      expect(item).toMatchObject({ title: article.title, summary: article.lead })
      expect(atom).toContain(url)
    }
  })

  it.runIf(isOnce)(
    'each document says the same on its page and in the list, and so does each of its versions',
    async () => {
      const door = `${siteUrl}/api/site/papers`
      const { data } = await readJson<PaperList>(`${door}?locale=${locale}`)
      const list = await servedPage(`${siteUrl}${prefix(locale)}/documents`)
      const narrowed = await servedPage(`${siteUrl}${prefix(locale)}/documents?kind=bylaws`)
      for (const { slug, kind } of data) {
        const newest = await readJson<Paper>(`${door}/${slug}?locale=${locale}`)
        expect(list.main).toContain(newest.title)
        expect(narrowed.main.includes(newest.title)).toBe(kind === 'bylaws')
        for (const { day } of newest.versions) {
          const paper = await readJson<Paper>(`${door}/${slug}/${day}?locale=${locale}`)
          const page = await servedPage(`${siteUrl}${prefix(locale)}/documents/${slug}/v/${day}`)
          expect(page.status, slug).toBe(200)
          expect(page.main).toContain(paper.title)
          // Beside what is studied a day would pass for the one on which that is discussed.
          const saysDay = !isStudied({ kind }) || newest.versions.length > 1
          expect(page.html.includes(`datetime="${day}"`), slug).toBe(saysDay)
          const written = paper.translations.includes(locale) ? locale : 'en'
          const url = `${siteUrl}${prefix(written)}/${paper.paths[written]}`
          expect(page.canonical).toBe(url)
          const [head = ''] = /<header class="page-head[^]*?<\/header>/.exec(page.html) ?? []
          expect(head.includes('class="change"')).toBe(day !== newest.day)
          expect(page.facts).toMatchObject({
            '@type': 'DigitalDocument',
            headline: paper.title,
            datePublished: day,
            version: day,
            ...(paper.version?.file && { encoding: { encodingFormat: 'application/pdf' } }),
          })
        }
      }
    },
  )

  it.runIf(isOnce)(
    'groups say the same on their pages, in the list, to search engines and share cards',
    async () => {
      const door = `${siteUrl}/api/site/groups`
      const { data } = await readJson<GroupList>(`${door}?locale=${locale}`)
      expect(data.length).toBeGreaterThan(2)
      const list = await servedPage(`${siteUrl}${prefix(locale)}/groups`)
      for (const { slug } of data) {
        const group = await readJson<Group>(`${door}/${slug}?locale=${locale}`)
        const url = `${siteUrl}${prefix(locale)}/groups/${slug}`
        const page = await servedPage(url)
        expect(page.status, slug).toBe(200)
        for (const { main: shown } of [page, list]) {
          expect(shown).toContain(group.title)
          expect(shown).toContain(group.lead)
        }
        expect(page.main).toContain(group.joining)
        expect(page.rows.slice(0, group.dates.length).map(({ path }) => path)).toEqual(
          group.dates.map(({ key }) => `${prefix(locale)}/meetings/${key}`),
        )
        for (const { title } of group.articles) expect(page.main).toContain(title)
        expect(page.html).toContain(`calendar.ics?group=${slug}`)
        expect(page.html).toContain(`href="${prefix(locale)}/get-involved/ask/${slug}"`)
        expect(page.facts).toMatchObject({
          '@type': 'Organization',
          name: group.title,
          description: group.lead,
          url,
        })
        expect(page.shared('og:title')).toBe(group.title)
        expect(page.shared('og:image:alt')).toContain(group.title)
      }
    },
  )

  it.runIf(isOnce)(
    'people say the same on their pages, in the list, to search engines and share cards',
    async () => {
      const door = `${siteUrl}/api/site/people`
      const { data } = await readJson<PersonList>(`${door}?locale=${locale}`)
      expect(data.map(({ offices }) => offices.length)).toEqual([1, 2, 0])
      const list = await servedPage(`${siteUrl}${prefix(locale)}/people`)
      for (const { slug } of data) {
        const person = await readJson<Person>(`${door}/${slug}?locale=${locale}`)
        const titles = person.offices.map(({ title }) => title)
        const url = `${siteUrl}${prefix(locale)}/people/${slug}`
        const page = await servedPage(url)
        for (const { main: shown } of [page, list]) {
          for (const words of [person.title, person.pronouns, ...titles])
            expect(shown).toContain(words)
        }
        expect(page.facts).toMatchObject({
          '@type': 'Person',
          name: person.title,
          url,
          ...(titles.length > 0 && { jobTitle: titles }),
          memberOf: { '@type': 'Organization', url: `${siteUrl}/` },
        })
        expect(page.shared('og:title')).toBe(person.title)
        expect(page.shared('og:image:alt')).toContain(person.title)
      }
    },
  )

  it('the home page shows the next date that the door has', async () => {
    const occurrences = said[locale]
    const { poster } = await servedPage(siteUrl + (prefix(locale) || '/'))
    if (!poster) throw new Error('there is no poster')
    const next = occurrences.find(({ key }) => poster.path?.endsWith(key))
    if (!next) throw new Error(`${poster.path} is no date of the door`)
    expectShown(poster, next, locale)
    expect(
      occurrences.findIndex(({ status }) => status === 'scheduled' || status === 'moved'),
    ).toBe(occurrences.indexOf(next))
  })

  it('the page of each meeting shows its dates', async () => {
    for (const slug of ownShare(slugs)) {
      const page = await servedPage(`${siteUrl}${prefix(locale)}/meetings/${slug}`)
      expect(page.status, slug).toBe(200)
      const dates = datesOf(slug)
      if (!page.poster) throw new Error(`${slug} has no poster`)
      for (const shown of [page.poster, ...page.rows]) {
        const occurrence = dates.find(({ startsAt }) => startsAt === shown.datetime)
        // What is over is none of the door's coming dates.
        if (!occurrence && new Date(shown.datetime) < now()) continue
        if (!occurrence) throw new Error(`${slug} shows ${shown.datetime}, which the door has not`)
        expectShown(shown, occurrence, locale)
      }
      expect(page.events, slug).toMatchObject([
        { start: page.poster.datetime, url: `${siteUrl}${prefix(locale)}/meetings/${slug}` },
      ])
      const shownStarts = [page.poster, ...page.rows].map(({ datetime }) => datetime)
      const listed = said[locale].filter((occurrence) => occurrence.slug === slug)
      for (const { startsAt } of listed.slice(0, 4)) expect(shownStarts, slug).toContain(startsAt)
    }
  })

  it('the page of each date says the same, to readers, search engines and share cards', async () => {
    const chosen = slugs.flatMap((slug) => {
      const dates = datesOf(slug)
      const changed = dates.filter(({ status, change }) => status !== 'scheduled' || change)
      return [
        ...new Set([
          ...dates.slice(0, 2),
          ...changed.slice(0, isWhole ? 6 : 3),
          ...dates.slice(-1),
        ]),
      ]
    })
    expect(chosen.length).toBeGreaterThan(20)
    for (const occurrence of ownShare(chosen)) await expectDatePage(siteUrl, occurrence, locale)
  })

  it('the flyer of a date in each state says the same, on its page and as a PDF', async () => {
    const kindOf = ({ status, allDay, attendance, change }: Occurrence) =>
      [status, allDay, attendance, Boolean(change?.previousVenue)].join()
    const kinds = new Map(slugs.flatMap(datesOf).map((date) => [kindOf(date), date]))
    expect(kinds.size).toBeGreaterThan(7)
    const looks = ['design=quiet', 'ink=black', 'design=quiet&paper=letter&strips=yes', '']
    for (const [index, date] of ownShare([...kinds.values()]).entries()) {
      await expectFlyer(siteUrl, date, locale, looks[index % looks.length] ?? '')
    }
  })

  it.runIf(isOnce)('the calendar of everything has the dates of the door', async () => {
    const file = await calendarAt(`${siteUrl}${prefix(locale)}/calendar.ics`)
    for (const slug of slugs) {
      expect(comingIn(datesOfMeeting(file, slug), datesOf(slug)), slug).toEqual(
        asInCalendar(datesOf(slug), locale),
      )
    }
  })

  it('the calendar of each meeting has its dates', async () => {
    for (const slug of slugs) {
      const file = await calendarAt(`${siteUrl}${prefix(locale)}/meetings/${slug}/calendar.ics`)
      expect(comingIn(file, datesOf(slug)), slug).toEqual(asInCalendar(datesOf(slug), locale))
      for (const { status, summary } of file) {
        expect(summary.includes(statusWords[locale].cancelled)).toBe(status === 'CANCELLED')
      }
    }
  })

  it.runIf(isOnce)('the calendar of a topic has the dates of that topic', async () => {
    const occurrences = planned[locale]
    const topics = new Set(occurrences.flatMap((one) => one.topics.map(({ slug }) => slug)))
    expect(topics.size).toBeGreaterThan(1)
    for (const topic of topics) {
      const file = await calendarAt(`${siteUrl}${prefix(locale)}/calendar.ics?topic=${topic}`)
      const dates = occurrences.filter((one) => one.topics.some(({ slug }) => slug === topic))
      expect(comingIn(file, dates), topic).toEqual(asInCalendar(dates, locale))
    }
  })
})

it('what was printed of a meeting leads to how things stand, whatever happened since', async () => {
  const own = new Editor(cmsUrl, editorToken)
  try {
    // All that can happen does, and what is left is of each kind: a date moved, off, dropped or hidden.
    await expectHistories(own, siteUrl, { count: 3, seed: 4_703, now: now() })
  } finally {
    await own.tidyUp()
    await untilVisible()
  }
})

describe('on other sites', () => {
  const settings = '/content-manager/single-types/api::site-settings.site-settings'
  const paths = ['/embed/meetings', '/es/embed/meetings', '/embed/meetings.json']
  const statuses = () =>
    Promise.all(paths.map(async (path) => (await fetch(siteUrl + path)).status))

  it('the next dates stand in a frame and as data, once the branch has switched that on', async () => {
    expect(await statuses()).toEqual([404, 404, 404])
    await editor.save(settings, { embedPage: true, embedData: true })
    await untilVisible()
    for (const locale of locales) {
      const address = `${siteUrl}${prefix(locale)}/embed/meetings`
      const { events } = await servedPage(address)
      const urlOf = (key: string) => `${siteUrl}${prefix(locale)}/meetings/${key}`
      expect(events).toEqual(
        said[locale].slice(0, 5).map((date) => asEvent(date, locale, urlOf(date.key))),
      )
      const answer = await fetch(`${address}.json`)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      const { dates } = (await answer.json()) as { dates: unknown[] }
      expect(dates).toEqual(
        said[locale].slice(0, 10).map((date) =>
          expect.objectContaining({
            title: date.title,
            url: urlOf(date.key),
            startsAt: date.startsAt,
            endsAt: date.endsAt,
            status: date.status,
            movedFrom: date.change?.previousStartsAt ?? null,
            note: date.change?.note?.text ?? null,
          }),
        ),
      )
    }
    await editor.save(settings, { embedPage: false, embedData: false })
    await untilVisible()
    expect(await statuses()).toEqual([404, 404, 404])
  })
})

it('nothing of this ever shows the way into an online meeting', async () => {
  const paths = [
    '/api/site/meetings/tried-kolkata',
    '/meetings/tried-kolkata',
    '/meetings/tried-kolkata/calendar.ics',
    '/calendar.ics',
    '/meetings',
  ]
  for (const path of paths) {
    expect(await (await fetch(siteUrl + path)).text(), path).not.toContain('join.example')
  }
})

it('the date that comes next is where /next leads', async () => {
  const coming = said.en.find(({ status }) => status === 'scheduled' || status === 'moved')
  for (const locale of locales) {
    const answer = await fetch(`${siteUrl}${prefix(locale)}/next`, { redirect: 'manual' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('location')).toBe(`${prefix(locale)}/meetings/${coming?.key}`)
  }
})
