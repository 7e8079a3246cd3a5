import type { Core } from '@strapi/strapi'
import { accountWithRoles, isAdministrator, type AccountWithRoles } from '../strapi/accounts'
import type { AccountChange, GraveKind } from './contract'
import { noteApart } from './noting'
import { currentWho, isAsked, nameOf, whoIs, type Who } from './who'

/** What Strapi's database layer tells of a write of one account. */
interface Change {
  params: { where?: object; data?: Record<string, unknown> }
  result?: { id?: unknown } | null
  /** Kept from before the write until after it. */
  state: { before?: AccountWithRoles | null }
}

/** What of an account is noted when it changes. */
const noted = ['email', 'firstname', 'lastname', 'isActive', 'roles', 'password'] as const

/**
 * Notes whatever becomes of accounts, whoever does it: a page of the admin, a link, a command. It is
 * noted afterwards, not in the same transaction: an end of sessions has to be seen by others at once.
 */
export function noteAccounts(strapi: Core.Strapi): void {
  const remember = async ({ params, state }: Change) => {
    if (params.where) state.before = await accountWithRoles(strapi, params.where)
  }
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    afterCreate: ({ result }: Change) => noteMade(strapi, result?.id),
    beforeUpdate: async (change: Change) => {
      const { data } = change.params
      if (noted.some((field) => data?.[field] !== undefined)) await remember(change)
    },
    afterUpdate: async ({ params: { data }, state: { before } }: Change) => {
      if (before) await noteChange(strapi, before, typeof data?.['password'] === 'string')
    },
    beforeDelete: remember,
    afterDelete: async ({ state: { before } }: Change) => {
      if (before) await noteDeleted(strapi, before)
    },
  })
}

async function noteMade(strapi: Core.Strapi, id: unknown): Promise<void> {
  const account = await accountWithRoles(strapi, { id })
  if (!account) return
  const about = account.id
  const isFirst = (await strapi.db.query('admin::user').count()) === 1
  if (isFirst && isAsked(strapi)) {
    await noteApart(strapi, {
      kind: 'first-account',
      facts: {},
      who: whoIs(strapi, account),
      about,
    })
    return
  }
  const kind = account.isActive === true ? 'account-made' : 'account-invited'
  const facts = { name: nameOf(account), roles: rolesOf(account) }
  // There is nobody else to be told of the first.
  const grave = !isFirst && isAdministrator(account) ? 'new-administrator' : null
  await noteApart(strapi, { kind, facts, about, grave })
}

async function noteChange(
  strapi: Core.Strapi,
  before: AccountWithRoles,
  hasNewPassword: boolean,
): Promise<void> {
  const { id: about } = before
  const after = await accountWithRoles(strapi, { id: about })
  if (!after) return
  const who = whoChanged(strapi, after)
  if (isAccepted(before, after, who)) {
    await noteApart(strapi, { kind: 'invitation-accepted', facts: {}, who, about })
    return
  }
  const changed = changesOf(before, after)
  if (changed.length > 0) {
    const roles = changed.includes('roles') && { from: rolesOf(before), to: rolesOf(after) }
    const facts = { name: nameOf(after), changed, ...roles }
    const grave = graveChange(before, after)
    await noteApart(strapi, { kind: 'account-changed', facts, who, about, grave })
  }
  if (hasNewPassword) await notePassword(strapi, after, who)
}

async function notePassword(strapi: Core.Strapi, account: AccountWithRoles, who: Who) {
  const isOwn = who.actor === 'account' && who.id === String(account.id)
  const how = !isOwn ? 'other' : currentWho(strapi).actor === 'nobody' ? 'link' : 'own'
  const grave = !isOwn && isAdministrator(account) ? 'administrators-password' : null
  const facts = { name: nameOf(account), how } as const
  await noteApart(strapi, { kind: 'password-set', facts, who, about: account.id, grave })
}

async function noteDeleted(strapi: Core.Strapi, account: AccountWithRoles): Promise<void> {
  const facts = { name: nameOf(account), roles: rolesOf(account) }
  const grave = isAdministrator(account) ? 'administrator-removed' : null
  await noteApart(strapi, { kind: 'account-deleted', facts, about: account.id, grave })
}

/** Whoever has not signed in changes their own account, by a link that was mailed to them. */
function whoChanged(strapi: Core.Strapi, account: AccountWithRoles): Who {
  const who = currentWho(strapi)
  return who.actor === 'nobody' ? whoIs(strapi, account) : who
}

function isAccepted(before: AccountWithRoles, after: AccountWithRoles, who: Who): boolean {
  const isOpened = before.isActive !== true && after.isActive === true
  return isOpened && who.actor === 'account' && who.id === String(after.id)
}

function changesOf(before: AccountWithRoles, after: AccountWithRoles): AccountChange[] {
  const wasOpen = before.isActive === true
  const isOpen = after.isActive === true
  const differences: [AccountChange, boolean][] = [
    ['email', before.email !== after.email],
    ['name', before.firstname !== after.firstname || before.lastname !== after.lastname],
    ['roles', rolesOf(before).join('\n') !== rolesOf(after).join('\n')],
    ['closed', wasOpen && !isOpen],
    ['opened', !wasOpen && isOpen],
  ]
  return differences.flatMap(([change, isMade]) => (isMade ? [change] : []))
}

function graveChange(before: AccountWithRoles, after: AccountWithRoles): GraveKind | null {
  if (!isAdministrator(before) && isAdministrator(after)) return 'new-administrator'
  const isShut = before.isActive === true && after.isActive !== true
  const isNone = isAdministrator(before) && !isAdministrator(after)
  return isNone || (isShut && isAdministrator(before)) ? 'administrator-removed' : null
}

function rolesOf({ roles }: AccountWithRoles): string[] {
  return roles.map(({ name }) => name).sort()
}
