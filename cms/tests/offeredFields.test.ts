import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { programWith, registerAdministrator, signInAs, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { collection } from './documents'
import { picture } from './pictures'
import { fileForm } from './uploads'
import { forgetPrivate } from '../src/history/private'
import { mendDocumentIds } from '../src/setup/documentIds'

// What a request may write is what its form offers; what somebody may not read tells them nothing.

let cms: Cms
let ada: AdminSession
let people: Record<Person, AdminSession>
let api: AdminSession['ask']

const persons = ['contributor', 'editor'] as const
type Person = (typeof persons)[number]
const ids: Record<Person | 'ada', number> = { contributor: 0, editor: 0, ada: 0 }

beforeAll(async () => {
  cms = await startCms({ example: false })
  ada = await registerAdministrator(cms)
  people = {
    contributor: await signInAs(cms, 'strapi-author'),
    editor: await signInAs(cms, 'strapi-editor'),
  }
  for (const [name, session] of Object.entries({ ada, ...people })) {
    const { json } = await session.ask('GET', '/admin/users/me')
    ids[name as Person] = (json as { data: { id: number } }).data.id
  }
  api = (await programWith(cms)).ask
})
afterAll(() => cms.stop())

const pages = `${collection}/api::page.page`
const meetings = `${collection}/api::meeting.meeting`
const positions = `${collection}/api::position.position`
const settings = '/content-manager/single-types/api::site-settings.site-settings'

type Form = Record<string, unknown> & { documentId: string; id: number }

const text = (words: string) => ({
  __component: 'sections.rich-text',
  text: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
})

let made = 0
async function make(session: AdminSession, path: string, data: object = {}): Promise<Form> {
  made += 1
  const answer = await session.ask('POST', path, { title: `Thing ${made}`, ...data })
  expect(answer.status, answer.text).toBe(201)
  return formIn(answer)
}

async function open(session: AdminSession, path: string): Promise<Form> {
  const answer = await session.ask('GET', path)
  expect(answer.status, answer.text).toBe(200)
  return formIn(answer)
}

function formIn({ json }: Answer): Form {
  return (json as { data: Form }).data
}

async function publish(path: string, data: object = {}) {
  const answer = await ada.ask('POST', `${path}/actions/publish`, data)
  expect(answer.status, answer.text).toBe(200)
}

/** All that is noted of a document. */
function rowsOf(uid: 'api::page.page' | 'api::meeting.meeting', documentId: string) {
  return cms.strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: true, orderBy: { id: 'asc' } })
}

function refusedFields({ json }: Answer): string[] {
  const { error } = json as { error: { details: { errors: { path: string[] }[] } } }
  return error.details.errors.map(({ path }) => path.join('.'))
}

const otherId = 'a2b3c4d5e6f7g8h9i0j1k2l3'

/** What a request might say of what only the system notes; of another document where it says so. */
const values: [field: string, value: (other: Form) => unknown][] = [
  ['documentId', () => 'junk'],
  ['documentId', () => '../../../admin/users/4'],
  ['documentId', () => otherId],
  ['documentId', ({ documentId }) => documentId],
  ['id', ({ id }) => id],
  ['id', () => 999_999],
  ['createdBy', () => ids.editor],
  ['createdBy', () => ids.contributor],
  ['createdBy', () => null],
  ['createdBy', () => ({ id: ids.contributor })],
  ['createdBy', () => ({ connect: [{ id: ids.contributor }] })],
  ['createdBy', () => [ids.contributor]],
  ['updatedBy', () => 999_999],
  ['updatedBy', () => ({ set: [ids.ada + 100] })],
  ['created_by_id', () => ids.contributor],
  ['updated_by_id', () => ids.contributor],
  ['reviewed_by_id', () => ids.contributor],
  ['document_id', () => otherId],
  ['published_at', () => '2020-01-01T00:00:00.000Z'],
  ['created_at', () => '2020-01-01T00:00:00.000Z'],
  ['publishedAt', () => '2020-01-01T00:00:00.000Z'],
  ['createdAt', () => '2020-01-01T00:00:00.000Z'],
  ['updatedAt', () => '2020-01-01T00:00:00.000Z'],
  ['updatedAt', () => '2999-01-01T00:00:00.000Z'],
  ['localizations', ({ id }) => [id]],
  ['localizations', ({ documentId }) => ({ connect: [{ documentId }] })],
  ['locale', () => 'es'],
]

/**
 * Those that one of several ways in is asked with: each is asked with its share, and in long runs each
 * with all.
 */
function shareOf(way: number, ways: number): typeof values {
  return isWhole ? values : values.filter((_, index) => index % ways === way)
}

const writes: {
  name: string
  send: (session: AdminSession, at: string, body: object) => Promise<Answer>
  /** Only editors do it. */
  publishes?: boolean
}[] = [
  { name: 'saved', send: (session, at, body) => session.ask('PUT', at, body) },
  {
    name: 'saved in another language',
    send: (session, at, body) =>
      session.ask('PUT', `${at}?locale=es`, 'locale' in body ? { ...body, locale: 'en' } : body),
  },
  {
    name: 'cloned',
    send: (session, at, body) => session.ask('POST', at.replace(pages, `${pages}/clone`), body),
  },
  {
    name: 'published',
    send: (session, at, body) => session.ask('POST', `${at}/actions/publish`, body),
    publishes: true,
  },
]

describe.each(writes)('a document that is $name', ({ name, send, publishes }) => {
  const isTranslated = name === 'saved in another language'
  const share = shareOf(
    writes.findIndex((way) => way.name === name),
    writes.length,
  )
  const writers = persons.filter((person) => !publishes || person === 'editor')

  // Each value is asked by one of them: who asks is no matter to it.
  it.each(writers)('by the %s keeps what only the system notes', async (person) => {
    const own = share.filter((_, index) => index % writers.length === writers.indexOf(person))
    const form = await make(ada, pages)
    const other = await make(ada, pages)
    await publish(`${pages}/${other.documentId}`)
    const before = await rowsOf('api::page.page', form.documentId)
    const at = `${pages}/${form.documentId}`
    for (const [field, value] of own) {
      const body = { title: 'Taken', [field]: value(other) }
      // Whoever writes the first in a language is noted so.
      if (isTranslated && JSON.stringify(body[field])?.includes(String(ids[person]))) continue
      const answer = await send(people[person], at, body)
      const what = `${field}: ${JSON.stringify(body[field])} ${answer.text}`
      expect(answer.status, what).toBe(400)
      expect(refusedFields(answer), what).toEqual([field])
      expect(answer.text).toContain('kept by the system')
    }
    expect(await rowsOf('api::page.page', form.documentId)).toEqual(before)
  })
})

describe('a new document', () => {
  const ends = ['', '/actions/publish']
  it.each(ends)('gets what only the system notes from it%s', async (end) => {
    const other = await make(ada, pages)
    const count = () => cms.strapi.db.query('api::page.page').count()
    const before = await count()
    const untold = [null, ids.editor]
    for (const [field, value] of shareOf(ends.indexOf(end), ends.length)) {
      const said = value(other)
      if (field === 'createdBy' && untold.includes(said as number | null)) continue
      const answer = await people.editor.ask('POST', pages + end, { title: 'New', [field]: said })
      expect(answer.status, `${field} ${JSON.stringify(said)} ${answer.text}`).toBe(400)
      expect(refusedFields(answer)).toEqual([field])
    }
    expect(await count()).toBe(before)
  })
})

it('is refused in Spanish to whom the admin speaks Spanish', async () => {
  const { documentId } = await make(people.contributor, pages)
  await people.contributor.ask('PUT', '/admin/users/me', { preferedLanguage: 'es' })
  const body = { title: 'Mía', created_by_id: ids.contributor, documentId: 'junk' }
  const { text: said } = await people.contributor.ask('PUT', `${pages}/${documentId}`, body)
  await people.contributor.ask('PUT', '/admin/users/me', { preferedLanguage: 'en' })
  expect(said).toContain('«Identificador (documentId)» lo lleva el sistema')
})

describe('API tokens', () => {
  const states = ['draft', 'published']
  it.each(states)('change nothing that only the system notes (%s)', async (state) => {
    const form = await make(ada, pages)
    const other = await make(ada, pages)
    const before = await rowsOf('api::page.page', form.documentId)
    for (const [field, value] of shareOf(states.indexOf(state), states.length)) {
      const data = { title: 'Taken', [field]: value(other) }
      const requests = [['PUT', `/api/pages/${form.documentId}`] as const]
      const isOwn = field === 'createdBy' && data[field] === null
      for (const [method, path] of isOwn
        ? requests
        : [...requests, ['POST', '/api/pages'] as const]) {
        const answer = await api(method, `${path}?status=${state}`, { data })
        expect(answer.status, `${method} ${field} ${answer.text}`).toBe(400)
        expect(answer.text).toContain(field)
      }
    }
    expect(await rowsOf('api::page.page', form.documentId)).toEqual(before)
  })
})

describe('what was carried out once', () => {
  it('makes nobody the author of what somebody else wrote, who then deletes it', async () => {
    const { documentId } = await make(people.editor, pages)
    const at = `${pages}/${documentId}`
    for (const field of ['created_by_id', 'createdBy']) {
      expect((await people.contributor.ask('PUT', at, { [field]: ids.contributor })).status).toBe(
        400,
      )
    }
    expect((await people.contributor.ask('DELETE', at)).status).toBe(403)
  })

  it('takes no draft away from what is published, and stands in the way of no other', async () => {
    const published = await make(ada, positions, { order: 1 })
    const at = `${positions}/${published.documentId}`
    await publish(at)
    const own = await make(people.contributor, positions, { order: 2 })
    const taking = { documentId: published.documentId }
    const mine = `${positions}/${own.documentId}`
    expect((await people.contributor.ask('PUT', mine, taking)).status).toBe(400)
    expect((await people.contributor.ask('PUT', at, { documentId: 'junk' })).status).toBe(400)
    await publish(at, { summary: 'Still there' })
    expect((await people.editor.ask('DELETE', at)).status).toBe(200)
  })
})

describe('a part of a document', () => {
  it('is not taken over by its id, at any depth, and has nothing that only documents have', async () => {
    const theirs = await make(ada, pages, { sections: [text('Theirs.')] })
    const [part] = theirs['sections'] as { id: number }[]
    const mine = await make(people.contributor, pages, { sections: [text('Mine.')] })
    const [own] = mine['sections'] as { id: number }[]
    const at = `${pages}/${mine.documentId}`
    const send = (sections: object[]) => people.contributor.ask('PUT', at, { sections })
    const taken = await send([{ ...text('Mine now.'), id: part?.id }])
    expect(taken.status, taken.text).toBe(400)
    expect(taken.text).toContain('belongs to another document')
    for (const extra of [{ documentId: otherId }, { created_by_id: 1 }, { createdBy: 1 }]) {
      const refused = await send([{ ...text('Mine.'), id: own?.id, ...extra }])
      expect(refused.status, refused.text).toBe(400)
      expect(refusedFields(refused)).toEqual([`sections.0.${Object.keys(extra).join()}`])
    }
    const byToken = await api('PUT', `/api/pages/${mine.documentId}?status=draft`, {
      data: { sections: [{ ...text('Mine now.'), id: part?.id }] },
    })
    expect(byToken.status, byToken.text).toBe(400)
    expect((await open(ada, `${pages}/${theirs.documentId}`))['sections']).toEqual(
      theirs['sections'],
    )
    expect((await send([{ ...text('Better.'), id: own?.id }])).status).toBe(200)
  })

  it('nests', async () => {
    const phase = {
      from: '2060-02-02',
      recurrence: { frequency: 'weekly', interval: 1, monday: true },
    }
    const data = { firstDate: '2060-01-05', phases: [phase] }
    const theirs = await make(ada, meetings, data)
    const mine = await make(people.contributor, meetings, data)
    const [other] = theirs['phases'] as { id: number; recurrence: { id: number } }[]
    const [own] = mine['phases'] as { id: number; recurrence: { id: number } }[]
    const recurrence = { ...phase.recurrence, interval: 4, id: other?.recurrence.id }
    const answer = await people.contributor.ask('PUT', `${meetings}/${mine.documentId}`, {
      phases: [{ ...phase, id: own?.id, recurrence }],
    })
    expect(answer.status, answer.text).toBe(400)
    expect(refusedFields(answer)).toEqual(['phases.0.recurrence'])
    expect((await open(ada, `${meetings}/${theirs.documentId}`))['phases']).toEqual(
      theirs['phases'],
    )
  })

  it('is put by no relation into another document', async () => {
    const parent = await make(ada, pages)
    const theirs = await make(ada, pages)
    const mine = await make(people.contributor, pages)
    const __pivot = { page_id: theirs.id }
    const answer = await people.contributor.ask('PUT', `${pages}/${mine.documentId}`, {
      parent: { connect: [{ id: parent.id, __pivot }], disconnect: [] },
    })
    expect(answer.status, answer.text).toBe(400)
    const [row] = await rowsOf('api::page.page', theirs.documentId)
    expect(row.parent).toBeNull()
  })
})

describe('what is said to be a folder', () => {
  const asked: [method: string, path: string, field: string, body: (folder: unknown) => object][] =
    [
      ['POST', '/upload/folders', 'parent', (parent) => ({ name: 'New', parent })],
      ['PUT', '/upload/folders/1', 'parent', (parent) => ({ name: 'Other', parent })],
      [
        'POST',
        '/upload/actions/bulk-move',
        'destinationFolderId',
        (destinationFolderId) => ({ destinationFolderId, fileIds: [], folderIds: [] }),
      ],
      [
        'POST',
        '/upload/actions/bulk-update',
        'folder',
        (folder) => ({ updates: [{ id: 1, fileInfo: { name: 'a.jpg', folder } }] }),
      ],
    ]

  it.each(asked)(
    'is the number of one, or is refused: %s %s',
    async (method, path, field, body) => {
      for (const value of [{ set: [{ id: 1 }] }, { id: 1 }, [1], true, 1.5, 'x', '../1']) {
        const answer = await people.contributor.ask(method, path, body(value))
        expect(answer.status, `${JSON.stringify(value)} ${answer.text}`).toBe(400)
        expect(refusedFields(answer)).toEqual([field])
        expect(answer.text).toContain('is no folder of the media library')
      }
    },
  )
})

describe('what is said of a file', () => {
  const upload = async (info: object) =>
    people.contributor.upload('/upload', fileForm('a.jpg', await picture(40, 30), { info }))

  it('is what its form offers', async () => {
    const offered = { name: 'b.jpg', alternativeText: 'A bridge', caption: null, folder: null }
    const made = await upload(offered)
    expect(made.status, made.text).toBe(201)
    const [file] = made.json as { id: number }[]
    const at = `/upload/files/${file?.id}`
    const before = (await people.contributor.ask('GET', at)).json
    const ways: ((info: object) => Promise<Answer>)[] = [
      (info) => people.contributor.ask('PUT', at, { fileInfo: info }),
      (info) =>
        people.contributor.ask('POST', '/upload/actions/bulk-update', {
          updates: [{ id: file?.id, fileInfo: info }],
        }),
      upload,
    ]
    for (const [way, send] of ways.entries()) {
      for (const [field, value] of shareOf(way, ways.length)) {
        const info: Record<string, unknown> = {
          ...offered,
          [field]: value({ id: 1, documentId: otherId }),
        }
        if (info[field] === null) continue
        const answer = await send(info)
        expect(answer.status, `${field} ${answer.text}`).toBe(400)
        expect(refusedFields(answer)).toEqual([field])
      }
    }
    expect((await people.contributor.ask('GET', at)).json).toEqual(before)
    const changed = { ...offered, caption: 'At night' }
    const answer = await people.contributor.ask('PUT', at, { fileInfo: changed })
    expect(answer.status, answer.text).toBe(200)
  })
})

describe('the forms of the admin', () => {
  /** A form that was filled with what the cms said, and is sent back as a whole. */
  const sent = ({ parent, ...form }: Form) => ({
    ...form,
    ...(parent !== undefined && { parent: { connect: [], disconnect: [] } }),
  })

  // Whose form lacks some of the fields.
  const savers = isWhole ? persons : (['contributor'] as const)
  it.each(savers)('are saved by the %s with all that they were filled with', async (person) => {
    const session = people[person]
    const page = await make(ada, pages, { sections: [text('One.'), text('Two.')] })
    const at = `${pages}/${page.documentId}`
    const saved = await session.ask('PUT', at, {
      ...sent(await open(session, at)),
      title: 'Better',
    })
    expect(saved.status, saved.text).toBe(200)
    expect(formIn(saved)).toMatchObject({ title: 'Better', createdBy: { id: ids.ada } })
    expect(formIn(saved)['updatedBy']).toMatchObject({ id: ids[person] })
    const spanish = `${at}?locale=es`
    const filledIn = { ...sent(formIn(saved)), id: undefined, locale: 'es', title: 'Mejor' }
    const first = await session.ask('PUT', spanish, filledIn)
    expect(first.status, first.text).toBe(200)
    const again = await session.ask('PUT', spanish, sent(await open(session, spanish)))
    expect(again.status, again.text).toBe(200)
    const copied = await session.ask('POST', `${pages}/clone/${page.documentId}`, {
      ...sent(await open(session, at)),
      title: `A copy by the ${person}`,
      slug: `copy-${person}`,
    })
    expect(copied.status, copied.text).toBe(200)
    expect(formIn(copied)).toMatchObject({ createdBy: { id: ids[person] } })
    expect(formIn(copied).documentId).not.toBe(page.documentId)
  })

  it('are published, and saved by whoever opened them before somebody else did', async () => {
    const meeting = await make(ada, meetings, {
      firstDate: '2060-01-05',
      startTime: '18:00',
      endTime: '19:00',
      attendance: 'online',
      recurrence: { frequency: 'weekly', interval: 1, monday: true },
    })
    const at = `${meetings}/${meeting.documentId}`
    const before = await open(people.contributor, at)
    const { venue, topics, ...form } = await open(people.editor, at)
    const published = await people.editor.ask('POST', `${at}/actions/publish`, form)
    expect(published.status, published.text).toBe(200)
    const saved = await people.contributor.ask('PUT', at, {
      ...before,
      venue: { connect: [], disconnect: [] },
      topics: { connect: [], disconnect: [] },
    })
    expect(saved.status, saved.text).toBe(200)
    expect([venue, topics]).toEqual([{ count: 0 }, { count: 0 }])
  })

  it('of single types are saved', async () => {
    const data = { branchName: 'Riverside', organizationName: 'Us' }
    for (const query of ['', '?locale=es']) {
      const first = await people.editor.ask('PUT', settings + query, data)
      expect(first.status, first.text).toBe(200)
      const { homePage, ...form } = await open(people.editor, settings + query)
      const again = await people.editor.ask('PUT', settings + query, form)
      expect(again.status, again.text + JSON.stringify(homePage)).toBe(200)
      const changed = { ...data, created_by_id: ids.editor, documentId: otherId }
      expect(refusedFields(await people.editor.ask('PUT', settings + query, changed))).toEqual([
        'created_by_id',
        'documentId',
      ])
    }
  })
})

describe('an id of another form', () => {
  const hostile = encodeURIComponent('../../../admin/users/4')

  it.each([
    ['GET', `${pages}/${hostile}`],
    ['PUT', `${pages}/junk`],
    ['DELETE', `${pages}/${hostile}`],
    ['POST', `${pages}/${hostile}/actions/publish`],
    ['POST', `${pages}/clone/junk`],
    ['GET', `/content-manager/relations/api::page.page/${hostile}/parent`],
    ['GET', `/branchline/documents/api::page.page/${hostile}`],
    ['GET', `/schedule/api::page.page/${hostile}`],
    ['GET', `/history/versions?type=api::page.page&document=${hostile}&language=en`],
  ])('is no address: %s %s', async (method, path) => {
    const body = method === 'GET' || method === 'DELETE' ? undefined : { title: 'x' }
    const { status, text } = await ada.ask(method, path, body)
    expect([400, 404], text).toContain(status)
  })

  it.each(['bulkDelete', 'bulkPublish', 'bulkUnpublish'])(
    'is not among many: %s',
    async (action) => {
      const { status, text } = await ada.ask('POST', `${pages}/actions/${action}`, {
        documentIds: [otherId, '../../admin/users/4'],
      })
      expect([status, text]).toEqual([400, expect.stringContaining('no identifier of a document')])
    },
  )

  it('is told what there may be behind it, where nothing is', async () => {
    const { status, text } = await ada.ask('GET', `${pages}/${'a'.repeat(24)}`)
    expect([status, text]).toEqual([404, expect.stringContaining('it was deleted, or the link')])
  })

  it('is no address for tokens either', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const body = method === 'PUT' ? { data: { title: 'x' } } : undefined
      expect((await api(method, '/api/pages/junk', body)).status).toBe(404)
    }
  })

  it('is written by nothing of the cms', async () => {
    for (const documentId of ['junk', '../../../admin/users/4']) {
      const data = { title: 'By a program', documentId }
      await expect(cms.strapi.documents('api::page.page').create({ data })).rejects.toThrow()
    }
  })
})

it('is mended at boot where an older database has another, with all that tells of the document', async () => {
  const uid = 'api::page.page'
  const hostile = '../../../admin/users/4'
  const { documentId } = await make(ada, pages)
  await publish(`${pages}/${documentId}`)
  const rows = await rowsOf(uid, documentId)
  const both = [
    { uid, name: 'documentId' },
    { uid: 'api::version.version', name: 'document' },
  ]
  for (const field of both) {
    await cms.strapi.db
      .queryBuilder(field.uid)
      .where({ [field.name]: documentId })
      .update({ [field.name]: hostile })
      .execute()
  }
  await mendDocumentIds(cms.strapi)
  expect(await rowsOf(uid, hostile)).toEqual([])
  const { documentId: proper } = await cms.strapi.db
    .query(uid)
    .findOne({ where: { id: rows[0].id } })
  expect(proper).toMatch(/^[a-z0-9]{24}$/)
  const mended = await rowsOf(uid, proper)
  expect(mended).toEqual(rows.map((row: object) => ({ ...row, documentId: proper })))
  expect(
    await cms.strapi.db.query('api::version.version').count({ where: { document: proper } }),
  ).toBe(1)
  expect((await ada.ask('DELETE', `${pages}/${proper}`)).status).toBe(200)
  await mendDocumentIds(cms.strapi)
})

describe('what somebody may not read', () => {
  const asked = [
    'sort=createdBy.password:ASC',
    'sort[0]=createdBy.password:ASC',
    'sort[createdBy][password]=asc',
    'sort=title:asc,updatedBy.email:desc',
    'sort[100]=createdBy.resetPasswordToken',
    'filters[createdBy][email][$contains]=a',
    'filters[$and][0][createdBy][password][$startsWith]=a',
    'filters[$or][0][$not][updatedBy][email][$eq]=a',
    'filters[parent][createdBy][email][$contains]=a',
    'filters[localizations][createdBy][registrationToken][$notNull]=true',
    'filters[shareImage][createdBy][email][$contains]=a',
    'populate[createdBy]=true',
    'populate=createdBy',
    'populate[0]=updatedBy',
    'populate[parent][populate][createdBy]=true',
    'populate[parent][sort]=createdBy.password',
    'populate[parent][filters][createdBy][email][$contains]=a',
    'populate[createdBy][fields][0]=email',
    'populate=parent.createdBy',
  ]

  let documentId: string
  beforeAll(async () => {
    documentId = (await make(ada, pages)).documentId
  })

  it.each(asked)('is not asked for: %s', async (query) => {
    const all = [people.contributor, people.editor, ada]
    // Who asks is no matter to it.
    const turn = asked.indexOf(query) % all.length
    for (const session of isWhole ? all : all.slice(turn, turn + 1)) {
      const paths = [
        pages,
        `${pages}/${documentId}`,
        `/content-manager/relations/api::page.page/parent`,
      ]
      for (const path of [...paths, settings]) {
        const { status, text: said } = await session.ask('GET', `${path}?${query}`)
        expect([path, status, said]).toEqual([
          path,
          path === settings ? expect.any(Number) : 400,
          said,
        ])
        expect(said).not.toMatch(/example\.org|\$2[aby]\$/)
      }
    }
    expect((await api('GET', `/api/pages?${query}`)).status).toBe(400)
  })

  it.each(['/upload/files', '/upload/folders'])(
    'is not asked for among files: %s',
    async (path) => {
      for (const query of asked.filter((one) => !/parent|localizations|shareImage/.test(one))) {
        const { status } = await people.contributor.ask('GET', `${path}?${query}`)
        expect([query, status]).toEqual([query, 400])
      }
    },
  )

  it.each(['password', 'resetPasswordToken', 'registrationToken'])(
    'is not asked for among users: %s',
    async (field) => {
      for (const query of [
        `sort=${field}:ASC`,
        `filters[${field}][$startsWith]=a`,
        `fields=${field}`,
      ]) {
        const { status, text: said } = await ada.ask('GET', `/admin/users?${query}`)
        expect([query, status, said.includes('$2')]).toEqual([query, 400, false])
      }
    },
  )

  it('is no order of what is looked at before many are published', async () => {
    const { status } = await people.editor.ask('POST', `${pages}/actions/bulkFindForValidation`, {
      documentIds: [documentId],
      sort: 'createdBy.password:ASC',
    })
    expect(status).toBe(400)
  })

  it('does not come with those who wrote something: only their names do', async () => {
    await people.contributor.ask('PUT', `${pages}/${documentId}?locale=es`, { title: 'Otra' })
    const paths = [pages, `${pages}/${documentId}`, `${pages}/${documentId}?locale=es`]
    for (const path of [
      ...paths,
      '/upload/files',
      '/content-manager/homepage/recent-documents?action=update',
    ]) {
      const { status, text: said } = await people.contributor.ask('GET', path)
      expect([path, status]).toEqual([path, 200])
      expect(said).not.toMatch(/"email"|isActive|@example\.org/)
    }
    expect((await open(people.contributor, `${pages}/${documentId}`))['createdBy']).toEqual({
      id: ids.ada,
      firstname: 'Ada',
      lastname: null,
      username: null,
    })
  })

  it('leaves what lists sort and filter by', async () => {
    for (const query of [
      'sort=title:ASC&page=1&pageSize=10',
      'sort=updatedAt:DESC',
      'sort=createdBy.firstname:ASC',
      `filters[$and][0][createdBy][id][$eq]=${ids.ada}`,
      'filters[$and][0][parent][title][$containsi]=a&_q=thing',
      'status=published&locale=es',
    ]) {
      const { status, text: said } = await people.contributor.ask('GET', `${pages}?${query}`)
      expect([query, status], said).toEqual([query, 200])
    }
  })
})

describe('the link to join and the organizer’s address', () => {
  const uid = 'api::meeting.meeting'
  const joinLink = 'https://join.example/secret-room-4711'
  const organizerEmail = 'organizer@secret.example'
  const secret = /secret-room|secret\.example/

  const online = {
    firstDate: '2060-01-05',
    startTime: '18:00',
    endTime: '19:00',
    attendance: 'online',
  }

  async function makeOnline(secrets: object = { joinLink, organizerEmail }) {
    const { documentId } = await make(people.editor, meetings, { ...online, ...secrets })
    const at = `${meetings}/${documentId}`
    await publish(at)
    return { documentId, at }
  }

  /** One for those who ask and change nothing. */
  let asked: Awaited<ReturnType<typeof makeOnline>>
  beforeAll(async () => {
    asked = await makeOnline()
  })

  /** What the draft holds of them. */
  async function held(documentId: string) {
    const draft = await cms.strapi.db
      .query(uid)
      .findOne({ where: { documentId, publishedAt: null, locale: 'en' } })
    return { joinLink: draft.joinLink, organizerEmail: draft.organizerEmail }
  }

  it('are read by editors, and by contributors nowhere', async () => {
    const { documentId, at } = asked
    expect(await open(people.editor, at)).toMatchObject({ joinLink, organizerEmail })
    const about = `type=${uid}&document=${documentId}&language=en`
    const { json } = await people.editor.ask('GET', `/history/versions?${about}`)
    const { versions } = json as { versions: { id: number }[] }
    for (const path of [
      at,
      `${at}?status=published`,
      `${meetings}?pageSize=100`,
      `/history/versions?${about}`,
      `/history/versions/${versions[0]?.id}`,
      `/branchline/documents/${uid}/${documentId}`,
      `/schedule/${uid}/${documentId}`,
    ]) {
      const { status, text: said } = await people.contributor.ask('GET', path)
      expect([path, status], said).toEqual([path, 200])
      expect(said).not.toMatch(secret)
    }
    const validated = await people.contributor.ask(
      'POST',
      `${meetings}/actions/bulkFindForValidation`,
      {
        documentIds: [documentId],
      },
    )
    expect(validated.text).not.toMatch(secret)
  })

  it('stand in no form and no list of contributors', async () => {
    const path = `/content-manager/content-types/${uid}/configuration`
    const layouts = async (session: AdminSession) => {
      const { contentType } = (await open(session, path)) as unknown as {
        contentType: { layouts: object }
      }
      return JSON.stringify(contentType.layouts)
    }
    const theirs = await layouts(people.contributor)
    expect(theirs).not.toMatch(/joinLink|organizerEmail/)
    expect(theirs).toContain('firstDate')
    expect(await layouts(people.editor)).toMatch(/joinLink.*organizerEmail/)
  })

  it.each(['joinLink', 'organizerEmail'])('are not guessed by asking for %s', async (field) => {
    for (const query of [
      `sort=${field}:ASC`,
      `filters[${field}][$startsWith]=h`,
      `filters[$or][0][localizations][${field}][$notNull]=true`,
      `populate[localizations][fields][0]=${field}`,
      `fields[0]=${field}`,
    ]) {
      const { status } = await people.contributor.ask('GET', `${meetings}?${query}`)
      expect([query, status]).toEqual([query, 400])
    }
    const changes = '/content-manager/collection-types/api::date-change.date-change'
    const filter = `filters[meeting][${field}][$startsWith]=h`
    expect((await people.contributor.ask('GET', `${changes}?${filter}`)).status).toBe(400)
    expect((await people.editor.ask('GET', `${changes}?${filter}`)).status).toBe(200)
  })

  it.each(['secret-room-4711', 'organizer@secret'])(
    'are not found by searching for %s',
    async (word) => {
      const { documentId } = asked
      const found = async (ask: AdminSession['ask'], path: string) => (await ask('GET', path)).text
      const list = `${meetings}?_q=${encodeURIComponent(word)}`
      expect(await found(people.contributor.ask, list)).not.toContain(documentId)
      expect(await found(people.editor.ask, list)).toContain(documentId)
      expect(await found(api, `/api/meetings?_q=${encodeURIComponent(word)}`)).not.toContain(
        documentId,
      )
      const { title } = await open(people.editor, `${meetings}/${documentId}`)
      const titled = `_q=${encodeURIComponent(String(title).toLowerCase())}`
      expect(await found(people.contributor.ask, `${meetings}?${titled}`)).toContain(documentId)
      expect(await found(api, `/api/meetings?${titled}`)).toContain(documentId)
    },
  )

  it('are told by no version of a form either', async () => {
    const { at, documentId } = await makeOnline()
    const version = async (session: AdminSession) =>
      (await session.ask('GET', at)).headers.get('document-version')
    const before = [await version(people.contributor), await version(people.editor)]
    await cms.strapi.db.query(uid).updateMany({
      where: { documentId },
      data: { organizerEmail: 'other@secret.example' },
    })
    expect(await version(people.contributor)).toBe(before[0])
    expect(await version(people.editor)).not.toBe(before[1])
  })

  it('stay when contributors save, bring back a version, translate or discard', async () => {
    const { at, documentId } = await makeOnline()
    const { id } = await cms.strapi.db
      .query('api::version.version')
      .findOne({ where: { document: documentId } })
    const other = { joinLink: `${joinLink}-new`, organizerEmail: `new-${organizerEmail}` }
    expect((await people.editor.ask('PUT', at, other)).status).toBe(200)
    expect((await people.contributor.ask('PUT', at, { summary: 'All welcome.' })).status).toBe(200)
    const spanish = { title: 'En línea' }
    expect((await people.contributor.ask('PUT', `${at}?locale=es`, spanish)).status).toBe(200)
    expect(await held(documentId)).toEqual(other)
    const restored = await people.contributor.ask(
      'POST',
      `/history/versions/${id}/restore?language=en`,
    )
    expect(restored.status, restored.text).toBe(200)
    expect(await held(documentId)).toEqual(other)
    expect((await people.contributor.ask('POST', `${at}/actions/discard`, {})).status).toBe(400)
    expect(await held(documentId)).toEqual(other)
  })

  it.each(['joinLink', 'organizerEmail'])('are not set by contributors: %s', async (field) => {
    const { at, documentId } = asked
    const value = field === 'joinLink' ? joinLink : organizerEmail
    const own = await make(people.contributor, meetings)
    for (const said of [value, `other-${value}`]) {
      for (const [method, path] of [
        ['PUT', at],
        ['PUT', `${meetings}/${own.documentId}`],
        ['PUT', `${at}?locale=es`],
        ['POST', meetings],
        ['POST', `${meetings}/clone/${documentId}`],
      ] as const) {
        const body = { title: 'Theirs', [field]: said }
        const answer = await people.contributor.ask(method, path, body)
        expect(answer.status, `${method} ${path} ${answer.text}`).toBe(400)
        expect(answer.text).toContain('is not in your form')
        expect(refusedFields(answer)).toEqual([field])
      }
    }
    expect(await held(documentId)).toEqual({ joinLink, organizerEmail })
  })

  it('are in no version: not after they were taken out of the meeting, nor after it was deleted', async () => {
    const { at, documentId } = await makeOnline()
    const versions = async () =>
      JSON.stringify(await cms.strapi.db.query('api::version.version').findMany())
    expect(
      (await people.editor.ask('PUT', at, { joinLink: null, organizerEmail: null })).status,
    ).toBe(200)
    await publish(at)
    expect(await versions()).toContain(documentId)
    expect(await versions()).not.toMatch(secret)
    const other = await makeOnline()
    expect((await people.editor.ask('DELETE', `${other.at}?locale=*`)).status).toBe(200)
    expect(await versions()).toContain('"deleted"')
    expect(await versions()).not.toMatch(secret)
  })

  it('go from what older releases kept, at boot, with addresses that stood for names', async () => {
    const { documentId } = await makeOnline({})
    const query = cms.strapi.db.query('api::version.version')
    const row = await query.findOne({ where: { document: documentId } })
    await query.update({
      where: { id: row.id },
      data: { content: { ...row.content, joinLink, organizerEmail }, authorName: organizerEmail },
    })
    await forgetPrivate(cms.strapi)
    expect(await query.findOne({ where: { id: row.id } })).toEqual({
      ...row,
      authorName: null,
      updatedAt: expect.anything(),
    })
  })

  it('are no name of whoever has none', async () => {
    const where = { id: ids.editor }
    const users = cms.strapi.db.query('admin::user')
    const { firstname } = await users.findOne({ where })
    await users.update({ where, data: { firstname: null } })
    const { at, documentId } = await makeOnline({})
    expect(
      (await people.editor.ask('POST', `${at}/actions/publish`, { summary: 'By nobody' })).status,
    ).toBe(200)
    await users.update({ where, data: { firstname } })
    const { text: said } = await people.contributor.ask(
      'GET',
      `/history/versions?type=${uid}&document=${documentId}&language=en`,
    )
    expect(said).toContain('"user"')
    expect(said).not.toContain('@example.org')
  })
})
