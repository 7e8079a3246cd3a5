import { useForm } from '@strapi/strapi/admin'
import { isRecord } from '../../records'
import { StrapiField } from '../strapi/fields'
import { isRequired, type RequiredField } from './formRequired'

/** A field with the mark of what is required, while it is. */
export function RequiredMark({ drawnAs, ...field }: RequiredField) {
  const required = useForm('RequiredMark', ({ values }) =>
    isRequired(field.name, isRecord(values) ? values : {}),
  )
  return <StrapiField {...field} type={drawnAs} required={required} />
}
