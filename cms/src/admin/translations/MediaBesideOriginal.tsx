import type { FieldProps } from '../strapi/fields'
import { DrawnField } from '../strapi/fields'
import { BesideField } from './BesideField'

/** Strapi's field for a picture or a file, with the original's beside it. */
export function MediaBesideOriginal({ labelAction, ...props }: FieldProps) {
  return (
    <DrawnField
      {...props}
      type="media"
      labelAction={
        <>
          {labelAction}
          <BesideField name={props.name} />
        </>
      }
    />
  )
}
