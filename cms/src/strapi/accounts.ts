import type { Core } from '@strapi/strapi'
import { extendService } from './services'

/** An account of the admin, as its row is. */
export interface Account {
  id: number
  email: string
  firstname: string | null
  lastname: string | null
  password: string | null
  isActive: boolean | null
  registrationToken: string | null
  resetPasswordToken: string | null
  preferedLanguage: string | null
  /** As the database gives it. */
  createdAt: string | Date
}

/** Strapi's queries about accounts, as far as they are needed here. */
interface Accounts {
  findOne: (params: { where: object; orderBy?: object }) => Promise<Account | null>
  findMany: (params: { where: object }) => Promise<Account[]>
  updateMany: (params: { where: object; data: Partial<Account> }) => Promise<{ count: number }>
}

export function accountsOf(strapi: Core.Strapi): Accounts {
  return strapi.db.query('admin::user')
}

/** What is written of an account. */
type Changed = Partial<Account> & { resetPasswordTokenExpiresAt?: Date }

/** Whoever runs the site and can log in now. */
export function activeAdministrators(strapi: Core.Strapi): Promise<Account[]> {
  return accountsOf(strapi).findMany({
    where: { isActive: true, blocked: false, roles: { code: 'strapi-super-admin' } },
  })
}

/** The name of an account, as far as somebody gave one. */
export function nameOfAccount({ firstname, lastname }: Account): string {
  return [firstname, lastname].filter(Boolean).join(' ')
}

/** What Strapi does with accounts. */
export interface UserService {
  create: (attributes: Partial<Account>) => Promise<Account>
  createFirstAdmin: (attributes: Partial<Account>) => Promise<Account>
  findRegistrationInfo: (
    token: string,
  ) => Promise<Pick<Account, 'email' | 'firstname' | 'lastname'> | undefined>
  register: (given: { registrationToken: string; userInfo: Chosen }) => Promise<Account>
  updateById: (id: number, attributes: Changed) => Promise<Account>
  /** By a command. */
  resetPasswordByEmail: (email: string, password: string) => Promise<void>
}

/** What somebody says who accepts an invitation. */
export interface Chosen {
  firstname: string
  lastname?: string | null
  password: string
}

export function userService(strapi: Core.Strapi): UserService {
  return strapi.get('services').get('admin::user')
}

/** Replaces functions by which Strapi invites people and lets them register. */
export function extendUsers(
  strapi: Core.Strapi,
  extend: (strapis: UserService) => Partial<UserService>,
): void {
  extendService(strapi, 'admin::user', extend)
}

type Checked = [error: null, account: Account] | [error: null, none: false, { message: string }]

/** How Strapi lets people in. */
interface AuthService {
  validatePassword: (password: string, hash: string) => Promise<boolean>
  checkCredentials: (given: { email: string; password: string }) => Promise<Checked>
  forgotPassword: (given: { email: string }) => Promise<void>
  resetPassword: (given: { resetPasswordToken: string; password: string }) => Promise<Account>
}

/** Replaces functions by which Strapi lets people in and gives them a new password. */
export function extendEntrance(
  strapi: Core.Strapi,
  extend: (strapis: AuthService) => Partial<AuthService>,
): void {
  extendService(strapi, 'admin::auth', extend)
}

interface FirstAccount {
  firstname: string
  email: string
  password: string
}

export function hasAccounts(strapi: Core.Strapi): Promise<boolean> {
  return strapi.service('admin::user')['exists']()
}

export async function createAdministrator(
  strapi: Core.Strapi,
  account: FirstAccount,
): Promise<void> {
  const role = await strapi.service('admin::role').getSuperAdmin()
  await strapi.service('admin::user').create({ ...account, isActive: true, roles: [role.id] })
}

/** An account with its roles. */
export interface AccountWithRoles extends Pick<
  Account,
  'id' | 'email' | 'firstname' | 'lastname' | 'isActive'
> {
  roles: { code: string; name: string }[]
}

export function accountWithRoles(
  strapi: Core.Strapi,
  where: object,
): Promise<AccountWithRoles | null> {
  return strapi.db.query('admin::user').findOne({ where, populate: ['roles'] })
}

/** @param where of the rows; each comes with all of it */
export function accountsWithRoles(
  strapi: Core.Strapi,
  where: object,
): Promise<(Account & AccountWithRoles)[]> {
  return strapi.db.query('admin::user').findMany({ where, populate: ['roles'] })
}

/** Whether somebody runs the site: no role of ours is one of theirs. */
export function isAdministrator({ roles }: Pick<AccountWithRoles, 'roles'>): boolean {
  return roles.some(({ code }) => code === 'strapi-super-admin')
}
