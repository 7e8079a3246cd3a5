/** What each database does in its own way: it orders, keeps types, and lets writers wait for each other. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type {
  Article,
  OccurrenceList,
  Paper,
  PositionList,
  Redirect,
  Sitemap,
} from '../src/contract'
import { goodPassword, post, registerAdministrator, type AdminSession } from './admin'
import { startCms, type Cms } from './cms'
import { inDays } from './days'
import { documentIn } from './documents'
import { unkeptLines } from './longLines'
import { readJson } from './visitor'

let cms: Cms
let admin: AdminSession

beforeAll(async () => {
  cms = await startCms({ example: true })
  admin = await registerAdministrator(cms)
})
afterAll(() => cms.stop())

const pages = '/content-manager/collection-types/api::page.page'
const door = <T>(path: string) => readJson<T>(cms, path)

it('all that is public is read, and stands in order', async () => {
  const { data } = await door<Sitemap>('/sitemap')
  for (const [number, { kind, paths }] of data.entries()) {
    if (['archive', 'month', 'news', 'letters'].includes(kind) || paths.en === undefined) continue
    // Of the dates of meetings, which are most of them, some stand for all.
    if (kind === 'date' && !isWhole && number % 10 > 0) continue
    const below = paths.en
      .replace(/^news\//, 'articles/')
      .replace(/^letters\//, 'circulars/')
      .replace(/^documents\b/, 'papers')
      .replace('/v/', '/')
    await door(kind === 'page' ? `/pages/${below}`.replace(/\/$/, '') : `/${below}`)
  }
  const meetings = (await door<OccurrenceList>('/meetings?limit=100')).data
  const starts = meetings.map(({ startsAt }) => Date.parse(startsAt))
  expect(starts.length).toBeGreaterThan(20)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  const positions = (await door<PositionList>('/positions')).data.map(({ slug }) => slug)
  const rows = await cms.strapi
    .documents('api::position.position')
    .findMany({ status: 'published' })
  const ordered = rows.sort((one, other) => (one.order ?? 0) - (other.order ?? 0))
  // Those that another replaced are no more listed.
  const listed = ordered.map(({ slug }) => slug ?? '').filter((slug) => positions.includes(slug))
  expect(positions.length).toBeGreaterThan(5)
  expect(positions).toEqual(listed)
})

it('each line of text is kept, as long as its field allows', async () => {
  const { kept, lost } = await unkeptLines(cms)
  expect(lost).toEqual([])
  expect(kept).toBeGreaterThan(15)
})

async function publish(id: string, data: object): Promise<number> {
  return (await admin.ask('POST', `${pages}/${id}/actions/publish`, data)).status
}

async function published(title: string, parent?: string): Promise<string> {
  const above = parent ? { parent: { connect: [{ documentId: parent }] } } : {}
  const documentId = documentIn(await admin.ask('POST', pages, { title, ...above }))
  expect(await publish(documentId, {})).toBe(200)
  return documentId
}

it('what is published before what it relates to names that once it is public', async () => {
  const make = async (type: string, data: object) => {
    const at = `/content-manager/collection-types/api::${type}.${type}`
    const made = await admin.ask('POST', at, data)
    expect(made.status, made.text).toBe(201)
    const documentId = documentIn(made)
    const act = async (action: string) => {
      const done = await admin.ask('POST', `${at}/${documentId}/actions/${action}`, {})
      expect(done.status, done.text).toBe(200)
    }
    const save = (data: object) => admin.ask('PUT', `${at}/${documentId}`, data)
    return { documentId, act, save }
  }
  const to = ({ documentId }: { documentId: string }) => ({ connect: [{ documentId }] })
  const group = await make('group', { title: 'Later group', kind: 'committee' })
  const position = await make('position', { title: 'Later position', order: 99 })
  const times = { firstDate: inDays(9), startTime: '19:00', endTime: '20:00', attendance: 'online' }
  const meeting = await make('meeting', { title: 'Earlier meeting', ...times, groups: to(group) })
  const article = await make('article', {
    title: 'Earlier news',
    kind: 'report',
    group: to(group),
    position: to(position),
  })
  const decision = { number: 1, act: 'adopted', words: 'Adopted.', position: to(position) }
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'All came.' }] }]
  const version = { day: '2026-01-10', text, decisions: [decision] }
  const minutes = await make('paper', {
    title: 'Earlier minutes',
    kind: 'minutes',
    versions: [version],
  })
  const changed = await make('article', {
    title: 'Changed news',
    lead: 'What happened',
    kind: 'report',
  })
  for (const each of [meeting, article, minutes, changed]) await each.act('publish')
  await changed.save({ group: to(group) })

  const shown = async () => {
    const { data } = await door<OccurrenceList>('/meetings?group=later-group')
    const news = await door<Article>('/articles/earlier-news')
    const paper = await door<Paper>('/papers/earlier-minutes')
    return [
      data.map(({ title }) => title),
      news.group?.title,
      news.related.map(({ title }) => title),
      paper.version?.decisions.map(({ position }) => position?.title),
      (await door<Article>('/articles/changed-news')).group,
    ]
  }
  const all = [['Earlier meeting'], 'Later group', ['Later position'], ['Later position'], null]
  for (const each of [group, position]) await each.act('publish')
  expect(await shown()).toEqual(all)
  // Those that are published once more have each relation once.
  for (const each of [meeting, article, minutes, group, position]) await each.act('publish')
  expect(await shown()).toEqual(all)
})

it('editors who save, rename and publish at the same time get no error, and lose nothing', async () => {
  const parent = await published('Together')
  const ids = await Promise.all(
    ['One', 'Two', 'Three', 'Four'].map((title) => published(title, parent)),
  )
  const statuses = await Promise.all(
    [parent, ...ids].map(async (id, index) => {
      const slug = `together-${index}`
      const put = await admin.ask('PUT', `${pages}/${id}`, { slug })
      return [put.status, await publish(id, { slug })]
    }),
  )
  expect(statuses.flat().filter((code) => code !== 200)).toEqual([])
  for (const index of [1, 2, 3, 4]) await door(`/pages/together-0/together-${index}`)
  expect(await door<Redirect>('/redirects/together/two')).toMatchObject({
    to: '/together-0/together-2',
  })
})

it('an invitation that is accepted twice at once is good once', async () => {
  const where = { code: 'strapi-editor' }
  const role = await cms.strapi.db.query('admin::role').findOne({ where })
  const invited = await admin.ask('POST', '/admin/users', {
    firstname: 'Ines',
    email: 'twice@example.org',
    roles: [role.id],
  })
  const { data } = invited.json as { data: { registrationToken: string } }
  const accept = () =>
    post(cms, '/admin/register', {
      registrationToken: data.registrationToken,
      userInfo: { firstname: 'Ines', password: goodPassword },
    })
  const answers = await Promise.all([accept(), accept()])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
})
