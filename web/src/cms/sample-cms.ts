import type {
  Article,
  ArticleSummary,
  Circular,
  Paper,
  PaperSummary,
  Group,
  GroupSummary,
  Person,
  Position,
  PositionSummary,
} from 'cms/contract'
import {
  article,
  circular,
  formToken,
  getInvolved,
  group,
  meeting,
  monthDate,
  occurrence,
  paper,
  person,
  position,
  site,
} from '../sample-branch'
import type { ShownPage } from '../shownPage'
import type { Cms } from './door'
import { NotFound } from './failures'
import { byLocale } from '../byLocale'
import { locales } from '../languages'

export { meeting }

// What the tests of the app ask instead of a cms: a branch with two pages, a meeting, a position.

export const page: ShownPage = {
  title: 'What we do',
  path: 'what-we-do',
  lead: 'We organize where we work, learn and live.',
  locale: 'en',
  description: null,
  shareImage: null,
  sections: [],
  ancestors: [],
  children: [],
  paths: { ...byLocale(() => 'what-we-do'), es: 'que-hacemos' },
  translations: [...locales],
  lastModified: '2026-11-01T00:00:00.000Z',
}

export const home: ShownPage = {
  ...page,
  title: 'Home',
  path: '',
  lead: 'A branch of people who want another world.',
  paths: byLocale(() => ''),
}

const positionSummary: PositionSummary = {
  slug: position.slug,
  title: position.title,
  summary: position.summary,
  topics: [],
  locale: 'en',
}

const articleSummary: ArticleSummary = {
  slug: article.slug,
  kind: article.kind,
  title: article.title,
  lead: article.lead,
  appearedOn: article.appearedOn,
  topics: [],
  locale: 'en',
}

const paperSummary: PaperSummary = {
  slug: paper.slug,
  kind: paper.kind,
  title: paper.title,
  lead: paper.lead,
  day: paper.day,
  topics: [],
  locale: 'en',
}

const groupSummary: GroupSummary = {
  slug: group.slug,
  kind: group.kind,
  title: group.title,
  lead: group.lead,
  topics: [],
  locale: 'en',
}

/** A cms whose functions can be exchanged one by one. */
export function sampleCms(differences: Partial<Cms> = {}): Cms {
  const pages = [home, page]
  const frame: Cms['site'] = differences.site ?? ((locale) => Promise.resolve({ ...site, locale }))
  const found = <Content>(content: Content | undefined) =>
    content ? Promise.resolve(content) : Promise.reject(new NotFound('nothing there'))
  return {
    site: frame,
    boundPages: async (locale) => (await frame(locale)).boundPages,
    page: (_locale, path) => found(pages.find((candidate) => candidate.path === path)),
    meetings: () =>
      Promise.resolve({
        data: [occurrence()],
        meta: { next: null, from: '2026-11-24', to: '2027-12-29' },
      }),
    meeting: (_locale, slug) => found(slug === meeting.slug ? meeting : undefined),
    meetingDate: (_locale, slug, date) =>
      found(
        slug === meeting.slug && date === occurrence().originalDate
          ? { occurrence: occurrence(), meeting, previous: null, next: null }
          : undefined,
      ),
    archiveYears: () => Promise.resolve([2026, 2025]),
    archive: (_locale, year) =>
      found(
        year === 2026 || year === 2025
          ? { data: [occurrence()], meta: { year, years: [2026, 2025], next: null } }
          : undefined,
      ),
    month: (_locale, month) =>
      found(
        month === '2026-11'
          ? {
              data: [monthDate()],
              meta: { month, previous: '2026-10', next: null, total: 1 },
            }
          : undefined,
      ),
    positions: () => Promise.resolve({ data: [positionSummary] }),
    position: (_locale, slug) => found<Position>(slug === position.slug ? position : undefined),
    articles: (_locale, year) =>
      found(
        year === null || year === 2026
          ? { data: [articleSummary], meta: { year, years: [2026] } }
          : undefined,
      ),
    article: (_locale, slug) => found<Article>(slug === article.slug ? article : undefined),
    papers: () => Promise.resolve({ data: [paperSummary] }),
    paper: (_locale, slug) => found<Paper>(slug === paper.slug ? paper : undefined),
    paperVersion: (_locale, slug, day) => {
      const version = paper.versions.find((one) => slug === paper.slug && one.day === day)
      return found(
        version && { ...paper, version: { ...version, body: [], file: null, decisions: [] } },
      )
    },
    groups: () => Promise.resolve({ data: [{ ...groupSummary, next: null }] }),
    group: (_locale, slug) => found<Group>(slug === group.slug ? group : undefined),
    people: () => Promise.resolve({ data: [person] }),
    person: (_locale, slug) => found<Person>(slug === person.slug ? person : undefined),
    circulars: (_locale, year) =>
      found(
        year === null || year === 2026
          ? { data: [circular], meta: { year, years: [2026], takesReaders: true } }
          : undefined,
      ),
    circular: (_locale, slug) => found<Circular>(slug === circular.slug ? circular : undefined),
    topics: () => Promise.resolve([]),
    getInvolved: (locale) => Promise.resolve({ ...getInvolved, locale }),
    search: (_locale, { words }) =>
      Promise.resolve({ words, hasAll: true, total: 0, data: [], next: null }),
    redirect: () => Promise.reject(new NotFound('nothing there')),
    formToken: () => Promise.resolve(formToken),
    sendForm: () => Promise.resolve({ kind: 'accepted' }),
    ...differences,
  }
}
