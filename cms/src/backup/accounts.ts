/** What a backup may not bring back: ways into the admin that were ended since it was made. */

import { carrySecondFactors, readSecondFactors, type SecondFactors } from './secondFactors'
import type { Tables } from './tables'

/** What lets somebody in, as it is at one time. */
export interface Access {
  accounts: Account[]
  /** By table: what is kept of each token. */
  tokens: Map<string, Set<string>>
  secondFactors: SecondFactors | null
}

interface Account {
  id: unknown
  /** The same as long as the account exists. */
  document: string
  email: string
  password: string | null
  isActive: boolean
  isAdministrator: boolean
}

/** What a restore did to accounts, for whoever runs it. */
export interface RestoredAccess {
  /** Addresses of accounts that can log in. */
  open: string[]
  /** Whether it was known what had become of them since; null: there was nothing to know it from. */
  since: null | {
    /** Addresses of those that stay closed, since they were closed or deleted. */
    closed: string[]
    /** Of those that keep the password of now. */
    otherPassword: string[]
    /** Of those that keep the address of now. */
    otherAddress: string[]
    /** Of those that have their former address again, since another account has the one of now. */
    formerAddress: string[]
    /** Of administrators then who are none now. */
    demoted: string[]
    /** Of those that have the second step of now, or none. */
    otherFactor: string[]
    /** Deleted API tokens that stay deleted. */
    tokens: number
  }
  /** Of administrators who would have stayed closed, or been none any more, had there been another. */
  spared: string[]
}

const tokenTables = ['strapi_api_tokens', 'strapi_transfer_tokens'] as const

/** @returns null where there are no accounts, or none that can be read */
export async function readAccess(tables: Tables): Promise<Access | null> {
  const { schema } = tables
  if (!(await tables.has('admin_users'))) return null
  const rows = await tables.all(
    `select u.id, u.document_id, u.email, u.password, u.is_active,
       (select count(*) from ${schema}.admin_users_roles_lnk l join ${schema}.admin_roles r on r.id = l.role_id
        where l.user_id = u.id and r.code = 'strapi-super-admin') as administrator
     from ${schema}.admin_users u order by u.id`,
  )
  const tokens = new Map<string, Set<string>>()
  for (const table of tokenTables) {
    if (!(await tables.has(table))) continue
    const found = await tables.all(`select access_key from ${schema}.${table}`)
    tokens.set(table, new Set(found.map(({ access_key: key }) => String(key))))
  }
  return {
    accounts: rows.map((row) => ({
      id: row['id'],
      document: String(row['document_id']),
      email: String(row['email']),
      password: typeof row['password'] === 'string' ? row['password'] : null,
      isActive: row['is_active'] === true || row['is_active'] === 1,
      isAdministrator: Number(row['administrator']) > 0,
    })),
    tokens,
    secondFactors: await readSecondFactors(tables),
  }
}

/**
 * Ends all sessions and links in what a backup brought, and carries over what was ended since: closed
 * and deleted accounts stay closed, an address, a password or a second factor that was replaced does not
 * come back, nor do the role of an administrator that was taken away, and deleted tokens. Whoever has
 * accepted an invitation since can log in.
 *
 * @param tables of the backup, before anybody else sees them
 * @param former of the system that is replaced; null where there is none
 */
export async function endRestoredAccess(
  tables: Tables,
  former: Access | null,
): Promise<RestoredAccess> {
  const { schema } = tables
  const restored = await readAccess(tables)
  if (!restored) return { open: [], since: null, spared: [] }
  await tables.run(
    `update ${schema}.admin_users set registration_token = null, reset_password_token = null, reset_password_token_expires_at = null`,
  )
  if (await tables.has('strapi_sessions')) await tables.run(`delete from ${schema}.strapi_sessions`)

  const now = new Map(former?.accounts.map((account) => [account.document, account]))
  // Of another system nothing is to be learned.
  const isSame = former !== null && restored.accounts.some(({ document }) => now.has(document))
  if (!isSame) {
    return { open: restored.accounts.filter(canLogIn).map(addressOf), since: null, spared: [] }
  }

  const addresses = new Set(restored.accounts.map(addressOf))
  const changes = restored.accounts.map((was) => ({
    was,
    is: asNow(was, now.get(was.document), addresses),
  }))
  const spared = spareAdministrators(changes)
  for (const change of changes) await write(tables, change)
  const otherFactor = await carryFactorsOf(tables, restored, former, now)
  const tokens = await removeEndedTokens(tables, restored, former)
  const named = (which: (change: Change) => boolean) =>
    changes.filter(which).map(({ is }) => addressOf(is))
  return {
    open: named(({ is }) => canLogIn(is)),
    since: {
      closed: named(({ was, is }) => was.isActive && !is.isActive),
      otherPassword: named(({ was, is }) => was.password !== is.password),
      otherAddress: named(({ was, is }) => was.email !== is.email),
      formerAddress: named(({ is }) => is.email !== (now.get(is.document)?.email ?? is.email)),
      demoted: named(({ was, is }) => was.isAdministrator && !is.isAdministrator),
      otherFactor: named(({ is }) => otherFactor.has(is.id)),
      tokens,
    },
    spared: spared.map(({ is }) => addressOf(is)),
  }
}

/** An account as the backup has it, and as it is restored. */
interface Change {
  was: Account
  is: Account
}

/**
 * @param later the same account now; absent: it was deleted
 * @param addresses of the backup: no two accounts may have the same
 */
function asNow(was: Account, later: Account | undefined, addresses: ReadonlySet<string>): Account {
  if (!later) return { ...was, isActive: false }
  return {
    ...was,
    email: addresses.has(later.email) ? was.email : later.email,
    password: later.password ?? was.password,
    // Whoever had no password yet was invited, and may have come since.
    isActive: later.isActive && (was.isActive || was.password === null),
    isAdministrator: was.isAdministrator && later.isAdministrator,
  }
}

/** Leaves administrators as they were where nobody could open any account again. */
function spareAdministrators(changes: readonly Change[]): Change[] {
  if (changes.some(({ is }) => is.isAdministrator && canLogIn(is))) return []
  const spared = changes.filter(
    ({ was, is }) => was.isAdministrator && ((was.isActive && !is.isActive) || !is.isAdministrator),
  )
  for (const { was, is } of spared) {
    is.isActive ||= was.isActive
    is.isAdministrator = true
  }
  return spared
}

async function write({ schema, run }: Tables, { was, is }: Change): Promise<void> {
  const { id, email, password, isActive } = is
  await run(
    `update ${schema}.admin_users set email = ?, password = ?, is_active = ${isActive} where id = ?`,
    [email, password, id],
  )
  if (was.isAdministrator === is.isAdministrator) return
  await run(
    `delete from ${schema}.admin_users_roles_lnk where user_id = ?
       and role_id in (select id from ${schema}.admin_roles where code = 'strapi-super-admin')`,
    [id],
  )
}

/**
 * @param now by what names an account as long as it exists
 * @returns the ids of those that have another, or none
 */
async function carryFactorsOf(
  tables: Tables,
  restored: Access,
  former: Access,
  now: ReadonlyMap<string, Account>,
): Promise<ReadonlySet<unknown>> {
  if (former.secondFactors === null) return new Set()
  const same = restored.accounts.filter(({ id, document }) => now.get(document)?.id === id)
  const ids = same.map(({ id }) => Number(id))
  const changed = new Set(await carrySecondFactors(tables, ids, former.secondFactors))
  return new Set(same.map(({ id }) => id).filter((id) => changed.has(Number(id))))
}

async function removeEndedTokens(
  tables: Tables,
  restored: Access,
  former: Access,
): Promise<number> {
  let removed = 0
  for (const [table, keys] of restored.tokens) {
    for (const key of keys) {
      if (former.tokens.get(table)?.has(key) !== false) continue
      await tables.run(`delete from ${tables.schema}.${table} where access_key = ?`, [key])
      removed++
    }
  }
  return removed
}

function canLogIn({ isActive, password }: Account): boolean {
  return isActive && password !== null
}

function addressOf({ email }: Account): string {
  return email
}

/** What whoever restores has to know. */
export function wordsOfAccess({ open, since, spared }: RestoredAccess): string {
  const lines = [
    'Everybody has to log in again, and links of invitations and for new passwords ended.',
  ]
  if (since) {
    if (since.closed.length > 0) {
      lines.push(`Closed or deleted since, so they stay closed: ${since.closed.join(', ')}.`)
    }
    if (since.otherPassword.length > 0) {
      lines.push(`Their password is that of now: ${since.otherPassword.join(', ')}.`)
    }
    if (since.otherAddress.length > 0) {
      lines.push(`Their address is that of now: ${since.otherAddress.join(', ')}.`)
    }
    if (since.demoted.length > 0) {
      lines.push(
        `Administrators in the backup, but not now, so they are none any more; give a role to whoever has none: ${since.demoted.join(', ')}.`,
      )
    }
    if (since.otherFactor.length > 0) {
      lines.push(
        `The second step of their log-in is that of now, or has to be set up anew: ${since.otherFactor.join(', ')}.`,
      )
    }
    if (since.tokens > 0) {
      lines.push(`API tokens that were deleted since stay deleted: ${since.tokens}.`)
    }
    if (since.formerAddress.length > 0) {
      lines.push(
        `CHECK these: they have another address now, but in the backup somebody else has that one: ${since.formerAddress.join(', ')}.`,
      )
    }
    if (spared.length > 0) {
      lines.push(
        `CHECK these: they were closed or deleted since, or are no administrators now, but the backup has no other administrator: ${spared.join(', ')}.`,
      )
    }
  }
  if (open.length > 0) lines.push(`These accounts can log in: ${open.join(', ')}.`)
  if (!since && open.length > 0) {
    lines.push(
      'What became of them since the backup is not known here. CHECK under Settings → Users: close who has left, give a new password to whoever had got one, and delete API tokens that you had deleted.',
    )
  }
  return `${lines.join('\n')}\n`
}
