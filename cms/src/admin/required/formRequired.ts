import { isType } from '../../content/types'
import { withOwnFields, type LaidOut, type LaidOutField } from '../strapi/laidOut'
import type { TypeOptions } from '../strapi/hooks'

/** By which our field is known to Strapi. */
export const requiredType = 'branchline-required'

/** Stands in a form in the place of a field that is required only while another one says so. */
export interface RequiredField extends LaidOutField {
  type: typeof requiredType
  /** By which Strapi knows how it would be drawn otherwise. */
  drawnAs: string
}

export interface Layout extends LaidOut<LaidOutField> {
  options: TypeOptions
}

type Values = Readonly<Record<string, unknown>>

const hasTimes = ({ allDay }: Values) => allDay !== true

/** When a meeting can't be published without them, by their names. */
const ofMeetings: Readonly<Record<string, (values: Values) => boolean>> = {
  startTime: hasTimes,
  endTime: hasTimes,
  venue: ({ attendance }) => attendance !== 'online',
}

/** @param values of the form */
export function isRequired(name: string, values: Values): boolean {
  return ofMeetings[name]?.(values) ?? false
}

/** A form that marks as required also what is so only while another field says so. */
export function withRequired<Form extends Layout>(form: Form): Form {
  if (!isType('dated', form.options.uid)) return form
  const drawn = (field: LaidOutField): LaidOutField | RequiredField =>
    field.name in ofMeetings ? { ...field, type: requiredType, drawnAs: field.type } : field
  return withOwnFields(form, drawn)
}
