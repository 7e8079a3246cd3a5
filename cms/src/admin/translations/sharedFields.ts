import type { Locale } from '../../contract'
import { adminWordsOf } from '../languages'
import { withOwnFields, type LaidOut } from '../strapi/laidOut'

/** A field of a form, as Strapi hands it to whoever changes forms; only what is used here. */
export interface Field {
  disabled?: boolean
  hint?: string
  attribute: { pluginOptions?: { i18n?: { localized?: boolean } } }
}

export interface Layout<Own extends Field> extends LaidOut<Own> {
  options: { i18n?: { localized?: boolean } }
}

/**
 * The form of a translation: what is not written in each language anew can be read there and not
 * changed, since the site takes it from the default language.
 */
export function withoutShared<Own extends Field, Form extends Layout<Own>>(
  form: Form,
  language: Locale,
): Form {
  if (form.options.i18n?.localized !== true) return form
  return withOwnFields(form, (field: Own) => (isShared(field) ? closed(field, language) : field))
}

const isShared = ({ attribute }: Field) => attribute.pluginOptions?.i18n?.localized !== true

const closed = <Own extends Field>(field: Own, language: Locale): Own => ({
  ...field,
  disabled: true,
  hint: adminWordsOf(language).translations.changedElsewhere,
})
