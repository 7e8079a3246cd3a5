import type { Core } from '@strapi/strapi'
import type { VersionAuthor } from './contract'
import { isRecord } from './shape'

export interface Author extends VersionAuthor {
  /** null: the system. */
  id: string | null
}

const system: Author = { kind: 'system', id: null, name: null }

/** Who asked for what is being done: whoever signed in, the API token, or nobody. */
export function currentAuthor(strapi: Core.Strapi): Author {
  const state: unknown = strapi.requestContext.get()?.state
  const auth = isRecord(state) ? state['auth'] : null
  const credentials = isRecord(auth) ? auth['credentials'] : null
  if (!isRecord(credentials)) return system
  const isUser = typeof credentials['email'] === 'string'
  return {
    kind: isUser ? 'user' : 'token',
    id: String(credentials['id']),
    name: isUser ? nameOfUser(credentials) : String(credentials['name']),
  }
}

function nameOfUser({ firstname, lastname, email }: Record<string, unknown>): string {
  const names = [firstname, lastname].filter((name) => typeof name === 'string' && name !== '')
  return names.length > 0 ? names.join(' ') : String(email)
}
