import { noteLanguage } from '../../content/languages'
import { withOwnFields, type FormField, type LaidOut } from '../strapi/laidOut'

export type Layout = LaidOut<FormField>

/** By which our field is known to Strapi. */
export const noteLanguageType = 'branchline-note-language'

/** A form whose note may be in what is edited now. */
export function withNoteLanguage<Form extends Layout>(form: Form): Form {
  return withOwnFields(form, (field: FormField) =>
    field.name === noteLanguage ? { ...field, type: noteLanguageType } : field,
  )
}
