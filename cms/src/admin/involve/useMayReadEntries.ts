import { useAuth } from '@strapi/strapi/admin'
import { entryActions } from '../../labels/permissions'

/** Whether the reader of the admin may read entries; the cms asks for the right itself. */
export function useMayReadEntries(): boolean {
  const permissions = useAuth('useMayReadEntries', (state) => state.permissions)
  return permissions.some(({ action }) => action === entryActions.read)
}
