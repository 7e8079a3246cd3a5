import { useNotification } from '@strapi/strapi/admin'
import { useWordsOf } from '../languages/useWords'
import { refusalOf } from '../refusal'

/** Says what came of something that was asked for, and whether it was done. */
export function useTelling(): (asked: Promise<object>, done: string) => Promise<boolean> {
  const { failed } = useWordsOf('following')
  const { toggleNotification } = useNotification()
  return async (asked, done) => {
    const result = await asked
    if (!('error' in result)) {
      toggleNotification({ type: 'success', message: done })
      return true
    }
    const { message, fields } = refusalOf(result.error, failed)
    const said = message ?? Object.values(fields).join(' ')
    toggleNotification({ type: 'danger', message: said })
    return false
  }
}
