import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../locale'
import type { FormHeadings } from './en'
import { wordsByChunk } from '../loading'

const files = import.meta.glob<FormHeadings>('./??.ts', { import: 'words' })
const headings = wordsByChunk<FormHeadings>((locale) => files[`./${locale}.ts`]?.())

/** Gets the headings in a language, which has to happen before `formHeadingsOf` is asked for them. */
export function loadFormHeadings(locale: Locale): Promise<void> {
  return headings.load(locale)
}

/** How the forms are called and introduced, and what is said once they are sent. */
export function formHeadingsOf(locale: Locale): FormHeadings {
  return headings.of(locale)
}

/** The same in the language of the page: a first visit to a form brings no more of its words. */
export function useFormHeadings(): ComputedRef<FormHeadings> {
  const locale = useLocale()
  return computed(() => formHeadingsOf(locale.value))
}
