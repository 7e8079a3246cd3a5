import type { ReactNode } from 'react'
import { FieldName } from '../strapi/fields'
import { withFields, type WholeForm } from '../strapi/laidOut'
import { besideField } from '../translations/style'
import { PicturesInText } from './PicturesInText'

interface Field {
  type: string
  /** What stands behind the label. */
  labelAction?: ReactNode
}

export type Layout = WholeForm<Field>

/** Lets each text have below its label what the pictures within it show. */
export function withPicturesOfTexts<Form extends Layout>(form: Form): Form {
  return withFields(form, withPictures)
}

function withPictures(field: Field): Field {
  if (field.type !== 'blocks') return field
  return {
    ...field,
    labelAction: (
      <>
        {field.labelAction}
        <span {...{ [besideField]: '' }}>
          <FieldName>{(name) => <PicturesInText name={name} />}</FieldName>
        </span>
      </>
    ),
  }
}
