import type { User } from './kept'

/** Who edits in this tab; forms tell it when they open. */
export const currentUser: { id: User | null } = { id: null }
