/** Whatever changes what the public sees raises the content revision, whoever changes it and how. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { MeetingDate, OccurrenceList, Page, Revision, Site } from '../src/contract'
import { programWith, registerAdministrator, type AdminSession } from './admin'
import { startCms, type Answer, type Cms } from './cms'
import { inDays } from './days'
import { collection, documentIn, single } from './documents'
import { picture } from './pictures'
import { fileForm, fileIn } from './uploads'
import { readJson } from './visitor'

let cms: Cms
let admin: AdminSession

beforeAll(async () => {
  cms = await startCms({ example: true })
  admin = await registerAdministrator(cms)
})
afterAll(() => cms.stop())

const door = <T>(path: string, of: Pick<Cms, 'ask'> = cms) => readJson<T>(of, path)

async function revision(of: Pick<Cms, 'ask'> = cms): Promise<string> {
  return ((await of.ask('/api/site/revision')).json as Revision).revision
}

/** Does something that the public sees. */
async function seen(what: string, act: () => Promise<Answer>): Promise<Answer> {
  const before = await revision()
  const answer = await act()
  expect(answer.status, `${what}: ${answer.text}`).toBeLessThan(300)
  expect(await revision(), what).not.toBe(before)
  return answer
}

/** Does something of which the public sees nothing. */
async function unseen(what: string, act: () => Promise<Answer>): Promise<Answer> {
  const before = await revision()
  const answer = await act()
  expect(answer.status, `${what}: ${answer.text}`).toBeLessThan(300)
  expect(await revision(), what).toBe(before)
  return answer
}

const soon = inDays(3)
const kinds = [
  { uid: 'api::page.page', rest: '/api/pages', data: { title: 'Seen' } },
  { uid: 'api::position.position', rest: '/api/positions', data: { title: 'Seen', order: 9 } },
  {
    uid: 'api::meeting.meeting',
    rest: '/api/meetings',
    data: {
      title: 'Seen',
      firstDate: soon,
      startTime: '18:00',
      endTime: '19:00',
      planStatus: 'scheduled',
      attendance: 'online',
    },
  },
] as const

const plainKinds = [
  { uid: 'api::venue.venue', data: { name: 'Seen' }, change: { name: 'Changed' } },
  { uid: 'api::topic.topic', data: { name: 'Seen', slug: 'seen' }, change: { name: 'Changed' } },
  {
    uid: 'api::redirect.redirect',
    data: { from: '/was-seen', to: '/' },
    change: { to: '/meetings' },
  },
] as const

// Meetings have more that follows from a change than the others.
const few = kinds.filter(({ uid }) => uid === 'api::meeting.meeting')

describe.each(isWhole ? kinds : few)('in the admin, $uid', ({ uid, data }) => {
  const address = `${collection}/${uid}`

  it('is seen when it is published, taken back or deleted, not while it is a draft', async () => {
    const post = (path: string, body: object = {}) => admin.ask('POST', `${address}${path}`, body)
    const id = documentIn(await unseen('create', () => post('', data)))
    await unseen('save', () => admin.ask('PUT', `${address}/${id}`, { title: 'Seen 2' }))
    await seen('publish', () => post(`/${id}/actions/publish`))
    await unseen('save again', () => admin.ask('PUT', `${address}/${id}`, { title: 'Seen 3' }))
    await unseen('discard', () => post(`/${id}/actions/discard`))
    const copy = documentIn(await unseen('clone', () => post(`/clone/${id}`, { title: 'Copy' })))
    await seen('unpublish', () => post(`/${id}/actions/unpublish`))
    const both = { documentIds: [id, copy] }
    await seen('bulk publish', () => post('/actions/bulkPublish', both))
    await seen('bulk unpublish', () => post('/actions/bulkUnpublish', both))
    await seen('publish once more', () => post(`/${id}/actions/publish`))
    await unseen('translate', () =>
      admin.ask('PUT', `${address}/${id}?locale=es`, { title: 'Visto' }),
    )
    await seen('publish the translation', () => post(`/${id}/actions/publish?locale=es`))
    await seen('delete the translation', () => admin.ask('DELETE', `${address}/${id}?locale=es`))
    await seen('delete', () => admin.ask('DELETE', `${address}/${id}`))
    await seen('create and publish', () => post('/actions/publish', data))
    await seen('bulk delete', () => post('/actions/bulkDelete', { documentIds: [copy] }))
  })
})

describe.each(plainKinds)('in the admin, $uid', ({ uid, data, change }) => {
  const address = `${collection}/${uid}`

  it('is seen at once, having no drafts', async () => {
    const id = documentIn(await seen('create', () => admin.ask('POST', address, data)))
    await seen('save', () => admin.ask('PUT', `${address}/${id}`, change))
    await seen('delete', () => admin.ask('DELETE', `${address}/${id}`))
    const other = documentIn(await seen('create', () => admin.ask('POST', address, data)))
    await seen('bulk delete', () =>
      admin.ask('POST', `${address}/actions/bulkDelete`, { documentIds: [other] }),
    )
  })
})

it('date changes are seen when they are made, changed and taken back', async () => {
  const slug = 'weekly-branch-meeting'
  const meeting = await cms.strapi.db
    .query('api::meeting.meeting')
    .findOne({ where: { slug, publishedAt: { $notNull: true }, locale: 'en' } })
  const { data } = await door<OccurrenceList>('/meetings?limit=100')
  const last = data.filter((date) => date.slug === slug).at(-1)
  const address = `${collection}/api::date-change.date-change`
  const created = await seen('cancel', () =>
    admin.ask('POST', address, {
      meeting: { connect: [{ documentId: meeting.documentId }] },
      originalDate: last?.originalDate,
      change: 'cancelled',
    }),
  )
  const id = documentIn(created)
  await seen('note', () => admin.ask('PUT', `${address}/${id}`, { note: 'Sorry.' }))
  await seen('take back', () => admin.ask('DELETE', `${address}/${id}`))
})

it('closed days are seen when they are said, changed and taken back', async () => {
  const meeting = await cms.strapi.documents('api::meeting.meeting').findFirst({
    filters: { slug: 'weekly-branch-meeting' },
    populate: ['venue'],
  })
  const { data } = await door<OccurrenceList>('/meetings?limit=100')
  const last = data.filter((date) => date.slug === meeting?.slug).at(-1)?.originalDate
  const status = async () => {
    const { occurrence } = await door<MeetingDate>(`/meetings/weekly-branch-meeting/${last}`)
    return `${occurrence.status} ${occurrence.change?.note?.text ?? ''}`.trim()
  }
  const address = `${collection}/api::closure.closure`
  const created = await seen('close', () =>
    admin.ask('POST', address, {
      venue: { connect: [{ documentId: meeting?.venue?.documentId }] },
      firstDay: last,
      lastDay: last,
      note: 'Locked.',
    }),
  )
  expect(await status()).toBe('cancelled Locked.')
  const id = documentIn(created)
  await seen('note', () => admin.ask('PUT', `${address}/${id}`, { note: 'Sorry.' }))
  expect(await status()).toBe('cancelled Sorry.')
  await seen('open', () => admin.ask('DELETE', `${address}/${id}`))
  expect(await status()).toBe('scheduled')
})

it('what a date has of its own is seen once it is published, and gone when it is taken back', async () => {
  const slug = 'weekly-branch-meeting'
  const { data } = await door<OccurrenceList>('/meetings?limit=100')
  const last = data.filter((date) => date.slug === slug).at(-1)
  const meeting = await cms.strapi.db
    .query('api::meeting.meeting')
    .findOne({ where: { slug, publishedAt: { $notNull: true }, locale: 'en' } })
  const address = `${collection}/api::special-date.special-date`
  const words = { title: 'Seen', originalDate: last?.originalDate }
  const relation = { connect: [{ documentId: meeting.documentId }] }
  const made = await unseen('draft', () =>
    admin.ask('POST', address, { ...words, meeting: relation }),
  )
  const id = documentIn(made)
  await seen('publish', () => admin.ask('POST', `${address}/${id}/actions/publish`, words))
  const shown = await door<OccurrenceList>('/meetings?limit=100')
  expect(shown.data.map(({ ownTitle }) => ownTitle)).toContain('Seen')
  await seen('unpublish', () => admin.ask('POST', `${address}/${id}/actions/unpublish`, {}))
  await seen('publish', () => admin.ask('POST', `${address}/${id}/actions/publish`, words))
  await seen('delete', () => admin.ask('DELETE', `${address}/${id}`))
  const after = await door<OccurrenceList>('/meetings?limit=100')
  expect(after.data.map(({ ownTitle }) => ownTitle)).not.toContain('Seen')
})

it('settings and navigation are seen when they are saved, in each language', async () => {
  const settings = `${single}/api::site-settings.site-settings`
  await seen('settings', () => admin.ask('PUT', settings, { tagline: 'Seen' }))
  expect((await door<Site>('')).tagline).toBe('Seen')
  await seen('settings in Spanish', () =>
    admin.ask('PUT', `${settings}?locale=es`, { tagline: 'Visto' }),
  )
  const navigation = `${single}/api::navigation.navigation`
  const header = [{ label: 'Seen', builtIn: 'meetings' }]
  await seen('navigation', () => admin.ask('PUT', navigation, { header }))
  await seen('delete a language', () => admin.ask('DELETE', `${navigation}?locale=es`))
})

describe('a program with an API token', () => {
  const asked = isWhole ? kinds : kinds.slice(0, 1)

  it.each(asked)('is seen where it publishes $uid, not where it drafts', async ({ rest, data }) => {
    const program = await programWith(cms, 'full-access', rest)
    const ask = (method: string, path: string, body?: object) =>
      program.ask(method, path, body && { data: body })
    const id = documentIn(await seen('create', () => ask('POST', rest, data)))
    await unseen('draft', () => ask('PUT', `${rest}/${id}?status=draft`, { title: 'Draft' }))
    await seen('change', () => ask('PUT', `${rest}/${id}`, { title: 'Changed' }))
    await seen('delete', () => ask('DELETE', `${rest}/${id}`))
    await unseen('create a draft', () => ask('POST', `${rest}?status=draft`, data))
  })
})

describe('media', () => {
  it('are seen when they are described, replaced, cropped or deleted, one or several', async () => {
    const upload = await seen('upload', async () =>
      admin.upload('/upload', fileForm('one.jpg', await picture(900, 600))),
    )
    const id = fileIn(upload).id
    const describe = (info: object) => {
      const form = new FormData()
      form.append('fileInfo', JSON.stringify(info))
      return admin.upload(`/upload?id=${id}`, form)
    }
    await seen('alternative text', () => describe({ alternativeText: 'A crowd' }))
    await seen('alternative text in Spanish', () =>
      admin.ask('PUT', `/branchline/alternative-texts/${id}?locale=es`, { text: 'Una multitud' }),
    )
    await seen('caption', () => describe({ caption: 'On the bridge' }))
    await seen('focal point', () => describe({ focalPoint: { x: 10, y: 20 } }))
    await seen('details at the other address', () =>
      admin.ask('PUT', `/upload/files/${id}`, { fileInfo: { alternativeText: 'A march' } }),
    )
    await seen('bulk update', () =>
      admin.ask('POST', '/upload/actions/bulk-update', {
        updates: [{ id, fileInfo: { alternativeText: 'Many' } }],
      }),
    )
    await seen('replace, as a crop does', async () =>
      admin.upload(`/upload?id=${id}`, fileForm('one.jpg', await picture(300, 300))),
    )
    await seen('delete', () => admin.ask('DELETE', `/upload/files/${id}`))
  })

  it('stay as they are when they move to a folder, and are seen when it is deleted', async () => {
    const upload = await admin.upload('/upload', fileForm('two.jpg', await picture(900, 600)))
    const id = fileIn(upload).id
    await admin.ask('PUT', `/upload/files/${id}`, { fileInfo: { alternativeText: 'A street' } })
    const page = await cms.strapi.documents('api::page.page').create({
      locale: 'en',
      data: {
        title: 'With a picture',
        slug: 'with-a-picture',
        sections: [{ __component: 'sections.picture', image: id }],
      },
      status: 'published',
    })
    const before = await door<Page>('/pages/with-a-picture')
    expect(before.sections).toHaveLength(1)
    const folder = await admin.ask('POST', '/upload/folders', { name: 'Pictures', parent: null })
    const destinationFolderId = (folder.json as { data: { id: number } }).data.id
    const moved = await admin.ask('POST', '/upload/actions/bulk-move', {
      fileIds: [id],
      destinationFolderId,
    })
    expect(moved.status, moved.text).toBe(200)
    expect(await door<Page>('/pages/with-a-picture')).toEqual(before)
    const pages = cms.strapi.documents('api::page.page')
    await pages.update({ documentId: page.documentId, locale: 'en', data: { sections: [] } })
    await pages.publish({ documentId: page.documentId, locale: 'en' })
    expect((await door<Page>('/pages/with-a-picture')).sections).toEqual([])
    await seen('delete with its folder', () =>
      admin.ask('POST', '/upload/actions/bulk-delete', { folderIds: [destinationFolderId] }),
    )
  })
})

it('nothing else is seen: neither users, nor roles, nor tokens, nor reading', async () => {
  await unseen('invite', () =>
    admin.ask('POST', '/admin/users', { firstname: 'Bo', email: 'bo@example.org', roles: [1] }),
  )
  await unseen('a token', () =>
    admin.ask('POST', '/admin/api-tokens', {
      name: 'Reader',
      description: '',
      type: 'read-only',
      lifespan: null,
      permissions: null,
    }),
  )
  await unseen('a folder', () =>
    admin.ask('POST', '/upload/folders', { name: 'Empty', parent: null }),
  )
  await unseen('a list', () => admin.ask('GET', `${collection}/api::page.page`))
})

it('whoever would rather wait than hear that nothing is new is told of a change with the answer to it', async () => {
  const venues = cms.strapi.documents('api::venue.venue')
  // Nobody waits longer than a second, and on a busy machine a change may take more.
  const heard = vi.fn(async (name: string) => {
    const before = await revision()
    const headers = { prefer: 'wait=1' }
    const waiting = cms.ask(`/api/site/revision?after=${before}`, { headers })
    const { documentId } = await venues.create({ data: { name } })
    const told = (await waiting).json as Revision
    return told.revision !== before && told.changes?.some(({ document }) => document === documentId)
  })
  await vi.waitUntil(() => heard(`Waited for ${heard.mock.calls.length}`), { timeout: 60_000 })
  expect(heard.mock.calls.length).toBeLessThan(6)
})

describe('a change and its count', () => {
  const files = () => cms.strapi.db.query('plugin::upload.file')
  const venues = () => cms.strapi.documents('api::venue.venue')

  it('are both undone when what they belong to fails', async () => {
    const before = await revision()
    const [file] = await files().findMany({ limit: 1 })
    const failing = cms.strapi.db.transaction(async () => {
      await files().update({ where: { id: file.id }, data: { alternativeText: 'Undone' } })
      await venues().create({ data: { name: 'Undone' } })
      throw new Error('something later goes wrong')
    })
    await expect(failing).rejects.toThrow('something later')
    expect(await revision()).toBe(before)
    expect(await files().findOne({ where: { id: file.id } })).toEqual(file)
    expect(await venues().count({ filters: { name: 'Undone' } })).toBe(0)
  })

  it('are made together or not at all', async () => {
    const [file] = await files().findMany({ limit: 1 })
    const counted = await files().count()
    const { connection } = cms.strapi.db
    await connection.schema.renameTable('content_revisions', 'content_revisions_gone')
    const changes = [
      () => files().update({ where: { id: file.id }, data: { alternativeText: 'Uncounted' } }),
      () => files().create({ data: { ...file, id: undefined, name: 'Uncounted' } }),
      () => files().delete({ where: { id: file.id } }),
      () => venues().create({ data: { name: 'Uncounted' } }),
    ]
    for (const change of changes) await expect(change()).rejects.toThrow()
    await connection.schema.renameTable('content_revisions_gone', 'content_revisions')
    expect(await files().findOne({ where: { id: file.id } })).toEqual(file)
    expect(await files().count()).toBe(counted)
    expect(await venues().count({ filters: { name: 'Uncounted' } })).toBe(0)
  })

  it('are not made by a publication that is refused', async () => {
    const address = `${collection}/api::meeting.meeting`
    const before = await revision()
    const refused = await admin.ask('POST', `${address}/actions/publish`, {
      ...kinds[2].data,
      timeZone: 'Mars/Olympus',
    })
    expect(refused.status).toBe(400)
    expect(await revision()).toBe(before)
  })
})
