import { useNotification } from '@strapi/strapi/admin'
import { useWordsOf } from '../languages/useWords'
import { useTellRefused } from '../useTellRefused'

/** Says what came of something that was asked for, and whether it was done. */
export function useTelling(): (asked: Promise<object>, done: string) => Promise<boolean> {
  const { failed } = useWordsOf('following')
  const { toggleNotification } = useNotification()
  const tellRefused = useTellRefused()
  return async (asked, done) => {
    const result = await asked
    if (!('error' in result)) {
      toggleNotification({ type: 'success', message: done })
      return true
    }
    tellRefused(result.error, failed)
    return false
  }
}
