import { useField } from '@strapi/strapi/admin'
import { ChoiceOfStrapi, type FieldProps } from '../strapi/fields'
import { offered } from './offered'

/** The choice in which language a note is. */
export function NoteLanguageField(props: FieldProps) {
  const { value, initialValue } = useField<string | null>(props.name)
  const choices = offered(props.attribute?.enum ?? [], [value, initialValue])
  return <ChoiceOfStrapi {...props} attribute={{ ...props.attribute, enum: choices }} />
}
