import { useNotification } from '@strapi/strapi/admin'
import { useTellRefused } from './useTellRefused'

/**
 * Says what came of something that was asked for, and whether it was done.
 *
 * @param failed where the cms gives no reason
 */
export function useTelling(failed: string) {
  const { toggleNotification } = useNotification()
  const tellRefused = useTellRefused()
  return async <Data>(
    asked: Promise<{ data: Data } | { error: unknown }>,
    done: (data: Data) => string,
  ): Promise<boolean> => {
    const result = await asked
    if ('error' in result) {
      tellRefused(result.error, failed)
      return false
    }
    toggleNotification({ type: 'success', message: done(result.data) })
    return true
  }
}
