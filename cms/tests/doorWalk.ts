import { expect } from 'vitest'
import type { Revision, Sitemap, SitemapEntry } from '../src/contract'
import { languages } from '../src/content/languages'
import type { Cms } from './cms'

/** What the door said at an address. */
export interface Said {
  status: number
  body: string
  shows: string
}

/**
 * Addresses of the door: its lists, and all that stands in its sitemap.
 *
 * @param isInEach in each language; else in one of them, by turn
 */
export async function doorAddresses({ ask }: Pick<Cms, 'ask'>, isInEach = true): Promise<string[]> {
  const { data } = (await ask('/api/site/sitemap')).json as Sitemap
  const lists = [
    '',
    '/pages',
    '/meetings',
    '/topics',
    '/archive',
    '/positions',
    '/articles',
    '/papers',
    '/groups',
    '/people',
    '/circulars',
    '/get-involved',
  ]
  const paths = [...lists, '/calendar.ics', ...fewDates(data).flatMap(pathsOf)]
  const spoken = languages.flatMap(({ code }, turn) =>
    paths
      .filter((_, index) => isInEach || (index + turn) % languages.length === 0)
      .map((path) => `/api/site${path}${path.includes('?') ? '&' : '?'}locale=${code}`),
  )
  return [...new Set(['/api/site/sitemap', '/api/site/codes', ...spoken])]
}

/** Where something public is read in English. */
export async function publicPaths({ ask }: Pick<Cms, 'ask'>): Promise<string[]> {
  const { data } = (await ask('/api/site/sitemap')).json as Sitemap
  return data.flatMap(({ paths: { en } }) => en ?? []).sort()
}

/** Of all the dates of a series one says as much as the others. */
function fewDates(entries: readonly SitemapEntry[]): SitemapEntry[] {
  const meetings = new Set<string>()
  return entries.filter(({ kind, paths }) => {
    if (kind !== 'date') return true
    const [meeting = ''] = /^meetings\/[^/]+/.exec(Object.values(paths)[0] ?? '') ?? []
    const isFirst = !meetings.has(meeting)
    meetings.add(meeting)
    return isFirst
  })
}

/** A path in one language is asked for in all: elsewhere nothing may stand there, which is an answer too. */
function pathsOf({ kind, paths }: SitemapEntry): string[] {
  return [...new Set(Object.values(paths))].flatMap((path) => {
    switch (kind) {
      case 'page':
        return path === '' ? [] : [`/pages/${path}`]
      case 'meeting':
      case 'date':
        return [`/${path}`, `/${path}/calendar.ics`]
      case 'position':
      case 'group':
      case 'person':
        return [`/${path}`]
      case 'archive':
      case 'month':
        return [path.replace('meetings', '')]
      case 'article':
        return [path.replace('news', '/articles')]
      case 'paper':
        return [path.replace('documents', '/papers')]
      case 'paperVersion':
        return [path.replace('documents', '/papers').replace('/v/', '/')]
      case 'circular':
        return [path.replace('letters', '/circulars')]
      case 'news':
        return path === 'news' ? [] : [path.replace('news/', '/articles?year=')]
      case 'letters':
        return path === 'letters' ? [] : [path.replace('letters/', '/circulars?year=')]
      case 'meetings':
      case 'positions':
      case 'documents':
      case 'groups':
      case 'people':
        return []
    }
  })
}

export async function said(
  { ask }: Pick<Cms, 'ask'>,
  addresses: Iterable<string>,
): Promise<Map<string, Said>> {
  const answers = new Map<string, Said>()
  for (const address of addresses) {
    const { status, text, headers } = await ask(address)
    answers.set(address, { status, body: text, shows: headers.get('content-shows') ?? '' })
  }
  return answers
}

/** What was changed since a revision, as the door tells it. */
export async function changesSince(
  { ask }: Pick<Cms, 'ask'>,
  revision: string,
): Promise<NonNullable<Revision['changes']>> {
  const { changes } = (await ask(`/api/site/revision?after=${revision}`)).json as Revision
  if (!changes) throw new Error(`what was changed since ${revision} is not known`)
  return changes
}

/** Whether an answer shows something that was changed. */
export function showsAny(shows: string, changes: NonNullable<Revision['changes']>): boolean {
  const shown = shows.split(' ')
  return changes.some(({ type, document }) =>
    shown.some(
      (each) =>
        each === type ||
        (document === null ? each.startsWith(`${type}/`) : each === `${type}/${document}`),
    ),
  )
}

/** Nothing that is said otherwise shows nothing that was changed. */
export function expectNothingForgotten(
  before: ReadonlyMap<string, Said>,
  after: ReadonlyMap<string, Said>,
  changes: NonNullable<Revision['changes']>,
  what: string,
): void {
  for (const [address, { status, body, shows }] of before) {
    const now = after.get(address)
    if (status !== 200 || (now?.status === 200 && now.body === body)) continue
    const told = `${what}: ${address} is another now, showed ${shows} and was not told of`
    expect(showsAny(shows, changes), told).toBe(true)
  }
}
