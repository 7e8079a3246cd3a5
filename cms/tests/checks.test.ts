import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { OccurrenceList, Site } from '../src/contract'
import {
  goodPassword,
  programWith,
  registerAdministrator,
  signIn,
  signInAs,
  type AdminSession,
} from './admin'
import { startCms, type Cms } from './cms'
import { collection, documentsBy, single, told } from './documents'
import { inDays, today } from './days'
import { picture } from './pictures'
import { holdClock, letClockRun } from './testClock'
import { fileForm, fileIn } from './uploads'

let cms: Cms
let admin: AdminSession
let hall: string
let described: number
let bare: number

beforeAll(async () => {
  cms = await startCms({ example: true })
  admin = await registerAdministrator(cms)
  hall = await make(venues, { name: 'The hall', access: { stepFree: 'yes' } })
  described = await upload('march.jpg', 'A march on a bridge')
  bare = await upload('crowd.jpg', null)
})
afterEach(letClockRun)
afterAll(() => cms.stop())

const { make, save, publish, published, report, warned, announced } = documentsBy(() => admin)

const pages = 'api::page.page'
const meetings = 'api::meeting.meeting'
const positions = 'api::position.position'
const venues = 'api::venue.venue'

async function upload(name: string, alternativeText: string | null): Promise<number> {
  const form = fileForm(name, await picture(40, 30), { info: { name, alternativeText } })
  return fileIn(await admin.upload('/upload', form)).id
}

async function fileOf(id: number): Promise<object> {
  return cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } })
}

/** A draft that always saves; the panel announces the errors with which publishing is refused. */
async function refused(uid: string, data: object): Promise<string[]> {
  const id = await make(uid, data)
  const before = await announced(uid, id)
  const errors = told(await publish(uid, id))
  expect(errors).toEqual(before)
  return errors
}

const zone = 'America/Los_Angeles'

/** Coming days on which nothing takes place yet: no meeting is in the way of another there. */
async function quietDays(): Promise<string[]> {
  const { data } = (await cms.ask('/api/site/meetings?limit=100')).json as OccurrenceList
  const dayOf = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
  const spans = data.map(({ startsAt, endsAt }) => ({ from: dayOf(startsAt), to: dayOf(endsAt) }))
  return Array.from({ length: 60 }, (_, index) => inDays(10 + index)).filter((date) =>
    spans.every(({ from, to }) => date < from || to < date),
  )
}

const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const text = (words: string) => ({ type: 'text', text: words })
const heading = (level: number) => ({ type: 'heading', level, children: [text('Heading')] })
const linkTo = (url: string) => ({ type: 'link', url, children: [text('there')] })
const richText = (...blocks: object[]) => ({ __component: 'sections.rich-text', text: blocks })
const connect = (documentId: string) => ({ connect: [{ documentId }] })

const evening = () => ({
  firstDate: inDays(9),
  startTime: '18:00',
  endTime: '19:30',
  attendance: 'in person',
  venue: connect(hall),
})

describe('an error stops a publish, and says at its field what to do:', () => {
  it('an end before the start', async () => {
    const data = { title: 'Backwards', ...evening(), endTime: '17:00' }
    expect(await refused(meetings, data)).toEqual([
      expect.stringMatching(
        /^endTime: Ends at: it would end at 17:00, before it starts at 18:00\. /,
      ),
    ])
  })

  it('an address that another document has, published or not, in the same language', async () => {
    await make(pages, { title: 'A mere draft', slug: 'mine' })
    expect(await refused(pages, { title: 'Late', slug: 'mine' })).toEqual([
      'slug: Address: “mine” belongs to “A mere draft”. Write another one, or empty the field and save: then one is made from the title.',
    ])
  })

  it('the address of what is published, in a draft only: whoever has it in public keeps it', async () => {
    const id = await published(pages, { title: 'Our Ground', slug: 'our-ground' })
    const idea = await make(pages, { title: 'An idea', slug: 'our-ground' })
    await save(pages, id, { title: 'Our Ground Now' })
    expect(await announced(pages, id)).toEqual([])
    expect((await publish(pages, id)).status).toBe(200)
    const taken = [expect.stringContaining('slug: Address: “our-ground” belongs to “Our Ground')]
    expect(await announced(pages, idea)).toEqual(taken)
    expect(told(await publish(pages, idea))).toEqual(taken)
  })

  it('an address that another document has in the other language', async () => {
    const id = await make(pages, { title: 'Ours', slug: 'ours' })
    await save(pages, id, { title: 'Nuestro', slug: 'nuestro' }, '?locale=es')
    for (const uid of [pages, positions]) {
      const answer = await publish(uid, await make(uid, { title: 'Theirs', slug: 'nuestro' }))
      expect(answer.status).toBe(uid === pages ? 400 : 200)
    }
    expect(await refused(pages, { title: 'Theirs', slug: 'nuestro' })).toEqual([
      expect.stringContaining('slug: Address: “nuestro” belongs to'),
    ])
  })

  // `reservedSlugs.test.ts` knows more of them.
  it.each([
    [pages, isWhole ? ['meetings', 'es', 'next', 'privacy'] : ['meetings']],
    [meetings, isWhole ? ['archive', 'month'] : ['archive']],
  ])('an address of the site’s own: of %s, %s', async (uid, slugs) => {
    const id = await make(uid, { title: 'In the way', ...(uid === meetings ? evening() : {}) })
    for (const slug of slugs) {
      await save(uid, id, { slug })
      const message = [
        `slug: Address: the site itself answers at “${slug}”. Write another one, or empty the field and save: then one is made from the title.`,
      ]
      expect(await announced(uid, id)).toEqual(message)
      expect(told(await publish(uid, id))).toEqual(message)
    }
    await save(uid, id, { slug: '' })
    expect((await publish(uid, id)).status).toBe(200)
  })

  it('pages that stand above each other', async () => {
    const top = await published(pages, { title: 'Top', slug: 'top' })
    const middle = await published(pages, { title: 'Middle', parent: connect(top) })
    await save(pages, top, { parent: connect(middle) })
    expect(told(await publish(pages, top))).toEqual([
      'parent: Page above: “Middle” is below this page already. Choose another page, or leave it empty.',
    ])
    await save(pages, top, { parent: connect(top) })
    expect(told(await publish(pages, top))).toEqual([
      'parent: Page above: a page can’t be above itself. Choose another page, or leave it empty.',
    ])
  })

  it('links in a text to what is not there, each of them', async () => {
    const urls = [
      '/no-such-page',
      '/es/no-hay',
      '/meetings/no-such-meeting',
      '/positions/no-such-position',
      'http://127.0.0.1:3000/no-such-page',
    ]
    const messages = (field: string) =>
      urls.map(
        (url) =>
          `${field}: there is nothing at “${url}” on this site. Correct the link, or remove it.`,
      )
    const body = urls.map((url) => paragraph(text('See '), linkTo(url)))
    expect(await refused(pages, { title: 'Links', sections: [richText(...body)] })).toEqual(
      messages('sections.0.text: Sections'),
    )
    if (!isWhole) return
    expect(await refused(positions, { title: 'Links', body })).toEqual(messages('body: Text'))
    expect(await refused(meetings, { title: 'Links', ...evening(), body })).toEqual(
      messages('body: Text'),
    )
  })

  it('a link that can’t be opened, one that leads nowhere, and an empty choice', async () => {
    const sections = [
      {
        __component: 'sections.call-to-action',
        title: 'Act',
        links: [
          { label: 'Begun' },
          { label: 'Typed', url: 'what we do' },
          { label: 'Gone', url: '/gone' },
        ],
      },
      { __component: 'sections.positions', show: 'chosen', chosen: [{}] },
    ]
    expect(await refused(pages, { title: 'Buttons', sections })).toEqual([
      'sections.0.links.0.page: Sections: the link “Begun” leads nowhere. Choose its page or write its address, or remove it.',
      'sections.0.links.1.url: Sections: “what we do” is not an address that can be opened. Begin it with https://, mailto:, tel: or, on this site, with /.',
      'sections.0.links.2.url: Sections: there is nothing at “/gone” on this site. Correct the link, or remove it.',
      'sections.1.chosen.0.position: Sections: nothing is chosen here. Choose it, or remove it.',
    ])
  })

  it('the same in the menus and the announcements, which have no drafts', async () => {
    const header = [{ label: 'Gone', url: '/gone' }]
    const menu = await admin.ask('PUT', `${single}/api::navigation.navigation`, { header })
    expect(told(menu)).toEqual([
      'header.0.url: Menu at the top: there is nothing at “/gone” on this site. Correct the link, or remove it.',
    ])
    const announcement = [{ text: 'Come', link: { label: 'Now', url: '/gone' } }]
    const settings = `${single}/api::site-settings.site-settings`
    expect(told(await admin.ask('PUT', settings, { announcement }))).toEqual([
      'announcement.0.link.url: Announcements: there is nothing at “/gone” on this site. Correct the link, or remove it.',
    ])
    expect((await cms.ask('/api/site')).text).not.toContain('/gone')
  })

  it('an announcement and an office that end before they begin', async () => {
    const announcement = [
      { text: 'Come', from: '2036-06-02T08:00:00.000Z', until: '2036-06-01T08:00:00.000Z' },
    ]
    const settings = `${single}/api::site-settings.site-settings`
    expect(told(await admin.ask('PUT', settings, { announcement }))).toEqual([
      'announcement.0.until: Announcements (1) › Show until: this is before “Show from”. Correct one of the two.',
    ])
    const offices = [{ title: 'Chair', from: '2036-05-02', until: '2036-05-01' }]
    const person = { title: 'Somebody', consentOn: inDays(-100), offices }
    expect(await refused('api::person.person', person)).toEqual([
      'offices.0.until: Offices (1) › Until: this is before “From this date on”. Correct one of the two.',
    ])
  })

  it('a picture without alternative text, in a field, a section and a text', async () => {
    const message =
      'it is not said what “crowd.jpg” shows. Say it in a sentence under “What the picture shows”, for those who can’t see it.'
    const image = { type: 'image', image: await fileOf(bare), children: [text('')] }
    const data = {
      title: 'Pictures',
      shareImage: bare,
      sections: [{ __component: 'sections.picture', image: bare }, richText(image)],
    }
    expect(await refused(pages, data)).toEqual([
      `sections.0.image: Sections: ${message}`,
      'sections.1.text: Sections: “crowd.jpg” has no alternative text. Say in the media library what it shows.',
      `shareImage: Picture for shared links: ${message}`,
    ])
    if (!isWhole) return
    expect(await refused(positions, { title: 'Pictures', image: bare })).toEqual([
      `image: Picture: ${message}`,
    ])
    const named = await upload('named.jpg', 'IMG_2041.JPG')
    expect(await refused(positions, { title: 'Pictures', image: named })).toEqual([
      expect.stringContaining('image: Picture: it is not said what “named.jpg” shows'),
    ])
    await published(positions, { title: 'Described', image: described })
  })

  it('a document where a picture is to be, which nobody is asked to describe', async () => {
    const plan = await upload('plan.jpg', null)
    const query = cms.strapi.db.query('plugin::upload.file')
    await query.update({ where: { id: plan }, data: { name: 'plan.pdf', mime: 'application/pdf' } })
    expect(await refused(positions, { title: 'Plans', image: plan })).toEqual([
      'image: Picture: “plan.pdf” is a document. Choose a picture (JPEG, PNG or WebP) here.',
    ])
  })

  it('news in which there is nothing to read', async () => {
    const article = 'api::article.article'
    expect(await refused(article, { title: 'We won', kind: 'report' })).toEqual([
      expect.stringMatching(/^body: Text: visitors would find nothing but the title\. Write /),
    ])
    await published(article, { title: 'We won', kind: 'report', lead: 'After nine weeks.' })
  })

  it('a video of which there is nothing, and captions that are none', async () => {
    const sections = [
      { __component: 'sections.video', title: 'Soon', captions: bare },
      { __component: 'sections.video', url: 'mailto:videos@branch.example' },
    ]
    expect(await refused(pages, { title: 'Videos', sections })).toEqual([
      'sections.0.file: Sections (1) › Video file: nothing is there to watch. Choose a video file, or write where else it can be watched.',
      'sections.0.captions: Sections (1) › Captions: “crowd.jpg” has no captions in it. Choose a WebVTT file, whose name ends in “.vtt”.',
      'sections.1.url: Sections (2) › Where else it can be watched: “mailto:videos@branch.example” does not lead to another site. Write the whole address with https://.',
    ])
  })

  const onSite = ['hybrid', 'in person']
  it.each(isWhole ? onSite : ['hybrid'])('a meeting %s without a place', async (attendance) => {
    const data = { title: 'Nowhere', ...evening(), attendance, venue: null }
    expect(await refused(meetings, data)).toEqual([
      'venue: Place: people are asked to come, but not told where. Choose a place, or set “How to attend” to “online”.',
    ])
    await published(meetings, { ...data, attendance: 'online' })
    // Nobody is asked to come to what does not take place.
    for (const planStatus of ['cancelled', 'postponed']) {
      const off = await make(meetings, { ...data, title: `Off: ${planStatus}`, planStatus })
      expect(await announced(meetings, off)).toEqual([])
    }
  })

  it('the link to join in a text that everybody can read, in either language', async () => {
    const joinLink = 'https://video.example.org/j/81234567?pwd=secret'
    const body = [paragraph(linkTo('https://video.example.org/j/81234567'))]
    const data = { title: 'Leak', ...evening(), attendance: 'hybrid', joinLink }
    expect(
      await refused(meetings, { ...data, summary: 'Join: VIDEO.example.org/j/81234567', body }),
    ).toEqual([
      'summary: Summary: everybody can read the link to join here. Remove it from this text; it is kept under “Link to join online”, which is never shown.',
      'body: Text: everybody can read the link to join here. Remove it from this text; it is kept under “Link to join online”, which is never shown.',
    ])
    const id = await published(meetings, data)
    const spanish = { title: 'Fuga', accessTexts: { whatToExpect: `Entra: ${joinLink}` } }
    await save(meetings, id, spanish, '?locale=es')
    expect(told(await publish(meetings, id, spanish, '?locale=es'))).toEqual([
      expect.stringMatching(
        /^accessTexts\.whatToExpect: Accessibility in words: everybody can read/,
      ),
    ])
  })

  it('the link to join of a meeting in a text of something else, wherever that stands', async () => {
    const joinLink = 'https://zoom.example/j/42?pwd=q'
    const data = { title: 'Closed', ...evening(), firstDate: inDays(70), joinLink }
    const id = await published(meetings, { ...data, attendance: 'hybrid' })
    const said = (field: string) =>
      `${field}: everybody can read here the link to join “Closed”. Remove it from this text; if everybody may have it, remove it from that meeting’s “Link to join online”.`
    const body = [paragraph(text('Come: '), linkTo('https://zoom.example/j/42'))]
    expect(await refused(pages, { title: 'Leak', sections: [richText(...body)] })).toEqual([
      `sections.0.text: ${said('Sections')}`,
    ])
    expect(await refused(positions, { title: 'Leak', summary: `At ${joinLink}` })).toEqual([
      `summary: ${said('Summary')}`,
    ])
    expect(await refused(meetings, { ...data, title: 'Other', joinLink: null, body })).toEqual([
      `body: ${said('Text')}`,
    ])
    const note = `Online today: ${joinLink}`
    const change = { meeting: connect(id), originalDate: data.firstDate, change: 'cancelled', note }
    const saved = (uid: string, entry: object) => admin.ask('POST', `${collection}/${uid}`, entry)
    expect(told(await saved('api::date-change.date-change', change))).toEqual([
      `note: ${said('Note')}`,
    ])
    expect(told(await saved(venues, { name: 'Online', directions: note }))).toEqual([
      `directions: ${said('How to get there')}`,
    ])
    const settings = `${single}/api::site-settings.site-settings`
    expect(told(await admin.ask('PUT', settings, { announcement: [{ text: note }] }))).toEqual([
      `announcement.0.text: ${said('Announcements')}`,
    ])
    const redirect = { from: 'zoom', to: joinLink, permanent: false }
    expect(told(await saved('api::redirect.redirect', redirect))).toEqual([
      `to: ${said('New address')}`,
    ])
    expect((await cms.ask('/api/site')).text).not.toContain('zoom.example')
  })

  it('all of them at once, with those of the calendar', async () => {
    const data = { title: 'All', ...evening(), endTime: '17:00', venue: null, image: bare }
    expect((await refused(meetings, data)).map((message) => message.split(':')[0])).toEqual([
      'endTime',
      'venue',
      'image',
    ])
  })
})

describe('whatever the way to publish', () => {
  const broken = {
    title: 'Broken',
    slug: 'broken-links',
    sections: [richText(paragraph(linkTo('/gone')))],
  }

  it('several at once: all stay as they were', async () => {
    const good = await make(pages, { title: 'Good' })
    const bad = await make(pages, broken)
    const documentIds = [good, bad]
    const address = `${collection}/${pages}/actions/bulkPublish`
    const answer = await admin.ask('POST', address, { documentIds })
    expect(told(answer)).toEqual([
      expect.stringContaining('“Broken” – Sections: there is nothing at “/gone”'),
    ])
    expect((await cms.ask('/api/site/pages/good')).status).toBe(404)
    await save(pages, bad, { sections: [] })
    expect((await admin.ask('POST', address, { documentIds })).status).toBe(200)
    expect((await cms.ask('/api/site/pages/good')).status).toBe(200)
  })

  it('in one step from an empty form', async () => {
    const data = { ...broken, slug: 'one-step' }
    const answer = await admin.ask('POST', `${collection}/${pages}/actions/publish`, data)
    expect(told(answer)).toEqual([expect.stringContaining('there is nothing at “/gone”')])
    const left = await cms.strapi.documents(pages).count({ filters: { slug: 'one-step' } })
    expect(left).toBe(0)
  })

  it('by a program with an API token', async () => {
    const program = await programWith(cms)
    const post = (data: object, query = '') => program.ask('POST', `/api/pages${query}`, { data })
    expect(told(await post({ ...broken, slug: 'by-program' }))).toEqual([
      expect.stringContaining('there is nothing at “/gone”'),
    ])
    expect(told(await post({ title: 'Reserved', slug: 'meetings' }))).toEqual([
      expect.stringContaining('the site itself answers at “meetings”'),
    ])
    expect((await post({ ...broken, slug: 'by-program' }, '?status=draft')).status).toBe(201)
  })

  it('by the document service, as a schedule does, in both languages', async () => {
    const id = await make(pages, { title: 'Twice' })
    await save(pages, id, { ...broken, slug: 'dos-veces', title: 'Dos veces' }, '?locale=es')
    const documents = cms.strapi.documents(pages)
    await expect(documents.publish({ documentId: id, locale: '*' })).rejects.toThrow('“/gone”')
    expect((await cms.ask('/api/site/pages/twice')).status).toBe(404)
    await documents.publish({ documentId: id })
    expect((await cms.ask('/api/site/pages/twice')).status).toBe(200)
  })

  it('in the language in which the editor has the admin', async () => {
    await cms.strapi.db
      .query('admin::user')
      .updateMany({ where: {}, data: { preferedLanguage: 'es' } })
    const answer = await publish(pages, await make(pages, { title: 'En español', slug: 'next' }))
    expect(told(answer)).toEqual([
      'slug: Dirección: el propio sitio usa «next». Escribe otra, o vacía el campo y guarda: entonces se forma a partir del título.',
    ])
    await cms.strapi.db
      .query('admin::user')
      .updateMany({ where: {}, data: { preferedLanguage: null } })
  })
})

describe('a warning is told beside the document, and stops nothing:', () => {
  const besidesTranslations = (warnings: string[]) =>
    warnings.filter((warning) => !warning.includes('no Spanish version'))

  async function warnedAlone(uid: string, data: object): Promise<string[]> {
    return besidesTranslations(await warned(uid, await make(uid, data)))
  }

  async function warnedYetPublished(uid: string, data: object): Promise<string[]> {
    const id = await make(uid, data)
    const warnings = await warned(uid, id)
    const answer = await publish(uid, id)
    expect(answer.status, answer.text).toBe(200)
    return besidesTranslations(warnings)
  }

  it('a missing translation', async () => {
    const id = await published(pages, { title: 'English only' })
    expect(await warned(pages, id)).toEqual([
      'title: Title: there is no Spanish version, so those readers get this one. Choose Spanish among the languages at the top and translate it.',
    ])
    await save(pages, id, { title: 'También en español' }, '?locale=es')
    expect(await warned(pages, id)).toEqual([])
    const spanish = await make(pages, { title: 'Solo en español' }, '?locale=es')
    expect(await announced(pages, spanish, '?locale=es')).toEqual([
      'title: Title: there is no English version, and without it nobody sees this one. Choose English among the languages at the top and write it. What is only in Spanish is written there as well, with Spanish under “Only in one language”.',
    ])
  })

  it('a translation without the sections that its original has', async () => {
    const sections = [richText(paragraph(text('Buses for all.')))]
    const id = await published(pages, { title: 'Buses', sections })
    await save(pages, id, { title: 'Autobuses' }, '?locale=es')
    const without =
      'sections: Sections: the original has some, and here is nothing, so that those readers miss it. Fill it in with “Take over everything from the original” at the top, then translate it.'
    expect(await warned(pages, id, '?locale=es')).toEqual([without])
    await save(pages, id, { title: 'Autobuses', sections }, '?locale=es')
    expect(await warned(pages, id, '?locale=es')).toEqual([])
  })

  it('a title that is cut where it is shared', async () => {
    const title = 'A title that says so much that hardly anybody reads it to its end'
    expect(await warnedAlone(pages, { title })).toEqual([
      `title: Title: with ${title.length} characters it is cut off where it is shared. Shorten it to 60 or fewer.`,
    ])
  })

  it('heading levels that are skipped', async () => {
    const sections = [richText(heading(2), heading(4)), richText(heading(2), heading(3))]
    expect(await warnedAlone(pages, { title: 'Outline', sections })).toEqual([
      'sections.0.text: Sections: a heading of level 4 follows without the level above it. Make it level 3, so that the outline can be followed by ear.',
    ])
  })

  it('a link to what is not published', async () => {
    const draft = await make(pages, { title: 'Not yet', slug: 'not-yet' })
    const sections = [
      richText(paragraph(linkTo('/not-yet'))),
      {
        __component: 'sections.call-to-action',
        title: 'Act',
        links: [{ label: 'There', page: connect(draft) }],
      },
    ]
    expect(await warnedAlone(pages, { title: 'Early', sections })).toEqual([
      'sections.0.text: Sections: “Not yet” is not published, so visitors don’t get to it. Publish it as well, or remove the link.',
      'sections.1.links.0.page: Sections: “Not yet” is not published, so visitors don’t get to it. Publish it as well, or remove the link.',
    ])
  })

  it('no access facts, neither here nor at the venue', async () => {
    const silent = await make(venues, { name: 'A shed' })
    const [first, second, third] = await quietDays()
    const data = {
      title: 'Who can come?',
      ...evening(),
      firstDate: first,
    }
    expect(await warnedYetPublished(meetings, { ...data, venue: connect(silent) })).toEqual([
      'access: Accessibility: nothing is known of steps, masks, sign language or childcare. Fill it in here or at the place, so that everybody knows whether they can come.',
    ])
    const known = {
      ...data,
      firstDate: second,
      venue: connect(silent),
      access: { masks: 'required' },
    }
    expect(await warnedAlone(meetings, known)).toEqual([])
    expect(await warnedAlone(meetings, { ...data, firstDate: third })).toEqual([])
  })

  it('a day of discussion on which its meeting has no date', async () => {
    const [day] = await quietDays()
    if (day === undefined) throw new Error('there is no such day')
    const meeting = await published(meetings, { title: 'Study', ...evening(), firstDate: day })
    const unit = {
      title: 'What a wage is',
      versions: [{ day: inDays(-13), text: [paragraph(text('Read this.'))] }],
      meeting: connect(meeting),
    }
    const papers = 'api::paper.paper'
    expect(await warnedAlone(papers, { ...unit, discussedOn: day })).toEqual([])
    const another = Temporal.PlainDate.from(day).add({ days: 1 })
    const words = another.toLocaleString('en-US', { dateStyle: 'full' })
    expect(await warnedAlone(papers, { ...unit, discussedOn: another.toString() })).toEqual([
      `discussedOn: Discussed on: “Study” has no date on ${words} to which anybody could come. Choose a day of its dates, or another meeting.`,
    ])
  })

  it('another meeting in the same venue, or at the same hour', async () => {
    // It is said with its year where that is not the present one.
    holdClock()
    const [firstDate = ''] = await quietDays()
    const early = { ...evening(), firstDate, startTime: '05:00', endTime: '07:00' }
    await published(meetings, { title: 'First come', ...early })
    const words = Temporal.PlainDate.from(firstDate).toLocaleString('en-US', {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      ...(firstDate.slice(0, 4) === inDays(0).slice(0, 4) ? {} : { year: 'numeric' }),
    })
    const online = {
      ...early,
      startTime: '06:00',
      endTime: '06:30',
      attendance: 'online',
      venue: null,
    }
    expect(await warnedAlone(meetings, { title: 'Same hour', ...online })).toEqual([
      `firstDate: First date: on ${words} “First come” is at the same time. Choose another time if people want to come to both.`,
    ])
    const second = await make(meetings, {
      title: 'Same place',
      ...early,
      startTime: '06:45',
      endTime: '08:00',
    })
    expect(await warned(meetings, second)).toContain(
      `venue: Place: on ${words} “First come” is in the same place at the same time. Choose another place or time, or change one of the two dates.`,
    )
    const after = await make(meetings, {
      title: 'After it',
      ...early,
      startTime: '07:00',
      endTime: '08:00',
    })
    expect((await warned(meetings, after)).join()).not.toContain('First come')
  })
})

describe('the report', () => {
  it('tells of a meeting when it is, what changes, how it is shared and where it is', async () => {
    const first = today().add({ days: 60 })
    const after = (weeks: number) => first.add({ weeks }).toString()
    const id = await published(meetings, {
      title: 'Told in full',
      slug: 'told-in-full',
      summary: 'All that there is to say.',
      ...evening(),
      firstDate: after(0),
      recurrence: { frequency: 'weekly', interval: 2 },
      image: described,
    })
    const changes = 'api::date-change.date-change'
    await make(changes, {
      meeting: connect(id),
      originalDate: after(2),
      change: 'cancelled',
      note: 'A holiday.',
    })
    const { summary, dates, share, addresses } = await report(meetings, id)
    expect(summary).toEqual([
      expect.stringMatching(/^Every second \w+day, 6–7:30\u00a0pm, Pacific Time\.$/),
      'In person: The hall.',
      'Visitors see it as it is here.',
    ])
    expect(dates.map(({ originalDate, state }) => [originalDate, state])).toEqual([
      [after(0), 'scheduled'],
      [after(2), 'cancelled'],
      [after(4), 'scheduled'],
      [after(6), 'scheduled'],
      [after(8), 'scheduled'],
    ])
    expect(dates[0]?.words).toMatch(/^\w+day, \w+ \d+(, \d{4})?, 6–7:30\u00a0pm$/)
    expect(dates[1]?.note).toBe('A holiday.')
    expect(share.title).toBe('Told in full')
    expect(share.text).toMatch(/^\w+day, .* · The hall\. All that there is to say\.$/)
    // The site draws it, whatever picture stands beside the text.
    expect(share.image).toBeNull()
    const site = 'http://127.0.0.1:3000'
    expect(addresses).toEqual([
      {
        locale: 'en',
        url: `${site}/meetings/told-in-full`,
        flyer: `${site}/flyer/meetings/told-in-full`,
        state: 'published',
      },
      {
        locale: 'es',
        url: `${site}/es/meetings/told-in-full`,
        flyer: `${site}/es/flyer/meetings/told-in-full`,
        state: 'missing',
      },
    ])
    await save(meetings, id, { summary: 'Rewritten.' })
    const changed = await report(meetings, id, '?language=es')
    expect(changed.addresses[0]?.state).toBe('changed')
    expect(changed.share.text).toContain('Rewritten.')
    expect(changed.summary.at(-1)).toBe(
      'En el sitio se ve una versión anterior hasta que publiques.',
    )
    expect(changed.summary[0]).toMatch(/^Cada dos semanas, el /)
  })

  // Whatever else it says of visitors `web/e2e/onTheSite.test.ts` compares with the site itself.
  it('says of what has no original that nobody sees it, and it can’t be published', async () => {
    const spanish = '?locale=es'
    const id = await make(pages, { title: 'Solo', slug: 'sin-original' }, spanish)
    expect(told(await publish(pages, id, {}, spanish)).join()).toContain('no English version')
    await agrees(pages, id, '/pages', ['missing', 'draft'])
  })

  const withPages: [string, string, () => object][] = [
    [pages, '/pages', () => ({})],
    [meetings, '/meetings', evening],
    [positions, '/positions', () => ({})],
  ]

  // What the desk says of meetings and positions `web/e2e/onTheSite` holds against the site.
  it.each(isWhole ? withPages : withPages.slice(0, 1))(
    'says of %s that are only in Spanish that visitors see them there, until they are translated',
    async (uid, door, facts) => {
      const slug = `solo-en-${door.slice(1)}`
      const id = await make(uid, { title: 'Solo', slug, onlyIn: 'es', ...facts() })
      const inForm = { form: 'en' }
      if (isWhole) await agrees(uid, id, door, ['missing', 'draft'], inForm)
      const both = `/branchline/own-versions/${uid}/${id}`
      const plan = `/schedule/${uid}/${id}`
      const entry = { publishAt: '2040-07-01T10:00', unpublishAt: null, allLanguages: false }
      expect((await admin.ask('PUT', plan, entry)).status).toBe(200)
      expect(told(await admin.ask('POST', both, {})).join()).toContain('planned to be published')
      expect((await admin.ask('DELETE', plan)).status).toBe(200)
      expect((await publish(uid, id)).status).toBe(200)
      await agrees(uid, id, door, ['missing', 'published'], inForm)
      const { problems, summary } = await report(uid, id)
      expect(problems.map(({ message }) => message).join()).not.toContain('no Spanish version')
      expect(summary.at(-2)).toContain('only in Spanish')
      // Whoever reads English finds it too, in the language that it has.
      const answer = await cms.ask(`/api/site${door}/${slug}`)
      expect(answer.json).toMatchObject({ locale: 'es', translations: ['es'], title: 'Solo' })
      const sitemap = await cms.ask('/api/site/sitemap')
      const { data } = sitemap.json as { data: { paths: Record<string, string> }[] }
      const paths = data.map((entry) => entry.paths).filter(({ es }) => es?.endsWith(slug))
      expect(paths.map((entry) => Object.keys(entry))).toEqual([['es']])

      // A translation into its own language would be a second text in it.
      const spanish = '?locale=es'
      await save(uid, id, { title: 'Otra', slug: `${slug}-otra` }, spanish)
      expect(told(await publish(uid, id, {}, spanish)).join()).toContain('of its own already')
      expect((await admin.ask('POST', both, {})).status).toBe(400)
      await admin.ask('DELETE', `${collection}/${uid}/${id}${spanish}`)

      await save(uid, id, { title: 'Solo aquí' })
      if (isWhole) await agrees(uid, id, door, ['missing', 'changed'], inForm)
      expect(told(await admin.ask('POST', both, {})).join()).toContain('Publish it, or discard')
      expect((await publish(uid, id)).status).toBe(200)

      expect((await admin.ask('POST', both, {})).json).toEqual({ language: 'es', dropped: [] })
      await agrees(uid, id, door, ['draft', 'published'])
      expect((await cms.ask(`/api/site${door}/${slug}`)).json).toMatchObject({ locale: 'es' })
      if (isWhole) {
        expect((await publish(uid, id, {}, spanish)).status).toBe(200)
        await agrees(uid, id, door, ['draft', 'published'])
      }
      await save(uid, id, { title: 'Only here' })
      expect((await publish(uid, id)).status).toBe(200)
      await agrees(uid, id, door, ['published', 'published'])
      const titles = ['en', 'es'].map((locale) => `/api/site${door}/${slug}?locale=${locale}`)
      for (const [index, title] of ['Only here', 'Solo aquí'].entries()) {
        expect((await cms.ask(titles[index] ?? '')).json).toMatchObject({ title })
      }
      expect((await admin.ask('POST', both, {})).status).toBe(404)
    },
  )

  /**
   * What the panel says in each language is what the address answers.
   *
   * @param form in which language everything stands; else each in its own
   */
  async function agrees(
    uid: string,
    id: string,
    door: string,
    states: string[],
    { form }: { form?: string } = {},
  ): Promise<void> {
    const own = states[0] === 'missing' ? '?locale=es' : ''
    const { addresses } = await report(uid, id, form === undefined ? own : `?locale=${form}`)
    expect(addresses.map(({ state }) => state)).toEqual(states)
    for (const { locale, url, state } of addresses) {
      const slug = url?.split('/').at(-1) ?? 'none'
      const answer = await cms.ask(`/api/site${door}/${slug}?locale=${locale}`)
      const isSeen = answer.status === 200 && (answer.json as { locale: string }).locale === locale
      expect(isSeen, `${uid} ${locale} ${state}`).toBe(state === 'published' || state === 'changed')
      if (state === 'missing') continue
      const { summary } = await report(uid, id, `?locale=${form ?? locale}`)
      expect(summary.at(-1)?.startsWith('Visitors see '), summary.at(-1)).toBe(isSeen)
    }
  }

  it('tells of a page and a position where they stand and what links to them', async () => {
    const page = await published(pages, { title: 'Linked', slug: 'linked' })
    const below = await published(pages, { title: 'Below', slug: 'below', parent: connect(page) })
    const links = [{ label: 'There', page: connect(page) }]
    const button = { __component: 'sections.call-to-action', title: 'Act', links }
    const from = await published(pages, { title: 'Button', sections: [button] })
    const body = [paragraph(linkTo('/linked'))]
    const meeting = await make(meetings, { title: 'Mentions', body })
    const position = await published(positions, { title: 'Mentions', order: 3, body })
    const { summary, linkedFrom, addresses } = await report(pages, page)
    expect(summary).toEqual([
      'A page at the top of the site.',
      'One page is below it.',
      'Visitors see it as it is here.',
    ])
    expect(addresses[0]?.url).toBe('http://127.0.0.1:3000/linked')
    expect(linkedFrom).toEqual([
      { uid: pages, documentId: below, title: 'Below', where: 'Page above', isPublished: true },
      { uid: pages, documentId: from, title: 'Button', where: 'Sections', isPublished: true },
      { uid: positions, documentId: position, title: 'Mentions', where: 'Text', isPublished: true },
      { uid: meetings, documentId: meeting, title: 'Mentions', where: 'Text', isPublished: false },
    ])
    expect((await report(pages, below)).addresses[0]?.url).toBe(
      'http://127.0.0.1:3000/linked/below',
    )

    const newer = await make(positions, { title: 'Newer', supersedes: connect(position) })
    const old = await report(positions, position)
    expect(old.summary).toContain('It was replaced by “Newer” and is shown as history only.')
    expect(old.linkedFrom).toEqual([
      { uid: positions, documentId: newer, title: 'Newer', where: 'Replaces', isPublished: false },
    ])
  })

  it('knows the pages that menus and settings lead to', async () => {
    const home = await cms.strapi.documents(pages).findFirst({ filters: { slug: 'home' } })
    const { summary, linkedFrom, share } = await report(pages, home?.documentId ?? '')
    expect(summary[0]).toBe('The page that visitors see first.')
    expect(linkedFrom).toContainEqual({
      uid: 'api::site-settings.site-settings',
      documentId: expect.any(String) as unknown,
      title: 'Site settings',
      where: 'Home page',
      isPublished: true,
    })
    const { branchName } = (await cms.ask('/api/site')).json as Site
    expect(share.title).toBe(branchName)
  })

  // The example comes in by the same checks, and is not whole where one refuses it.
  it.runIf(isWhole)('finds nothing wrong with the example content', async () => {
    for (const uid of [pages, meetings, positions] as const) {
      const rows = await cms.strapi.db
        .query(uid)
        .findMany({ where: { createdBy: null, publishedAt: { $notNull: true } } })
      expect(rows.length).toBeGreaterThan(5)
      for (const { documentId, locale } of rows) {
        expect(await announced(uid, documentId, `?locale=${locale}`)).toEqual([])
      }
    }
  })

  it('is for those only who may read the document', async () => {
    const id = await make(pages, { title: 'For editors' })
    const address = `/branchline/documents/${pages}/${id}`
    expect((await cms.ask(address)).status).toBe(401)
    const contributor = await signInAs(cms, 'strapi-author')
    expect((await contributor.ask('GET', address)).status).toBe(200)
    const role = await cms.strapi.service('admin::role').create({ name: 'Nobody' })
    const credentials = { email: 'nobody@example.org', password: goodPassword }
    await cms.strapi
      .service('admin::user')
      .create({ firstname: 'No', isActive: true, roles: [role.id], ...credentials })
    const nobody = await signIn(cms, credentials)
    expect((await nobody.ask('GET', address)).status).toBe(403)
    for (const other of [
      `/branchline/documents/${pages}/nothing`,
      `/branchline/documents/admin::user/${id}`,
      `${address}?locale=es`,
    ]) {
      expect((await admin.ask('GET', other)).status, other).toBe(404)
    }
    expect((await admin.ask('GET', `${address}?locale=xx`)).status).toBe(400)
    expect((await admin.ask('GET', `${address}?status=published`)).status).toBe(400)
  })
})

describe('deleting what others link to', () => {
  it.runIf(isWhole)('is refused while visitors are led to it, and names the places', async () => {
    const target = await published(pages, { title: 'Wanted', slug: 'wanted' })
    const sections = [richText(paragraph(linkTo('/wanted')))]
    const from = await published(pages, { title: 'Leads there', sections })
    const remove = (id: string, query = '') =>
      admin.ask('DELETE', `${collection}/${pages}/${id}${query}`)
    const answer = await remove(target, '?locale=*')
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(
      'This is linked from: “Leads there” (Sections). Remove the link there and publish or save it, then delete this.',
    )
    expect((await cms.ask('/api/site/pages/wanted')).status).toBe(200)
    const bulk = `${collection}/${pages}/actions/bulkDelete`
    expect((await admin.ask('POST', bulk, { documentIds: [target] })).status).toBe(400)

    await save(pages, from, { sections: [] })
    expect((await publish(pages, from)).status).toBe(200)
    expect((await remove(target)).status).toBe(200)
    expect((await cms.ask('/api/site/pages/wanted')).status).toBe(404)
  })

  it.runIf(isWhole)('is done together with what links there, and by programs', async () => {
    const target = await published(pages, { title: 'Both', slug: 'both' })
    const below = await published(pages, { title: 'Below both', parent: connect(target) })
    const bulk = `${collection}/${pages}/actions/bulkDelete`
    const both = await admin.ask('POST', bulk, { documentIds: [target, below] })
    expect(both.status, both.text).toBe(200)

    const other = await published(pages, { title: 'Above', slug: 'above' })
    await published(pages, { title: 'Below above', parent: connect(other) })
    await cms.strapi.documents(pages).delete({ documentId: other, locale: '*' })
    expect((await cms.ask('/api/site/pages/above')).status).toBe(404)
  })
})
