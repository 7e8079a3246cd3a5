import type { Core, UID } from '@strapi/strapi'

interface PopulateBuilder {
  populateDeep: (levels: number) => { build: () => Promise<object> }
}

/** How a query asks for all that the form of a type shows, at any depth. */
export async function allThatAFormShows(strapi: Core.Strapi, uid: string): Promise<object> {
  const builders: (uid: string) => PopulateBuilder = strapi
    .plugin('content-manager')
    .service('populate-builder')
  return builders(uid).populateDeep(Infinity).build()
}

export interface FormMetadata {
  edit: Record<string, unknown>
  list: Record<string, unknown>
}

/** What Strapi keeps of how a type is edited and listed. */
export interface FormConfiguration {
  settings: Record<string, unknown>
  metadatas: Record<string, FormMetadata>
  layouts: { edit: unknown; list: unknown }
}

/** Keeps how the forms of content types, or of components, look. */
export interface FormService {
  findConfiguration: (type: { uid: string }) => Promise<FormConfiguration>
  updateConfiguration: (type: { uid: string }, configuration: FormConfiguration) => Promise<unknown>
}

export function formsOf(strapi: Core.Strapi, of: 'content-types' | 'components'): FormService {
  return strapi.plugin('content-manager').service(of)
}

/** Of a type or a component, what is used here of what the admin is told. */
interface ToldType {
  uid: string
  options?: object
}

/**
 * Has the admin told of each type, among its options, which one it is: these are all of it that Strapi
 * hands to whoever changes a form or a list.
 */
export function tellTypes(strapi: Core.Strapi): void {
  const teller: { toDto: (type: ToldType) => ToldType } = strapi
    .plugin('content-manager')
    .service('data-mapper')
  const { toDto } = teller
  teller.toDto = (type) => ({ ...toDto(type), options: { ...type.options, uid: type.uid } })
}

interface PreviewRoute {
  path: string
  config: { policies?: unknown[] }
}

/** Strapi's plugin, as `extensions/content-manager` gets it before it is loaded. */
export interface ContentManagerPlugin {
  routes: { preview: { routes: PreviewRoute[] } }
}

/** Of Strapi's routes, the one that makes links to drafts. */
export const previewPath = '/preview/url/:contentType'

/** Has a policy of ours asked before a link to a draft is made. */
export function guardPreviews(plugin: ContentManagerPlugin, policy: string): void {
  const route = plugin.routes.preview.routes.find(({ path }) => path === previewPath)
  if (!route) throw new Error(`the content manager has no route ${previewPath}`)
  route.config.policies = [...(route.config.policies ?? []), policy]
}

/**
 * Has a field offer, and take, some of the choices that its schema has. Strapi reads them of the type
 * whenever it shows a form or checks what was sent.
 *
 * @param choices the first is what a new document begins with, where it begins with one
 */
export function offerChoices(
  strapi: Core.Strapi,
  uid: UID.Schema,
  field: string,
  choices: readonly string[],
): void {
  const attributes: Record<string, { type: string; default?: unknown }> =
    strapi.getModel(uid).attributes
  const attribute = attributes[field]
  if (attribute?.type !== 'enumeration') throw new Error(`${field} of ${uid} has no choices`)
  const begins = attribute.default === undefined ? {} : { default: choices[0] }
  Object.assign(attribute, { enum: [...choices], ...begins })
}
