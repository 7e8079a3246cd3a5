import type { Core } from '@strapi/strapi'
import { askerOf } from '../strapi/requests'
import type { VersionAuthor } from './contract'

export interface Author extends VersionAuthor {
  /** null: the system. */
  id: string | null
}

const system: Author = { kind: 'system', id: null, name: null }

/** Who asked for what is being done: whoever signed in, the API token, or nobody. */
export function currentAuthor(strapi: Core.Strapi): Author {
  const credentials = askerOf(strapi)
  if (credentials === null) return system
  const isUser = typeof credentials['email'] === 'string'
  return {
    kind: isUser ? 'user' : 'token',
    id: String(credentials['id']),
    name: isUser ? nameOfUser(credentials) : String(credentials['name']),
  }
}

/** The address by which somebody signs in is no name: whoever reads the history would know it. */
function nameOfUser({ firstname, lastname, username }: Record<string, unknown>): string | null {
  const isName = (name: unknown) => typeof name === 'string' && name !== ''
  const names = [firstname, lastname].filter(isName)
  if (names.length > 0) return names.join(' ')
  return typeof username === 'string' && username !== '' ? username : null
}
