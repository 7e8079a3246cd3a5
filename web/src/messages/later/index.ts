import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../../composables/locale'
import { en, type LaterMessages } from './en'
import { es } from './es'

export type { LaterMessages }

// Both languages: who has come to use these parts does not wait for another file.
const texts: Record<Locale, LaterMessages> = { en, es }

/**
 * The texts of the parts in `laterParts.ts`, in the language of the page. For these only: whatever
 * else used them would bring them along on a first visit.
 */
export function useLaterMessages(): ComputedRef<LaterMessages> {
  const locale = useLocale()
  return computed(() => texts[locale.value])
}
