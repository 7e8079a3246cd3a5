import type { Core } from '@strapi/strapi'
import { editedLanguages } from '../content/languages'
import { isType } from '../content/types'
import { entryActions, letterActions } from '../labels/permissions'
import { attributesOf } from '../requests/columns'
import { isLocalized } from '../strapi/i18n'
import {
  allContentPermissions,
  assignPermissions,
  changeFile,
  explorer,
  isCreator,
  useLibrary,
  type Permission,
} from '../strapi/permissions'

interface Role {
  /** Strapi's own code for the role that ours takes the place of. */
  code: string
  name: string
  description: string
  permissions: (all: Permission[], isPrivate: IsPrivate) => Permission[]
}

/** Whether a field never leaves the cms: by its type and its name. */
type IsPrivate = (uid: string, field: string) => boolean

const media: Permission[] = [...useLibrary, changeFile].map((action) => ({ action }))

const entries: Permission[] = Object.values(entryActions).map((action) => ({ action }))

const letters: Permission[] = Object.values(letterActions).map((action) => ({ action }))

const roles: Role[] = [
  {
    code: 'strapi-editor',
    name: 'Editor',
    description: 'Edits and publishes everything that visitors see, and answers what they write.',
    permissions: (all) => [...all, ...media, ...entries, ...letters],
  },
  {
    code: 'strapi-author',
    name: 'Contributor',
    description: 'Writes drafts of pages, meetings, positions and news; an editor publishes them.',
    permissions: (all, isPrivate) => [
      ...all.flatMap(contributed).map((permission) => withoutPrivate(permission, isPrivate)),
      ...media.map(ownUploads),
    ],
  },
]

/** Whether a role is one of those that have what stands here, and nothing else. */
export function isSiteRole(code: string): boolean {
  return roles.some((role) => role.code === code)
}

/** Reads everything, writes drafts, deletes only what is their own, publishes nothing. */
function contributed(permission: Permission): Permission[] {
  const { action, subject } = permission
  if (action === `${explorer}.read`) return [permission]
  if (!isType('drafted', subject) || isType('sent', subject)) return []
  if (action === `${explorer}.create` || action === `${explorer}.update`) return [permission]
  if (action === `${explorer}.delete`) return [{ ...permission, conditions: [isCreator] }]
  return []
}

/** Whom to ask about a date, and the way into a meeting online, are for those who answer for it. */
function withoutPrivate(permission: Permission, isPrivate: IsPrivate): Permission {
  const { subject, properties } = permission
  const fields: unknown = properties?.['fields']
  if (!subject || !Array.isArray(fields)) return permission
  const shown = fields.filter((field) => !isPrivate(subject, String(field)))
  return { ...permission, properties: { ...properties, fields: shown } }
}

/** Changing or deleting a file changes published pages: contributors may do so with their own. */
function ownUploads(permission: Permission): Permission {
  const isChange = permission.action === changeFile
  return isChange ? { ...permission, conditions: [isCreator] } : permission
}

/** The roles of editors and contributors have exactly these permissions after each boot. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const all = contentPermissions(strapi)
  const isPrivate: IsPrivate = (uid, field) => attributesOf(strapi, uid)[field]?.private === true
  for (const { code, name, description, permissions } of roles) {
    const role = await strapi.db.query('admin::role').findOne({ where: { code } })
    if (!role) continue
    if (role.name !== name || role.description !== description) {
      await strapi.db
        .query('admin::role')
        .update({ where: { id: role.id }, data: { name, description } })
    }
    await assignPermissions(strapi, role.id, permissions(all, isPrivate))
  }
}

/**
 * Every content action on every type of ours, with all fields and all languages: without the
 * languages Strapi takes publish and delete away at the next boot.
 */
function contentPermissions(strapi: Core.Strapi): Permission[] {
  const others = Object.keys(strapi.contentTypes).filter(
    (uid) => !uid.startsWith('api::') || isType('internal', uid),
  )
  const useful = allContentPermissions(strapi, others).filter(
    (permission) => !deletesSingleType(strapi, permission) && !beginsSent(permission),
  )
  return useful.map((permission) =>
    isLocalized(strapi, permission.subject ?? '')
      ? { ...permission, properties: { ...permission.properties, locales: [...editedLanguages] } }
      : permission,
  )
}

/** A letter on the site comes from a letter that was sent. */
function beginsSent({ action, subject }: Permission): boolean {
  return isType('sent', subject) && action === `${explorer}.create`
}

/** Nobody deletes what is there once: see `rules/singleTypes.ts`. */
function deletesSingleType(strapi: Core.Strapi, { action, subject }: Permission): boolean {
  const types = Object.values(strapi.contentTypes)
  const isSingle = types.some(({ uid, kind }) => uid === subject && kind === 'singleType')
  return isSingle && action === `${explorer}.delete`
}
