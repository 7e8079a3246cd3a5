/** Links and redirects that lead nowhere are refused where they are written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { Redirect } from '../src/contract'
import { programWith, registerAdministrator, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { today } from './days'
import { collection, documentsBy, told } from './documents'
import { picture } from './pictures'
import { fileForm, fileIn } from './uploads'

let cms: Cms
let admin: AdminSession
let meeting: string

const { make, publish, published } = documentsBy(() => admin)
const pages = 'api::page.page'
const meetings = 'api::meeting.meeting'
const redirects = 'api::redirect.redirect'

const first = today().subtract({ days: 21 })
const day = (inWeeks: number) => first.add({ weeks: inWeeks }).toString()

beforeAll(async () => {
  cms = await startCms({ example: true })
  admin = await registerAdministrator(cms)
  meeting = await published(meetings, {
    title: 'Series',
    slug: 'series',
    firstDate: day(0),
    startTime: '18:00',
    endTime: '19:00',
    attendance: 'online',
    recurrence: { frequency: 'weekly' },
  })
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'We are many.' }] }]
  await published('api::paper.paper', {
    title: 'Minutes of the year',
    slug: 'minutes-of-the-year',
    kind: 'minutes',
    versions: [{ day: day(0), text }],
  })
})
afterAll(() => cms.stop())

/** What is said of a page with a link. */
async function publishedWith(url: string): Promise<Answer> {
  const link = { type: 'link', url, children: [{ type: 'text', text: 'there' }] }
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: '' }, link] }]
  const sections = [{ __component: 'sections.rich-text', text }]
  return publish(pages, await make(pages, { title: 'With a link', sections }))
}

/** As programs and earlier releases left them. */
const leave = (from: string, to: string) =>
  cms.strapi.documents(redirects).create({ data: { from, to, permanent: true } })

describe('a link', () => {
  // What is there and what is not `src/checks` has tests of, when it is told what there is.
  const found: [string, () => string][] = [
    ['a date that there will be', () => `/es/meetings/series/${day(5)}#top`],
    ['a version of a document', () => `/documents/minutes-of-the-year/v/${day(0)}`],
    ['a date that there was', () => `/meetings/series/${day(1)}`],
  ]
  it.each(isWhole ? found : found.slice(0, 2))('to %s is published', async (_, url) => {
    const answer = await publishedWith(url())
    expect(answer.status, answer.text).toBe(200)
  })

  it('to an uploaded file is published while that is there', async () => {
    const form = fileForm('There.jpg', await picture(40, 30))
    const file = fileIn<{ id: number; url: string }>(await admin.upload('/upload', form))
    const answer = await publishedWith(file.url)
    expect(answer.status, answer.text).toBe(200)
    // Editors are kept from deleting it; a program is not.
    await cms.strapi.plugin('upload').service('upload').remove(file)
    expect(told(await publishedWith(file.url))).toHaveLength(1)
  })

  const missing: [string, () => string][] = [
    [
      'a date that the series has not',
      () => `/meetings/series/${first.add({ days: 1 }).toString()}`,
    ],
    ['a version that a document has not', () => `/documents/minutes-of-the-year/v/${day(1)}`],
    ['a redirect in a circle', () => '/left1'],
    ['a date before it began', () => `/meetings/series/${day(-1)}`],
    ['a date that no calendar reaches', () => `/meetings/series/${day(52 * 8)}`],
    ['a file that nobody uploaded', () => '/uploads/none.pdf'],
    ['a redirect that leads nowhere', () => '/to-nothing'],
  ]
  it.each(isWhole ? missing : missing.slice(0, 3))('to %s is refused', async (_, url) => {
    const left = [
      ['to-nothing', '/nothing'],
      ['left1', '/left2'],
      ['left2', '/left1'],
    ] as const
    if ((await cms.strapi.documents(redirects).count({ filters: { from: 'left1' } })) === 0) {
      for (const [from, to] of left) await leave(from, to)
    }
    expect(told(await publishedWith(url()))).toEqual([
      `sections.0.text: Sections: there is nothing at “${url()}” on this site. Correct the link, or remove it.`,
    ])
  })
})

describe('a redirect that somebody writes', () => {
  const write = (data: object) => admin.ask('POST', `${collection}/${redirects}`, data)
  const count = () => cms.strapi.documents(redirects).count({})

  it('never leads to another site by a trick, not even one that was there before', async () => {
    const tricks = ['/.//evil.example', '/\\evil.example', '/%5cevil.example', '/\t/evil.example']
    for (const [at, to] of tricks.entries()) {
      const answer = await write({ from: `trick${at}`, to })
      expect(answer.status, to).toBe(400)
      expect(answer.text).toContain('is not an address that can be opened')
      await leave(`trick${at}`, to)
      expect((await cms.ask(`/api/site/redirects/trick${at}`)).status, to).toBe(404)
    }
  })

  const refused: [from: string, to: string | null, message: string][] = [
    ['self1', '/self1', 'to: New address: it is the old address itself.'],
    ['script', 'javascript:alert(1)', 'to: New address: “javascript:alert(1)” is not an address'],
    ['dead', '/nothing-at-all', 'to: New address: there is nothing at “/nothing-at-all”'],
    ['meetings', '/positions', 'from: Old address: visitors find something at “/meetings” already'],
    ['nowhere', null, 'to: New address: it is empty, and no page is chosen either.'],
    ['relative', '//evil.example', 'to: New address: “//evil.example” is not an address'],
    ['meetings/series', '/', 'from: Old address: visitors find something at “/meetings/series”'],
    ['uploads', '/', 'from: Old address: visitors find something at “/uploads” already'],
    ['/', '/meetings', 'from: Old address: visitors find something at “/” already'],
    ['es', '/meetings', 'from: Old address: visitors find something at “/es” already'],
    ['https://elsewhere.example', '/', 'from: Old address: “https://elsewhere.example” is no'],
  ]
  it.each(isWhole ? refused : refused.slice(0, 4))(
    'from %s to %s is refused and leaves nothing',
    async (from, to, message) => {
      const before = await count()
      const errors = told(await write({ from, to, permanent: true }))
      expect(errors).toEqual([expect.stringContaining(message)])
      expect(await count()).toBe(before)
    },
  )

  it('may not close a circle, not even when it is changed later, or by a program', async () => {
    const second = await make(redirects, { from: 'loop2', to: '/meetings', permanent: true })
    await make(redirects, { from: 'loop1', to: '/loop2', permanent: true })
    const change = (to: string) =>
      admin.ask('PUT', `${collection}/${redirects}/${second}`, { from: 'loop2', to })
    expect(told(await change('/loop1'))).toEqual([
      'to: New address: “/loop1” leads on in a circle. Write where visitors should get to in the end, or correct the other redirects first.',
    ])
    expect((await change('/positions')).status).toBe(200)
    expect((await cms.ask('/api/site/redirects/loop1')).json as Redirect).toMatchObject({
      to: '/positions',
    })
    const data = { from: 'mine', to: '/mine', permanent: true }
    const program = await programWith(cms)
    expect(told(await program.ask('POST', '/api/redirects', { data }))).toHaveLength(1)
  })

  it.each([
    ['old-mail', 'mailto:hello@example.org'],
    ['old-site', 'https://elsewhere.example/page'],
    ['old-date', `/meetings/series/${day(2)}`],
    ['viejo', '/es/meetings'],
  ])('from %s to %s is saved', async (from, to) => {
    const answer = await write({ from, to, permanent: true })
    expect(answer.status, answer.text).toBe(201)
  })

  it.runIf(isWhole)(
    'is none of those that the cms makes when something moves to and fro',
    async () => {
      for (const slug of ['moved', 'series', 'moved']) {
        const data = {
          slug,
          title: 'Series',
          firstDate: day(0),
          startTime: '18:00',
          endTime: '19:00',
          attendance: 'online',
        }
        const answer = await publish(meetings, meeting, data)
        expect(answer.status, answer.text).toBe(200)
      }
      expect((await cms.ask('/api/site/redirects/meetings/series')).json).toMatchObject({
        to: '/meetings/moved',
      })
      const answer = await publishedWith(`/meetings/series/${day(3)}`)
      expect(answer.status, answer.text).toBe(200)
    },
  )
})
