import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeetingDate, Page } from '../src/contract'
import type * as Asking from '../src/checks/request'
import type * as Reporting from '../src/import/desk/inWords'
import type * as Importing from '../src/import/importFile'
import type * as Progressing from '../src/import/progress'
import { hashOf } from '../src/import/memory'
import type { Report } from '../src/import/report'
import { readWordPress } from '../src/import/wordpress/wxr'
import { built } from './built'
import { newPlace, startCms, type Cms } from './cms'
import { photo } from './pictures'
import { run } from './process'

// The built one: it shares its error classes with the cms that runs.
const require = createRequire(import.meta.url)
const { importFile } = built<typeof Importing>('import/importFile')
const { Progress } = built<typeof Progressing>('import/progress')
const { reportIn } = built<typeof Reporting>('import/desk/inWords')
const { requestLanguage } = built<typeof Asking>('checks/request')

const folder = path.join(import.meta.dirname, 'import')
const uploads = path.join(folder, 'uploads')
const read = (name: string) => readFile(path.join(folder, name), 'utf8')

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ example: false })
})
afterAll(() => cms.stop())

async function bringIn(
  text: string,
  choices: Partial<Importing.ImportChoices> = {},
): Promise<Report> {
  const progress = new Progress({ isTTY: false, write: () => true })
  const nothing = { isDry: false, postsAs: null, files: null }
  return importFile(cms.strapi, text, { ...nothing, ...choices }, progress)
}

/** The first lines of a report: what came in, and what became of it. */
const counts = (report: Report) => report.lines().join('\n').split('\n\n')[0]?.split('\n')

const tables = [
  'api::page.page',
  'api::position.position',
  'api::meeting.meeting',
  'api::venue.venue',
  'api::date-change.date-change',
  'api::special-date.special-date',
  'api::import-source.import-source',
  'plugin::upload.file',
  'api::article.article',
] as const

/** Every row that an import could touch, with the time of its last change. */
async function everything(): Promise<unknown[]> {
  const rows: unknown[] = []
  for (const uid of tables) {
    rows.push(await cms.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } }))
  }
  return rows
}

function draft(uid: 'api::page.page' | 'api::position.position', title: string) {
  return cms.strapi.db.query(uid).findOne({
    where: { title, publishedAt: null },
    populate: { parent: true, sections: true, image: true },
  })
}

describe('a WordPress export of the classic editor', () => {
  const choices = { postsAs: 'positions', files: uploads } as const
  const expected = (outcome: string) => [
    'Pages: 9 read, 8 ' + outcome + ', 1 left out',
    'Files that no text shows: 1 read, 1 left out',
    'Pictures: 2 read, 2 ' + outcome,
    'Posts: 5 read, 5 ' + outcome,
  ]

  it('is only told about in a dry run', async () => {
    const before = await everything()
    const report = await bringIn(await read('wordpress-classic.xml'), { ...choices, isDry: true })
    expect(counts(report)?.sort()).toEqual(expected('made').sort())
    expect(await everything()).toEqual(before)
  })

  it('becomes drafts, every item of it counted', async () => {
    const report = await bringIn(await read('wordpress-classic.xml'), choices)
    expect(counts(report)?.sort()).toEqual(expected('made').sort())
    expect(await cms.strapi.db.query('api::page.page').count()).toBe(8)
    expect(await cms.strapi.db.query('api::position.position').count()).toBe(5)
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(2)
    for (const uid of ['api::page.page', 'api::position.position'] as const) {
      expect(
        await cms.strapi.db.query(uid).count({ where: { publishedAt: { $notNull: true } } }),
      ).toBe(0)
    }
    const told = report.lines().join('\n')
    for (const lost of [
      'a table',
      'an embed (iframe) of https://player.example.com/video/1',
      '[contact-form-7 id="12" title="Contact"]',
      'a form',
      'a link to https://branch.example.org/2019/old-news/',
      'its password',
      'that it was private',
      '[gallery ids=',
      '1 comments',
      'post_tag: “housing”, “rent”',
      'the field “adopted_by”',
      'it has no alternative text',
      'it lay in WordPress’s bin',
    ]) {
      expect(told).toContain(lost)
    }
  })

  it('keeps what its texts say, where its pages stand and its pictures', async () => {
    const about = await draft('api::page.page', 'About us')
    expect(about.slug).toBe('about-us')
    expect(about.sections).toHaveLength(1)
    const blocks = about.sections[0].text
    expect(blocks.map(({ type }: { type: string }) => type)).toEqual([
      'paragraph',
      'heading',
      'image',
      'paragraph',
      'list',
      'quote',
      'paragraph',
    ])
    expect(blocks[2].image).toMatchObject({
      name: 'hall.jpg',
      alternativeText: 'Our hall',
      width: 640,
    })
    expect(blocks[6].children.flatMap(({ url }: { url?: string }) => url ?? [])).toEqual([
      '/about-us/history',
      '/positions/rent-control',
      'https://branch.example.org/2019/old-news/',
      'https://example.com/x?a=1&b=2',
    ])
    const history = await draft('api::page.page', 'History')
    expect(history.parent.documentId).toBe(about.documentId)
    const rent = await draft('api::position.position', 'Rent control')
    expect(rent).toMatchObject({ slug: 'rent-control', summary: 'Homes are for living in.' })
    expect(rent.image.name).toBe('hall.jpg')
  })

  it('is read on the site once it is published', async () => {
    const about = await draft('api::page.page', 'About us')
    const { documentId } = about
    await cms.strapi.documents('api::page.page').publish({ documentId, locale: 'en' })
    const page = (await cms.ask('/api/site/pages/about-us?locale=en')).json as Page
    const [text] = page.sections
    expect(text?.type === 'rich-text' && text.text).toHaveLength(7)
    await cms.strapi.documents('api::page.page').unpublish({ documentId, locale: 'en' })
  })

  it('brings nothing in twice', async () => {
    const before = await everything()
    const report = await bringIn(await read('wordpress-classic.xml'), choices)
    expect(counts(report)?.sort()).toEqual(expected('unchanged').sort())
    expect(await everything()).toEqual(before)
  })

  it('keeps its pictures where their files are not given again, and what its posts became', async () => {
    const before = await everything()
    const text = await read('wordpress-classic.xml')
    const moved = path.join(cms.place.dataDir, 'copied')
    await cp(uploads, moved, { recursive: true })
    for (const again of [{ files: null }, { files: moved }, { postsAs: 'news' }] as const) {
      const report = await bringIn(text, { ...choices, ...again })
      expect(counts(report)?.sort()).toEqual(expected('unchanged').sort())
      expect(await everything()).toEqual(before)
    }
  })

  it('brings a draft up to date that nobody touched, and leaves alone what somebody did', async () => {
    const { documentId } = await draft('api::page.page', 'An idea')
    const data = { lead: 'Ours now' }
    await cms.strapi.documents('api::page.page').update({ documentId, locale: 'en', data })
    const gone = await draft('api::page.page', 'Contact')
    await cms.strapi
      .documents('api::page.page')
      .delete({ documentId: gone.documentId, locale: '*' })
    const changed = (await read('wordpress-classic.xml'))
      .replace('Half an idea.', 'A whole idea.')
      .replace('For members only.', 'For all members.')
    const report = await bringIn(changed, choices)
    expect(counts(report)).toContain(
      'Pages: 9 read, 1 updated, 5 unchanged, 2 left alone, 1 left out',
    )
    const members = await draft('api::page.page', 'Members')
    expect(JSON.stringify(members.sections)).toContain('For all members.')
    const idea = await draft('api::page.page', 'An idea')
    expect(JSON.stringify(idea.sections)).toContain('Half an idea.')
    expect(report.lines().join('\n')).toMatch(
      /“An idea”\n.*what stands here stays.*\n[^]*“Contact”|“Contact”\n.*stays deleted/,
    )
  })

  it('is of the same site when that has another name of its own since', async () => {
    const text = (await read('wordpress-classic.xml'))
      .replaceAll('https://branch.example.org', 'http://www.branch.example.org')
      .replace('For members only.', '<a href="http://www.branch.example.org/contact/">Ask</a>')
    const report = await bringIn(text, choices)
    expect(counts(report)?.sort()).toEqual([
      'Files that no text shows: 1 read, 1 left out',
      'Pages: 9 read, 6 updated, 2 left alone, 1 left out',
      'Pictures: 2 read, 2 unchanged',
      'Posts: 5 read, 5 updated',
    ])
    expect((await draft('api::page.page', 'About us')).slug).toBe('about-us')
    // What was deleted here is nothing that a link could lead to.
    const members = await draft('api::page.page', 'Members')
    expect(JSON.stringify(members.sections)).toContain('http://www.branch.example.org/contact/')
  })

  it('asks what becomes of posts', async () => {
    await expect(bringIn(await read('wordpress-classic.xml'))).rejects.toThrow(
      /holds 5 posts: say .*--posts=pages/,
    )
  })
})

describe('a WordPress export of the block editor', () => {
  it('becomes drafts, and tells of what only WordPress can show', async () => {
    const pages = await cms.strapi.db.query('api::page.page').count()
    const text = await read('wordpress-blocks.xml')
    const report = await bringIn(text.replaceAll('branch.example.org', 'blocks.example.org'), {
      postsAs: 'news',
    })
    const [news, ...others] = await cms.strapi.db
      .query('api::article.article')
      .findMany({ where: { publishedAt: null } })
    expect(others).toEqual([])
    expect(news).toMatchObject({ appearedOn: '2026-11-25', kind: 'report' })
    expect(news?.['body']).not.toEqual([])
    expect(counts(report)).toEqual(
      expect.arrayContaining([
        'Posts: 1 read, 1 made',
        'Items of the type “nav_menu_item”: 1 read, 1 left out',
        'Pages: 8 read, 8 made',
      ]),
    )
    expect(await cms.strapi.db.query('api::page.page').count()).toBe(pages + 8)
    const told = report.lines().join('\n')
    expect(told).toContain('the block “pattern”, which WordPress fills by itself')
    expect(told).toContain('the layout “columns”: what is in it is kept')
    expect(JSON.stringify(await draft('api::page.page', 'Text with alternating images'))).toContain(
      'Tourist taking photo',
    )
  })
})

/** A small export, of a site of its own. */
const wxr = (
  host: string,
  ...items: Record<string, string>[]
) => `<?xml version="1.0" encoding="UTF-8"?>
<rss><channel><title>Us</title><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://${host}</wp:base_blog_url>${items
  .map((fields) =>
    Object.entries(fields)
      .map(([name, value]) =>
        name.startsWith('_')
          ? `<wp:postmeta><wp:meta_key>${name}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`
          : `<${name}><![CDATA[${value}]]></${name}>`,
      )
      .join(''),
  )
  .map((item) => `<item>${item}</item>`)
  .join('')}</channel></rss>`

const exported = (id: string, type: string, fields: Record<string, string> = {}) => ({
  title: `Small ${id}`,
  'wp:post_id': id,
  'wp:post_parent': '0',
  'wp:post_type': type,
  'wp:status': 'publish',
  ...fields,
})

it('a picture that WordPress scaled down comes once, with its words, where the whole one is refused', async () => {
  const files = path.join(cms.place.dataDir, 'scaled')
  await mkdir(files, { recursive: true })
  await writeFile(path.join(files, 'IMG_1.jpg'), 'more than the media library takes')
  await writeFile(path.join(files, 'IMG_1-scaled.jpg'), await photo(640, 480))
  const at = 'https://scaled.example.org/wp-content/uploads'
  const text = wxr(
    'scaled.example.org',
    exported('1', 'page', {
      'content:encoded': `<img src="${at}/IMG_1-1024x768.jpg" alt="">`,
      _thumbnail_id: '2',
    }),
    exported('2', 'attachment', {
      'wp:attachment_url': `${at}/IMG_1-scaled.jpg`,
      _wp_attachment_image_alt: 'Our hall at night',
    }),
  )
  const report = await bringIn(text, { files })
  expect(counts(report)?.sort()).toEqual(['Pages: 1 read, 1 made', 'Pictures: 1 read, 1 made'])
  expect(report.lines().join('\n')).not.toContain('alternative text')
  const where = { alternativeText: 'Our hall at night' }
  const stored = await cms.strapi.db.query('plugin::upload.file').findMany({ where })
  expect(stored.map(({ name }) => name)).toEqual(['IMG_1-scaled.jpg'])
  expect(counts(await bringIn(text, { files }))?.sort()).toEqual([
    'Pages: 1 read, 1 unchanged',
    'Pictures: 1 read, 1 unchanged',
  ])
})

describe('a calendar', () => {
  it('of calcurse becomes meetings with their series, changed dates and places', async () => {
    const report = await bringIn(await read('calcurse.ics'))
    expect(report.lines()).toEqual(
      expect.arrayContaining([
        'Entries of the type “todo”: 1 read, 1 left out',
        'Places: 1 read, 1 made',
        'Meetings: 3 read, 3 made',
      ]),
    )
    const meeting = await cms.strapi.db.query('api::meeting.meeting').findOne({
      where: { title: 'Branch meeting' },
      populate: { recurrence: true, venue: true },
    })
    expect(meeting).toMatchObject({
      firstDate: '2027-01-07',
      startTime: '19:00',
      endTime: '21:00',
      publishedAt: null,
      recurrence: { frequency: 'weekly', interval: 2, until: '2027-06-24' },
      venue: { name: 'Union Hall' },
    })
    const changes = await cms.strapi.db
      .query('api::date-change.date-change')
      .findMany({ orderBy: { originalDate: 'asc' } })
    expect(changes.map(({ originalDate, change }) => `${originalDate} ${change}`)).toEqual([
      '2027-01-21 cancelled',
      '2027-04-01 cancelled',
    ])
  })

  it('shows its cancelled dates once the meeting is published', async () => {
    const { documentId } = await cms.strapi.db
      .query('api::meeting.meeting')
      .findOne({ where: { title: 'Branch meeting' } })
    await cms.strapi.documents('api::meeting.meeting').publish({ documentId, locale: 'en' })
    const answer = await cms.ask('/api/site/meetings/branch-meeting/2027-01-21?locale=en')
    expect((answer.json as MeetingDate).occurrence.status).toBe('cancelled')
  })

  it('of other programs is read as well, and nothing twice', async () => {
    for (const [name, count] of [
      ['google.ics', 1],
      ['mozilla.ics', 3],
    ] as const) {
      const text = await read(name)
      expect(counts(await bringIn(text))).toContain(`Meetings: ${count} read, ${count} made`)
      const before = await everything()
      expect(counts(await bringIn(text))).toContain(`Meetings: ${count} read, ${count} unchanged`)
      expect(await everything()).toEqual(before)
    }
    const sync = await cms.strapi.db.query('api::meeting.meeting').findOne({
      where: { title: 'Daily Sync' },
      populate: { recurrence: true, venue: true },
    })
    expect(sync).toMatchObject({
      timeZone: 'Europe/Zurich',
      recurrence: { frequency: 'weekly', monday: true, friday: true, saturday: false },
      venue: { name: 'Roadstar 16', streetAddress: '12764 Happyville, Denmark' },
    })
  })

  it('is told of in a dry run as it is brought in then', async () => {
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'X-WR-TIMEZONE:Europe/Brussels',
      ...['BEGIN:VEVENT', 'UID:dry-1', 'SUMMARY:No end', 'DTSTART:20270107T190000'],
      ...['RRULE:FREQ=WEEKLY', 'EXDATE:20270114T190000', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:dry-2', 'SUMMARY:A day', 'DTSTART:20270101', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:dry-3', 'SUMMARY:Torn', 'no line', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:dry-4', 'SUMMARY:Off its rule', 'LOCATION:Union Hall'],
      'DTSTART:20270106T190000',
      ...['DTEND:20270106T200000', 'RRULE:FREQ=WEEKLY;BYDAY=TH', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:dry-4', 'RECURRENCE-ID:20270114T190000'],
      ...['SUMMARY:With a guest', 'DESCRIPTION:She reads.'],
      ...['DTSTART:20270114T183000', 'DTEND:20270114T200000', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:dry-4', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20270211T190000'],
      ...['DTSTART:20270211T203000', 'DTEND:20270211T213000', 'LOCATION:Garden House'],
      'END:VEVENT',
      'END:VCALENDAR',
    ]
    const ics = lines.join('\r\n')
    const dry = await bringIn(ics, { isDry: true })
    const report = await bringIn(ics)
    expect(report.lines()).toEqual(dry.lines())
    expect(counts(report)).toEqual(
      expect.arrayContaining(['Events: 1 read, 1 left out', 'Meetings: 3 read, 3 made']),
    )
    // Publishing asks that the first date is one of its rule.
    const { documentId } = await cms.strapi.db
      .query('api::meeting.meeting')
      .findOne({ where: { title: 'Off its rule' } })
    await cms.strapi.documents('api::meeting.meeting').publish({ documentId, locale: 'en' })
    const moved = await cms.ask('/api/site/meetings/off-its-rule/2027-01-14?locale=en')
    expect((moved.json as MeetingDate).occurrence).toMatchObject({
      startsAt: '2027-01-14T18:30:00+01:00',
      endsAt: '2027-01-14T20:00:00+01:00',
    })
    const special = 'api::special-date.special-date'
    const own = await cms.strapi.db.query(special).findOne({
      where: { title: 'With a guest' },
      populate: { meeting: true },
    })
    expect(own).toMatchObject({ originalDate: '2027-01-14', publishedAt: null })
    expect(own?.meeting).toMatchObject({ documentId })
    await cms.strapi
      .documents(special)
      .publish({ documentId: String(own?.documentId), locale: 'en' })
    const withGuest = await cms.ask('/api/site/meetings/off-its-rule/2027-01-14?locale=en')
    expect(JSON.stringify(withGuest.json)).toContain('She reads.')
    const later = await cms.ask('/api/site/meetings/off-its-rule/2027-02-18?locale=en')
    expect((later.json as MeetingDate).occurrence).toMatchObject({
      startsAt: '2027-02-18T20:30:00+01:00',
      endsAt: '2027-02-18T21:30:00+01:00',
      venue: { name: 'Garden House' },
    })
  })

  it('leaves nothing of a meeting behind that can’t be saved whole', async () => {
    const before = await everything()
    const sentences = { en: 'Not now.', es: 'Ahora no.', de: 'Nicht jetzt.' }
    let made = 0
    let refused: unknown = null
    cms.strapi.documents.use(async (context, next) => {
      const result = await next()
      if (context.uid !== 'api::date-change.date-change' || context.action !== 'create')
        return result
      const { originalDate } = context.params.data ?? {}
      if ((made += 1) === 2) refused = originalDate
      if (originalDate === refused)
        throw new (require('@strapi/utils').errors.ValidationError)(
          sentences[requestLanguage(cms.strapi)],
        )
      return result
    })
    const again = (await read('calcurse.ics'))
      .replaceAll('UID:', 'UID:again-')
      .replaceAll('Union Hall', 'Roadstar 16')
    const report = await bringIn(again)
    expect(counts(report)).toContain('Meetings: 3 read, 2 made, 1 failed')
    expect(report.lines().join('\n')).toContain('nothing of it was: Not now.')
    // Whoever brought it in says nothing about the language of those who read it.
    expect(reportIn(report.told(), 'de', false).text).toContain(
      'auch kein Teil davon: Nicht jetzt.',
    )
    expect(reportIn(report.told(), 'es', false).text).toContain('nada de ello: Ahora no.')
    const [, , meetings, , changes] = before
    const after = await everything()
    expect(after[2]).toHaveLength((meetings as unknown[]).length + 2)
    expect(after[4]).toEqual(changes)
  })
})

it('what only counts changes nothing, also of what an earlier release brought in', async () => {
  const counted = (views: string, lock: string, said = 'Come along.') =>
    wxr(
      'counted.example.org',
      exported('1', 'page', {
        title: 'Counted',
        'content:encoded': said,
        post_views_count: views,
        _edit_lock: lock,
      }),
    )
  await bringIn(counted('10', '1700000000:1'))
  const unchanged = 'Pages: 1 read, 1 unchanged'
  expect(counts(await bringIn(counted('12', '1800000000:1')))).toEqual([unchanged])
  expect(counts(await bringIn(counted('12', '1', 'Stay.')))).toEqual(['Pages: 1 read, 1 updated'])
  const now = counted('14', '1', 'Stay.')
  const [{ day: _day, ...all } = { day: '' }] = readWordPress(now).items
  const where = { target: (await draft('api::page.page', 'Counted')).documentId }
  const data = { sourceHash: hashOf([all, 'page', []]) }
  await cms.strapi.db.query('api::import-source.import-source').updateMany({ where, data })
  expect(counts(await bringIn(now))).toEqual([unchanged])
})

it('a page whose page above was deleted here comes at the top, and is told', async () => {
  const above = exported('1', 'page', { title: 'Gone above' })
  const below = (title: string, id: string) =>
    exported(id, 'page', { title, 'wp:post_parent': '1' })
  await bringIn(wxr('nested.example.org', above, below('Stays below', '2')))
  const { documentId } = await draft('api::page.page', 'Gone above')
  expect((await draft('api::page.page', 'Stays below')).parent.documentId).toBe(documentId)
  await cms.strapi.documents('api::page.page').delete({ documentId, locale: '*' })
  const again = wxr('nested.example.org', above, below('Comes later', '3'))
  const report = await bringIn(again)
  expect(counts(report)).toContain('Pages: 2 read, 1 made, 1 left alone')
  expect((await draft('api::page.page', 'Comes later')).parent).toBeNull()
  expect(report.lines().join('\n')).toMatch(/“Comes later”\n.*the page above it/)
})

it('a fault of ours in one of many, or a place that a rule refuses, loses no other', async () => {
  let isFaulty = true
  cms.strapi.documents.use((context, next) => {
    const { title, name } =
      (context.params as { data?: { title?: string; name?: string } }).data ?? {}
    if (isFaulty && title === 'Faulty') throw new TypeError('a fault')
    if (isFaulty && name === 'Refused Hall') {
      throw new (require('@strapi/utils').errors.ValidationError)('Not there.')
    }
    return next()
  })
  const events = [
    ['Faulty', 'Garden House'],
    ['Sound', 'Garden House'],
    ['Elsewhere', 'Refused Hall'],
  ].flatMap(([title, where]) => [
    ...['BEGIN:VEVENT', `UID:fault-${title}`, `SUMMARY:${title}`, 'DTSTART:20270110T190000'],
    ...['DURATION:PT2H', `LOCATION:${where}`, 'END:VEVENT'],
  ])
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...events, 'END:VCALENDAR', '']
  const report = await bringIn(file.join('\r\n'))
  isFaulty = false
  expect(counts(report)).toContain('Places: 2 read, 1 unchanged, 1 failed')
  expect(counts(report)).toContain('Meetings: 3 read, 2 made, 1 failed')
  expect(report.lines().join('\n')).toMatch(/Place “Refused Hall”\n.*Not there\./)
  expect(report.lines().join('\n')).toMatch(/Meeting “Faulty”.*\n.*the log of the site says why/)
})

describe('the command', () => {
  it('says in one sentence what is wrong with a file', async () => {
    const file = path.join(cms.place.dataDir, 'note.txt')
    await writeFile(file, 'Hello')
    const refused = await command(file)
    expect(refused.code).toBe(1)
    expect(refused.stderr.trim()).toMatch(
      /^The file is neither a WordPress export .* nor a calendar/,
    )
  })

  it('tells how far it is and writes its report into a file', async () => {
    const report = path.join(cms.place.dataDir, 'report.txt')
    const ics = path.join(folder, 'mozilla.ics')
    const { code, stdout, stderr } = await command(ics, '--dry-run', `--report=${report}`)
    expect(code, stderr).toBe(0)
    expect(stdout).toContain('Meetings: 3 of 3\n')
    expect(stdout).toContain('Nothing was written. It would be:')
    expect(await readFile(report, 'utf8')).toContain('Meetings: 3 read, 3 made')
  })
})

async function command(...args: string[]) {
  const own = await newPlace('empty')
  const result = await run(['dist/src/import/command.js', ...args], own, {})
  return result
}
