import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type {
  Article,
  ArticleList,
  ErrorAnswer,
  Group,
  Locale,
  Meeting,
  MeetingCodes,
  Month,
  News,
  OccurrenceList,
  Page,
  Paper,
  PaperList,
  Person,
  PersonList,
  Position,
  PositionList,
  Redirect,
  Site,
  Sitemap,
} from '../src/contract'
import { PublishedContent } from '../src/content/reading/published'
import { expectCitations } from './citations'
import { startCms, type Cms } from './cms'
import { now } from './clock/clock.mjs'
import { inDays, today } from './days'
import { inProcess } from './inProcess'
import { holdClock } from './testClock'
import { readJson } from './visitor'

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: true })
  holdClock()
})
afterAll(() => cms.stop())

/** What the door answers, believed to have its contract's shape: the shape is what is asserted on. */
const read = <T>(path: string) => readJson<T>(cms, path)

async function refusal(path: string): Promise<ErrorAnswer['error']> {
  const answer = await cms.ask(`/api/site${path}`)
  return (answer.json as ErrorAnswer).error
}

async function everyAddress(): Promise<string[]> {
  const { data } = await read<Sitemap>('/sitemap')
  // Of the dates of meetings, which are most of them, some stand for all.
  const some = data.filter(({ kind }, index) => isWhole || kind !== 'date' || index % 4 === 0)
  const languages: Locale[] = ['en', 'es']
  const all = languages.map((locale) => [
    `?locale=${locale}`,
    `/meetings?locale=${locale}&limit=100`,
    `/positions?locale=${locale}`,
    `/articles?locale=${locale}`,
    `/papers?locale=${locale}`,
    `/people?locale=${locale}`,
    `/topics?locale=${locale}`,
    ...some.flatMap(({ kind, paths }) => {
      const path = paths[locale]
      if (path === undefined) return []
      if (kind === 'archive' || kind === 'month') {
        return [`/${path.replace('meetings/', '')}?locale=${locale}`]
      }
      if (kind === 'article') return [`/${path.replace('news', 'articles')}?locale=${locale}`]
      if (kind === 'news') {
        return path === 'news'
          ? []
          : [`/articles?year=${path.replace('news/', '')}&locale=${locale}`]
      }
      if (kind === 'circular') return [`/${path.replace('letters', 'circulars')}?locale=${locale}`]
      if (kind === 'letters') {
        return path === 'letters'
          ? []
          : [`/circulars?year=${path.replace('letters/', '')}&locale=${locale}`]
      }
      if (kind === 'documents') return []
      if (kind === 'paper' || kind === 'paperVersion') {
        const address = path.replace('documents', 'papers').replace('/v/', '/')
        return [`/${address}?locale=${locale}`]
      }
      if (kind === 'page') return [`/pages${path === '' ? '' : `/${path}`}?locale=${locale}`]
      return [`/${path}?locale=${locale}`]
    }),
  ])
  // In a short run each in one of the languages.
  return all.flatMap((addresses, turn) =>
    addresses.filter((_, index) => isWhole || index % languages.length === turn),
  )
}

describe('what is public', () => {
  it('answers for every address of the sitemap in each language, without ids and links to join', async () => {
    const link = await cms.strapi.db
      .query('api::meeting.meeting')
      .findOne({ where: { joinLink: { $notNull: true } } })
    expect(link.joinLink).toMatch(/^https:/)
    const addresses = await everyAddress()
    expect(addresses.length).toBeGreaterThan(40)
    for (const address of addresses) {
      const { status, text } = await cms.ask(`/api/site${address}`)
      expect(status, `${address}: ${text.slice(0, 200)}`).toBe(200)
      expect(text, address).not.toContain(link.joinLink)
      expect(text, address).not.toMatch(/"(id|documentId|createdBy|updatedBy|publishedAt)":/)
    }
  })

  it('shows neither drafts nor changes that are not published', async () => {
    const draft = await cms.strapi.documents('api::page.page').create({
      locale: 'en',
      data: { title: 'Half an idea', slug: 'half-an-idea' },
    })
    expect((await cms.ask('/api/site/pages/half-an-idea')).status).toBe(404)

    await cms.strapi.documents('api::page.page').publish({ documentId: draft.documentId })
    await cms.strapi.documents('api::page.page').update({
      documentId: draft.documentId,
      locale: 'en',
      data: { title: 'Half an idea, better' },
    })
    expect((await read<Page>('/pages/half-an-idea')).title).toBe('Half an idea')
    await cms.strapi.documents('api::page.page').delete({ documentId: draft.documentId })
    expect((await cms.ask('/api/site/pages/half-an-idea')).status).toBe(404)
  })
})

describe('what is new', () => {
  it('is every position in force and all news, latest first, with its whole text and when it was published', async () => {
    const { data: before } = await read<News>('/news?locale=es')
    const { data: listed } = await read<PositionList>('/positions?locale=es')
    const { data: articles } = await read<ArticleList>('/articles?locale=es')
    expect(before.map(({ path }) => path).sort()).toEqual(
      [
        ...listed.map(({ slug }) => `positions/${slug}`),
        ...articles.map(({ slug }) => `news/${slug}`),
      ].sort(),
    )
    const last = before.filter(({ kind }) => kind === 'position').at(-1)
    const [, documentId = ''] = last?.uid.split('/') ?? []
    const inEnglish = async () =>
      (await read<News>('/news')).data.find(({ uid }) => uid === last?.uid)
    const english = await inEnglish()
    const positions = cms.strapi.documents('api::position.position')
    await positions.update({ documentId, locale: 'es', data: { title: 'Por ahora un borrador' } })
    expect((await read<News>('/news?locale=es')).data).toEqual(before)

    await positions.publish({ documentId, locale: 'es' })
    const [first, ...others] = (await read<News>('/news?locale=es')).data
    expect(first).toMatchObject({ uid: last?.uid, title: 'Por ahora un borrador', locale: 'es' })
    expect(Date.parse(first?.updated ?? '')).toBeGreaterThan(Date.parse(last?.updated ?? ''))
    expect(others).toEqual(before.filter(({ uid }) => uid !== last?.uid))
    const { body } = await read<Position>(`/${first?.path}?locale=es`)
    expect(first?.body).toEqual(body)
    // What is read in English was not published again.
    expect(english).toBeDefined()
    expect(await inEnglish()).toEqual(english)
    await positions.update({ documentId, locale: 'es', data: { title: last?.title ?? '' } })
    await positions.publish({ documentId, locale: 'es' })
  })
})

describe('people', () => {
  const uid = 'api::person.person'
  const names = async () => (await read<PersonList>('/people')).data.map(({ title }) => title)

  it('are listed with the first sentence about each, in the language that is read', async () => {
    const leads = async (locale: Locale) =>
      (await read<PersonList>(`/people?locale=${locale}`)).data.map(({ lead }) => lead)
    expect((await leads('en'))[1]).toBe(
      'Desmond drives a bus on line 72 and has been a shop steward for nine years.',
    )
    expect((await leads('es'))[0]).toMatch(/^Maya enseña historia en .* llevaron el café\.$/)
  })

  it('are shown with a day of consent that has come, and with no other', async () => {
    const [isToday, tomorrow] = [inDays(0), inDays(1)]
    const people = cms.strapi.documents(uid)
    const begun = { title: 'Ada Voss', offices: [{ title: 'Delegate', from: isToday }] }
    const { documentId } = await people.create({ locale: 'en', data: begun })
    const refusal = (consentOn: string | null) =>
      people
        .update({ documentId, locale: 'en', data: { consentOn } as never })
        .then(() => people.publish({ documentId, locale: 'en' }))
        .then(
          () => null,
          (error: unknown) => String(error),
        )
    expect(await refusal(null)).toContain('nobody is shown on the site without a day')
    const inWords = today().add({ days: 1 }).toLocaleString('en-US', { dateStyle: 'full' })
    expect(await refusal(tomorrow)).toContain(`${inWords} is still to come`)
    expect(await names()).not.toContain('Ada Voss')
    expect(await refusal(isToday)).toBeNull()
    expect(await names()).toContain('Ada Voss')
    const told = await read<Person>('/people/ada-voss?locale=es')
    expect(told).toMatchObject({ locale: 'en', offices: [{ title: 'Delegate' }], image: null })

    // Whatever else wrote a row, it shows nobody.
    for (const consentOn of [null, tomorrow]) {
      const where = { documentId, publishedAt: { $notNull: true } }
      await cms.strapi.db.query(uid).updateMany({ where, data: { consentOn } })
      const published = await new PublishedContent(cms.strapi).read()
      expect(published.people.size, String(consentOn)).toBe(3)
      expect(published.people.has(documentId), String(consentOn)).toBe(false)
    }
    await people.delete({ documentId, locale: '*' })
  })
})

describe('news', () => {
  const uid = 'api::article.article'

  it('says what it is about, as far as that is public, and what appeared before and after', async () => {
    const { data, meta } = await read<ArticleList>('/articles')
    expect(data.map(({ kind }) => kind)).toEqual(['announcement', 'report', 'statement'])
    expect(meta.years).toEqual([
      ...new Set(data.map(({ appearedOn }) => Number(appearedOn.slice(0, 4)))),
    ])
    const [latest, report, statement] = data
    const told = await read<Article>(`/articles/${report?.slug}`)
    expect(told).toMatchObject({ next: latest, previous: statement })
    expect(told.related).toEqual([
      {
        kind: 'page',
        path: 'what-we-do/organizing-at-work',
        title: 'Organizing at Work',
        locale: 'en',
      },
    ])
    const pages = cms.strapi.documents('api::page.page')
    const page = await pages.findFirst({ filters: { slug: 'organizing-at-work' } })
    const documentId = page?.documentId ?? ''
    await pages.unpublish({ documentId })
    expect((await read<Article>(`/articles/${report?.slug}`)).related).toEqual([])
    await pages.publish({ documentId })
    const articles = cms.strapi.documents(uid)
    const article = await articles.findFirst({ filters: { slug: report?.slug ?? '' } })
    await articles.publish({ documentId: article?.documentId ?? '' })
    expect((await read<Article>(`/articles/${report?.slug}`)).related).toEqual(told.related)
    expect((await cms.ask('/api/site/articles?year=1871')).status).toBe(404)
    expect((await cms.ask('/api/site/articles?year=soon')).status).toBe(400)
  })

  it('is of today, unless another day is said', async () => {
    const articles = cms.strapi.documents(uid)
    const kind = 'report'
    const written = await articles.create({ locale: 'en', data: { title: 'Today', kind } })
    const other = await articles.create({
      locale: 'en',
      data: { title: 'Then', kind, appearedOn: '1917-03-08' },
    })
    expect(written.appearedOn).toBe(inDays(0))
    expect(other.appearedOn).toBe('1917-03-08')
    const emptied = await articles.update({
      documentId: other.documentId,
      locale: 'en',
      data: { appearedOn: null } as never,
    })
    expect(emptied?.appearedOn).toBe(inDays(0))
    for (const { documentId } of [written, other]) await articles.delete({ documentId })
  })

  it('has nothing of it in menus, on pages and in the sitemap where there is none', async () => {
    const hasNews = async () => {
      const { navigation } = await read<Site>('')
      const { sections } = await read<Page>('/pages')
      const { data } = await read<Sitemap>('/sitemap')
      return [
        navigation.header.some(({ target }) => target.kind === 'builtIn' && target.page === 'news'),
        sections.some(({ type }) => type === 'news'),
        data.some(({ kind }) => kind === 'news' || kind === 'article'),
      ]
    }
    expect(await hasNews()).toEqual([true, true, true])
    const articles = cms.strapi.documents(uid)
    const all = await articles.findMany({ status: 'published' })
    expect(all).toHaveLength(3)
    for (const { documentId } of all) await articles.unpublish({ documentId, locale: '*' })
    expect(await hasNews()).toEqual([false, false, false])
    expect(await read<ArticleList>('/articles')).toMatchObject({ data: [], meta: { years: [] } })

    // Whoever had a page at that address before keeps it.
    const pages = cms.strapi.documents('api::page.page')
    const { documentId } = await pages.create({
      locale: 'en',
      data: { title: 'Our newsletter', slug: 'news' },
    })
    await pages.publish({ documentId })
    expect((await read<Site>('')).boundPages.news).toBe(true)
    expect(await hasNews()).toEqual([true, false, true])
    await pages.delete({ documentId })
    for (const { documentId } of all) await articles.publish({ documentId, locale: '*' })
    expect(await hasNews()).toEqual([true, true, true])
  })
})

describe('documents', () => {
  const uid = 'api::paper.paper'
  const text = (words: string) =>
    [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] as never

  it('of a course lead to each other, with what to read and the date on which they are discussed', async () => {
    const unit = await read<Paper>('/papers/de-quien-es-el-estado?locale=es')
    const { readings, questions, locale, discussed, course } = unit.study ?? {}
    expect(readings).toMatchObject([{ author: 'V. I. Lenin' }])
    expect(questions).toMatchObject([{ type: 'list', format: 'ordered' }])
    expect(locale).toBe('es')
    expect(discussed?.date).toMatchObject({
      slug: 'weekly-branch-meeting',
      originalDate: discussed?.day,
    })
    expect(course).toMatchObject({ slug: 'tres-noches-para-empezar' })
    expect(course?.units.map(({ part, slug }) => [part, slug])).toEqual([
      [1, 'que-es-una-clase'],
      [2, 'de-quien-es-el-estado'],
      [3, 'por-que-organizarse'],
    ])
    expect(await read<Paper>('/papers/bylaws')).not.toHaveProperty('study')
  })

  it('are listed by their newest versions, and each version stays at an address of its own', async () => {
    const { data } = await read<PaperList>('/papers')
    expect(data.map(({ kind }) => kind)).toEqual([
      ...['course', 'studyUnit', 'studyUnit', 'studyUnit'],
      ...['minutes', 'bylaws', 'studyUnit', 'leaflet'],
    ])
    const bylaws = await read<Paper>('/papers/bylaws')
    expect(bylaws.versions).toHaveLength(2)
    expect(bylaws.version).toMatchObject({ day: bylaws.day, locale: 'en', file: null })
    const [, first] = bylaws.versions
    const older = await read<Paper>(`/papers/bylaws/${first?.day}`)
    expect(older).toMatchObject({
      version: { day: first?.day },
      paths: { en: `documents/bylaws/v/${first?.day}`, es: `documents/estatutos/v/${first?.day}` },
      translations: ['en'],
    })
    expect(JSON.stringify(older.version?.body)).toContain('A committee of three')
    expect(await read<Paper>('/papers/estatutos?locale=es')).toMatchObject({
      version: { day: bylaws.day, locale: 'es' },
    })
    const { data: entries } = await read<Sitemap>('/sitemap')
    expect(
      entries.filter(({ kind }) => kind === 'paperVersion').map(({ paths }) => paths.en),
    ).toEqual([`documents/bylaws/v/${first?.day}`])
    const minutes = data.find(({ kind }) => kind === 'minutes')
    const decided = {
      act: 'amended',
      day: minutes?.day,
      number: 1,
      paper: { slug: minutes?.slug, title: minutes?.title, locale: 'en' },
    }
    expect((await read<Position>('/positions/against-war')).decisions).toEqual([decided])
    expect(await read<Position>('/positions/workers-power')).not.toHaveProperty('decisions')
    expect((await read<Paper>('/papers/leaflet-who-we-are')).version?.file).toMatchObject({
      mime: 'application/pdf',
    })
  })

  it('show no version before its day, keep the address of each after a rename, and take no two of a day', async () => {
    const papers = cms.strapi.documents(uid)
    const versions = [
      { day: inDays(-9), text: text('Then.') },
      { day: inDays(-2), text: text('Now.') },
      { day: inDays(1), text: text('Tomorrow.') },
    ]
    const { documentId } = await papers.create({
      locale: 'en',
      data: { title: 'House rules', kind: 'bylaws', versions },
    })
    await papers.publish({ documentId })
    const told = await read<Paper>('/papers/house-rules')
    expect(told.versions.map(({ day }) => day)).toEqual([inDays(-2), inDays(-9)])
    expect((await cms.ask(`/api/site/papers/house-rules/${inDays(1)}`)).status).toBe(404)

    await papers.update({ documentId, locale: 'en', data: { slug: 'rules-of-the-house' } })
    await papers.publish({ documentId })
    expect(await read<Redirect>(`/redirects/documents/house-rules/v/${inDays(-9)}`)).toEqual({
      to: `/documents/rules-of-the-house/v/${inDays(-9)}`,
      permanent: true,
    })

    // What was cited there is nobody else's to be read.
    const other = await papers.create({
      locale: 'en',
      data: { title: 'House rules', kind: 'bylaws', versions },
    })
    expect(other.slug).toBe('house-rules-2')
    await papers.update({
      documentId: other.documentId,
      locale: 'en',
      data: { slug: 'house-rules' },
    })
    await expect(papers.publish({ documentId: other.documentId })).rejects.toThrow(
      /“house-rules” belongs to “House rules”/,
    )
    await papers.delete({ documentId: other.documentId })

    const twice = [...versions, { day: inDays(-2), text: text('Again.') }]
    await papers.update({ documentId, locale: 'en', data: { versions: twice } })
    await expect(papers.publish({ documentId })).rejects.toThrow(/another version/)
    await papers.update({ documentId, locale: 'en', data: { versions: [{ day: inDays(-2) }] } })
    await expect(papers.publish({ documentId })).rejects.toThrow(/neither a file nor a text/)
    await papers.update({ documentId, locale: 'en', data: { versions: [] } })
    await expect(papers.publish({ documentId })).rejects.toThrow(/there is none yet/)
    await papers.delete({ documentId })
  })
})

describe('groups', () => {
  const slug = 'labor-committee'

  it('have their dates in the programme, in a month and in a calendar of their own', async () => {
    const { dates, articles, people, papers } = await read<Group>(`/groups/${slug}?locale=es`)
    expect(dates.map((date) => date.slug)).toEqual([
      'film-night-salt-of-the-earth',
      'strike-fund-benefit-night',
    ])
    for (const { groups } of dates) {
      expect(groups).toEqual([{ slug, title: 'Comité laboral', locale: 'es' }])
    }
    expect(articles.map((article) => article.slug)).toEqual(['five-mornings-at-the-laundry-gate'])
    expect(people.map(({ title }) => title)).toEqual(['Maya Torres', 'Desmond Achebe'])
    expect(papers.map((paper) => paper.slug)).toEqual(['study-reform-or-revolution'])
    const programme = await read<OccurrenceList>(`/meetings?group=${slug}&locale=es`)
    expect(programme.data).toEqual(dates)
    expect((await read<OccurrenceList>('/meetings?group=nobody')).data).toEqual([])
    const [first] = dates
    const month = await read<Month>(`/month/${first?.startsAt.slice(0, 7)}?group=${slug}`)
    expect(month.data.map(({ key }) => key)).toContain(first?.key)
    expect(month.data.every((date) => dates.some(({ key }) => key === date.key))).toBe(true)
    const { text, status, headers } = await cms.ask(`/api/site/calendar.ics?group=${slug}`)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toContain(`${slug}.ics`)
    expect(text).toMatch(/^X-WR-CALNAME:ISO Portland: Labor Committee\r$/m)
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(dates.length)
    expect((await cms.ask('/api/site/calendar.ics?group=nobody')).status).toBe(404)
  })

  it('keep the calendars of those who subscribed before they were renamed, and are named nowhere once they are taken back', async () => {
    const documents = cms.strapi.documents('api::group.group')
    const found = await documents.findFirst({ filters: { slug } })
    const documentId = found?.documentId ?? ''
    const calendar = () => cms.ask(`/api/site/calendar.ics?group=${slug}`)
    const rename = async (next: string) => {
      await documents.update({ documentId, locale: 'en', data: { slug: next } })
      await documents.publish({ documentId, locale: '*' })
    }
    const before = (await calendar()).text.match(/^UID:.*$/gm)
    await rename('workplace-committee')
    const after = await calendar()
    expect(after.status).toBe(200)
    expect(after.text.match(/^UID:.*$/gm)).toEqual(before)
    await rename(slug)

    const named = async () => {
      const { data } = await read<OccurrenceList>('/meetings?limit=100')
      return data.filter(({ groups }) => groups !== undefined).length
    }
    expect(await named()).toBe(before?.length)
    await documents.unpublish({ documentId, locale: '*' })
    expect(await named()).toBe(0)
    expect((await calendar()).status).toBe(404)
    await documents.publish({ documentId, locale: '*' })
  })
})

it('however documents are renamed, each version and decision is read where it was cited', async () => {
  await expectCitations(cms, { count: 2, seed: 36 })
})

describe('what is printed', () => {
  const slug = 'weekly-branch-meeting'
  const codes = async () => (await read<MeetingCodes>('/codes')).data
  const codeOf = async (of: string) => (await codes()).find((one) => one.slug === of)?.code

  it('names each public meeting by a code of its own, and by no other once it is renamed', async () => {
    const before = await codes()
    const { data } = await read<Sitemap>('/sitemap')
    expect(before.map((one) => `meetings/${one.slug}`).sort()).toEqual(
      data.flatMap(({ kind, paths }) => (kind === 'meeting' ? [paths.en] : [])).sort(),
    )
    expect(new Set(before.map(({ code }) => code)).size).toBe(before.length)

    const code = await codeOf(slug)
    const meetings = cms.strapi.documents('api::meeting.meeting')
    const meeting = await meetings.findFirst({ locale: 'en', filters: { slug } })
    const documentId = meeting?.documentId ?? ''
    const rename = async (to: string) => {
      await meetings.update({ documentId, locale: 'en', data: { slug: to } })
      await meetings.publish({ documentId, locale: 'en' })
    }
    await rename('printed-otherwise')
    expect(await codeOf('printed-otherwise')).toBe(code)
    expect(await codeOf(slug)).toBeUndefined()
    await rename(slug)
    await meetings.unpublish({ documentId, locale: 'en' })
    expect((await codes()).some((one) => one.code === code)).toBe(false)
    await meetings.publish({ documentId, locale: 'en' })
    expect(await codeOf(slug)).toBe(code)
  })
})

describe('languages', () => {
  it('takes the facts of a meeting from the default language: publish English, Spanish moves', async () => {
    const meetings = cms.strapi.documents('api::meeting.meeting')
    const [weekly] = await meetings.findMany({
      locale: 'en',
      filters: { slug: 'weekly-branch-meeting' },
    })
    if (!weekly) throw new Error('the example has no weekly meeting')
    const before = await read<Meeting>('/meetings/weekly-branch-meeting?locale=es')
    expect(before.locale).toBe('es')
    expect(before.rule).toContain('7')

    const { documentId } = weekly
    await meetings.update({ documentId, locale: 'en', data: { startTime: '18:30' } })
    await meetings.publish({ documentId, locale: 'en' })

    const after = await read<Meeting>('/meetings/weekly-branch-meeting?locale=es')
    expect(after.title).toBe(before.title)
    expect(after.rule).toContain('6:30')
    const first = after.next[0]
    const local = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'America/Los_Angeles',
      timeStyle: 'short',
    })
    expect(local.format(Date.parse(first?.startsAt ?? ''))).toBe('18:30')
  })

  it('answers with the default language where there is no translation, and says so', async () => {
    const site = await read<Site>('?locale=es')
    expect(site.locale).toBe('es')
    const { data } = await read<Sitemap>('/sitemap')
    const untranslated = data.find(({ kind, paths }) => kind === 'page' && paths.es === undefined)
    const page = await read<Page>(`/pages/${untranslated?.paths.en}`)
    expect(page.translations).toEqual(['en'])
    const shown = await read<Page>(`/pages/${page.paths.es}?locale=es`)
    expect(shown).toMatchObject({ locale: 'en', title: page.title })
  })

  it('has a slug for each language of a position, and one for all languages of a meeting', async () => {
    const { data } = await read<PositionList>('/positions?locale=es')
    const translated = data.find(({ locale }) => locale === 'es')
    const position = await read<Position>(`/positions/${translated?.slug}?locale=es`)
    expect(position.paths.en).not.toBe(position.paths.es)
    expect((await cms.ask(`/api/site/${position.paths.es}`)).status).toBe(404)
    const meeting = await read<Meeting>('/meetings/weekly-branch-meeting?locale=es')
    expect(meeting.paths).toEqual({
      en: 'meetings/weekly-branch-meeting',
      es: 'meetings/weekly-branch-meeting',
    })
  })
})

describe('pages', () => {
  it('show the people, groups and documents that were chosen, as far as they are public', async () => {
    const made = async (uid: 'api::person.person' | 'api::group.group', data: object) => {
      const { documentId } = await cms.strapi.documents(uid).create({ locale: 'en', data } as never)
      return documentId
    }
    const consentOn = inDays(0)
    const shown = await made('api::person.person', { title: 'Vera Lux', consentOn })
    const draft = await made('api::person.person', { title: 'Ivo Lux', consentOn })
    const group = await made('api::group.group', { title: 'Lamp Makers' })
    await cms.strapi.documents('api::person.person').publish({ documentId: shown, locale: 'en' })
    const data = {
      title: 'Who makes lamps',
      slug: 'who-makes-lamps',
      sections: [
        {
          __component: 'sections.people' as const,
          chosen: [{ person: draft }, { person: shown, text: 'Ask her.' }],
        },
        { __component: 'sections.groups' as const, chosen: [{ group }] },
        {
          __component: 'sections.documents' as const,
          show: 'newest' as const,
          count: 1,
          kind: 'bylaws' as const,
        },
      ],
    }
    const pages = cms.strapi.documents('api::page.page')
    const page = await pages.create({ locale: 'en', data, status: 'published' })
    const asked = () => cms.ask('/api/site/pages/who-makes-lamps')
    const said = async () => ((await asked()).json as Page).sections
    const vera = {
      title: null,
      people: [expect.objectContaining({ title: 'Vera Lux', text: 'Ask her.' })],
    }
    const papers = { title: null, papers: [expect.objectContaining({ kind: 'bylaws' })] }
    expect(await said()).toEqual([
      { type: 'people', ...vera },
      { type: 'documents', ...papers },
    ])
    expect((await asked()).headers.get('content-shows')?.split(' ')).toEqual(
      expect.arrayContaining([`person/${shown}`, 'paper']),
    )
    await cms.strapi.documents('api::group.group').publish({ documentId: group, locale: 'en' })
    await pages.publish({ documentId: page.documentId, locale: 'en' })
    await cms.strapi.documents('api::person.person').unpublish({ documentId: shown, locale: '*' })
    expect(await said()).toEqual([
      {
        type: 'groups',
        title: null,
        groups: [expect.objectContaining({ title: 'Lamp Makers', next: null })],
      },
      { type: 'documents', ...papers },
    ])
    await pages.delete({ documentId: page.documentId, locale: '*' })
    for (const documentId of [shown, draft]) {
      await cms.strapi.documents('api::person.person').delete({ documentId, locale: '*' })
    }
    await cms.strapi.documents('api::group.group').delete({ documentId: group, locale: '*' })
  })

  it('list what is of one group alone, once visitors see that group', async () => {
    const { strapi } = cms
    const groups = strapi.documents('api::group.group')
    const { documentId: group } = await groups.create({
      locale: 'en',
      data: { title: 'Lamp Makers', slug: 'lamp-makers', kind: 'committee' },
    })
    const evening = { firstDate: inDays(6), startTime: '18:00', endTime: '19:00' } as const
    const meetings = strapi.documents('api::meeting.meeting')
    const { documentId: meeting } = await meetings.create({
      locale: 'en',
      data: {
        ...evening,
        title: 'Wicks',
        planStatus: 'scheduled',
        attendance: 'online',
        groups: [group],
      },
      status: 'published',
    })
    const articles = strapi.documents('api::article.article')
    const { documentId: article } = await articles.create({
      locale: 'en',
      data: { title: 'Oil is dear', lead: 'And scarce.', kind: 'report', group },
      status: 'published',
    })
    const pages = strapi.documents('api::page.page')
    const sections = [
      { __component: 'sections.upcoming-meetings' as const, count: 5, group },
      { __component: 'sections.news' as const, count: 3, group },
    ]
    const data = { title: 'Lamps', slug: 'lamps', sections }
    const { documentId: page } = await pages.create({ locale: 'en', data })
    const publish = () => pages.publish({ documentId: page, locale: 'en' })
    await expect(publish()).rejects.toThrow('“Lamp Makers” is not published')
    await groups.publish({ documentId: group, locale: 'en' })
    await publish()
    expect(((await cms.ask('/api/site/pages/lamps')).json as Page).sections).toEqual([
      {
        type: 'upcoming-meetings',
        title: null,
        topic: null,
        group: 'lamp-makers',
        occurrences: [expect.objectContaining({ title: 'Wicks' })],
      },
      { type: 'news', title: null, articles: [expect.objectContaining({ title: 'Oil is dear' })] },
    ])
    await pages.delete({ documentId: page, locale: '*' })
    await articles.delete({ documentId: article, locale: '*' })
    await meetings.delete({ documentId: meeting, locale: '*' })
    await groups.delete({ documentId: group, locale: '*' })
  })

  it('answers with the home page at the root, and with bound pages at their built-in addresses', async () => {
    expect(await read<Page>('/pages')).toMatchObject({ path: '', paths: { en: '', es: '' } })
    expect(await read<Page>('/pages/meetings')).toMatchObject({ path: 'meetings' })
    expect(await read<Page>('/pages/get-involved?locale=es')).toMatchObject({
      path: 'get-involved',
      locale: 'es',
    })
  })

  it('knows the pages above and below', async () => {
    const { data } = await read<Sitemap>('/sitemap')
    const deep = data.find(
      ({ kind, paths }) => kind === 'page' && paths.en?.split('/').length === 3,
    )
    const page = await read<Page>(`/pages/${deep?.paths.en}`)
    expect(page.ancestors).toHaveLength(2)
    const parent = await read<Page>(`/pages/${page.ancestors[1]?.path}`)
    expect(parent.children.map(({ path }) => path)).toContain(page.path)
  })
})

describe('the programme', () => {
  it('lists dates in order, cancelled and moved ones among them, page by page', async () => {
    const whole = await read<OccurrenceList>('/meetings?limit=100')
    const starts = whole.data.map(({ startsAt }) => Date.parse(startsAt))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    const statuses = new Set(whole.data.map(({ status }) => status))
    expect([...statuses]).toEqual(expect.arrayContaining(['scheduled', 'cancelled', 'moved']))

    const keys: string[] = []
    let after = ''
    for (let pages = 0; pages < 50; pages++) {
      const list = await read<OccurrenceList>(`/meetings?limit=7${after}`)
      keys.push(...list.data.map(({ key }) => key))
      if (list.meta.next === null) break
      after = `&after=${list.meta.next}`
    }
    expect(keys.slice(0, 100)).toEqual(whole.data.map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('goes on behind a meeting with a very long title', async () => {
    const date = inDays(1)
    const title = 'ü'.repeat(119)
    await cms.strapi.documents('api::meeting.meeting').create({
      data: {
        title,
        firstDate: date,
        startTime: '00:10',
        endTime: '00:20',
        attendance: 'online',
        planStatus: 'scheduled',
      },
      status: 'published',
    })
    let after = ''
    for (let page = 0; page < 10; page++) {
      const { meta } = await read<OccurrenceList>(`/meetings?limit=1${after}`)
      after = `&after=${meta.next}`
    }
  })

  it('takes a span of local dates, its end exclusive', async () => {
    const { data } = await read<OccurrenceList>('/meetings?limit=20')
    const [first] = data
    const day = localDate(first?.startsAt)
    const later = data.find(({ startsAt }) => localDate(startsAt) > day)
    const only = await read<OccurrenceList>(`/meetings?from=${day}&to=${nextDay(day)}`)
    expect(later).toBeDefined()
    expect(only.data.map(({ key }) => key)).toContain(first?.key)
    expect(only.data.map(({ key }) => key)).not.toContain(later?.key)
    expect(only.meta).toMatchObject({ from: day, to: nextDay(day), next: null })
  })

  it.runIf(isWhole)(
    'keeps the calendars of those who subscribed to a topic before it was renamed',
    async () => {
      const documents = cms.strapi.documents('api::topic.topic')
      const found = await documents.findFirst({ filters: { slug: 'a-livable-planet' } })
      const documentId = found?.documentId ?? ''
      const rename = (slug: string) =>
        documents.update({ documentId, locale: 'en', data: { slug } })
      const redirect = (slug: string) => cms.ask(`/api/site/redirects/topics/${slug}`)
      const calendar = () => cms.ask('/api/site/calendar.ics?topic=a-livable-planet')
      const before = (await calendar()).text.match(/^UID:.*$/gm)
      expect(before).not.toBeNull()
      await rename('climate')
      await rename('planet')
      const after = await calendar()
      expect(after.status).toBe(200)
      expect(after.text.match(/^UID:.*$/gm)).toEqual(before)
      for (const slug of ['a-livable-planet', 'climate']) {
        expect((await redirect(slug)).json).toMatchObject({ to: '/meetings?topic=planet' })
      }
      await rename('a-livable-planet')
      expect((await redirect('a-livable-planet')).status).toBe(404)
      expect((await redirect('planet')).json).toMatchObject({
        to: '/meetings?topic=a-livable-planet',
      })
      const redirects = cms.strapi.documents('api::redirect.redirect')
      const made = await redirects.findMany({ filters: { from: { $startsWith: 'topics/' } } })
      expect(made.map(({ from }) => from).sort()).toEqual(['topics/climate', 'topics/planet'])
      for (const { documentId } of made) await redirects.delete({ documentId })
    },
  )

  it('filters by topic, attendance and access', async () => {
    const online = await read<OccurrenceList>('/meetings?attendance=online')
    expect(online.data.length).toBeGreaterThan(0)
    for (const { attendance } of online.data) expect(['online', 'hybrid']).toContain(attendance)
    const signed = await read<OccurrenceList>('/meetings?access=sign-language')
    for (const { access } of signed.data) expect(access.signLanguage).toMatch(/provided|on-request/)
    const about = await read<OccurrenceList>('/meetings?topic=a-livable-planet')
    expect(about.data.length).toBeGreaterThan(0)
    for (const { topics } of about.data) {
      expect(topics.map(({ slug }) => slug)).toContain('a-livable-planet')
    }
  })
})

function localDate(instant: string | undefined): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(
    Date.parse(instant ?? ''),
  )
}

function localTime(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'America/Los_Angeles',
    timeStyle: 'short',
  }).format(date)
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

describe('answers', () => {
  it('carry the revision and an ETag that spares the next answer', async () => {
    for (const path of ['', '/pages', '/meetings', '/positions', '/sitemap', '/revision']) {
      const first = await cms.ask(`/api/site${path}`)
      const etag = first.headers.get('etag') ?? ''
      expect(etag, path).toMatch(/^"[\w-]{27}"$/)
      expect(first.headers.get('content-revision'), path).toMatch(/^[0-9a-f]{12}\.\d+$/)
      expect(first.headers.get('cache-control'), path).toBe('no-cache')
      expect(first.headers.get('set-cookie'), path).toBeNull()
      const again = await cms.ask(`/api/site${path}`, { headers: { 'if-none-match': etag } })
      expect([again.status, again.text], path).toEqual([304, ''])
    }
  })

  it('say until when they hold, also those that there is nothing and calendar files', async () => {
    const weekly = '/meetings/weekly-branch-meeting'
    const found = ['', '/pages', '/meetings', '/topics', '/archive', '/calendar.ics', weekly]
    const missing = ['/pages/nowhere', '/meetings/nowhere', `${weekly}/2020-01-01/calendar.ics`]
    const before = now()
    const holds = new Set<string | null>()
    for (const path of [...found, ...missing]) {
      const answer = await cms.ask(`/api/site${path}`)
      expect(answer.status, path).toBe(missing.includes(path) ? 404 : 200)
      expect(answer.headers.get('content-revision'), path).toMatch(/^[0-9a-f]{12}\.\d+$/)
      holds.add(answer.headers.get('content-valid-until'))
    }
    const [until] = [...holds]
    expect(until).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    // All hold equally long, unless the test itself came across a border.
    if (Date.parse(until ?? '') > now()) expect(holds.size).toBe(1)
    expect(Date.parse(until ?? '')).toBeGreaterThan(before)
    expect(Date.parse(until ?? '')).toBeLessThanOrEqual(before + 25 * 3_600_000)
    const revision = await cms.ask('/api/site/revision')
    expect(revision.headers.get('content-valid-until')).toBeNull()
  })

  it('hold no longer than to the begin and the end of a date, whatever was asked before', async () => {
    const holdsUntil = async () =>
      Date.parse((await cms.ask('/api/site')).headers.get('content-valid-until') ?? '')
    await holdsUntil()
    const start = new Date(Math.ceil((now() + 60_000) / 60_000) * 60_000)
    const end = new Date(start.getTime() + 60_000)
    const { documentId } = await cms.strapi.documents('api::meeting.meeting').create({
      data: {
        title: 'In a moment',
        firstDate: localDate(start.toISOString()),
        startTime: localTime(start),
        endTime: localTime(end),
        daysLater: localDate(end.toISOString()) === localDate(start.toISOString()) ? 0 : 1,
        planStatus: 'scheduled',
        attendance: 'online',
      },
      status: 'published',
    })
    expect(await holdsUntil()).toBeLessThanOrEqual(start.getTime())
    await cms.strapi.documents('api::meeting.meeting').delete({ documentId })
  })

  it('have no body for HEAD, and the same headers', async () => {
    const get = await cms.ask('/api/site/pages')
    const head = await cms.ask('/api/site/pages', { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })

  it('let only the site read them from a browser of another origin', async () => {
    const foreign = await cms.ask('/api/site', { headers: { origin: 'https://evil.example' } })
    expect(foreign.headers.get('access-control-allow-origin')).not.toBe('https://evil.example')
    const site = await cms.ask('/api/site', { headers: { origin: 'http://127.0.0.1:3000' } })
    expect(site.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3000')
  })

  it('name what is wrong with a parameter and what would be right', async () => {
    expect(await refusal('/meetings?limit=1000')).toMatchObject({
      status: 400,
      name: 'ValidationError',
      message: 'Invalid parameter "limit": give a whole number from 1 to 100',
    })
    expect((await refusal('/meetings?from=2026-02-30')).message).toContain('a date that exists')
    expect((await refusal('/meetings?from=2026-01-01&to=2028-01-01')).message).toContain('400 days')
    expect((await refusal('/meetings?from=2026-01-02&to=2026-01-02')).message).toContain(
      'exclusive',
    )
    expect((await refusal('/meetings?attendance=maybe')).message).toContain('in-person, online')
    for (const cursor of ['abc', '2026-02-30T00:00:00.000Z a/b', '2026-02-20T24:00:00.000Z a/b']) {
      const after = Buffer.from(cursor).toString('base64url')
      expect((await refusal(`/meetings?after=${after}`)).message, cursor).toContain('meta.next')
    }
    expect((await refusal('?locale=xx')).message).toContain('en, es')
    expect((await refusal('/pages?status=draft')).message).toContain('Unknown parameter "status"')
  })
})

describe('hostile questions', () => {
  const queries = [
    'status=draft',
    'publicationState=preview',
    'populate=*',
    'populate[sections][populate]=*',
    'populate=deep,10',
    'fields[]=joinLink',
    'filters[joinLink][$startsWith]=https',
    'filters[createdBy][email][$contains]=a',
    'sort=joinLink',
    'pagination[pageSize]=100000',
    'pagination[limit]=-1',
    'limit=0',
    'limit=-5',
    'limit=1e9',
    'limit=9999999999999999999999',
    'limit[]=5',
    'limit[$gt]=5',
    'locale=',
    'locale=*',
    'locale=all',
    'locale=en&locale=es',
    'locale[]=en',
    'locale=en%00',
    'locale=../../etc/passwd',
    'locale=%F0%9F%92%A3',
    'from=0000-00-00',
    'from=-271821-04-20',
    'from=99999-01-01',
    'from=2026-01-01T00:00',
    'after=%00%00',
    `after=${'A'.repeat(5000)}`,
    'topic[$ne]=x',
    '__proto__[x]=1',
    'constructor=1',
    'a'.repeat(3000),
    '%',
    '%E0%A4%A',
  ]
  const paths = [
    '',
    '/revision',
    '/pages',
    '/pages/what-we-do',
    '/pages/%00',
    '/pages/%E0%A4%A',
    '/pages/..%2f..%2fetc',
    `/pages/${'a/'.repeat(500)}a`,
    `/pages/${'x'.repeat(4000)}`,
    '/pages/__proto__',
    '/pages/constructor',
    '/meetings',
    '/meetings/%00',
    '/meetings/__proto__',
    "/meetings/'%20or%201=1--",
    '/topics',
    '/positions',
    '/positions/%2e%2e',
    '/positions/%F0%9F%92%A3',
    '/redirects/%00',
    '/redirects/__proto__',
    '/redirects/https:%2f%2fevil.example',
    '/sitemap',
  ]

  it('get neither a draft, nor a server error, nor a stack, on any route', async () => {
    const draft = await cms.strapi.documents('api::page.page').create({
      locale: 'en',
      data: { title: 'Nobody may read this', slug: 'nobody-may-read-this' },
    })
    const walked = inProcess(cms)
    const asked = [...paths, '/pages/nobody-may-read-this', `/pages/${draft.documentId}`]
    for (const [turn, path] of asked.entries()) {
      // A short run asks each path every third of them, the next path the next ones.
      const some = queries.filter((_, index) => isWhole || (turn + index) % 3 === 0)
      for (const query of ['', ...some]) {
        const address = `/api/site${path}${query && `?${query}`}`
        const { status, text } = await walked.ask(address)
        expect(status, address.slice(0, 200)).toBeLessThan(500)
        expect(text, address.slice(0, 200)).not.toMatch(/Nobody may read|node_modules|\bat .*\.js:/)
      }
    }
    await cms.strapi.documents('api::page.page').delete({ documentId: draft.documentId })
  })

  it('are refused where they name what the route does not take', async () => {
    const unknown = queries.filter((query) => !/^(limit|locale|from|after|topic)=/.test(query))
    for (const query of unknown) {
      const { status } = await cms.ask(`/api/site/meetings?${query}`)
      expect(status, query.slice(0, 60)).toBe(400)
    }
  })
})
