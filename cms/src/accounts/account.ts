import type { Core } from '@strapi/strapi'

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
}

/** Strapi's queries about accounts, as far as they are needed here. */
interface Accounts {
  findOne: (params: { where: object }) => Promise<Account | null>
  findMany: (params: { where: object }) => Promise<Account[]>
  updateMany: (params: { where: object; data: Partial<Account> }) => Promise<{ count: number }>
}

export function accountsOf(strapi: Core.Strapi): Accounts {
  return strapi.db.query('admin::user')
}

/** What Strapi does with accounts. */
export interface UserService {
  create: (attributes: Partial<Account>) => Promise<Account>
  findRegistrationInfo: (
    token: string,
  ) => Promise<Pick<Account, 'email' | 'firstname' | 'lastname'> | undefined>
  register: (given: { registrationToken: string; userInfo: Chosen }) => Promise<Account>
  updateById: (id: number, attributes: object) => Promise<Account>
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

/** Puts functions of ours in the place of Strapi's, for this cms; the object itself outlives it. */
export function extendService<Service>(
  strapi: Core.Strapi,
  uid: string,
  extend: (strapis: Service) => Partial<Service>,
): void {
  strapi.get('services').extend(uid, (strapis: Service) => ({ ...strapis, ...extend(strapis) }))
}
