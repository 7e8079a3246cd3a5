import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator, post, registerAdministrator, signInAs, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { documentIn } from './documents'

let cms: Cms
let ada: AdminSession
let editor: AdminSession
let adasToken: string

beforeAll(async () => {
  cms = await startCms({ example: false })
  ada = await registerAdministrator(cms)
  editor = await signInAs(cms, 'strapi-editor')
  const answer = await post(cms, '/admin/login', administrator)
  adasToken = (answer.json as { data: { token: string } }).data.token
})
afterAll(() => cms.stop())

const page = '/content-manager/collection-types/api::page.page'
const meeting = '/content-manager/collection-types/api::meeting.meeting'
const settings = '/content-manager/single-types/api::site-settings.site-settings'

/** Saves as Ada's admin does, which has opened that version. */
function save(method: string, path: string, opened: string, body: object): Promise<Answer> {
  return cms.ask(path, {
    method,
    headers: {
      authorization: `Bearer ${adasToken}`,
      'content-type': 'application/json',
      'opened-version': opened,
    },
    body: JSON.stringify(body),
  })
}

async function open(path: string): Promise<string> {
  return versionIn(await ada.ask('GET', path))
}

function versionIn({ status, text, headers }: Answer): string {
  expect(status, text).toBe(200)
  const version = headers.get('document-version')
  if (version === null) throw new Error('the answer tells no version')
  return version
}

async function make(path: string, data: object): Promise<string> {
  const answer = await ada.ask('POST', path, data)
  expect(answer.status, answer.text).toBe(201)
  return `${path}/${documentIn(answer)}`
}

async function saved(session: AdminSession, path: string, body: object) {
  const answer = await session.ask('PUT', path, body)
  expect(answer.status, answer.text).toBe(200)
}

const sections = (text: string) => [
  {
    __component: 'sections.rich-text',
    text: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  },
]

describe('a document that somebody else changed since it was opened', () => {
  it('is not saved over theirs: both versions are told, with who changed it', async () => {
    const at = await make(page, { title: 'Strike', lead: 'Why', sections: sections('Old.') })
    const opened = await open(at)
    await saved(editor, at, { lead: 'Why we strike', sections: sections('Theirs.') })
    const answer = await save('PUT', at, opened, {
      title: 'Strike',
      lead: 'Why',
      sections: sections('Mine.'),
    })
    expect(answer.status).toBe(409)
    expect(answer.json).toMatchObject({
      error: {
        message: expect.stringContaining('strapi-editor changed this'),
        details: {
          changedBy: 'strapi-editor',
          changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
          version: await open(at),
          fields: [
            { label: 'Opening sentence', mine: 'Why', theirs: 'Why we strike' },
            { label: 'Sections', mine: 'Text: Mine.', theirs: 'Text: Theirs.' },
          ],
        },
      },
    })
    expect((await ada.ask('GET', at)).text).toContain('Theirs.')
  })

  it('is saved when they were seen and mine is kept all the same', async () => {
    const at = await make(page, { title: 'Rent' })
    const opened = await open(at)
    await saved(editor, at, { title: 'Rents' })
    const refused = await save('PUT', at, opened, { title: 'The rent' })
    const { version } = (refused.json as { error: { details: { version: string } } }).error.details
    expect((await save('PUT', at, version, { title: 'The rent' })).status).toBe(200)
    expect((await ada.ask('GET', at)).text).toContain('"The rent"')
  })

  it('is not published either', async () => {
    const at = await make(page, { title: 'Bread' })
    const opened = await open(at)
    await saved(editor, at, { title: 'Roses' })
    const publish = await save('POST', `${at}/actions/publish`, opened, { title: 'Bread' })
    expect(publish.status).toBe(409)
    const published = await ada.ask('GET', `${at}?status=published`)
    expect(published.text).not.toContain('"Bread"')
  })

  it('is told by its title where a place differs', async () => {
    const venue = (name: string) =>
      make('/content-manager/collection-types/api::venue.venue', { name })
    const connect = async (name: string) => ({
      venue: { connect: [{ documentId: (await venue(name)).split('/').at(-1) }], disconnect: [] },
    })
    const at = await make(meeting, { title: 'Assembly' })
    const opened = await open(at)
    await saved(editor, at, await connect('Library'))
    const answer = await save('PUT', at, opened, await connect('Union hall'))
    expect(answer.json).toMatchObject({
      error: { details: { fields: [{ label: 'Place', mine: 'Union hall', theirs: 'Library' }] } },
    })
  })

  it('may be the settings of the site', async () => {
    await saved(ada, settings, { branchName: 'Riverside', organizationName: 'Us' })
    const opened = await open(settings)
    await saved(editor, settings, { branchName: 'Riverbank', organizationName: 'Us' })
    expect((await save('PUT', settings, opened, { branchName: 'Hillside' })).status).toBe(409)
  })

  it('may be the menus, which a page was put into from its own form', async () => {
    const menus = '/content-manager/single-types/api::navigation.navigation'
    const link = { label: 'Elsewhere', url: 'https://example.org' }
    await saved(ada, menus, { header: [link] })
    const opened = await open(menus)
    const at = await make(page, { title: 'Put into the menu' })
    const put = { page: at.split('/').at(-1), menu: 'header', words: {} }
    expect((await editor.ask('POST', '/branchline/menus', put)).status).toBe(200)
    const answer = await save('PUT', menus, opened, { header: [{ ...link, label: 'There' }] })
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('strapi-editor')])
  })

  it('is told in Spanish to whom the admin speaks Spanish', async () => {
    const at = await make(page, { title: 'Language' })
    const opened = await open(at)
    await saved(editor, at, { title: 'Languages' })
    await saved(ada, '/admin/users/me', { preferedLanguage: 'es' })
    const { text } = await save('PUT', at, opened, { title: 'Tongue' })
    await saved(ada, '/admin/users/me', { preferedLanguage: 'en' })
    expect(text).toContain('strapi-editor cambió esto')
  })
})

describe('nobody is stopped', () => {
  it('who saves twice, publishes after saving and saves again', async () => {
    const at = await make(page, { title: 'One', sections: sections('Text.') })
    let version = await open(at)
    for (const title of ['Two', 'Three']) {
      version = versionIn(await save('PUT', at, version, { title }))
    }
    version = versionIn(await save('POST', `${at}/actions/publish`, version, { title: 'Four' }))
    expect(await open(at)).toBe(version)
    expect((await save('PUT', at, version, { title: 'Five' })).status).toBe(200)
  })

  it('who writes in two languages', async () => {
    const at = await make(meeting, { title: 'Vigil', firstDate: '2060-01-05' })
    const spanish = `${at}?locale=es`
    const absent = await open(spanish)
    const english = await open(at)
    expect((await save('PUT', at, english, { title: 'The vigil' })).status).toBe(200)
    const first = await save('PUT', spanish, absent, { title: 'Vigilia' })
    const second = await save('PUT', spanish, versionIn(first), { title: 'La vigilia' })
    expect(second.status).toBe(200)
    expect((await save('PUT', at, await open(at), { title: 'Our vigil' })).status).toBe(200)
  })

  it('who changes a name that the site has in two languages', async () => {
    const spanish = `${settings}?locale=es`
    const names = { branchName: 'Hillside', organizationName: 'Us' }
    await saved(ada, settings, names)
    await saved(ada, spanish, names)
    const changed = await save('PUT', settings, await open(settings), { branchName: 'Lakeside' })
    expect(changed.status, changed.text).toBe(200)
    expect((await ada.ask('GET', spanish)).json).toMatchObject({ data: { branchName: 'Lakeside' } })
    expect(await open(settings)).toBe(versionIn(changed))
  })

  it('by somebody who published the same, or saved what was there', async () => {
    const at = await make(page, { title: 'Same' })
    const opened = await open(at)
    await saved(editor, at, { title: 'Same' })
    const published = await editor.ask('POST', `${at}/actions/publish`, { title: 'Same' })
    expect(published.status).toBe(200)
    expect((await save('PUT', at, opened, { title: 'Other' })).status).toBe(200)
  })

  it('by a venue that is described better', async () => {
    const venues = '/content-manager/collection-types/api::venue.venue'
    const venue = await make(venues, { name: 'Libary' })
    const connect = [{ documentId: venue.split('/').at(-1) }]
    const at = await make(meeting, { title: 'Reading', venue: { connect, disconnect: [] } })
    const opened = await open(at)
    await saved(editor, venue, { name: 'Library' })
    expect((await save('PUT', at, opened, { title: 'Readings' })).status).toBe(200)
  })
})

it('tells no version to whom the document is closed', async () => {
  const at = await make(page, { title: 'Closed' })
  const { status, headers } = await cms.ask(at)
  expect([status, headers.get('document-version')]).toEqual([401, null])
})

describe('a link in a text', () => {
  const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', text: 'here' }] })
  const written = (urls: string[]) => ({
    title: 'Links as people type them',
    sections: [
      {
        __component: 'sections.rich-text',
        text: [{ type: 'paragraph', children: urls.map(link) }],
      },
    ],
  })
  const inText = ({ json }: Answer) => {
    const { data } = json as { data: { sections: { text: { children: unknown[] }[] }[] } }
    return data.sections[0]?.text[0]?.children
  }

  it('is kept as it is meant, and is text without an address', async () => {
    const path = await make(page, written(['www.example.org', 'ada@example.org', 'meetings']))
    expect(inText(await ada.ask('GET', path))).toEqual(
      ['https://www.example.org', 'mailto:ada@example.org', '/meetings'].map(link),
    )
    await saved(ada, path, written([' ', 'https://example.org']))
    expect(inText(await ada.ask('GET', path))).toEqual([
      { type: 'text', text: 'here' },
      link('https://example.org'),
    ])
  })

  it('is kept as it is meant on a button, too', async () => {
    const links = [{ label: 'There', url: 'www.example.org' }]
    const act = { __component: 'sections.call-to-action', title: 'Act', links }
    const path = await make(page, { title: 'Buttons as people type them', sections: [act] })
    expect((await ada.ask('GET', path)).text).toContain('"url":"https://www.example.org"')
  })
})

describe('the database is asked', () => {
  /** The tables from which something is read while that is done, as often as it is. */
  async function tablesRead(act: () => Promise<unknown>): Promise<string[]> {
    const tables: string[] = []
    const note = ({ sql }: { sql: string }) => {
      const table = /^select .*? from [`"](\w+)/.exec(sql)?.[1]
      if (table !== undefined) tables.push(table)
    }
    cms.strapi.db.connection.on('query', note)
    try {
      await act()
    } finally {
      cms.strapi.db.connection.removeListener('query', note)
    }
    return tables
  }

  const parts = (tables: string[]) => tables.filter((name) => name.startsWith('components_'))

  it('for the parts that a document has, and for no other', async () => {
    const empty = await make(meeting, { title: 'Without any part' })
    const read = await tablesRead(() => ada.ask('GET', empty))
    expect(parts(read)).toEqual([])
    expect(read).toContain('meetings_cmps')

    const accessTexts = { transit: 'Tram 3', whatToExpect: 'Tea' }
    const told = await make(meeting, { title: 'With one', accessTexts })
    const answer = { json: null as unknown }
    const ofTold = await tablesRead(async () => {
      answer.json = (await ada.ask('GET', told)).json
    })
    expect(new Set(parts(ofTold))).toEqual(new Set(['components_meeting_access_texts']))
    expect(answer.json).toMatchObject({ data: { accessTexts, access: null, phases: [] } })
  })

  it('for all that a changed document says only where somebody listens, who gets the whole', async () => {
    const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Read me' }] }]
    const sections = [{ __component: 'sections.rich-text', text }]
    const at = await make(page, { title: 'Heard of', sections })
    const change = () => saved(ada, at, { title: 'Heard of again' })
    const unheard = parts(await tablesRead(change))

    const heard: unknown[] = []
    const listen = (told: unknown) => Promise.resolve(void heard.push(told))
    cms.strapi.eventHub.on('entry.update', listen)
    try {
      expect(parts(await tablesRead(change)).length).toBeGreaterThan(unheard.length)
    } finally {
      cms.strapi.eventHub.off('entry.update', listen)
    }
    expect(heard).toMatchObject([{ uid: 'api::page.page', entry: { sections: [{ text }] } }])
    expect(parts(await tablesRead(change))).toEqual(unheard)
  })

  it('for what is the same in each language only where there is another one', async () => {
    const venue = '/content-manager/collection-types/api::venue.venue'
    const at = await make(venue, { name: 'One language', streetAddress: 'First St 1' })
    const change = (city: string) => () => saved(ada, `${at}?locale=en`, { city })
    const alone = await tablesRead(change('Here'))
    await saved(ada, `${at}?locale=es`, { name: 'Dos idiomas' })
    const beside = await tablesRead(change('There'))
    const venues = (tables: string[]) => tables.filter((name) => name === 'venues').length
    expect(venues(beside)).toBeGreaterThan(venues(alone))
    const spanish = await ada.ask('GET', `${at}?locale=es`)
    expect(spanish.json).toMatchObject({ data: { city: 'There', streetAddress: 'First St 1' } })
  })
})
