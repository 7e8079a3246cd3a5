import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../../composables/locale'
import { en, type MailedMessages } from './en'
import { es } from './es'

export type { MailedMessages }

/** Only the server needs them: these pages come without a script. */
export const mailedMessages: Readonly<Record<Locale, MailedMessages>> = { en, es }

export function useMailedMessages(): ComputedRef<MailedMessages> {
  const locale = useLocale()
  return computed(() => mailedMessages[locale.value])
}
