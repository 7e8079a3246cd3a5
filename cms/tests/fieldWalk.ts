/**
 * Whatever writes is asked with every attribute of what it writes, those that Strapi notes itself among
 * them, and with values that no form sends. An attribute that is new is walked by itself.
 */
import {
  accountOf,
  cms,
  inWords,
  isEntry,
  isTheirs,
  walkers,
  watch,
  type Walker,
} from './adminWalk'
import { collection, documentIn, single } from './documents'
import { contentOf } from './walkAddresses'

/** One way of writing something. */
interface Way {
  walker: Walker
  method: 'POST' | 'PUT'
  address: string
  /** The type of what is written. */
  uid: string
  /** The document; null: a new one. */
  documentId: string | null
  wrap: (fields: Record<string, unknown>) => unknown
}

/** What Strapi notes itself, by its names and by those of columns, and what bends objects. */
const noted = [
  ...['id', 'documentId', 'createdBy', 'updatedBy', 'createdAt', 'updatedAt', 'publishedAt'],
  ...['locale', 'localizations', 'status', 'roles', 'isActive', 'blocked', 'password'],
  ...['document_id', 'created_by_id', 'updated_by_id', 'published_at', 'reviewed_by_id'],
  ...['registrationToken', 'resetPasswordToken', '__pivot', '__component', '__type', 'constructor'],
]

const hostile = (other: { id: number; documentId: string }): unknown[] => [
  other.documentId,
  other.id,
  '../../../admin/users/1',
  { connect: [{ id: other.id, documentId: other.documentId }], disconnect: [] },
  { set: [{ id: 1 }] },
  { id: 1, documentId: other.documentId },
  [{ id: 1, __component: 'sections.rich-text', __pivot: { field: 'x', page_id: other.id } }],
  [other.documentId, 1],
  null,
  true,
  -1,
  1e308,
  '2020-01-01T00:00:00.000Z',
  '<script>alert(1)</script>',
  '\u0000\u202e',
  'x'.repeat(70_000),
  { $ne: null },
  { toString: 'x', then: 'x' },
]

/** The types that people write, as the cms has them. */
function writtenTypes() {
  return Object.values(cms.strapi.contentTypes).filter(
    ({ uid, pluginOptions }) =>
      uid.startsWith('api::') &&
      (pluginOptions?.['content-manager'] as { visible?: boolean } | undefined)?.visible !== false,
  )
}

let made = 0
const newName = () => `walked-field-${(made += 1)}`
const asIs: Way['wrap'] = (fields) => fields
const asData: Way['wrap'] = (fields) => ({ data: fields })

interface Type {
  kind: string
  info: { singularName: string; pluralName: string }
  options?: { draftAndPublish?: boolean }
}

async function waysOf(uid: string): Promise<Way[]> {
  const type: Type = cms.strapi.contentTypes[uid as 'api::page.page']
  const at = type.kind === 'singleType' ? `${single}/${uid}` : `${collection}/${uid}`
  const hasDrafts = type.options?.draftAndPublish === true
  const { pluralName, singularName } = type.info
  if (type.kind === 'singleType') {
    const row = await cms.strapi.db.query(uid).findOne({})
    const documentId = String(row?.documentId)
    return [
      { walker: 'editor', method: 'PUT', address: at, uid, documentId, wrap: asIs },
      ...tokenWay(uid, `/api/${singularName}`, documentId),
    ]
  }
  const own = async (walker: Walker): Promise<Way[]> => {
    const made = await walkers[walker]('POST', at, contentOf(cms, uid, newName()))
    if (made.status !== 201) return []
    const documentId = documentIn(made)
    const way = { walker, uid, wrap: asIs }
    return [
      { ...way, method: 'POST', address: at, documentId: null },
      { ...way, method: 'PUT', address: `${at}/${documentId}`, documentId },
      ...(hasDrafts && walker === 'editor'
        ? [
            {
              ...way,
              method: 'POST' as const,
              address: `${at}/${documentId}/actions/publish`,
              documentId,
            },
          ]
        : []),
      ...(walker === 'editor' ? tokenWay(uid, `/api/${pluralName}/${documentId}`, documentId) : []),
    ]
  }
  return [...(hasDrafts ? await own('contributor') : []), ...(await own('editor'))]
}

function tokenWay(uid: string, address: string, documentId: string): Way[] {
  const isThere = cms.strapi.server
    .listRoutes()
    .some(({ path }) => path === address.replace(documentId, ':id'))
  if (!isThere) return []
  return [{ walker: 'full token', method: 'PUT', address, uid, documentId, wrap: asData }]
}

/** What is no document: one's own account, a file that is one's own, a folder. */
async function otherWays(): Promise<Way[]> {
  const walker = 'contributor' as const
  const made = await walkers[walker]('POST', '/upload/folders', { name: newName(), parent: null })
  const { id } = (made.json as { data: { id: number } }).data
  const way = { walker, documentId: null, wrap: asIs }
  return [
    { ...way, method: 'PUT', address: '/admin/users/me', uid: 'admin::user' },
    { ...way, method: 'PUT', address: `/upload/folders/${id}`, uid: 'plugin::upload.folder' },
    {
      ...way,
      method: 'POST',
      address: '/upload/actions/bulk-update',
      uid: 'plugin::upload.file',
      wrap: (fileInfo) => ({ updates: [{ id: 1, fileInfo }] }),
    },
  ]
}

export interface FieldsFound {
  wrong: string[]
  /** How many requests there were. */
  asked: number
  /** Those that were taken. */
  taken: number
  /** The types into which any was taken. */
  into: Set<string>
  /** Fields that a type has of its own and nobody asked it with, and what Strapi notes and nobody asked any. */
  unasked: string[]
}

/**
 * @param isWhole each attribute by each way with each value; else by one way with one value, another
 *   for each
 * @param uids the types; all when left out
 */
export async function walkFields(
  isWhole: boolean,
  uids = writtenTypes().map(({ uid }) => String(uid)),
): Promise<FieldsFound> {
  const found: FieldsFound = { wrong: [], asked: 0, taken: 0, into: new Set(), unasked: [] }
  const unasked = new Set(noted)
  // One after the other: each makes documents, and SQLite has one connection.
  const ways: Way[] = []
  for (const uid of uids) ways.push(...(await waysOf(uid)))
  ways.push(...(await otherWays()))
  for (const { uid } of ways) for (const field of ownFieldsOf(uid)) unasked.add(`${uid} ${field}`)
  for (const way of ways) {
    const fields = isWhole ? fieldsOf(way.uid) : shareOf(way, ways)
    await walkWay(way, fields, isWhole, found)
    for (const field of fields) {
      unasked.delete(field)
      unasked.delete(`${way.uid} ${field}`)
    }
  }
  return { ...found, unasked: [...unasked] }
}

/** Of what Strapi notes of every type alike, a type is asked with one in so many in a short run. */
const notedShare = 8

/**
 * What a way is asked with in a short run: its share of what is the type's own and of some that Strapi
 * notes, so that each type is asked with each of that by one way, of the next type by the next, with the
 * next that Strapi notes.
 */
function shareOf(way: Way, ways: Way[]): string[] {
  const intoType = ways.filter(({ uid }) => uid === way.uid)
  const typesBefore = [...new Set(ways.map(({ uid }) => uid))].indexOf(way.uid)
  const turn = intoType.indexOf(way) + typesBefore
  return fieldsOf(way.uid)
    .filter((_field, index) => index >= noted.length || (index + typesBefore) % notedShare === 0)
    .filter((_field, index) => (index + turn) % intoType.length === 0)
}

const fieldsOf = (uid: string): string[] => [...noted, ...ownFieldsOf(uid)]

function ownFieldsOf(uid: string): string[] {
  const { attributes } = cms.strapi.getModel(uid as 'admin::user')
  return Object.keys(attributes).filter((field) => !noted.includes(field))
}

let turn = 0

async function walkWay(
  way: Way,
  fields: string[],
  isWhole: boolean,
  found: FieldsFound,
): Promise<void> {
  const { walker, method, address, uid } = way
  const accountId = await accountOf(walker)
  const [other] = await cms.strapi.db.query(uid).findMany({ limit: 1, orderBy: { id: 'asc' } })
  const values = hostile({
    id: Number(other?.id ?? 1),
    documentId: String(other?.documentId ?? 'x'),
  })
  for (const field of fields) {
    turn += 1
    for (const value of isWhole ? values : [values[turn % values.length]]) {
      const body = way.wrap({ ...contentOf(cms, uid, newName()), [field]: value })
      await watch.take()
      const { status, text } = await walkers[walker](method, address, body)
      found.asked += 1
      if (status < 400) {
        found.taken += 1
        found.into.add(uid)
      }
      const said = `${method} ${address} ${field}: ${JSON.stringify(value)?.slice(0, 90)} answered ${status}`
      if (status >= 500) found.wrong.push(`${walker}: ${said}: ${text.slice(0, 200)}`)
      for (const change of await watch.take()) {
        const isOwn =
          isTheirs(walker, change, accountId) && isOf(way, change.table, change.of, change.act)
        if (!isOwn) found.wrong.push(`${walker}: ${said}: ${inWords(change)}`)
      }
    }
  }
}

/** Whether a row is of what was written, a part of it, or what follows from it. */
function isOf({ uid, documentId }: Way, table: string, of: string | null, act: string): boolean {
  const types = Object.values(cms.strapi.contentTypes)
  const type = types.find(({ collectionName }) => collectionName === table)
  // Whose accounts, files and entries are, is not asked by document.
  if (!type?.uid.startsWith('api::') || isEntry(table)) return true
  if (type.uid !== uid) return ['api::redirect.redirect', ...following].includes(type.uid)
  return of === documentId || (documentId === null && act === 'insert')
}

/** What the cms keeps of each change. */
const following = [
  'api::version.version',
  'api::former-address.former-address',
  'api::content-revision.content-revision',
  'api::calendar-state.calendar-state',
  'api::schedule.schedule',
  'api::preview-round.preview-round',
]
