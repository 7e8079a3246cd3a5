import type { Core, UID } from '@strapi/strapi'
import { isRecord } from '../records'
import { each } from '../each'
import { columnOf, componentJoin, fileJoin, joinTableOf, tableOf } from '../strapi/tables'

type Strapi = Core.Strapi

/** A file, with what texts call it by. */
export interface LibraryFile {
  id: number
  name: string
  hash: string
}

/** A row of a document or of a component, and the field in which something stands. */
export interface Holder {
  uid: string
  id: number
  field: string
}

export interface Held {
  file: LibraryFile
  holder: Holder
}

const files = 'plugin::upload.file'

/** Every row in which one of these files stands: in a field for files, in a text, or as an address. */
export async function readHeld(strapi: Strapi, wanted: LibraryFile[]): Promise<Held[]> {
  if (wanted.length === 0) return []
  return [...(await inFields(strapi, wanted)), ...(await inTexts(strapi, wanted))]
}

async function inFields(strapi: Strapi, wanted: LibraryFile[]): Promise<Held[]> {
  const byId = new Map(wanted.map((file) => [file.id, file]))
  const rows = await select(strapi, joinTableOf(strapi, files, 'related'), (query) =>
    query.whereIn(fileJoin.file, [...byId.keys()]),
  )
  return rows.flatMap((row) => {
    const file = byId.get(Number(row[fileJoin.file]))
    const holder = {
      uid: String(row[fileJoin.holderType]),
      id: Number(row[fileJoin.holder]),
      field: String(row[fileJoin.field]),
    }
    return file ? [{ file, holder }] : []
  })
}

/** Texts hold a copy of what the library knew, whose addresses have the file's hash in them. */
async function inTexts(strapi: Strapi, wanted: LibraryFile[]): Promise<Held[]> {
  const held = await each(models(strapi), async (model) => {
    const fields = Object.entries(model.attributes).filter(([name, { type }]) =>
      holdsAddresses(name, type),
    )
    return each(fields, async ([field]) => {
      const column = columnOf(strapi, model.uid, field)
      const rows = await select(strapi, tableOf(strapi, model.uid), (query) =>
        query.where((any) => {
          for (const { hash } of wanted) {
            any.orWhereRaw('cast(?? as text) like ?', [column, `%${hash}%`])
          }
        }),
      )
      return rows.flatMap((row) => {
        const text = JSON.stringify(row[column])
        return wanted
          .filter(({ hash }) => text.includes(hash))
          .map((file) => ({ file, holder: { uid: model.uid, id: Number(row['id']), field } }))
      })
    })
  })
  return held.flat(2)
}

function holdsAddresses(name: string, type: string): boolean {
  return type === 'blocks' || (type === 'string' && /url$/i.test(name))
}

/** The row of the document in which a component stands; none for what is left over of old ones. */
export async function readOwners(strapi: Strapi, holder: Holder): Promise<Holder[]> {
  if (isContentType(holder.uid)) return [holder]
  const places = models(strapi).flatMap(({ uid, attributes }) =>
    Object.entries(attributes)
      .filter(([, attribute]) => holdsComponent(attribute, holder.uid))
      .map(([field]) => ({ uid, field })),
  )
  const owners = await each(places, async ({ uid, field }) => {
    const rows = await select(strapi, joinTableOf(strapi, uid, field), (query) =>
      query.where({
        [componentJoin.component]: holder.id,
        [componentJoin.componentType]: holder.uid,
        [componentJoin.field]: field,
      }),
    )
    return rows.map((row) => ({ uid, id: Number(row[componentJoin.holder]), field }))
  })
  return (await each(owners.flat(), (owner) => readOwners(strapi, owner))).flat()
}

function isContentType(uid: string): uid is UID.ContentType {
  return uid.includes('::')
}

interface Attribute {
  type: string
  component?: string
  components?: readonly string[]
}

interface Model {
  uid: string
  attributes: Record<string, Attribute>
}

/** Our own types, and what they are made of. */
function models(strapi: Strapi): Model[] {
  const types: Model[] = Object.values(strapi.contentTypes)
  const components: Model[] = Object.values(strapi.components)
  return [...types.filter(({ uid }) => uid.startsWith('api::')), ...components]
}

function holdsComponent({ type, component, components = [] }: Attribute, uid: string): boolean {
  return (
    (type === 'component' && component === uid) ||
    (type === 'dynamiczone' && components.includes(uid))
  )
}

type Query = ReturnType<ReturnType<Core.Strapi['db']['connection']>['where']>

async function select(
  strapi: Strapi,
  table: string,
  narrow: (query: Query) => PromiseLike<unknown>,
): Promise<Record<string, unknown>[]> {
  return await strapi.db.transaction(async ({ trx }) => {
    const rows = await narrow(trx(table).select('*'))
    return Array.isArray(rows) ? rows.filter(isRecord) : []
  })
}
