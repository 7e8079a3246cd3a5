/** Where a walk asks, and with what: addresses with real ids, and bodies that would do something. */
import type { Cms } from './cms'

export interface Route {
  method: string
  path: string
}

/** Reading as somebody else, or ending a session, would end the walk; the others show files and pages. */
const notWalked =
  /^(\/admin\/(logout|login|register|forgot-password|reset-password|access-token|users\/me\/sessions|transfer\/runner)|\/api\/site\/|\/$|\/\(\(|\/uploads\/|\/_health)/

const walkedMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

export function walkedRoutes({ strapi }: Cms): Route[] {
  return strapi.server
    .listRoutes()
    .filter(({ path }) => !notWalked.test(path))
    .flatMap(({ path, methods }) =>
      methods
        .filter((method: string) => walkedMethods.includes(method))
        .map((method: string) => ({ method, path })),
    )
}

/** About which a route is asked that takes a type: with drafts, without, of visitors, of accounts. */
const collections = [
  'api::page.page',
  'api::venue.venue',
  'api::involvement-entry.involvement-entry',
  'admin::user',
]
const singles = ['api::site-settings.site-settings', 'api::get-involved.get-involved']

/** The types in the place of `:model` and its like; one that is empty where there is none. */
export function modelsFor(path: string): string[] {
  if (!/:(model|uid|type|contentType)\b/.test(path)) return ['']
  if (path.includes('single-types')) return singles
  return path.includes('components') ? ['shared.link'] : collections
}

interface Row {
  id: number
  documentId: string
}

/** The newest row: an older one may be what the walk itself needs. */
async function rowOf({ strapi }: Cms, uid: string): Promise<Row> {
  const isKnown = uid in strapi.contentTypes
  const rows: Record<string, unknown>[] = isKnown
    ? await strapi.db.query(uid).findMany({ orderBy: { id: 'desc' }, limit: 1 })
    : []
  const { id = 1, documentId } = rows[0] ?? {}
  return { id: Number(id), documentId: typeof documentId === 'string' ? documentId : 'x' }
}

/** Whose rows a number in an address means. */
const numbered: [RegExp, string][] = [
  [/^\/admin\/users\//, 'admin::user'],
  [/^\/admin\/roles\//, 'admin::role'],
  [/^\/admin\/(api|admin)-tokens\//, 'admin::api-token'],
  [/^\/admin\/transfer\/tokens\//, 'admin::transfer-token'],
  [/^(\/api)?\/upload\/files\//, 'plugin::upload.file'],
  [/^\/upload\/folders\//, 'plugin::upload.folder'],
  [/^\/i18n\/locales\//, 'plugin::i18n.locale'],
  [/^\/history\/(versions|deleted)\//, 'api::version.version'],
  [/^\/branchline\/withdrawals\//, 'api::person.person'],
  [/^\/involve\/entries\//, 'api::involvement-entry.involvement-entry'],
  [/^\/involve\/answers\//, 'api::saved-answer.saved-answer'],
]

/** The type whose documents a token asks for at that address. */
function typeAt({ strapi }: Cms, path: string): string | undefined {
  const [, name] = /^\/api\/([^/]+)/.exec(path) ?? []
  return Object.values(strapi.contentTypes).find(
    ({ uid, info }) => uid.startsWith('api::') && 'pluralName' in info && info.pluralName === name,
  )?.uid
}

export async function addressFor(cms: Cms, path: string, model: string): Promise<string> {
  const type = typeAt(cms, path)
  const uid = type ?? (model || numbered.find(([form]) => form.test(path))?.[1])
  const { id, documentId } = await rowOf(cms, uid ?? '')
  const isDocument = type !== undefined || path.startsWith('/content-manager')
  const fillers: Record<string, string> = {
    ...{ model, uid: model, type: model, contentType: model },
    ...{ sourceId: documentId, document: documentId, documentId },
    id: isDocument ? documentId : String(id),
    targetField: 'parent',
    name: 'shared',
  }
  return path
    .replace(/:(\w+)(\([^)]*\))?[?*+]?/g, (_, name: string) => fillers[name] ?? '1')
    .replaceAll('/(.*)', '/x')
}

/** What a new document of a type has to have. */
export function contentOf({ strapi }: Cms, uid: string, name: string): Record<string, unknown> {
  const attributes = Object.values(strapi.contentTypes).find((type) => type.uid === uid)?.attributes
  const all: Record<string, unknown> = {
    ...{ title: name, name, from: name, to: 'https://example.org/', order: 1 },
    ...{ firstDate: '2060-01-05', startTime: '18:00', endTime: '19:00', attendance: 'in-person' },
    ...{ branchName: 'Riverside', organizationName: 'Us', kind: 'report' },
  }
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in (attributes ?? all)))
}

let made = 0

/** What would do something if it were let through. */
export async function bodyFor(cms: Cms, path: string, model: string): Promise<object> {
  made += 1
  const name = `walked-${made}`
  const newest = (uid: string) => rowOf(cms, uid)
  const token = { name, description: '', lifespan: null }
  const files = async () => ({
    fileIds: [(await newest('plugin::upload.file')).id],
    folderIds: [],
  })
  const entries = async () => [(await newest('api::involvement-entry.involvement-entry')).id]
  const bodies: [RegExp, () => object | Promise<object>][] = [
    [
      /^\/admin\/(users|roles|webhooks)\/batch-delete/,
      async () => ({ ids: [await idOf(cms, path)] }),
    ],
    [/^\/admin\/users\/me/, () => ({ firstname: name })],
    [
      /^\/admin\/users/,
      async () => ({
        ...{ firstname: name, lastname: '', email: `${name}@example.org` },
        roles: [await idOfRole(cms, 'strapi-super-admin')],
      }),
    ],
    [/^\/admin\/roles\/:id\/permissions/, () => ({ permissions: [] })],
    [/^\/admin\/roles/, () => ({ name, description: '' })],
    [/^\/admin\/admin-tokens/, () => ({ ...token, adminPermissions: [] })],
    [/^\/admin\/api-tokens/, () => ({ ...token, type: 'full-access' })],
    [/^\/admin\/transfer\/tokens/, () => ({ ...token, permissions: ['push'] })],
    [
      /^\/admin\/webhooks/,
      () => ({ name, url: 'https://example.org/', headers: {}, events: ['entry.create'] }),
    ],
    [/^\/admin\/homepage\/layout/, () => ({ widgets: [] })],
    [/^\/admin\/permissions\/check/, () => ({ permissions: [{ action: 'admin::users.read' }] })],
    [/^\/i18n\/locales/, () => ({ code: 'fr', name: 'French (fr)', isDefault: false })],
    [/^\/i18n\/settings/, () => ({ aiLocalizations: true })],
    [
      /^\/upload\/settings/,
      () => ({ sizeOptimization: false, responsiveDimensions: false, autoOrientation: false }),
    ],
    [/^\/upload\/configuration/, () => ({ pageSize: 100, sort: 'createdAt:ASC' })],
    [/^\/upload\/folders/, () => ({ name, parent: null })],
    [/^\/upload\/actions\/bulk-delete/, files],
    [
      /^\/upload\/actions\/bulk-move/,
      async () => ({ ...(await files()), destinationFolderId: null }),
    ],
    [
      /^\/upload\/actions\/bulk-update/,
      async () => ({
        updates: [{ id: (await newest('plugin::upload.file')).id, fileInfo: { name } }],
      }),
    ],
    [/^\/upload/, () => ({ fileInfo: { name } })],
    [/^\/schedule/, () => ({ locale: 'en', publishAt: '2060-01-05T10:00:00.000Z' })],
    [/^\/involve\/entries\/handled/, async () => ({ ids: await entries(), handled: true })],
    [/^\/involve\/entries\/delete/, async () => ({ ids: await entries() })],
    [/^\/involve\/entries\/export/, () => ({ kinds: [] })],
    [/^\/involve\/entries\/:id\/reply/, () => ({ subject: name, text: name, name, seen: 0 })],
    [/^\/branchline\/letters/, () => ({ asLastTime: true })],
    [/^\/involve\/answers/, () => ({ name, subject: name, text: name })],
    [/^\/involve/, () => ({ page: 1 })],
    [/^\/api\//, () => ({ data: contentOf(cms, typeAt(cms, path) ?? '', name) })],
    [
      /\/actions\/bulk/,
      async () => ({ documentIds: [(await newest(typeAt(cms, path) ?? model)).documentId] }),
    ],
    [
      /\/configuration$/,
      () => ({ settings: { bulkable: true }, metadatas: {}, layouts: { list: ['id'], edit: [] } }),
    ],
  ]
  const body = bodies.find(([form]) => form.test(path))?.[1]
  return body === undefined ? contentOf(cms, model, name) : await body()
}

async function idOfRole({ strapi }: Cms, code: string): Promise<number> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } })
  return Number(role.id)
}

async function idOf(cms: Cms, path: string): Promise<number> {
  const uid = numbered.find(([form]) => form.test(path))?.[1] ?? 'admin::webhook'
  return (await rowOf(cms, uid)).id
}
