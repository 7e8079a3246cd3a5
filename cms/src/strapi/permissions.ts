import type { Core } from '@strapi/strapi'

/** The rights to what a type holds: `${explorer}.read`, and so on. */
export const explorer = 'plugin::content-manager.explorer'

/** The condition that somebody made what they want to change. */
export const isCreator = 'admin::is-creator'

/** The right to change files, on which there may be conditions. */
export const changeFile = 'plugin::upload.assets.update'

/** The other rights to the media library that whoever edits has. */
export const useLibrary = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
] as const

/** The right to invite people. */
export const invite = 'admin::users.create'

/** The right of those who run the site. */
export const runSite = 'admin::project-settings.update'

export type Right = 'read' | 'create' | 'update' | 'delete' | 'publish'

/** What Strapi's content manager decides by. */
export interface PermissionChecker {
  can: Record<Right, (row?: object, field?: string) => boolean>
}

/** What Strapi decides by beside that: `ctx.state.userAbility` of a request to an admin route. */
export interface Ability {
  can: (action: string, subject?: unknown) => boolean
}

/** Asks what somebody may do with documents of a type. */
export function permissionChecker(
  strapi: Core.Strapi,
  ability: Ability,
  uid: string,
): PermissionChecker {
  return strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ability, model: uid })
}

/** What an account may do now, without a request of theirs. */
export function abilityOf(strapi: Core.Strapi, user: object): Promise<Ability> {
  const { engine } = strapi.service('admin::permission')
  return engine.generateUserAbility(user)
}

/** What Strapi's media library decides by. */
interface FilePermissions {
  ability: Ability
  toSubject: (row: object) => unknown
}

/** Asks whether somebody may change one file, by its row. */
export function fileRights(strapi: Core.Strapi, ability: Ability): (row: object) => boolean {
  const manager: FilePermissions = strapi.service('admin::permission').createPermissionsManager({
    ability,
    action: changeFile,
    model: 'plugin::upload.file',
  })
  return (row) => manager.ability.can(changeFile, manager.toSubject(row))
}

/** A right of ours, as Strapi shows it in Settings → Roles. */
interface OwnAction {
  section: 'settings'
  category: string
  subCategory: string
  displayName: string
  uid: string
}

/** To be called while the cms registers: administrators get all that is known then. */
export async function registerActions(strapi: Core.Strapi, actions: OwnAction[]): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(actions)
}

/** One entry of Strapi's permission table, without its role. */
export interface Permission {
  action: string
  subject?: string | null
  properties?: Record<string, unknown>
  conditions?: string[]
}

/** Every right to content, with all fields. @param others types that are left out */
export function allContentPermissions(strapi: Core.Strapi, others: string[]): Permission[] {
  const { actionProvider } = strapi.service('admin::permission')
  const actions: { section: string }[] = actionProvider.values()
  return strapi.service('admin::content-type').getPermissionsWithNestedFields(
    actions.filter(({ section }) => section === 'contentTypes'),
    { restrictedSubjects: others },
  )
}

/** Gives a role these permissions and no others. */
export async function assignPermissions(
  strapi: Core.Strapi,
  roleId: unknown,
  permissions: Permission[],
): Promise<void> {
  await strapi.service('admin::role').assignPermissions(roleId, permissions)
}
