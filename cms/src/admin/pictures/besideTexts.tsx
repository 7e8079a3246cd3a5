import type { ReactNode } from 'react'
import { FieldName } from '../strapi/fields'
import { besideField } from '../translations/style'
import { PicturesInText } from './PicturesInText'

interface Field {
  type: string
  /** What stands behind the label. */
  labelAction?: ReactNode
}

export interface Layout {
  /** Panels of rows of fields. */
  layout: Field[][][]
  /** Of the components that the form may hold, by uid. */
  components: Record<string, { layout: Field[][] }>
}

/** Lets each text have below its label what the pictures within it show. */
export function withPicturesOfTexts<Form extends Layout>(form: Form): Form {
  const components = Object.entries(form.components).map(([name, component]) => [
    name,
    { ...component, layout: component.layout.map((row) => row.map(withPictures)) },
  ])
  return {
    ...form,
    layout: form.layout.map((panel) => panel.map((row) => row.map(withPictures))),
    components: Object.fromEntries(components),
  }
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
