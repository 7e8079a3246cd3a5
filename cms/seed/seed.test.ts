import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { seed } from '.'
import type { InlineNode, ListNode, Locale, Section } from '../src/contract'
import type { Localized, SeedLink, SeedSection, SeedText } from './shape'

const locales: Locale[] = ['en', 'es']
const folder = __dirname

const keys = (list: { key: string }[]) => list.map(({ key }) => key)
const known = {
  pages: keys(seed.pages),
  meetings: keys(seed.meetings),
  positions: keys(seed.positions),
  articles: keys(seed.articles),
  papers: keys(seed.papers),
  groups: keys(seed.groups),
  people: keys(seed.people),
  circulars: keys(seed.circulars),
  topics: keys(seed.topics),
  venues: keys(seed.venues),
  pictures: Object.keys(seed.pictures),
  files: Object.keys(seed.files),
}

const written = <T>(text: Localized<T>): [Locale, T][] =>
  locales.flatMap((locale): [Locale, T][] => {
    const words = text[locale]
    return words === undefined ? [] : [[locale, words]]
  })

const sections = seed.pages.flatMap(({ text }) =>
  written(text).flatMap(([locale, words]) =>
    words.sections.map((section): [Locale, SeedSection] => [locale, section]),
  ),
)

const linksOf = (section: SeedSection): SeedLink[] =>
  section.type === 'hero' || section.type === 'call-to-action' ? (section.links ?? []) : []

const textsOf = (section: SeedSection): SeedText[] => {
  if (section.type === 'rich-text') return [section.text]
  return section.type === 'questions' ? section.items.map(({ answer }) => answer) : []
}

const menuLinks = written(seed.settings.navigation).flatMap(([locale, { header, footer }]) =>
  [...header, ...footer].map((link): [Locale, SeedLink] => [locale, link]),
)
const announcementLinks = written(seed.settings.text).flatMap(([locale, { announcement = [] }]) =>
  announcement.flatMap(({ link }): [Locale, SeedLink][] => (link ? [[locale, link]] : [])),
)
const links: [Locale, SeedLink][] = [
  ...menuLinks,
  ...announcementLinks,
  ...sections.flatMap(([locale, section]) =>
    linksOf(section).map((link): [Locale, SeedLink] => [locale, link]),
  ),
]

const texts: [Locale, SeedText][] = [
  ...sections.flatMap(([locale, section]) =>
    textsOf(section).map((text): [Locale, SeedText] => [locale, text]),
  ),
  ...[
    ...seed.positions,
    ...seed.articles,
    ...seed.groups,
    ...seed.people,
    ...seed.meetings,
    ...seed.specialDates,
  ].flatMap(({ text }) =>
    locales.flatMap((locale): [Locale, SeedText][] => {
      const body = text[locale]?.body
      return body ? [[locale, body]] : []
    }),
  ),
  ...seed.papers.flatMap(({ text }) =>
    written(text).flatMap(([locale, { versions, questions }]) =>
      [...versions.map(({ text: body }) => body), questions].flatMap((body): [Locale, SeedText][] =>
        body ? [[locale, body]] : [],
      ),
    ),
  ),
  ...seed.circulars.flatMap(({ text }) =>
    written(text).flatMap(([locale, { sentParts }]) =>
      sentParts.map((part): [Locale, SeedText] => [locale, part.text]),
    ),
  ),
]

const inlineOfList = (list: ListNode): InlineNode[] =>
  list.children.flatMap((child) => (child.type === 'list' ? inlineOfList(child) : child.children))

const inlineOf = (text: SeedText): InlineNode[] =>
  text.flatMap((block) => {
    if (block.type === 'code') return []
    return block.type === 'list' ? inlineOfList(block) : block.children
  })

const urlsInTexts = texts.flatMap(([locale, text]) =>
  inlineOf(text).flatMap((node): [Locale, string][] =>
    node.type === 'link' ? [[locale, node.url]] : [],
  ),
)

function pagePath(key: string, locale: Locale): string {
  const page = seed.pages.find((candidate) => candidate.key === key)
  if (!page) throw new Error(`no page "${key}"`)
  const { slug } = page.text[locale] ?? page.text.en
  return page.parent === undefined ? slug : `${pagePath(page.parent, locale)}/${slug}`
}

/** Every address that the example gives the site, with its language prefix. */
const addresses = new Set(
  locales.flatMap((locale) => {
    const prefix = locale === 'en' ? '' : '/es'
    const slugs = (list: { text: Localized<{ slug: string }> }[]) =>
      list.map(({ text }) => (text[locale] ?? text.en).slug)
    return [
      ...[
        'meetings',
        'positions',
        'news',
        'documents',
        'groups',
        'people',
        'letters',
        'get-involved',
        'get-involved#sign-up',
        'get-involved#ask',
        'get-involved/ask',
      ].map((path) => `${prefix}/${path}`),
      ...seed.meetings.map(({ slug }) => `${prefix}/meetings/${slug}`),
      ...slugs(seed.positions).map((slug) => `${prefix}/positions/${slug}`),
      ...slugs(seed.articles).map((slug) => `${prefix}/news/${slug}`),
      ...slugs(seed.papers).map((slug) => `${prefix}/documents/${slug}`),
      ...slugs(seed.groups).map((slug) => `${prefix}/groups/${slug}`),
      ...slugs(seed.people).map((slug) => `${prefix}/people/${slug}`),
      ...slugs(seed.circulars).map((slug) => `${prefix}/letters/${slug}`),
      ...known.pages.map((key) => `${prefix}/${pagePath(key, locale)}`),
    ]
  }),
)

describe('the example branch', () => {
  it('gives every thing a key of its own', () => {
    for (const list of Object.values(known)) expect(new Set(list).size).toBe(list.length)
  })

  it('uses no key that it lacks', () => {
    const { settings, pages, meetings, positions, articles, papers, groups } = seed
    const { dateChanges, specialDates, redirects } = seed
    const used = (list: (string | undefined)[]) => list.filter((key) => key !== undefined)
    const content = sections.map(([, section]) => section)
    const all = <Type extends SeedSection['type']>(type: Type) =>
      content.filter(
        (section): section is Extract<SeedSection, { type: Type }> => section.type === type,
      )

    expect(known.pages).toEqual(
      expect.arrayContaining(
        used([
          settings.homePage,
          ...Object.values(settings.boundPages),
          ...pages.map(({ parent }) => parent),
          ...articles.map(({ page }) => page),
          ...redirects.map(({ toPage }) => toPage),
          ...links.map(([, link]) => ('page' in link ? link.page : undefined)),
        ]),
      ),
    )
    expect(known.topics).toEqual(
      expect.arrayContaining(
        used([
          ...meetings.flatMap(({ topics }) => topics),
          ...positions.flatMap(({ topics }) => topics),
          ...articles.flatMap(({ topics }) => topics),
          ...papers.flatMap(({ topics }) => topics),
          ...groups.flatMap(({ topics }) => topics),
          ...all('upcoming-meetings').map(({ topic }) => topic),
          ...all('positions').map(({ topic }) => topic),
          ...all('news').map(({ topic }) => topic),
        ]),
      ),
    )
    expect(known.groups).toEqual(
      expect.arrayContaining(
        used([
          ...meetings.flatMap(({ groups: own }) => own ?? []),
          ...articles.map(({ group }) => group),
          ...papers.map(({ group }) => group),
          ...seed.people.flatMap(({ groups: own }) => own ?? []),
          ...all('groups').flatMap(({ chosen }) => chosen),
        ]),
      ),
    )
    expect(known.venues).toEqual(
      expect.arrayContaining(
        used([
          ...meetings.map(({ venue }) => venue),
          ...meetings.flatMap(({ phases }) => phases?.map(({ venue }) => venue) ?? []),
          ...dateChanges.map(({ newVenue }) => newVenue),
        ]),
      ),
    )
    expect(known.meetings).toEqual(
      expect.arrayContaining(
        used([
          ...dateChanges.map(({ meeting }) => meeting),
          ...specialDates.map(({ meeting }) => meeting),
          ...positions.map(({ adoptedAt }) => adoptedAt),
          ...articles.map(({ meeting }) => meeting),
          ...papers.map(({ meeting }) => meeting),
        ]),
      ),
    )
    expect(known.papers).toEqual(expect.arrayContaining(used(papers.map(({ course }) => course))))
    expect(known.positions).toEqual(
      expect.arrayContaining(
        used([
          ...positions.map(({ supersedes }) => supersedes),
          ...articles.map(({ position }) => position),
          ...all('positions').flatMap(({ chosen }) => chosen ?? []),
        ]),
      ),
    )
    const versions = papers.flatMap(({ text }) =>
      written(text).flatMap(([, words]) => words.versions),
    )
    expect(known.files).toEqual(
      expect.arrayContaining([
        ...all('download').map(({ file }) => file),
        ...used(versions.map(({ file }) => file)),
      ]),
    )
    expect(known.positions).toEqual(
      expect.arrayContaining(
        used(versions.flatMap(({ decisions }) => decisions?.map(({ position }) => position) ?? [])),
      ),
    )
    for (const { file, text } of versions) expect(file ?? text).toBeDefined()
  })

  it('shows each picture somewhere, and no other', () => {
    const shown = [
      seed.settings.sharePicture,
      ...seed.pages.flatMap(({ sharePicture }) => sharePicture ?? []),
      ...seed.meetings.flatMap(({ picture }) => picture ?? []),
      ...seed.positions.flatMap(({ picture }) => picture ?? []),
      ...seed.articles.flatMap(({ picture }) => picture ?? []),
      ...seed.groups.flatMap(({ picture }) => picture ?? []),
      ...sections.flatMap(([, section]) => {
        if (section.type === 'gallery') return section.pictures.map(({ picture }) => picture)
        if (section.type === 'video') return section.poster
        const showsOne = section.type === 'hero' || section.type === 'picture'
        return showsOne ? (section.picture ?? []) : []
      }),
    ]
    expect([...new Set(shown)].sort()).toEqual([...known.pictures].sort())
  })

  it('has every picture and file that it names, none that it does not, and all of them light', () => {
    const pictures = Object.values(seed.pictures).map(({ file }) => file)
    const files = Object.values(seed.files).map(({ file }) => file)
    const found = (name: string, extension: string) =>
      readdirSync(path.join(folder, name)).filter((file) => file.endsWith(extension))
    expect(found('pictures', '.webp').sort()).toEqual(pictures.sort())
    expect(found('files', '.pdf')).toEqual(files)

    for (const file of pictures) {
      const picture = path.join(folder, 'pictures', file)
      expect(readFileSync(picture).subarray(8, 12).toString()).toBe('WEBP')
      expect(statSync(picture).size).toBeLessThanOrEqual(60_000)
    }
    for (const file of files) {
      expect(statSync(path.join(folder, 'files', file)).size).toBeLessThanOrEqual(100_000)
    }
  })

  it('describes every picture in words of either language', () => {
    for (const locale of locales) {
      const descriptions = Object.values(seed.pictures).map(
        ({ alternativeText }) => alternativeText[locale] ?? '',
      )
      for (const words of descriptions) expect(words.split(' ').length).toBeGreaterThan(8)
      expect(new Set(descriptions).size).toBe(descriptions.length)
    }
  })

  it('gives no two things of a kind the same address', () => {
    for (const locale of locales) {
      const paths = [
        known.pages.map((key) => pagePath(key, locale)),
        seed.positions.flatMap(({ text }) => text[locale]?.slug ?? []),
        seed.articles.flatMap(({ text }) => text[locale]?.slug ?? []),
        seed.papers.flatMap(({ text }) => text[locale]?.slug ?? []),
        seed.groups.flatMap(({ text }) => text[locale]?.slug ?? []),
        seed.people.flatMap(({ text }) => text[locale]?.slug ?? []),
        seed.meetings.map(({ slug }) => slug),
        seed.topics.map(({ slug }) => slug),
      ]
      for (const list of paths) expect(new Set(list).size).toBe(list.length)
    }
    const slugs = [
      ...known.pages.flatMap((key) => pagePath(key, 'en').split('/')),
      ...seed.pages.flatMap(({ text }) => written(text).map(([, { slug }]) => slug)),
      ...seed.positions.flatMap(({ text }) => written(text).map(([, { slug }]) => slug)),
      ...seed.articles.flatMap(({ text }) => written(text).map(([, { slug }]) => slug)),
      ...seed.papers.flatMap(({ text }) => written(text).map(([, { slug }]) => slug)),
      ...seed.groups.flatMap(({ text }) => written(text).map(([, { slug }]) => slug)),
      ...seed.people.flatMap(({ text }) => written(text).map(([, { slug }]) => slug)),
      ...[...seed.meetings, ...seed.topics].map(({ slug }) => slug),
    ]
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('leaves the built-in words to the site', () => {
    const first = known.pages.flatMap((key) => locales.map((locale) => pagePath(key, locale)))
    expect(first).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^(meetings|positions|news|documents|groups|people|get-involved|es|en|admin|api|uploads)(\/|$)/,
        ),
      ]),
    )
  })

  it('links inside the site only to what is there, in the language of the text', () => {
    const inside = urlsInTexts.filter(([, url]) => url.startsWith('/'))
    expect(inside.length).toBeGreaterThan(10)
    for (const [locale, url] of inside) {
      expect(addresses).toContain(url)
      expect(url.startsWith('/es/')).toBe(locale === 'es')
    }
    for (const { to, from } of seed.redirects) {
      if (to !== undefined) expect(addresses).toContain(to)
      expect(addresses).not.toContain(`/${from}`)
    }
  })

  it('links from each language only to pages written in it', () => {
    for (const [locale, link] of links) {
      if (!('page' in link)) continue
      const page = seed.pages.find(({ key }) => key === link.page)
      expect(page?.text[locale], `${link.label} (${locale})`).toBeDefined()
    }
  })

  it('points outside only to the archive of the classics and to addresses reserved for examples', () => {
    const urls = JSON.stringify(seed).match(/https?:\/\/[^"\s]+/g) ?? []
    expect(urls.length).toBeGreaterThan(5)
    for (const url of urls) {
      expect(new URL(url).protocol).toBe('https:')
      expect(new URL(url).hostname).toMatch(/^(www\.marxists\.org|([a-z]+\.)?example\.org)$/)
    }
    const mails = JSON.stringify(seed).match(/[\w.]+@[\w.]+\w/g) ?? []
    for (const mail of mails) expect(mail).toMatch(/@example\.org$/)
  })

  it('shows every type of section', () => {
    const types: Record<Section['type'], true> = {
      'rich-text': true,
      hero: true,
      'upcoming-meetings': true,
      positions: true,
      news: true,
      people: true,
      groups: true,
      documents: true,
      'call-to-action': true,
      support: true,
      picture: true,
      gallery: true,
      video: true,
      quote: true,
      questions: true,
      'sign-up': true,
      download: true,
    }
    expect(new Set(sections.map(([, { type }]) => type))).toEqual(new Set(Object.keys(types)))
  })

  it('holds at least eight positions that stand, and the replaced one last', () => {
    const replaced = seed.positions.flatMap(({ supersedes }) => supersedes ?? [])
    const standing = seed.positions.filter(({ key }) => !replaced.includes(key))
    expect(standing.length).toBeGreaterThanOrEqual(8)
    expect(replaced).toHaveLength(1)
    const orders = seed.positions.map(({ order }) => order)
    expect(new Set(orders).size).toBe(orders.length)
    expect([...orders].sort((one, other) => one - other)).toEqual(orders)
    expect(seed.positions.at(-1)?.key).toBe(replaced[0])
  })

  it('is written in Spanish where a visitor arrives, and shows what is not translated', () => {
    const { homePage, boundPages } = seed.settings
    const main = [homePage, ...Object.values(boundPages), 'whatWeDo']
    for (const page of seed.pages) {
      expect(page.text.es !== undefined, page.key).toBe(main.includes(page.key))
    }
    const spanish = (list: { text: Localized<unknown> }[]) =>
      list.filter(({ text }) => text.es !== undefined).length
    expect(spanish(seed.positions)).toBe(5)
    expect(spanish(seed.articles)).toBe(2)
    expect(spanish(seed.papers)).toBe(5)
    expect(spanish(seed.groups)).toBe(2)
    expect(spanish(seed.people)).toBe(2)
    expect(spanish(seed.meetings)).toBe(5)
  })

  it('meets every kind of date: weekly, monthly, yearly, once, all day, past midnight, changed, online, hybrid, postponed, ended', () => {
    const { meetings, dateChanges, specialDates } = seed
    expect(new Set(meetings.map(({ attendance }) => attendance)).size).toBe(3)
    expect(new Set(meetings.map(({ recurrence }) => recurrence?.frequency))).toEqual(
      new Set(['weekly', 'monthly-by-weekday', 'yearly', undefined]),
    )
    expect(meetings.some(({ recurrence }) => recurrence?.until !== undefined)).toBe(true)
    expect(meetings.some(({ status }) => status === 'postponed')).toBe(true)
    expect(meetings.some(({ allDay, daysLater }) => allDay && daysLater === 2)).toBe(true)
    expect(meetings.some(({ allDay, daysLater }) => !allDay && daysLater === 1)).toBe(true)
    expect(meetings.some(({ phases }) => phases?.some(({ recurrence }) => recurrence))).toBe(true)
    expect(dateChanges.map(({ change }) => change).sort()).toEqual([
      'cancelled',
      'moved',
      'other-venue',
    ])
    // One that is translated, with somebody who speaks, and one with an agenda.
    expect(specialDates.some(({ text }) => text.es?.title && text.es.speakers)).toBe(true)
    expect(specialDates.some(({ text }) => text.en.agenda)).toBe(true)
    for (const { attendance, venue, joinLink } of meetings) {
      expect(venue !== undefined).toBe(attendance !== 'online')
      expect(joinLink !== undefined).toBe(attendance !== 'in-person')
    }
  })

  it('keeps the home page short', () => {
    const home = seed.pages.find(({ key }) => key === seed.settings.homePage)
    for (const [, { sections: content }] of home ? written(home.text) : []) {
      const hero = content.find((section) => section.type === 'hero')
      expect(hero?.title.split(' ').length).toBeLessThanOrEqual(9)
      expect(hero?.text?.split(' ').length).toBeLessThanOrEqual(30)
      const said = JSON.stringify(content).match(/"(?:text|title|label)":"[^"]+"/g) ?? []
      const words = said.join(' ').split(/\s+/).length
      expect(words).toBeGreaterThan(150)
      expect(words).toBeLessThan(450)
    }
  })
})
