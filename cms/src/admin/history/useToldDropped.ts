import { useNotification } from '@strapi/strapi/admin'
import type { Restored } from '../../history/contract'
import { useWordsOf } from '../languages/useWords'

/** Tells what was left out of what was brought back, and stays until it is read. */
export function useToldDropped(): (restored: Restored) => void {
  const texts = useWordsOf('history')
  const { toggleNotification } = useNotification()
  return ({ dropped }) => {
    if (dropped.length === 0) return
    const names = dropped.map(({ field, title }) => `${field}: ${title}`).join('; ')
    toggleNotification({ type: 'warning', message: texts.dropped(names), blockTransition: true })
  }
}
