import { useNotification } from '@strapi/strapi/admin'
import type { Restored } from '../../history/contract'
import { useTexts } from './texts'

/** Tells what was left out of what was brought back, and stays until it is read. */
export function useToldDropped(): (restored: Restored) => void {
  const texts = useTexts()
  const { toggleNotification } = useNotification()
  return ({ dropped }) => {
    if (dropped.length === 0) return
    const names = dropped.map(({ field, title }) => `${field}: ${title}`).join('; ')
    toggleNotification({ type: 'warning', message: texts.dropped(names), blockTransition: true })
  }
}
