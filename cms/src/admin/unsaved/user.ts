import { isRecord } from '../../records'
import { ownAccountPath } from '../strapi/addresses'
import type { AdminRequest } from '../strapi/requests'
import type { User } from './kept'

/** Who is logged in in this tab; null: the cms has not said yet. */
export const currentUser: { id: User | null } = { id: null }

/** Learns it from what the admin asks on each of its pages, whether a form is open or not. */
export async function noteUser({ url }: AdminRequest, response: Response): Promise<void> {
  if (url.pathname !== ownAccountPath || !response.ok) return
  const answer: unknown = await response.clone().json()
  const account = isRecord(answer) && isRecord(answer['data']) ? answer['data'] : {}
  const { id } = account
  if (typeof id === 'number' || typeof id === 'string') currentUser.id = id
}
