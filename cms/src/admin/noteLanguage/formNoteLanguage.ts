import { noteLanguage } from '../../content/languages'

/** A field of a form, as Strapi hands it to whoever changes forms; only what is used here. */
interface Field {
  name: string
  type: string
}

export interface Layout {
  /** Panels of rows of fields. */
  layout: Field[][][]
}

/** By which our field is known to Strapi. */
export const noteLanguageType = 'branchline-note-language'

/** A form whose note may be in what is edited now. */
export function withNoteLanguage<Form extends Layout>(form: Form): Form {
  const drawn = (field: Field): Field =>
    field.name === noteLanguage ? { ...field, type: noteLanguageType } : field
  return { ...form, layout: form.layout.map((panel) => panel.map((row) => row.map(drawn))) }
}
