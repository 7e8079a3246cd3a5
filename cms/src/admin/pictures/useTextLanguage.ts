import { useForm } from '@strapi/strapi/admin'
import { defaultLanguage, isEdited, onlyInField, onlyLanguage } from '../../content/languages'
import type { Locale } from '../../contract'
import { isRecord } from '../../records'
import { useFormLanguage } from '../strapi/formLanguage'

/** The language in which the form's text is: what is in one other language only has it in the default one's form. */
export function useTextLanguage(): Locale {
  const locale = useFormLanguage()
  const values: unknown = useForm('TextLanguage', (state) => state.values)
  if (isEdited(locale) && locale !== defaultLanguage) return locale
  return (isRecord(values) ? onlyLanguage(values[onlyInField]) : null) ?? defaultLanguage
}
