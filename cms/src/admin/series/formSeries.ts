import type { ReactNode } from 'react'
import {
  readableName,
  withFields,
  type Components,
  type LaidOutField,
  type WholeForm,
} from '../strapi/laidOut'
import type { TypeOptions } from '../strapi/hooks'

/** By which our choice of a series is known to Strapi. */
export const seriesType = 'branchline-series'

/** The uid of rules. */
export const ruleComponent = 'meeting.recurrence'

/** Stands in a form in the place of a rule. */
export interface SeriesField extends LaidOutField {
  type: typeof seriesType
  hint?: ReactNode
  /** The type or component whose field it is, and its name there. */
  of: { uid: string; field: string }
  /** The fields of the rule. */
  rows: LaidOutField[][]
}

export interface Layout extends WholeForm<LaidOutField> {
  options: TypeOptions
}

/** A form in which rules are chosen by sentences. */
export function withSeries<Form extends Layout>(form: Form): Form {
  return withFields(form, (field: LaidOutField, component) =>
    asSeries(field, component ?? form.options.uid ?? '', form.components),
  )
}

function asSeries(
  field: LaidOutField,
  uid: string,
  components: Components,
): LaidOutField | SeriesField {
  const rows = components[ruleComponent]?.layout
  if (field.attribute.component !== ruleComponent || !rows) return field
  const name = readableName(field, components)
  return { ...field, name, type: seriesType, of: { uid, field: field.name }, rows }
}

interface Names {
  rule: string
  /** Of the date that the rule is counted from. */
  firstDate: string
  /** Whether it is the first of the meeting; one of a change from a date on otherwise. */
  isFirst: boolean
}

/** The names of what belongs to a rule, wherever in a form it is. @param name of the field of ours */
export function namesAround(name: string): Names {
  const rule = name.split('.').slice(0, -1)
  const around = rule.slice(0, -1)
  const isFirst = around.length === 0
  return {
    rule: rule.join('.'),
    firstDate: isFirst ? 'firstDate' : [...around, 'from'].join('.'),
    isFirst,
  }
}
