import type { Core, UID } from '@strapi/strapi'

/** How what is done with documents is asked for, below the address of their type. */
const acts = {
  collectionType: [
    ['GET', '', 'find'],
    ['GET', '/:id', 'findOne'],
    ['POST', '', 'create'],
    ['PUT', '/:id', 'update'],
    ['DELETE', '/:id', 'delete'],
  ],
  singleType: [
    ['GET', '', 'find'],
    ['PUT', '', 'update'],
    ['DELETE', '', 'delete'],
  ],
} as const

/**
 * The routes by which programs with a token read and write documents of a type, as
 * `factories.createCoreRouter` has them, but for their descriptions of what is asked and answered. Only
 * Strapi's OpenAPI document would be made of these; of all types they took two fifths of the memory.
 */
export function contentRouter(uid: UID.ContentType) {
  return ({ strapi }: { strapi: Core.Strapi }): Core.RouterInput => {
    const { kind, info } = strapi.contentType(uid)
    const name = kind === 'singleType' ? info.singularName : info.pluralName
    const routes = acts[kind].map(([method, below, act]) => ({
      method,
      path: `/${name}${below}`,
      handler: `${uid}.${act}`,
      config: {},
    }))
    return { type: 'content-api', routes }
  }
}
