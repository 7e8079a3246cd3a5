import type { Tables } from '../backup/tables'
import { BackupFailure } from '../backup/failure'
import { secondFactorTable, secondFactorTableStatement } from '../secondFactorTable'
import { noteByCommand } from '../securityTable'
import { digestOf, newCode, newNote } from './codes'
import { proofLastsMs } from './lifetimes'

interface NamedAccount {
  id: number
  email: string
  name: string
  isAdministrator: boolean
}

/** @throws {BackupFailure} where nobody has that address */
export async function namedAccount(tables: Tables, email: string): Promise<NamedAccount> {
  const { schema } = tables
  const rows = await tables.all(
    `select u.id, u.email, u.firstname, u.lastname,
       (select count(*) from ${schema}.admin_users_roles_lnk l join ${schema}.admin_roles r on r.id = l.role_id
        where l.user_id = u.id and r.code = 'strapi-super-admin') as administrator
     from ${schema}.admin_users u where lower(u.email) = ?`,
    [email.toLowerCase()],
  )
  const [row] = rows
  if (!row) {
    throw new BackupFailure(
      `Nothing was done: no account has the address ${email}. Settings → Users lists them.`,
    )
  }
  const address = String(row['email'])
  const names = [row['firstname'], row['lastname']].filter((name) => name !== null && name !== '')
  return {
    id: Number(row['id']),
    email: address,
    name: names.length > 0 ? names.join(' ') : address,
    isAdministrator: Number(row['administrator']) > 0,
  }
}

/** Takes the factor of an account away, and logs it out everywhere. @returns what was done */
export async function resetOf(
  tables: Tables,
  { id, email, name, isAdministrator }: NamedAccount,
  at: number,
): Promise<string> {
  const { schema } = tables
  await tables.run(secondFactorTableStatement(schema))
  if (!(await hasFactor(tables, id))) {
    throw new BackupFailure(
      `Nothing was done: the account ${email} has no second step. If it is asked to set one up and no mail comes, give it a code: npm run second-factor -- --code=${email}`,
    )
  }
  await tables.run(`delete from ${schema}.${secondFactorTable} where account_id = ?`, [id])
  await tables.run(`delete from ${schema}.strapi_sessions where user_id = ?`, [String(id)])
  await noteByCommand(tables, {
    ...{ kind: 'second-factor-reset', facts: { name }, about: id, at },
    grave: isAdministrator ? 'administrators-factor' : null,
  })
  return `The second step of ${name} (${email}) is reset, and the account is logged out everywhere.
The password is as it was. Whoever logs in with it is mailed a code to set the second step up anew;
where this site sends no mail, give them one: npm run second-factor -- --code=${email}
It stands in the security log. Nobody was told by mail: tell ${name}.`
}

/** @returns a code by which somebody who knows the password sets a factor up, in a sentence */
export async function codeFor(
  tables: Tables,
  { id, email, name }: NamedAccount,
  at: number,
): Promise<string> {
  const { schema } = tables
  await tables.run(secondFactorTableStatement(schema))
  if (await hasFactor(tables, id)) {
    throw new BackupFailure(
      `Nothing was done: the account ${email} has a second step already. If it is lost, reset it first: npm run second-factor -- --reset=${email}`,
    )
  }
  const code = newCode()
  await tables.run(`delete from ${schema}.${secondFactorTable} where account_id = ?`, [id])
  await tables.run(
    `insert into ${schema}.${secondFactorTable} (account_id, last_step, remembers, proof, proof_at) values (?, 0, ?, ?, ?)`,
    [id, newNote(), digestOf(code, id), at],
  )
  const facts = { name }
  await noteByCommand(tables, { kind: 'second-factor-let', grave: null, facts, about: id, at })
  return `The code for ${name} (${email}) is

  ${code}

It is good once, within ${proofLastsMs / 60_000} minutes. Be sure that it is ${name} to whom you give it:
with it and the password one can log in. It stands in the security log that there was one.`
}

async function hasFactor({ schema, all }: Tables, id: number): Promise<boolean> {
  const rows = await all(
    `select 1 from ${schema}.${secondFactorTable} where account_id = ? and sealed is not null`,
    [id],
  )
  return rows.length > 0
}
