import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../composables/locale'
import type { Messages } from './en'

export type { Messages }

// A chunk for each language: a visit begins with one of them, and most stay with it.
const chunks: Record<Locale, () => Promise<Messages>> = {
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
}

// Constant texts, without a state of a visitor: what came once serves every request.
const loaded = new Map<Locale, Messages>()

/** Gets the texts of a language, which has to happen before `messages` is asked for it. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, await chunks[locale]())
}

function textsIn(locale: Locale): Messages {
  const texts = loaded.get(locale)
  if (!texts) throw new Error(`The texts in "${locale}" are not loaded: await loadMessages first`)
  return texts
}

/** The texts of each language that is loaded. */
export const messages: Readonly<Record<Locale, Messages>> = {
  get en() {
    return textsIn('en')
  },
  get es() {
    return textsIn('es')
  },
}

/** The interface texts in the language of the page. */
export function useMessages(): ComputedRef<Messages> {
  const locale = useLocale()
  return computed(() => messages[locale.value])
}
