import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { registerAdministrator, signInAs, type AdminSession } from './admin'
import { startCms, type Cms } from './cms'
import { collection, documentsBy, single } from './documents'
import { picture } from './pictures'
import { fileForm } from './uploads'

let cms: Cms
let people: Record<Person, AdminSession>

type Person = 'administrator' | 'editor' | 'contributor'

beforeAll(async () => {
  cms = await startCms({ example: false })
  people = {
    administrator: await registerAdministrator(cms),
    editor: await signInAs(cms, 'strapi-editor'),
    contributor: await signInAs(cms, 'strapi-author'),
  }
})
afterAll(() => cms.stop())

const writers = ['editor', 'contributor'] as const

const day = '2060-01-05'

/** What can be published of each type, another each time. */
const contents: Record<string, (name: string) => object> = {
  'api::page.page': (title) => ({ title }),
  'api::meeting.meeting': (title) => ({
    title,
    firstDate: day,
    startTime: '18:00',
    endTime: '19:00',
    attendance: 'online',
  }),
  'api::position.position': (title) => ({ title, order: 1 }),
  'api::venue.venue': (name) => ({ name }),
  'api::topic.topic': (name) => ({ name }),
  'api::redirect.redirect': (name) => ({ from: name, to: 'https://example.org/' }),
}
const drafted = ['api::page.page', 'api::meeting.meeting', 'api::position.position']
const live = Object.keys(contents).filter((uid) => !drafted.includes(uid))
const singles: [string, object][] = [
  ['api::site-settings.site-settings', { branchName: 'Riverside', organizationName: 'Us' }],
  ['api::navigation.navigation', {}],
]

let made = 0
function content(uid: string): object {
  made += 1
  const build = contents[uid]
  if (!build) throw new Error(`nothing is known of ${uid}`)
  return build(`a-thing-${made}`)
}

async function status(person: Person, method: string, path: string, body?: object) {
  return (await people[person].ask(method, path, body)).status
}

async function make(person: Person, uid: string, data = content(uid)): Promise<string> {
  return documentsBy(() => people[person]).make(uid, data)
}

async function makePublished(uid: string, data = content(uid), author: Person = 'administrator') {
  const id = await make(author, uid, data)
  await documentsBy(() => people.administrator).makePublic(uid, id, data)
  return id
}

// Meetings have every rule of the others, and one of their own.
describe.each(isWhole ? drafted : ['api::meeting.meeting'])('%s', (uid) => {
  const at = (id: string, rest = '') => `${collection}/${uid}/${id}${rest}`

  interface Attempt {
    what: string
    attempt: (person: Person, id: string) => Promise<number>
  }

  const allowedToBoth: Attempt[] = [
    {
      what: 'reads it',
      attempt: (person, id) => status(person, 'GET', at(id)),
    },
    {
      what: 'changes its draft',
      attempt: (person, id) => status(person, 'PUT', at(id), { title: 'A better title' }),
    },
    {
      what: 'writes it in another language',
      attempt: (person, id) => status(person, 'PUT', at(id, '?locale=es'), { title: 'Otra' }),
    },
    {
      what: 'makes one like it',
      attempt: (person, id) =>
        status(person, 'POST', `${collection}/${uid}/clone/${id}`, content(uid)),
    },
  ]
  const together = (person: Person, action: string, id: string) =>
    status(person, 'POST', `${collection}/${uid}/actions/${action}`, { documentIds: [id] })
  // In an order in which each finds what the one before leaves.
  const allowedToEditors: Attempt[] = [
    {
      what: 'publishes it',
      attempt: (person, id) =>
        status(person, 'POST', at(id, '/actions/publish'), { title: 'Published' }),
    },
    {
      what: 'publishes it in another language',
      attempt: (person, id) =>
        status(person, 'POST', at(id, '/actions/publish?locale=es'), { title: 'Publicada' }),
    },
    {
      what: 'takes it back',
      attempt: (person, id) => status(person, 'POST', at(id, '/actions/unpublish'), {}),
    },
    {
      what: 'publishes it with others',
      attempt: (person, id) => together(person, 'bulkPublish', id),
    },
    {
      what: 'takes it back with others',
      attempt: (person, id) => together(person, 'bulkUnpublish', id),
    },
    {
      what: 'deletes it',
      attempt: (person, id) => status(person, 'DELETE', at(id)),
    },
    {
      what: 'deletes it with others',
      attempt: (person, id) => together(person, 'bulkDelete', id),
    },
  ]

  /** What the public and the admin have of it, in both languages. */
  const rows = (id: string) =>
    cms.strapi.db
      .query(uid)
      .findMany({ where: { documentId: id }, populate: true, orderBy: { id: 'asc' } })

  async function publishedInBoth(): Promise<string> {
    const id = await makePublished(uid)
    const translation = at(id, '/actions/publish?locale=es')
    const spanish = { title: 'En español' }
    expect(await status('administrator', 'POST', translation, spanish)).toBe(200)
    return id
  }

  it.each(writers)('the %s reads, changes, translates and copies it', async (person) => {
    const id = await makePublished(uid)
    for (const { what, attempt } of allowedToBoth) {
      expect(await attempt(person, id), what).toBe(200)
    }
  })

  it('is published, taken back and deleted by editors', async () => {
    let id = await publishedInBoth()
    for (const { what, attempt } of allowedToEditors) {
      expect(await attempt('editor', id), what).toBe(200)
      if (what === 'deletes it') id = await publishedInBoth()
    }
  })

  it('is neither published nor taken back nor deleted by contributors', async () => {
    const id = await publishedInBoth()
    const before = await rows(id)
    expect(before).toHaveLength(4)
    for (const { what, attempt } of allowedToEditors) {
      expect(await attempt('contributor', id), what).toBe(403)
      expect(await rows(id), what).toEqual(before)
    }
  })

  it.each(writers)('%s makes one and deletes it again', async (person) => {
    const id = await make(person, uid)
    expect(await status(person, 'DELETE', at(id))).toBe(200)
  })

  it('lets contributors delete neither the drafts of others nor what was published of theirs', async () => {
    expect(await status('contributor', 'DELETE', at(await make('editor', uid)))).toBe(403)
    const published = await makePublished(uid, content(uid), 'contributor')
    const refused = await people.contributor.ask('DELETE', at(published))
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('only an editor deletes what is published')
    const together = { documentIds: [published] }
    const path = `${collection}/${uid}/actions/bulkDelete`
    expect(await status('contributor', 'POST', path, together)).toBe(403)
    expect(await status('contributor', 'GET', at(published))).toBe(200)
  })
})

describe.each(live)('%s, which visitors see as soon as it is saved,', (uid) => {
  it('is written by editors, and only read by contributors', async () => {
    expect(await status('editor', 'POST', `${collection}/${uid}`, content(uid))).toBe(201)
    expect(await status('contributor', 'POST', `${collection}/${uid}`, content(uid))).toBe(403)
    const id = await make('administrator', uid)
    const at = `${collection}/${uid}/${id}`
    expect(await status('contributor', 'GET', at)).toBe(200)
    expect(await status('contributor', 'PUT', at, content(uid))).toBe(403)
    expect(await status('contributor', 'DELETE', at)).toBe(403)
    expect(await status('editor', 'PUT', at, content(uid))).toBe(200)
    expect(await status('editor', 'DELETE', at)).toBe(200)
  })
})

describe('date changes', () => {
  const uid = 'api::date-change.date-change'

  it('are made by editors, and only read by contributors', async () => {
    const meeting = await makePublished('api::meeting.meeting')
    const change = { meeting, originalDate: day, change: 'cancelled', noteLocale: 'en' }
    expect(await status('contributor', 'POST', `${collection}/${uid}`, change)).toBe(403)
    const id = await make('editor', uid, change)
    const at = `${collection}/${uid}/${id}`
    expect(await status('contributor', 'GET', at)).toBe(200)
    expect(await status('contributor', 'PUT', at, { note: 'No!' })).toBe(403)
    expect(await status('contributor', 'DELETE', at)).toBe(403)
    expect(await status('editor', 'PUT', at, { note: 'The room is closed.' })).toBe(200)
    expect(await status('editor', 'DELETE', at)).toBe(200)
  })

  it('and so are closed days of a place', async () => {
    const closures = 'api::closure.closure'
    const venue = await make('editor', 'api::venue.venue', { name: 'A hall' })
    const days = { venue, firstDay: day, lastDay: day, dates: 'cancelled', noteLocale: 'en' }
    expect(await status('contributor', 'POST', `${collection}/${closures}`, days)).toBe(403)
    const asked = { venue, firstDay: day, lastDay: day }
    expect(await status('contributor', 'POST', '/branchline/closures/dates', asked)).toBe(403)
    expect(await status('contributor', 'GET', `/branchline/closures?venue=${venue}`)).toBe(200)
    const id = await make('editor', closures, days)
    const at = `${collection}/${closures}/${id}`
    expect(await status('contributor', 'PUT', at, { note: 'No!' })).toBe(403)
    expect(await status('contributor', 'DELETE', at)).toBe(403)
    expect(await status('editor', 'DELETE', at)).toBe(200)
  })
})

describe.each(singles)('%s', (uid, data) => {
  it.each(['', '?locale=es'])(
    '%s is written by editors, and not by contributors',
    async (query) => {
      expect(await status('editor', 'PUT', `${single}/${uid}${query}`, data)).toBe(200)
      expect(await status('contributor', 'GET', `${single}/${uid}${query}`)).toBe(200)
      expect(await status('contributor', 'PUT', `${single}/${uid}${query}`, data)).toBe(403)
      expect(await status('contributor', 'DELETE', `${single}/${uid}${query}`)).toBe(403)
    },
  )
})

describe('the plan of a published meeting', () => {
  const uid = 'api::meeting.meeting'
  const at = (id: string, query = '') => `${collection}/${uid}/${id}${query}`

  async function venue(): Promise<string> {
    return make('administrator', 'api::venue.venue')
  }

  const weekly = { frequency: 'weekly', interval: 1, monday: true }
  const changes: Record<string, () => object | Promise<object>> = {
    firstDate: () => ({ firstDate: '2060-01-12' }),
    allDay: () => ({ allDay: true }),
    startTime: () => ({ startTime: '17:00' }),
    endTime: () => ({ endTime: '20:00' }),
    daysLater: () => ({ daysLater: 1 }),
    timeZone: () => ({ timeZone: 'America/New_York' }),
    recurrence: () => ({ recurrence: { ...weekly, interval: 2 } }),
    furtherDates: () => ({ furtherDates: [{ date: '2060-06-09' }] }),
    phases: () => ({ phases: [{ from: '2060-06-07', startTime: '10:00' }] }),
    planStatus: () => ({ planStatus: 'cancelled' }),
    venue: async () => ({ venue: { connect: [{ documentId: await venue() }], disconnect: [] } }),
  }

  async function series(): Promise<{ id: string; data: object }> {
    const data = {
      ...content(uid),
      recurrence: weekly,
      venue: { connect: [{ documentId: await venue() }], disconnect: [] },
    }
    return { id: await makePublished(uid, data), data }
  }

  it('is not changed by contributors, but by editors, in whatever field', async () => {
    const { id } = await series()
    const before = (await people.contributor.ask('GET', at(id))).json
    const tried: Record<string, object> = {}
    for (const [field, change] of Object.entries(changes)) {
      tried[field] = await change()
      const answer = await people.contributor.ask('PUT', at(id), tried[field])
      expect(answer.status, field).toBe(400)
      expect(answer.json, field).toMatchObject({
        error: {
          name: 'ValidationError',
          details: {
            errors: [{ path: [field], message: expect.stringContaining('only an editor') }],
          },
        },
      })
    }
    expect((await people.contributor.ask('GET', at(id))).json).toEqual(before)
    const all = Object.fromEntries(Object.values(tried).flatMap((one) => Object.entries(one)))
    expect(await status('editor', 'PUT', at(id), all)).toBe(200)
  })

  it('stays while contributors write its texts, in each language', async () => {
    const { id, data } = await series()
    const opened = (await people.contributor.ask('GET', at(id))).json as { data: object }
    const { firstDate, recurrence } = opened.data as { firstDate: string; recurrence: object }
    const texts = { ...data, firstDate, recurrence, summary: 'All are welcome.' }
    expect(await status('contributor', 'PUT', at(id), texts)).toBe(200)
    const translated = { title: 'Reunión', summary: 'Todo el mundo.' }
    expect(await status('contributor', 'PUT', at(id, '?locale=es'), translated)).toBe(200)
    const { firstDate: kept } = (
      (await people.editor.ask('GET', at(id))).json as { data: { firstDate: string } }
    ).data
    expect(kept).toBe(day)
  })

  it('is told in Spanish to whom the admin speaks Spanish', async () => {
    const { id } = await series()
    const me = '/admin/users/me'
    expect(await status('contributor', 'PUT', me, { preferedLanguage: 'es' })).toBe(200)
    const { text } = await people.contributor.ask('PUT', at(id), { startTime: '17:00' })
    expect(text).toContain('lo cambia solo quien puede publicar')
    expect(await status('contributor', 'PUT', me, { preferedLanguage: 'en' })).toBe(200)
  })

  it('is theirs to write while the meeting is a draft', async () => {
    const id = await make('editor', uid)
    expect(await status('contributor', 'PUT', at(id), { startTime: '17:00' })).toBe(200)
  })

  it('is not brought back by contributors where an editor prepares another', async () => {
    const { id } = await series()
    expect(await status('editor', 'PUT', at(id), { startTime: '17:00' })).toBe(200)
    const discard = `${at(id)}/actions/discard`
    expect(await status('contributor', 'POST', discard, {})).toBe(400)
    expect(await status('editor', 'POST', discard, {})).toBe(200)
  })
})

describe('media', () => {
  async function upload(person: Person): Promise<{ status: number; id: number }> {
    const form = fileForm('a.jpg', await picture(40, 30), { info: {} })
    const answer = await people[person].upload('/upload', form)
    const [file] = answer.json as { id: number }[]
    return { status: answer.status, id: file?.id ?? 0 }
  }

  it.each(writers)('%s uploads, describes and deletes their own', async (person) => {
    const { status: answered, id } = await upload(person)
    expect(answered).toBe(201)
    const file = `/upload/files/${id}`
    expect(await status(person, 'GET', file)).toBe(200)
    expect(await status(person, 'DELETE', file)).toBe(200)
  })

  it('of others is deleted by editors, and not by contributors', async () => {
    const { id } = await upload('administrator')
    expect(await status('contributor', 'DELETE', `/upload/files/${id}`)).toBe(403)
    expect(await status('editor', 'DELETE', `/upload/files/${id}`)).toBe(200)
  })

  async function makeFolder(person: Person, parent: number | null = null): Promise<number> {
    made += 1
    const answer = await people[person].ask('POST', '/upload/folders', {
      name: `Folder ${made}`,
      parent,
    })
    expect(answer.status, answer.text).toBe(201)
    return (answer.json as { data: { id: number } }).data.id
  }

  const bulk = (action: string) => `/upload/actions/bulk-${action}`
  const move = (fileIds: number[], folderIds: number[], destinationFolderId: number | null) =>
    ['POST', bulk('move'), { fileIds, folderIds, destinationFolderId }] as const

  /** What a folder of the administrator has two levels below, beside a file of the contributor. */
  async function folders() {
    const outer = await makeFolder('administrator')
    const inner = await makeFolder('administrator', outer)
    const { id: file } = await upload('administrator')
    const { id: own } = await upload('contributor')
    expect(await status('administrator', ...move([file, own], [], inner))).toBe(200)
    return { outer, inner, file, own }
  }

  type Made = Awaited<ReturnType<typeof folders>>
  const requests: Record<string, (of: Made) => readonly [string, string, object?]> = {
    'deleted with others': ({ file, own }) => [
      'POST',
      bulk('delete'),
      { fileIds: [own, file], folderIds: [] },
    ],
    'deleted with its folder': ({ inner }) => [
      'POST',
      bulk('delete'),
      { fileIds: [], folderIds: [inner] },
    ],
    'deleted with the folder above': ({ outer }) => [
      'POST',
      bulk('delete'),
      { folderIds: [outer] },
    ],
    moved: ({ file, own }) => move([own, file], [], null),
    'moved with its folder': ({ inner }) => move([], [inner], null),
    'moved with its folder, by that alone': ({ inner }) => [
      'PUT',
      `/upload/folders/${inner}`,
      { name: 'Mine', parent: null },
    ],
    'renamed with others': ({ file, own }) => [
      'POST',
      bulk('update'),
      { updates: [own, file].map((id) => ({ id, fileInfo: { name: 'mine.jpg' } })) },
    ],
    described: ({ file }) => [
      'PUT',
      `/upload/files/${file}`,
      { fileInfo: { alternativeText: 'Mine' } },
    ],
    'described by machine': ({ file }) => [
      'POST',
      '/upload/actions/generate-ai-metadata',
      { fileIds: [file] },
    ],
    'described by machine, with all others': () => ['POST', '/upload/ai-metadata-jobs'],
  }

  it('of others is not touched by contributors, in whatever way', async () => {
    const made = await folders()
    const everything = async () =>
      (await people.administrator.ask('GET', '/upload/files?sort=id:asc&pageSize=99')).json
    const before = await everything()
    for (const [name, request] of Object.entries(requests)) {
      const [method, path, body] = request(made)
      const answer = await people.contributor.ask(method, path, body)
      expect(answer.status, `${name}: ${answer.text}`).toBe(403)
      expect(answer.text, name).toMatch(/“a.jpg” was uploaded by somebody else.*Ask an editor/)
      expect(await everything(), name).toEqual(before)
    }
    for (const folder of [made.inner, made.outer]) {
      expect(await status('administrator', 'GET', `/upload/folders/${folder}`)).toBe(200)
    }
  })

  it.each([
    ['replaced', (id: number) => `/upload/files/${id}/replace`],
    ['replaced by the form', (id: number) => `/upload?id=${id}`],
  ])('of others is not %s by contributors', async (_, path) => {
    const { id } = await upload('administrator')
    const form = fileForm('b.jpg', await picture(50, 50), { info: {} })
    expect((await people.contributor.upload(path(id), form)).status).toBe(403)
    const { json } = await people.contributor.ask('GET', `/upload/files/${id}`)
    expect(json).toMatchObject({ width: 40, height: 30 })
  })

  it('of their own is moved and deleted by contributors, with folders', async () => {
    const outer = await makeFolder('contributor')
    const inner = await makeFolder('contributor', outer)
    const { id } = await upload('contributor')
    expect(await status('contributor', ...move([id], [], inner))).toBe(200)
    expect(await status('contributor', ...move([], [inner], null))).toBe(200)
    const body = { fileIds: [], folderIds: [inner, outer] }
    expect(await status('contributor', 'POST', bulk('delete'), body)).toBe(200)
    expect(await status('contributor', 'GET', `/upload/files/${id}`)).toBe(404)
  })

  it('is told of in Spanish to whom the admin speaks Spanish', async () => {
    const { id } = await upload('administrator')
    const me = '/admin/users/me'
    expect(await status('contributor', 'PUT', me, { preferedLanguage: 'es' })).toBe(200)
    const { text } = await people.contributor.ask('POST', bulk('delete'), { fileIds: [id] })
    expect(text).toContain('lo subió otra persona')
    expect(await status('contributor', 'PUT', me, { preferedLanguage: 'en' })).toBe(200)
  })

  it('goes onto no page by being uploaded', async () => {
    const page = await makePublished('api::page.page')
    const row = await cms.strapi.db
      .query('api::page.page')
      .findOne({ where: { documentId: page, publishedAt: { $notNull: true } } })
    const form = fileForm('a.jpg', await picture(40, 30))
    form.append('ref', 'api::page.page')
    form.append('refId', String(row.id))
    form.append('field', 'shareImage')
    const answer = await people.contributor.upload('/upload', form)
    expect(answer.status, answer.text).toBe(201)
    const shown = await cms.strapi.db
      .query('api::page.page')
      .findOne({ where: { id: row.id }, populate: { shareImage: true } })
    expect(shown.shareImage).toBeNull()
  })
})

describe('what belongs to administrators', () => {
  const internal = [
    'api::content-revision.content-revision',
    'api::calendar-state.calendar-state',
    'api::import-source.import-source',
    'api::followed-calendar.followed-calendar',
    'api::followed-event.followed-event',
    'api::schedule.schedule',
    'api::version.version',
    'api::former-address.former-address',
  ]
  const paths: [string, string, object?][] = [
    ['GET', '/admin/users'],
    ['POST', '/admin/users', { firstname: 'M', email: 'm@example.org', roles: [1] }],
    ['GET', '/admin/roles'],
    ['GET', '/admin/api-tokens'],
    ['POST', '/admin/api-tokens', { name: 'mine', type: 'full-access' }],
    ['GET', '/admin/transfer/tokens'],
    ['GET', '/admin/webhooks'],
    ['PUT', '/upload/settings', { sizeOptimization: false }],
    ['POST', '/i18n/locales', { code: 'fr', name: 'Français', isDefault: false }],
    ['DELETE', '/i18n/locales/1'],
    ['GET', '/content-type-builder/content-types'],
    ['POST', '/content-type-builder/content-types', {}],
    ['PUT', '/content-manager/content-types/api::page.page/configuration', {}],
    ...internal.map((uid): [string, string] => ['GET', `${collection}/${uid}`]),
    ...internal.map((uid): [string, string, object] => ['POST', `${collection}/${uid}`, {}]),
  ]

  it.each(writers)('is closed to the %s', async (person) => {
    for (const [method, path, body] of paths) {
      expect(await status(person, method, path, body), `${method} ${path}`).toBe(403)
    }
  })

  it('is open to them', async () => {
    for (const path of ['/admin/users', '/admin/roles', '/admin/api-tokens', '/admin/webhooks']) {
      expect(await status('administrator', 'GET', path), path).toBe(200)
    }
  })
})

describe('what a role permits', () => {
  const path = `${collection}/api::topic.topic`
  const permissions = () => cms.strapi.db.query('admin::permission')
  const ofEditors = {
    action: 'plugin::content-manager.explorer.read',
    subject: 'api::topic.topic',
    role: { code: 'strapi-editor' },
  }
  const reads = () => status('editor', 'GET', path)

  it('is worked out once, as long as nothing of it changes', async () => {
    const worked = vi.spyOn(cms.strapi.service('admin::permission'), 'findUserPermissions')
    expect([await reads(), await reads(), await status('contributor', 'GET', path)]).toEqual([
      200, 200, 200,
    ])
    worked.mockClear()
    expect([await reads(), await reads(), await status('contributor', 'GET', path)]).toEqual([
      200, 200, 200,
    ])
    expect(worked).not.toHaveBeenCalled()
  })

  it('counts from the next request on, in whatever way it was changed', async () => {
    expect(await reads()).toBe(200)
    const row = await permissions().findOne({ where: ofEditors, populate: ['role'] })
    await permissions().delete({ where: { id: row.id } })
    expect(await reads()).toBe(403)
    const { id: _gone, ...right } = row
    const again = await permissions().create({ data: { ...right, role: row.role.id } })
    expect(await reads()).toBe(200)
    // The same row, of fewer fields.
    const where = { id: again.id }
    await permissions().update({ where, data: { properties: { ...right.properties, fields: [] } } })
    expect(await reads()).toBe(403)
    await permissions().update({ where, data: { properties: right.properties } })
    expect(await reads()).toBe(200)
  })

  it('goes with the role, and comes with another', async () => {
    const users = cms.strapi.db.query('admin::user')
    const where = { email: 'strapi-editor@example.org' }
    const { roles, id } = await users.findOne({ where, populate: ['roles'] })
    expect(await reads()).toBe(200)
    await users.update({ where: { id }, data: { roles: [] } })
    expect(await reads()).toBe(403)
    await users.update({
      where: { id },
      data: { roles: roles.map((role: { id: number }) => role.id) },
    })
    expect(await reads()).toBe(200)
  })
})

it('the rights and names of roles that each start sets anew are changed by nobody', async () => {
  const role: { id: number; name: string; description: string } = await cms.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-editor' } })
  const { name, description } = role
  const rights = () =>
    cms.strapi.db.query('admin::permission').count({ where: { role: { id: role.id } } })
  const before = await rights()
  const { administrator } = people
  for (const [path, body] of [
    [`/admin/roles/${role.id}/permissions`, { permissions: [] }],
    [`/admin/roles/${role.id}`, { name: 'Writer', description }],
  ] as const) {
    const answer = await administrator.ask('PUT', path, body)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('role of your own')])
  }
  expect(await rights()).toBe(before)
  const saved = await administrator.ask('PUT', `/admin/roles/${role.id}`, { name, description })
  expect(saved.status, saved.text).toBe(200)
})
