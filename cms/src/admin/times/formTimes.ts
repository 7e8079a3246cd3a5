import { withFields, type FormField, type WholeForm } from '../strapi/laidOut'

export type Layout = WholeForm<FormField>

/** By which our field of times is known to Strapi. */
export const timeType = 'branchline-time'

/** By which our field of a day with a time is. */
export const momentType = 'branchline-moment'

/** Times are texts to Strapi; these are their names, in whatever type or component. */
const times = ['startTime', 'endTime', 'newStartTime', 'newEndTime']

/** A form in which times are our own fields. */
export function withTimes<Form extends Layout>(form: Form): Form {
  return withFields(form, (field: FormField) => {
    if (times.includes(field.name)) return { ...field, type: timeType }
    return field.type === 'datetime' ? { ...field, type: momentType } : field
  })
}
